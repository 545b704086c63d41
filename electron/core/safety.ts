import { z } from 'zod'

import type { DateText } from './calendar.ts'
import { instantSchema, type StopReason } from './journal.ts'
import { avoidCodes, screenAnswers, type AvoidCode, type ScreenAnswer } from './signs.ts'
import { after, elapsed, hours, type Instant, type Millis } from './time.ts'

export * from './signs.ts'

/** Grows when the lists change their meaning: everybody is asked again. */
export const screenVersion = 1

/** What a person may take back that an answer removed: a fold with the knees wide (content C3). */
export const restorable: Readonly<Partial<Record<AvoidCode, readonly string[]>>> = {
  pregnancy: ['childs-pose'],
}

/** Why a routine is left out for a while: it was stopped for this, or scores were higher after it. */
export const hiddenReasons = ['sharp-pain', 'dizzy', 'reaction'] as const
export type HiddenReason = (typeof hiddenReasons)[number]

const lastTime = instantSchema.nullable()

/** What is kept of asking how back and neck feel, and of what was said then (content C5). */
const checkInsSchema = z.object({
  /** The local date on which it was asked last and somebody answered, skipped or closed it. */
  askedOn: z.string().nullable(),
  /** When somebody was last advised to see a person, and to give it time. */
  suggested: z.object({ 'suggest-help': lastTime, 'suggest-soft': lastTime }),
})
type Advice = keyof z.infer<typeof checkInsSchema>['suggested']

const noCheckIns: z.infer<typeof checkInsSchema> = {
  askedOn: null,
  suggested: { 'suggest-help': null, 'suggest-soft': null },
}

/** All that is kept of what a person said of their health, and what follows from it (content C1, C4). */
export const careSchema = z.object({
  screen: z
    .object({ version: z.int(), at: instantSchema, answer: z.enum(screenAnswers) })
    .nullable(),
  avoid: z.array(z.enum(avoidCodes)),
  /** Routines that were taken back although an answer removes them. */
  restored: z.array(z.string()),
  /** Stopped for a sign of the lists since the last answer. */
  stoppedFor: z.enum(['tingling', 'dizzy']).nullable(),
  /** The lists were read once more before the first routine lying down. */
  lyingAsked: z.boolean(),
  /** When a routine was last begun. */
  usedAt: instantSchema.nullable(),
  /** Routines that are left out for a while, by their ids. */
  hidden: z.record(
    z.string(),
    z.object({
      since: instantSchema,
      until: instantSchema,
      reason: z.enum(hiddenReasons),
    }),
  ),
  /** Routines that were too hard: the next time in their easiest form. */
  eased: z.array(z.string()),
  // None of these was there before check-ins were.
  /** A strong pain was told: no exercises until then. */
  strongUntil: lastTime.catch(null),
  /** Scores have risen: gentle routines alone until then. */
  gentleUntil: lastTime.catch(null),
  checkIns: checkInsSchema.catch(noCheckIns),
})
export type Care = Readonly<z.infer<typeof careSchema>>

export const noCare: Care = {
  screen: null,
  avoid: [],
  restored: [],
  stoppedFor: null,
  lyingAsked: false,
  usedAt: null,
  hidden: {},
  eased: [],
  strongUntil: null,
  gentleUntil: null,
  checkIns: noCheckIns,
}

const days = (count: number): Millis => hours(24 * count)
/** A routine that hurt is left out for so long (content C4). */
const hiddenFor = days(7)
/** A routine is left out for so long when scores were higher after it (content C5). */
const reactionHides = days(14)
/** So long no exercises follow a strong pain, and gentle ones alone follow scores that rise (content C5). */
const strongHolds = days(1)
const gentleHolds = days(7)
/** Answers are asked for again after so long, or so long without a routine (content C4). */
const answerLasts = days(90)
const unusedFor = days(28)

export const exercisesOffReasons = [
  'not-asked',
  'asked-long-ago',
  'not-used-lately',
  'stopped',
  'ask-first',
  'reminders-only',
  'strong',
] as const
/** Why no routine is offered. The first four end as soon as the lists are answered again. */
export type ExercisesOff = (typeof exercisesOffReasons)[number]

/** Whether routines wait, and for what; plain breaks never do (content C2, C4). */
export function exercisesOff(care: Care, now: Instant): ExercisesOff | null {
  const { screen, stoppedFor, usedAt } = care
  if (screen === null || screen.version < screenVersion) return 'not-asked'
  if (screen.answer === 'remind-only') return 'reminders-only'
  if (screen.answer === 'some') return 'ask-first'
  if (stoppedFor !== null) return 'stopped'
  if (isStrongNow(care, now)) return 'strong'
  // An answer from a time to come was given under a wrong clock, and would never grow old.
  if (Math.abs(now - screen.at) >= answerLasts) return 'asked-long-ago'
  const lastUse = Math.max(screen.at, usedAt ?? screen.at) as Instant
  return elapsed(lastUse, now) >= unusedFor ? 'not-used-lately' : null
}

/** Whether the lists are to be read again, by whoever opens the app next. */
export const screenIsDue = (off: ExercisesOff | null): boolean =>
  off !== null && off !== 'ask-first' && off !== 'reminders-only' && off !== 'strong'

export const isStrongNow = ({ strongUntil }: Care, now: Instant): boolean =>
  holds(strongUntil, strongHolds, now)

/** Whether gentle routines alone are offered. */
export const isGentleNow = ({ gentleUntil }: Care, now: Instant): boolean =>
  holds(gentleUntil, gentleHolds, now)

/** Whether a time is not over. One that ends further ahead than it lasts began under a wrong clock. */
const holds = (until: Instant | null, length: Millis, now: Instant): boolean =>
  until !== null && now < until && elapsed(now, until) <= length

/** A strong pain, or one that is not strong any more. */
export const withStrong = (care: Care, isStrong: boolean, now: Instant): Care => ({
  ...care,
  strongUntil: isStrong ? after(now, strongHolds) : null,
})

export const gently = (care: Care, now: Instant): Care => ({
  ...care,
  gentleUntil: after(now, gentleHolds),
})

export const answered = (care: Care, answer: ScreenAnswer, now: Instant): Care => ({
  ...care,
  screen: { version: screenVersion, at: Math.round(now) as Instant, answer },
  stoppedFor: null,
})

/**
 * What follows from the reason a break was stopped for (content C4).
 *
 * @param id The routine's; null in a plain break, which leaves nothing to hide or to ease.
 */
export function afterStop(
  care: Care,
  reason: StopReason | null,
  id: string | null,
  now: Instant,
): Care {
  switch (reason) {
    case 'too-hard':
      return id === null ? care : ease(care, id)
    case 'sharp-pain':
      return hide(care, id, reason, now)
    case 'tingling':
      return { ...care, stoppedFor: reason }
    case 'dizzy':
      return { ...hide(care, id, reason, now), stoppedFor: reason }
    case null:
    case 'interrupted':
    case 'not-said':
    case 'typed-through':
      return care
  }
}

/** Leaves a routine out for a while. */
export const hide = (care: Care, id: string | null, reason: HiddenReason, now: Instant): Care => {
  if (id === null) return care
  const since = Math.round(now) as Instant
  const until = after(since, reason === 'reaction' ? reactionHides : hiddenFor)
  return { ...care, hidden: { ...care.hidden, [id]: { since, until, reason } } }
}

/** A routine that was too hard. */
export const ease = (care: Care, id: string): Care => ({
  ...care,
  eased: [...without(care.eased, id), id],
})

/** A routine that is no longer too hard. */
export const unease = (care: Care, id: string): Care => ({
  ...care,
  eased: without(care.eased, id),
})

/** The person wants a hidden routine back. */
export function showAgain(care: Care, id: string): Care {
  const { [id]: _shown, ...hidden } = care.hidden
  return { ...care, hidden }
}

/** Asked on a date: no more on the same one (content C5). */
export const askedOn = (care: Care, date: DateText): Care => ({
  ...care,
  checkIns: { ...care.checkIns, askedOn: date },
})

/** Whether advice of a kind was not given in the last seven days (content C5). */
export function mayAdvise(care: Care, advice: Advice, now: Instant): boolean {
  const last = care.checkIns.suggested[advice]
  return last === null || last > now || elapsed(last, now) >= days(7)
}

export const advised = (care: Care, advice: Advice, now: Instant): Care => ({
  ...care,
  checkIns: { ...care.checkIns, suggested: { ...care.checkIns.suggested, [advice]: now } },
})

/** Lets go of advice of a time that is deleted: when it was given tells how somebody felt. */
export function forgetAdvice(care: Care, isGone: (at: Instant) => boolean): Care {
  const left = (at: Instant | null) => (at !== null && isGone(at) ? null : at)
  const { suggested } = care.checkIns
  return {
    ...care,
    checkIns: {
      ...care.checkIns,
      suggested: {
        'suggest-help': left(suggested['suggest-help']),
        'suggest-soft': left(suggested['suggest-soft']),
      },
    },
  }
}

/** Takes back a routine that an answer removed, where content allows it; otherwise nothing changes. */
export function restore(care: Care, id: string): Care {
  const mayBe = Object.values(restorable).some((ids) => ids.includes(id))
  return mayBe ? { ...care, restored: [...without(care.restored, id), id] } : care
}

/** Other answers than before; what was taken back has to be taken back anew. */
export const avoiding = (care: Care, avoid: readonly AvoidCode[]): Care => ({
  ...care,
  avoid: avoidCodes.filter((code) => avoid.includes(code)),
  restored: [],
})

/** Until when a routine is hidden, and why; null when it is not, or no longer. */
export function hiddenNow(care: Care, id: string, now: Instant) {
  const entry = care.hidden[id]
  return entry !== undefined && now < entry.until ? entry : null
}

/** The first answer that removes a routine with these codes; null when none does. */
export function avoidedFor(
  care: Care,
  routine: { readonly id: string; readonly avoidIf: readonly string[] },
): AvoidCode | null {
  const taken = (code: AvoidCode) =>
    care.restored.includes(routine.id) && restorable[code]?.includes(routine.id) === true
  return care.avoid.find((code) => routine.avoidIf.includes(code) && !taken(code)) ?? null
}

const without = (ids: readonly string[], id: string): string[] =>
  ids.filter((other) => other !== id)
