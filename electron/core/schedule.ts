import { z } from 'zod'

import { addDays, instantAt, localDay, minuteOfDay, type DateText } from './calendar.ts'
import { wornThings, type WornThing } from './journal.ts'
import { planDateOf } from './programme.ts'
import type { Settings } from './settings.ts'
import type { AppState } from './state.ts'
import type { Instant, Now, Tick } from './time.ts'
import { spellsADay } from './wear-ramp.ts'
import { isWorkDay } from './work-day.ts'

/** What the plan reminds of: the session at home, and each thing to be put on. */
export type Reminder = 'home-slot' | `${WornThing}-${1 | 2}`

/** A time of the wall clock at which the plan has something to say. */
export interface Appointment {
  readonly reminder: Reminder
  readonly thing: WornThing | null
  readonly at: Instant
  /** From then on it is said no more. */
  readonly until: Instant
}

/** The appointments of a local day, and what they were worked out from: calendars are slow. */
export interface ScheduledDay {
  readonly date: DateText
  readonly zone: string
  readonly from: Instant
  readonly until: Instant
  readonly basis: Basis
  readonly appointments: readonly Appointment[]
}

interface Basis extends Pick<AppState, 'programme' | 'settings'> {
  readonly avoid: AppState['care']['avoid']
}

/** Reminders of the plan. */
export interface Schedule {
  /** What is said no more, such as `2025-11-03 home-slot`, the newest last; kept over a restart. */
  readonly told: readonly string[]
  /** As it was last worked out. */
  readonly day: ScheduledDay | null
  /** When the sensors were asked whether this is a moment to tell. */
  readonly asked: Tick | null
}

/** Five a day, and enough for a clock that is set back. */
const toldKept = 60

/** What was said, as it is kept over a restart. */
export const remindedSchema = z.array(z.string()).catch([])

/** When each thing is put on, the first and the second time of a day. */
const puttingOnAt: Readonly<Record<WornThing, readonly [first: string, second: string]>> = {
  band: ['10:00', '14:30'],
  disc: ['11:00', '15:30'],
}

/** Nothing is put on any more then. */
const lastPuttingOn = '18:00'

/** All times at which these settings let something be put on. */
export const puttingOnTimes = ({ bandMinutes, discMinutes }: Settings): readonly string[] => [
  ...(bandMinutes === null ? [] : puttingOnAt.band),
  ...(discMinutes === null ? [] : puttingOnAt.disc),
]

export const nothingReminded: Schedule = { told: [], day: null, asked: null }

/**
 * Brings the day up to the present. What other times, a plan that begins or a thing that is switched
 * on put before this moment is not made up for: somebody is at it just now.
 */
export function upToDate(state: AppState, now: Now): Schedule {
  const { schedule } = state
  const { day } = schedule
  const isOfNow =
    day !== null && day.zone === now.zone && day.from <= now.wall && now.wall < day.until
  if (isOfNow && hasSameBasis(day.basis, state)) return schedule
  const next = scheduledDay(state, now)
  return {
    ...schedule,
    day: next,
    told: isOfNow ? passing(schedule.told, day, next, now) : schedule.told,
  }
}

/** Marks an appointment as said. */
export const said = (schedule: Schedule, { reminder }: Appointment): Schedule => ({
  ...schedule,
  told: schedule.day === null ? schedule.told : kept(schedule.told, [key(schedule.day, reminder)]),
  asked: null,
})

/** Those that have come, are not over and were not said, in the order of the day. */
export const openAt = ({ day, told }: Schedule, { wall }: Now): readonly Appointment[] =>
  day === null
    ? []
    : day.appointments.filter(
        ({ at, until, reminder }) =>
          at <= wall && wall < until && !told.includes(key(day, reminder)),
      )

function scheduledDay(state: AppState, now: Now): ScheduledDay {
  const { programme, settings, care } = state
  const { date, start, end } = localDay(now.wall, now.zone, settings.dayStartsAt)
  const day = { date, zone: now.zone, from: start, until: end }
  const basis = { programme, settings, avoid: care.avoid }
  const place = programme === null ? null : planDateOf(programme, date)
  if (place === null) return { ...day, basis, appointments: [] }

  const worn = isWorkDay(settings, date)
    ? wornThings
        .filter((thing) => isUsed(thing, basis))
        .flatMap((thing) => puttingOn(thing, spellsADay(thing, place.day), date, now.zone))
    : []
  const home: Appointment = {
    reminder: 'home-slot',
    thing: null,
    at: timeOn(date, settings.homeSlotAt, settings.dayStartsAt, now.zone),
    until: end,
  }
  return { ...day, basis, appointments: settings.homeSlotNotice ? [...worn, home] : worn }
}

/** Each is caught up until the next one comes, the last of the day until the end of the afternoon. */
function puttingOn(
  thing: WornThing,
  times: 1 | 2,
  date: DateText,
  zone: string,
): readonly Appointment[] {
  const [first, second] = puttingOnAt[thing]
  const on = (time: string) => instantAt(date, minuteOfDay(time), zone)
  if (times === 1)
    return [{ reminder: `${thing}-1`, thing, at: on(first), until: on(lastPuttingOn) }]
  return [
    { reminder: `${thing}-1`, thing, at: on(first), until: on(second) },
    { reminder: `${thing}-2`, thing, at: on(second), until: on(lastPuttingOn) },
  ]
}

/** A time of day on a date; one before the hour at which days begin is of the night after it. */
function timeOn(date: DateText, time: string, dayStartsAt: number, zone: string): Instant {
  const minute = minuteOfDay(time)
  return instantAt(minute < dayStartsAt * 60 ? addDays(date, 1) : date, minute, zone)
}

/** Whether a thing is switched on and nothing speaks against it: a seat that gives way, for who is unsteady. */
const isUsed = (thing: WornThing, { settings, avoid }: Basis): boolean =>
  thing === 'band'
    ? settings.bandMinutes !== null
    : settings.discMinutes !== null && !avoid.includes('balance')

const hasSameBasis = (basis: Basis, { programme, settings, care }: AppState): boolean =>
  basis.programme === programme && basis.settings === settings && basis.avoid === care.avoid

/** What was said, and what has come by a change alone. */
function passing(
  told: readonly string[],
  before: ScheduledDay,
  next: ScheduledDay,
  { wall }: Now,
): readonly string[] {
  if (before.date !== next.date) return told
  const hadCome = (day: ScheduledDay) =>
    day.appointments.filter(({ at }) => at <= wall).map(({ reminder }) => key(day, reminder))
  const already = hadCome(before)
  return kept(
    told,
    hadCome(next).filter((one) => !already.includes(one) && !told.includes(one)),
  )
}

const kept = (told: readonly string[], more: readonly string[]): readonly string[] =>
  more.length === 0 ? told : [...told, ...more].slice(-toldKept)

const key = ({ date }: ScheduledDay, reminder: Reminder): string => `${date} ${reminder}`
