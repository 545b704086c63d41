import { z } from 'zod'

import { addDays, daysBetween, startOfWeek, weekdayOf, type DateText } from './calendar.ts'
import { maintenance, quotasOf, type PlanWeek, type Quotas } from './quotas.ts'
import { variantKeys } from './routines.ts'

/** How long the plan is (content E1). */
export const planForms = ['four-weeks', 'three-weeks'] as const
export type PlanForm = (typeof planForms)[number]

export const reviewDays = [21, 28] as const
export type ReviewDay = (typeof reviewDays)[number]

const date = z.iso.date()

/** The plan that somebody follows, as it is kept over a restart (content E1). */
export const programmeSchema = z.object({
  form: z.enum(planForms),
  /** Its weeks are over, and half of the last one goes on (content E1: maintenance). */
  maintains: z.boolean(),
  /** Day 1. */
  startedOn: date,
  /** Days on which it stood: the first, and the one on which it went on; null while it stands. */
  pauses: z.array(z.object({ from: date, to: date.nullable() })),
  /** Reviews that were answered. */
  reviewed: z.array(z.literal(reviewDays)),
  /** What came in the place of a home session; null for none on that day. */
  swapped: z.record(
    date,
    z.object({ routineId: z.string(), variant: z.enum(variantKeys) }).nullable(),
  ),
  /** How often in a row a strength routine felt easy, by its id; less than 0 for hard. */
  felt: z.record(z.string(), z.int()),
  /** The one routine that got more to do in the last week; null while none did. */
  progress: z.string().nullable(),
})
export type Programme = Readonly<z.infer<typeof programmeSchema>>

/** A date as the plan sees it. */
export interface PlanDate {
  /** Counted from 1; the days of a pause are not counted (content E1). */
  readonly day: number
  readonly week: PlanWeek
}

/** A plan that begins on a date. */
export const programmeFrom = (form: PlanForm, startedOn: DateText): Programme => ({
  form,
  maintains: false,
  startedOn,
  pauses: [],
  reviewed: [],
  swapped: {},
  felt: {},
  progress: null,
})

/** Where a date stands in the plan; null before it, in a pause, after its weeks and in maintenance. */
export function planDateOf(programme: Programme, date: DateText): PlanDate | null {
  if (programme.maintains || date < programme.startedOn || isPausedOn(programme, date)) return null
  const day = daysGone(programme, date)
  return day <= daysIn(programme) ? { day, week: weekOf(day) } : null
}

/** How many days of the plan have begun by a date, this one included; those of a pause do not count. */
export function daysGone(programme: Programme, date: DateText): number {
  if (date < programme.startedOn) return 0
  const next = addDays(date, 1)
  const stood = pausesSince(programme)
    .map(({ from, to }) => daysBetween(from, to !== null && to < next ? to : next))
    .reduce((sum, days) => sum + Math.max(0, days), 0)
  return daysBetween(programme.startedOn, next) - stood
}

export const weekOf = (day: number): PlanWeek => Math.ceil(day / 7) as PlanWeek

/** Its weeks are behind, and what comes next is not said yet. */
export const isOver = (programme: Programme, date: DateText): boolean =>
  daysGone(programme, addDays(date, -1)) >= daysIn(programme)

/** The pauses, from the first day of the plan on. */
const pausesSince = ({ startedOn, pauses }: Programme): Programme['pauses'] =>
  pauses.map(({ from, to }) => ({ from: from < startedOn ? startedOn : from, to }))

export const weeksIn = ({ form }: Programme): number => (form === 'three-weeks' ? 3 : 4)
export const daysIn = (programme: Programme): number => 7 * weeksIn(programme)

export const isPausedOn = ({ pauses }: Programme, date: DateText): boolean =>
  pauses.some(({ from, to }) => from <= date && (to === null || date < to))

/** The pause that lasts, or that a clock that was ahead let end after today; undefined for none. */
export const standingPause = ({ pauses }: Programme, today: DateText) =>
  pauses.find(({ to }) => to === null || today < to)

/** The plan as it would be if it went on today. */
export const asIfOnAgain = (programme: Programme, today: DateText): Programme => ({
  ...programme,
  pauses: programme.pauses.map(({ from, to }) => ({
    from,
    to: to === null || today < to ? today : to,
  })),
})

/** The date of a day of the plan, as far as its pauses are known. */
export function dateOfDay(programme: Programme, day: number): DateText {
  let date = addDays(programme.startedOn, day - 1)
  for (const { from, to } of pausesSince(programme)) {
    if (to !== null && from < to && from <= date) date = addDays(date, daysBetween(from, to))
  }
  return date
}

/** What the picker goes by on a date. */
export interface Training {
  readonly quotas: Quotas
  /** What was done from this date on counts. */
  readonly countsFrom: DateText
  readonly strengthDay: boolean
  /** One set of a strength routine, or as near to it as its forms come, or two (content E1). */
  readonly strengthUpTo: 'short' | 'standard'
}

/** Monday, Wednesday and Friday: never two in a row (content E1). */
const strengthDays: ReadonlySet<number> = new Set([1, 3, 5])

/** Week by week what content E1 asks for; half of its last week without a plan, or where it stands. */
export function trainingOn(programme: Programme | null, date: DateText): Training {
  const place = programme === null ? null : planDateOf(programme, date)
  const isDay = strengthDays.has(weekdayOf(date))
  if (programme === null || place === null) {
    const countsFrom = startOfWeek(date, 1)
    return { quotas: maintenance, countsFrom, strengthDay: isDay, strengthUpTo: 'standard' }
  }
  return {
    quotas: quotasOf(place.week),
    countsFrom: dateOfDay(programme, 7 * (place.week - 1) + 1),
    strengthDay: isDay && place.week > 1,
    strengthUpTo: place.week === 2 ? 'short' : 'standard',
  }
}
