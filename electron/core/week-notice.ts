import { z } from 'zod'

import {
  addDays,
  instantAt,
  localDate,
  minuteOfDay,
  startOfWeek,
  type DateText,
  type Weekday,
} from './calendar.ts'
import { instantSchema } from './journal.ts'
import type { Settings, WeekStart } from './settings.ts'
import { earlier, type Instant, type Now, type Tick } from './time.ts'

/** Which weeks were told, as it is kept over a restart. */
export const toldSchema = z.object({
  /** What was due before this moment is told no more: the app did not run yet, or other times were set. */
  since: instantSchema,
  /** A date in the middle of each week that was told, the newest last. */
  weeks: z.array(z.string()),
})
export type Told = Readonly<z.infer<typeof toldSchema>>

/** A moment at which a week is to be told. */
export interface Appointment {
  readonly at: Instant
  /** The next one. */
  readonly until: Instant
  /** The zone in which its time of day was meant. */
  readonly zone: string
  /** A date in the middle of the week that it is about. */
  readonly about: DateText
}

/** Telling of weeks. */
export interface WeekNotice {
  readonly told: Told
  /** The newest appointment that has come, as it was last worked out. */
  readonly latest: Appointment | null
  /** When the sensors were asked whether this is a moment to tell. */
  readonly asked: Tick | null
}

/** Enough for a clock that is set back. */
const weeksKept = 12

/** A notice looks back on the week of three days ago: on a Monday, on the week that is over. */
const daysBack = 3

/** At first nothing is owed: a first run on a Saturday says nothing of the Friday before it. */
export const nothingTold = (at: Instant): WeekNotice => ({
  told: { since: at, weeks: [] },
  latest: null,
  asked: null,
})

/** Another day or time was set: the new ones hold from now on. */
export const noticeMoved = (notice: WeekNotice, at: Instant): WeekNotice => ({
  ...notice,
  told: { ...notice.told, since: at },
  latest: null,
})

export const hasSameTimes = (before: Settings, after: Settings): boolean =>
  before.weekNotice === after.weekNotice &&
  before.weekNoticeDay === after.weekNoticeDay &&
  before.weekNoticeTime === after.weekNoticeTime

/**
 * Brings the notice up to the present. The appointment is worked out anew only where it may be
 * another one, because calendars are slow; a clock that is set back must not put off the next one.
 */
export function upToDate(notice: WeekNotice, settings: Settings, now: Now): WeekNotice {
  const { told, latest } = notice
  const since = earlier(told.since, now.wall)
  const holds =
    latest !== null && latest.zone === now.zone && latest.at <= now.wall && now.wall < latest.until
  if (holds && since === told.since) return notice
  return {
    ...notice,
    told: { ...told, since },
    latest: holds ? latest : latestAppointment(settings, now),
  }
}

/** The newest appointment that has come, in the zone in force. */
export function latestAppointment(settings: Settings, { wall, zone }: Now): Appointment {
  const on = (date: DateText) => instantAt(date, minuteOfDay(settings.weekNoticeTime), zone)
  const today = localDate(wall, zone)
  let date = startOfWeek(today, settings.weekNoticeDay as Weekday)
  if (on(date) > wall) date = addDays(date, -7)
  return { at: on(date), until: on(addDays(date, 7)), zone, about: addDays(date, -daysBack) }
}

/**
 * A date in the middle of the week that is due to be told; null for none. No week is told twice,
 * whatever the clock, the zone or the settings did since.
 */
export function weekDue({ told, latest }: WeekNotice, startsOn: Weekday): DateText | null {
  if (latest === null || latest.at < told.since) return null
  // Calendars are slow, and at nearly every look there is nothing more to it.
  if (told.weeks.includes(latest.about)) return null
  const first = startOfWeek(latest.about, startsOn)
  const last = addDays(first, 6)
  return told.weeks.some((date) => first <= date && date <= last) ? null : latest.about
}

export const weekTold = (notice: WeekNotice, date: DateText): WeekNotice => ({
  ...notice,
  told: { ...notice.told, weeks: [...notice.told.weeks, date].slice(-weeksKept) },
  asked: null,
})

const weekdays: Readonly<Record<Exclude<WeekStart, 'system'>, Weekday>> = {
  monday: 1,
  saturday: 6,
  sunday: 7,
}

/** The day on which weeks begin, where the person's region begins them on `firstWeekday`. */
export const weekStartIn = (chosen: WeekStart, firstWeekday: Weekday): Weekday =>
  chosen === 'system' ? firstWeekday : weekdays[chosen]
