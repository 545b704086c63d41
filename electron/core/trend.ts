import { daysBetween, localDate, type DateText } from './calendar.ts'
import { isCheckIn, isDone, type Diary } from './diary.ts'
import type { CheckIn } from './journal.ts'
import { medianScore } from './summary/median.ts'
import { elapsed, hours, minutes } from './time.ts'

/** How back and neck felt on a date, 0 to 10. */
export interface Score {
  readonly date: DateText
  readonly score: number
}

/** What the last score says together with those before it (content C5). */
export type Trend = 'strong' | 'strong-repeat' | 'worsening' | 'not-settling'

/** From here on a score is a strong pain, and from there on a moderate one. */
const strongFrom = 7
const moderateFrom = 4
/** Less than this may be chance. */
const noticeable = 2
/** How long strong scores, a row of moderate ones and reactions to a routine are counted, in days. */
const countedFor = 14

/**
 * One score a local date, the last that was given on it, the oldest first. Over the date line the later
 * one may be of an earlier date: what was said last is what is so now.
 */
export function scoresOf(diary: Diary, startsAt: number): readonly Score[] {
  const byDate = new Map<DateText, Score>()
  for (const { at, zone, score } of diary.filter(isCheckIn).toSorted((a, b) => a.at - b.at)) {
    const date = localDate(at, zone, startsAt)
    byDate.delete(date)
    byDate.set(date, { date, score })
  }
  return [...byDate.values()]
}

/** The rules of content C5 that hold now, for scores in the order in which they were given. */
export function trendOf(scores: readonly Score[]): ReadonlySet<Trend> {
  const rules = { strong, 'strong-repeat': strongAgain, worsening, 'not-settling': notSettling }
  const last = scores.at(-1)
  if (last === undefined) return new Set()
  return new Set((Object.keys(rules) as Trend[]).filter((name) => rules[name](scores, last)))
}

type Rule = (scores: readonly Score[], last: Score) => boolean

const strong: Rule = (_, last) => last.score >= strongFrom

const strongAgain: Rule = (scores, last) =>
  strong(scores, last) &&
  scores.filter((one) => one.score >= strongFrom && isRecent(one, last)).length >= 2

const worsening: Rule = (scores, last) => {
  const [first, second, third] = [scores.at(-6), scores.at(-3), last]
  if (first === undefined || second === undefined) return false
  const [before, now] = [middle(scores.slice(-6, -3)), middle(scores.slice(-3))]
  return (
    daysBetween(second.date, third.date) <= 10 &&
    daysBetween(first.date, second.date) <= 21 &&
    now - before >= noticeable &&
    now >= moderateFrom
  )
}

const notSettling: Rule = (scores, last) => {
  const lower = scores.findLastIndex((one) => one.score < moderateFrom || !isRecent(one, last))
  const row = scores.slice(lower + 1)
  const [first] = row
  return (
    first !== undefined &&
    row.length >= 3 &&
    daysBetween(first.date, last.date) >= 5 &&
    last.score > first.score - 1
  )
}

const isRecent = (one: Score, last: Score): boolean =>
  daysBetween(one.date, last.date) <= countedFor

/** Whether the check-ins of a plan are about as they were when it began (content C5, for its reviews). */
export function isUnchanged(scores: readonly Score[]): boolean {
  if (scores.length < 6) return false
  const now = middle(scores.slice(-3))
  return now > middle(scores.slice(0, 3)) - 1 && now >= 3
}

/** Of three scores. */
export const middle = (scores: readonly Score[]): number => medianScore(scores) ?? 0

/** A check-in belongs to the routine before it for so long; the one before that routine, for so long. */
const followsWithin = minutes(15)
const precedesWithin = hours(24 * 7)
/** A fortnight, and what belongs to its first reaction. */
const lookedBackOn = hours(24 * (countedFor + 8))

/**
 * The routine after which scores were higher by two twice within a fortnight, the second time just
 * now; null for none. That is all that is known of it: nothing here is a cause.
 */
export function reactedTo(diary: Diary): string | null {
  const latest = diary.findLast(isCheckIn)
  if (latest === undefined) return null
  const recent = rises(diary.filter(({ at }) => elapsed(at, latest.at) <= lookedBackOn)).filter(
    ({ checkIn }) => elapsed(checkIn.at, latest.at) <= hours(24 * countedFor),
  )
  const routineId = recent.find(({ checkIn }) => checkIn === latest)?.routineId
  const times = recent.filter((rise) => rise.routineId === routineId).length
  return routineId !== undefined && times >= 2 ? routineId : null
}

/** The routine after which the latest score was higher by two; null for none. */
export function roseAfter(diary: Diary): string | null {
  const latest = diary.findLast(isCheckIn)
  if (latest === undefined) return null
  const recent = diary.filter(({ at }) => elapsed(at, latest.at) <= lookedBackOn)
  return rises(recent).find(({ checkIn }) => checkIn === latest)?.routineId ?? null
}

interface Rise {
  readonly routineId: string
  readonly checkIn: CheckIn
}

/** The routines that a higher score followed. Of several check-ins after one routine the last counts. */
const rises = (diary: Diary): readonly Rise[] =>
  diary.flatMap((routine, index) => {
    if (!isDone(routine)) return []
    const before = diary.slice(0, index).findLast(isCheckIn)
    const next = diary.findIndex((entry, other) => other > index && isDone(entry))
    const checkIn = diary
      .slice(index + 1, next === -1 ? undefined : next)
      .filter(isCheckIn)
      .findLast(({ at }) => elapsed(routine.at, at) <= followsWithin)
    const isHigher =
      before !== undefined &&
      checkIn !== undefined &&
      elapsed(before.at, routine.at) <= precedesWithin &&
      checkIn.score - before.score >= noticeable
    return isHigher ? [{ routineId: routine.routineId, checkIn }] : []
  })
