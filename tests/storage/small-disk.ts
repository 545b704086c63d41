import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { onTestFinished } from 'vitest'

import type { StoreResult } from '#core/events'
import type { Deletion } from '#core/forgetting'
import type { Refusal } from '#core/refusal'
import type { SaveResult } from '#ipc/contract'

import { tempDirectory } from './journal-desk.ts'

/** What the app on the small disk can be asked to do; each is answered by a `Seen`. */
export type Order =
  | { readonly do: 'open' | 'close' | 'look' }
  | { readonly do: 'write'; readonly sits: readonly number[] }
  | { readonly do: 'forget'; readonly deletion: Deletion }
  | { readonly do: 'saveSettings'; readonly sitMinutes: number }
  /** Saves a history to a file on that disk. */
  | { readonly do: 'export' }
  | { readonly do: 'fillDisk' | 'freeDisk' | 'makeReadOnly' | 'makeWritable' }

/** What a person at the app would see. */
export interface Seen {
  readonly stored?: StoreResult
  readonly saved?: SaveResult
  readonly forgot?: SaveResult
  /** Why nothing was exported, or null. */
  readonly exportFault?: Refusal | null
  /** Names of the files beside the app's own. */
  readonly files: readonly string[]
  /** Which sits the history holds, in its order. */
  readonly sits: readonly number[]
  readonly checkpoint: unknown
  readonly notice: string | null
  readonly sitMinutes: number
}

const inOwnNamespace = ['--map-root-user', '--mount']

/** Why a disk of a test's own cannot be had here, or `null` when it can. Needs no rights, only Linux. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'a disk of its own can only be mounted on Linux'
  return canRun('mount -t tmpfs -o size=1m none /mnt')
    ? null
    : 'this machine lets nobody mount a disk of their own'
}

/** Whether such a disk may be made read-only and writable again, which some systems leave to root. */
export const canBeReadOnly = (): boolean =>
  canRun('mount -t tmpfs -o size=1m none /mnt && mount -o remount,ro /mnt')

const canRun = (script: string): boolean =>
  spawnSync('unshare', [...inOwnNamespace, 'sh', '-c', script]).status === 0

/** Runs the stores in a process of its own, on a disk of 1 MB that only that process sees. */
export async function appOnSmallDisk() {
  const app = fileURLToPath(new URL('small-disk-app.ts', import.meta.url))
  const script = 'mount -t tmpfs -o size=1m none "$1" && exec "$2" "$3" "$1"'
  const child = spawn(
    'unshare',
    [...inOwnNamespace, 'sh', '-c', script, 'sh', tempDirectory(), process.execPath, app],
    // What it reports for developers is expected, and no matter here.
    { stdio: ['ignore', 'inherit', 'ignore', 'ipc'] },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(() => {
    throw new Error('The app on the small disk ended')
  })
  // Its end is no news to whoever waits for nothing.
  ended.catch(() => undefined)
  const answer = async () => {
    const [seen] = (await Promise.race([once(child, 'message'), ended])) as [Seen]
    return seen
  }
  await answer()
  return async (order: Order): Promise<Seen> => {
    const seen = answer()
    child.send(order)
    return await seen
  }
}
