import type { AppState } from './state.ts'

/** What became of the message that a prompt is about to come; it goes when the prompt comes, or when it does not. */
export function headsUpChange(
  before: AppState,
  after: AppState,
): 'tellHeadsUp' | 'takeBackHeadsUp' | null {
  const [was, is] = [headsUpAt(before), headsUpAt(after)]
  if (was === is) return null
  return is === null ? 'takeBackHeadsUp' : 'tellHeadsUp'
}

const headsUpAt = ({ asking }: AppState) => (asking.kind === 'waiting' ? asking.headsUpAt : null)
