import { defaultSettings, type Settings } from '#core/settings'
import { hours, type Instant, type Now, type Tick } from '#core/time'
import { latestAppointment } from '#core/week-notice'

import { desk, type Desk } from './desk.ts'

export const days = (count: number) => hours(24 * count)

/** The weeks that were told, each by its first date. */
export const told = ({ log }: Desk): readonly string[] =>
  log.flatMap((effect) => (effect.type === 'tellWeek' ? [effect.date] : []))

/** A desk at which nobody is ever asked for a break. */
export const at = (start: string, settings: Partial<Settings> = {}, timeZone = 'Europe/London') =>
  desk({ start, timeZone, settings: { sitMinutes: 60, ...settings } })

/** The present of a computer that shows a time. */
export const present = (wall: string, zone = 'Europe/London'): Now => ({
  tick: (Date.parse(wall) - Date.parse('2025-01-01T00:00:00Z')) as Tick,
  wall: Date.parse(wall) as Instant,
  zone,
  boot: null,
})

/** When the newest appointment was. */
export const moment = (wall: string, zone: string, change: Partial<Settings>): string => {
  const { at: start } = latestAppointment({ ...defaultSettings, ...change }, present(wall, zone))
  return new Date(start).toISOString()
}

/** Somebody types until a moment of true time since the start. */
export const typeUntil = (someone: Desk, moment: number) =>
  someone.type(moment - someone.time.since())
