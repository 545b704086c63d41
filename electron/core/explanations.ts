import type { Reason } from './reason.ts'
import type { Snapshot, Status } from './snapshot.ts'
import type { Instant } from './time.ts'

/** What the app did or left undone from `at` on, and why. */
export interface Explanation {
  readonly at: Instant
  readonly kind: Status['kind']
  readonly reason: Reason
}

/** More than a day has; older ones are forgotten. */
export const mostExplanations = 200

/** The list with what the app says now, if that is something else than it said last. The newest is last. */
export function explainedBy(
  before: readonly Explanation[],
  { status, takenAt }: Pick<Snapshot, 'status' | 'takenAt'>,
): readonly Explanation[] {
  const last = before.at(-1)
  if (last !== undefined && nameOf(last) === nameOf(status)) return before
  return [...before, { at: takenAt, ...status }].slice(-mostExplanations)
}

/** Which reason it is, whatever its times: `hold on-hold microphone`. */
export function nameOf({ kind, reason }: Pick<Explanation, 'kind' | 'reason'>): string {
  const cause = 'cause' in reason ? ` ${reason.cause}` : ''
  const times = 'times' in reason ? ` ${reason.times}` : ''
  return `${kind} ${reason.code}${cause}${times}`
}
