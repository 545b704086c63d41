import type { LibraryEntry, Snapshot } from '#core/snapshot'

/** Why a routine cannot be begun now; null when it can. Main decides again when it is asked. */
export type NotNow = 'off' | 'break' | 'left-out' | null

export function notNow(
  { leftOut }: Pick<LibraryEntry, 'leftOut'>,
  { care, breakView }: Pick<Snapshot, 'care' | 'breakView'>,
): NotNow {
  if (care.off !== null) return 'off'
  // Anything may be tried but what the person's own answers forbid.
  if (leftOut?.code === 'hidden' || leftOut?.code === 'avoid') return 'left-out'
  return breakView.kind === 'player' ? 'break' : null
}
