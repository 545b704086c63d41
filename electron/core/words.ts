import type { Reason } from './reason.ts'
import type { Instant, Millis } from './time.ts'
import { unreachable } from './unreachable.ts'

/** Looks a phrase up and fills it in; i18next's `t` fits. */
export type Say = (key: string, values?: Record<string, string | number>) => string

/** Phrases by name, in groups: what is in a file of `assets/locales`. */
export interface Phrases {
  readonly [name: string]: string | Phrases
}

/** A time of day as the locale writes it, e.g. `14:38`. */
export const timeOfDay = (at: Instant, zone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(at)

/** A moment of another day: *Monday 21 December at 09:00*; a day that begins then is enough. */
function dayAndTime(at: Instant, zone: string, locale: string, say: Say): string {
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  }).format(at)
  const isMidnight = timeOfDay(at, zone, 'en-GB') === '00:00'
  return isMidnight ? day : say('time.dayAndTime', { day, time: timeOfDay(at, zone, locale) })
}

/** A length as people read it: minutes below an hour, then *1 h 13 min* (look §3). */
export function lengthInWords(length: Millis, say: Say): string {
  const whole = Math.floor(length / 60_000)
  if (whole < 60) return say('time.minutes', { count: whole })
  const minutes = whole % 60
  return minutes === 0
    ? say('time.hours', { hours: (whole - minutes) / 60 })
    : say('time.hoursMinutes', { hours: (whole - minutes) / 60, minutes })
}

/** A length where there is little room: *1:52*, in hours and minutes. */
export function lengthInFigures(length: Millis): string {
  const whole = Math.floor(length / 60_000)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Why the app does what it does, as one sentence. The phrases stand under `reason.` in the locale. */
export function reasonWords(reason: Reason, say: Say, zone: string, locale: string): string {
  const time = (at: Instant) => timeOfDay(at, zone, locale)
  const moment = (at: Instant, isToday: boolean) =>
    isToday ? time(at) : dayAndTime(at, zone, locale, say)
  const phrase = `reason.${reason.code}`
  switch (reason.code) {
    case 'not-yet':
    case 'skipped':
      return say(phrase, { time: time(reason.dueAt) })
    case 'moved':
      return say(`reason.${reason.code}.${reason.times === 1 ? 'once' : 'twice'}`, {
        time: time(reason.dueAt),
      })
    case 'time-up':
    case 'no-pause':
      return say(
        reason.sitMinutes === 30
          ? `reason.${reason.code}.halfHour`
          : `reason.${reason.code}.minutes`,
        {
          minutes: reason.sitMinutes,
        },
      )
    case 'on-hold':
      return say(`reason.${reason.code}.${reason.cause}`)
    case 'hold-ended':
    case 'held-too-long':
      return say(`reason.${reason.code}.${reason.cause}`)
    case 'moved-before':
      return say(`reason.${reason.code}.${reason.times === 1 ? 'once' : 'twice'}`)
    case 'paused':
      return say(phrase, { time: moment(reason.until, reason.isToday) })
    case 'closed':
      return reason.until === null
        ? say(`reason.${reason.code}.${reason.cause}.always`)
        : say(`reason.${reason.code}.${reason.cause}.until`, {
            time: moment(reason.until, reason.isToday),
          })
    case 'long-call':
    case 'away':
    case 'locked':
    case 'standing':
    case 'quiet':
      return say(phrase, { time: time(reason.since) })
    case 'waiting-for-pause':
    case 'on-break':
    case 'asked-by-person':
    case 'unsure':
      return say(phrase)
    default:
      return unreachable(reason)
  }
}
