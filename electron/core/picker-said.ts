import type { DateTest } from './history.ts'
import { isCheckIn, type Diary } from './diary.ts'
import type { CheckIn } from './journal.ts'
import { after, before, hours, type Instant } from './time.ts'

/** What check-ins have to say to the choice of the next routine (content C5, E2). */
export interface Said {
  /** Today's score, the last one; null without. */
  readonly score: number | null
  /** Where it was felt; null for nowhere, or not lately. */
  readonly area: NonNullable<CheckIn['area']> | null
  /** Today is a tense day. */
  readonly isTense: boolean
  /** Hard training was said: nothing of moderate intensity before then. */
  readonly trainedUntil: Instant | null
}

/** An area that was named is favoured for so long. */
const areaLasts = hours(24 * 14)
const trainingLasts = hours(48)

/** @param isToday tells of a moment whether it was on the present local date. */
export function saidIn(diary: Diary, isToday: DateTest, now: Instant): Said {
  const checkIns = diary.filter(isCheckIn)
  const today = checkIns.filter(isToday)
  const named = checkIns.findLast(
    ({ at, area, score }) => area !== null && score > 0 && at >= before(now, areaLasts),
  )
  // One from a time to come was made under a wrong clock, and would last for ever.
  const trained = checkIns.findLast(
    ({ at, tags }) => tags.includes('trained-hard') && Math.abs(now - at) < trainingLasts,
  )
  return {
    score: today.at(-1)?.score ?? null,
    area: named?.area ?? null,
    isTense: today.some(({ tags }) => tags.includes('tense-day')),
    trainedUntil: trained === undefined ? null : after(trained.at, trainingLasts),
  }
}
