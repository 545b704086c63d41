import type { Snapshot } from '#core/snapshot'

let latest: Snapshot | undefined
const listeners = new Set<() => void>()

function take(snapshot: Snapshot): void {
  latest = snapshot
  for (const listener of listeners) listener()
}

/**
 * Starts to follow main: what it announces, and what it knows already. Call it
 * once, before the first drawing. An announcement that overtakes the first
 * answer is the newer one and stays.
 */
export async function followMain(): Promise<void> {
  let announced = false
  window.uncurl.onSnapshot((snapshot) => {
    announced = true
    take(snapshot)
  })
  const first = await window.uncurl.getSnapshot()
  if (!announced) take(first)
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const snapshotNow = (): Snapshot | undefined => latest
