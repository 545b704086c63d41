import { addDays, datesFrom, startOfWeek, weekdayOf, type DateText } from '#core/calendar'

import { chanceFrom } from './demo-chance.ts'

/** Something besides work, from a minute after midnight on, for so many minutes. */
interface Plan {
  readonly kind: 'call' | 'lunch' | 'stand'
  readonly from: number
  readonly length: number
}

/** How a made-up person means to spend one date. Times are minutes after midnight. */
export interface PlannedDay {
  readonly date: DateText
  /** 0 is the first week of all. */
  readonly week: number
  /** Of all chance on this day, so that no day depends on another. */
  readonly seed: number
  /** At the desk from when to when; null on a day off. */
  readonly desk: { readonly from: number; readonly to: number } | null
  /** In order. */
  readonly plans: readonly Plan[]
  /** A deadline: hardly ever up, and prompts are put off. */
  readonly isBusy: boolean
  /** A routine hurts on this day, and is stopped. */
  readonly hurts: boolean
  /** A plan for four weeks begins. */
  readonly startsPlan: boolean
  /** When the plan's session at home is done; null on days without. */
  readonly homeAt: number | null
  /** When the person says how back and neck feel; null on most days. */
  readonly checksInAt: number | null
}

/** Whole weeks before the present one. */
const weeksBefore = 8

/** Each weekday's calls, the same every week, as meetings are. Monday is 1. */
const calls: Readonly<Record<number, readonly Plan[]>> = {
  1: [{ kind: 'call', from: 9 * 60 + 40, length: 20 }],
  2: [{ kind: 'call', from: 14 * 60, length: 50 }],
  3: [{ kind: 'call', from: 10 * 60 + 30, length: 30 }],
  4: [
    { kind: 'call', from: 11 * 60, length: 40 },
    { kind: 'call', from: 15 * 60 + 30, length: 25 },
  ],
}

/** Days that are not as their weekday is, named by week and weekday: `2/3` is the third Wednesday. */
const daysOff: ReadonlySet<string> = new Set(['2/3', '5/5'])
const busyDays: ReadonlySet<string> = new Set(['0/2', '0/4', '1/1', '2/4', '2/5', '4/1', '6/3'])
/** Left after the first sits of the morning. */
const shortDays: ReadonlySet<string> = new Set(['1/3', '3/1', '5/2', '6/4'])
const weekendVisits: Readonly<Record<string, PlannedDay['desk']>> = {
  '1/6': { from: 16 * 60 + 10, to: 17 * 60 + 25 },
  '6/7': { from: 19 * 60, to: 19 * 60 + 50 },
}
const painfulDay = '7/2'
/** The last whole week: its second one is the present week. */
const planFrom = '7/1'
/** Evenings of the plan on which something else came. */
const otherEvenings: ReadonlySet<string> = new Set(['7/4', '8/2'])

/** The dates from eight weeks before the week of `last` up to `last`, each with its plan. */
export function planUpTo(last: DateText, seed: number): readonly PlannedDay[] {
  const first = addDays(startOfWeek(last, 1), -7 * weeksBefore)
  return datesFrom(first, 7 * (weeksBefore + 1))
    .filter((date) => date <= last)
    .map((date, index) => dayOf(date, Math.floor(index / 7), 1_000 * seed + index))
}

function dayOf(date: DateText, week: number, seed: number): PlannedDay {
  const weekday = weekdayOf(date)
  const name = `${week}/${weekday}`
  const isWorkday = weekday <= 5 && !daysOff.has(name)
  const hasSession = name >= planFrom && isWorkday && !otherEvenings.has(name)
  const day = {
    date,
    week,
    seed,
    isBusy: busyDays.has(name),
    hurts: name === painfulDay,
    startsPlan: name === planFrom,
    homeAt: hasSession ? 18 * 60 + 30 + 3 * weekday : null,
  }
  if (!isWorkday) {
    return { ...day, desk: weekendVisits[name] ?? null, plans: [], checksInAt: null }
  }
  const chance = chanceFrom(seed)
  const end = weekday === 5 ? 15 * 60 + 10 : 17 * 60 + 5
  const desk = { from: chance.between(525, 560), to: end + chance.between(0, 45) }
  if (shortDays.has(name)) {
    return { ...day, desk: { ...desk, to: desk.from + 80 }, plans: [], checksInAt: null }
  }
  const lunch = {
    kind: 'lunch',
    from: chance.between(12 * 60, 12 * 60 + 40),
    length: chance.between(28, 52),
  } as const
  const stand = {
    kind: 'stand',
    from: lunch.from + lunch.length,
    length: chance.between(20, 40),
  } as const
  const stands = chance.happens(0.15 + 0.04 * week)
  const plans = [...(calls[weekday] ?? []), lunch, ...(stands ? [stand] : [])]
  return {
    ...day,
    desk,
    plans: plans.toSorted((a, b) => a.from - b.from),
    checksInAt: [1, 3, 5].includes(weekday) ? desk.to - 60 : null,
  }
}
