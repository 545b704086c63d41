import type { PlayerView } from '#core/snapshot'
import type { Instant, Millis } from '#core/time'

/** The player draws main's clock; it never runs one of its own. */
export function leftAt(
  { clock, stepFor }: Pick<PlayerView, 'clock' | 'stepFor'>,
  now: Instant,
): Millis {
  const left = clock.kind === 'standing' ? clock.left : clock.endsAt - now
  return Math.min(stepFor, Math.max(0, left))
}

/** Share of the present step that is done, 0 to 1. */
export const stepShare = (view: PlayerView, now: Instant): number =>
  view.stepFor === 0 ? 1 : 1 - leftAt(view, now) / view.stepFor

/** Share of the whole routine that is done, 0 to 1. */
export function routineShare(view: PlayerView, now: Instant): number {
  const { variant, stepIndex } = view
  if (variant === null) return stepShare(view, now)
  const before = variant.steps.slice(0, stepIndex).reduce((sum, step) => sum + step.seconds, 0)
  const done = before * 1_000 + view.stepFor - leftAt(view, now)
  return Math.min(1, done / (variant.totalSeconds * 1_000))
}

/** *0:41*, counting the second that runs as still to come. */
export function clockFace(left: Millis): string {
  const whole = Math.ceil(left / 1_000)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Which repetition runs, from 1. */
export function repetition(view: PlayerView, now: Instant): number {
  const step = view.variant?.steps[view.stepIndex]
  const reps = step?.reps ?? 1
  return Math.min(reps, Math.floor(stepShare(view, now) * reps) + 1)
}
