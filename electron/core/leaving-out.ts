import type { Discretion, Equipment, Routine } from './routines.ts'
import { discretions } from './routines.ts'
import {
  avoidedFor,
  exercisesOff,
  hiddenNow,
  restorable,
  type AvoidCode,
  type Care,
  type HiddenReason,
} from './safety.ts'
import type { Settings } from './settings.ts'
import type { Instant } from './time.ts'

/** Whom routines are for: what they said, own and have room for. */
export interface Person {
  readonly settings: Pick<Settings, 'place' | 'equipment' | 'starred' | 'switchedOff'>
  readonly care: Care
}

/** Why a routine is not offered to somebody, so that the library can say so and what would change it. */
export type LeftOut =
  | {
      readonly code: 'hidden'
      readonly since: Instant
      readonly until: Instant
      readonly reason: HiddenReason
    }
  | { readonly code: 'avoid'; readonly avoid: AvoidCode; readonly restorable: boolean }
  /** Any one of these would do. */
  | { readonly code: 'equipment'; readonly missing: readonly Equipment[] }
  | { readonly code: 'place'; readonly needs: Discretion }
  | { readonly code: 'switched-off' }

/** The first thing that keeps a routine from being offered, in the order of content E2; null for none. */
export function leftOut(routine: Routine, person: Person, now: Instant): LeftOut | null {
  const { care, settings } = person
  const hidden = hiddenNow(care, routine.id, now)
  if (hidden !== null) return { code: 'hidden', ...hidden }
  const avoid = avoidedFor(care, routine)
  if (avoid !== null) {
    return { code: 'avoid', avoid, restorable: restorable[avoid]?.includes(routine.id) === true }
  }
  const missing = routine.equipment.find(
    (group) => !group.some((thing) => settings.equipment.includes(thing)),
  )
  if (missing !== undefined) return { code: 'equipment', missing }
  if (rank(routine.discretion) > rank(settings.place)) {
    return { code: 'place', needs: routine.discretion }
  }
  return settings.switchedOff.includes(routine.id) ? { code: 'switched-off' } : null
}

/** Whether starting it would go against what the person said, so that it is not even tried. */
export const isForbidden = (out: LeftOut | null): boolean =>
  out?.code === 'hidden' || out?.code === 'avoid'

/** Anything may be tried, also what is not offered, but what the person's own answers forbid. */
export const mayBegin = (routine: Routine, person: Person, now: Instant): boolean =>
  exercisesOff(person.care, now) === null && !isForbidden(leftOut(routine, person, now))

/** How much room and privacy: what fits a desk fits everywhere. */
const rank = (discretion: Discretion): number => discretions.indexOf(discretion)
