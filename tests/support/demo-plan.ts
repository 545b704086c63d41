import { addDays, datesFrom, startOfWeek, weekdayOf, type DateText } from '#core/calendar'

import type { Chance } from './demo-chance.ts'

/** How a made-up person means to spend one date. Times are minutes after midnight. */
export interface PlannedDay {
  readonly date: DateText
  /** 0 is the first week of all. */
  readonly week: number
  /** At the desk from when to when; null on a day off. */
  readonly desk: { readonly from: number; readonly to: number } | null
  readonly lunch: { readonly from: number; readonly minutes: number } | null
  readonly calls: readonly { readonly from: number; readonly minutes: number }[]
  /** A while at the raised desk, after lunch. */
  readonly stands: boolean
  /** A deadline: hardly ever up, and prompts are put off. */
  readonly isBusy: boolean
  /** A routine hurts on this day, and is stopped. */
  readonly hurts: boolean
  /** When they say how back and neck feel; null on most days. */
  readonly checksInAt: number | null
}

/** Whole weeks before the present one. */
export const weeksBefore = 8

/** A weekday's calls, in minutes after midnight and minutes: the same every week, as meetings are. */
const usualCalls: Readonly<Record<number, PlannedDay['calls']>> = {
  1: [{ from: 9 * 60 + 40, minutes: 20 }],
  2: [{ from: 14 * 60, minutes: 50 }],
  3: [{ from: 10 * 60 + 30, minutes: 30 }],
  4: [
    { from: 11 * 60, minutes: 40 },
    { from: 15 * 60 + 30, minutes: 25 },
  ],
  5: [],
}

/** Days that are not as their weekday is, by week and weekday. */
const off: ReadonlySet<string> = new Set(['2/3', '5/5'])
const weekendVisits: Readonly<Record<string, PlannedDay['desk']>> = {
  '1/6': { from: 16 * 60 + 10, to: 17 * 60 + 25 },
  '6/7': { from: 19 * 60, to: 19 * 60 + 50 },
}
const painfulDay = '7/2'

/** The dates from eight weeks before the week of `last` up to `last`, each with its plan. */
export function planUpTo(last: DateText, chance: Chance): readonly PlannedDay[] {
  const first = addDays(startOfWeek(last, 1), -7 * weeksBefore)
  return datesFrom(first, 7 * (weeksBefore + 1))
    .filter((date) => date <= last)
    .map((date, index) => dayOf(date, Math.floor(index / 7), chance))
}

function dayOf(date: DateText, week: number, chance: Chance): PlannedDay {
  const weekday = weekdayOf(date)
  const name = `${week}/${weekday}`
  const isWorkday = weekday <= 5 && !off.has(name)
  const end = weekday === 5 ? 15 * 60 + 10 : 17 * 60 + 5
  const workday = { from: chance.between(525, 560), to: end + chance.between(0, 45) }
  const lunchFrom = chance.between(12 * 60, 12 * 60 + 40)
  const lunchMinutes = chance.between(28, 52)
  return {
    date,
    week,
    desk: isWorkday ? workday : (weekendVisits[name] ?? null),
    lunch: isWorkday ? { from: lunchFrom, minutes: lunchMinutes } : null,
    calls: isWorkday ? (usualCalls[weekday] ?? []) : [],
    stands: isWorkday && chance.happens(0.15 + 0.04 * week),
    isBusy: name !== painfulDay && chance.happens(0.3 - 0.03 * week),
    hurts: name === painfulDay,
    checksInAt: isWorkday && [1, 3, 5].includes(weekday) ? workday.to - 60 : null,
  }
}
