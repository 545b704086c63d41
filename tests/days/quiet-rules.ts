import { Temporal } from 'temporal-polyfill'

import type { SignalName } from '#core/presence'
import { defaultSettings, type Settings } from '#core/settings'

import type { Replayed } from '../support/replay.ts'
import type { Trace, TraceEntry } from '../support/trace.ts'

/** What forbids a prompt, told from the trace alone: nothing of it is shared with the core. */

/** A film holds a prompt for so long, in seconds; signals are read to within a beat. */
const longestFilm = 90 * 60
const beat = 16
/** After a lock or a sleep nobody is asked for a minute. */
const settleIn = 60
/** A sleep of this length is told from a busy computer. */
const provenSleep = 200

/** Prompts that came although something forbade them. */
export function forbidden(trace: Trace, { prompts }: Replayed): readonly string[] {
  return prompts.flatMap(({ at }) => {
    const why = [
      signalAt(trace, at),
      closedAt(settingsOf(trace), clockAt(trace, at)),
      isPausedAt(trace, at) ? 'paused' : null,
      isBackTooShort(trace, at) ? 'somebody who has just come back' : null,
    ].filter((found) => found !== null)
    return why.map((found) => `prompt at ${at}: in spite of ${found}`)
  })
}

export const settingsOf = (trace: Trace): Settings => ({ ...defaultSettings, ...trace.settings })

/** Whether any of what an entry senses makes this person's prompts wait. */
export const isHeld = (trace: Trace, { signals }: Pick<TraceEntry, 'signals'>): boolean =>
  signals.some((name) => settingsOf(trace).heldBy.includes(name))

function signalAt(trace: Trace, at: number): SignalName | null {
  const { entry, from } = placeAt(trace, at)
  // What begins at this very moment was not there when the sensors were read.
  if (at <= from) return null
  const on = entry.signals.filter((name) => settingsOf(trace).heldBy.includes(name))
  const [first] = on
  if (first === undefined) return null
  const isFilm = on.every((name) => name === 'display-kept-awake')
  return isFilm && filmBefore(trace, at) >= longestFilm - beat ? null : first
}

/** How long the display was kept awake before a moment, in all. */
const filmBefore = (trace: Trace, at: number): number =>
  places(trace)
    .filter(({ entry }) => entry.signals.includes('display-kept-awake'))
    .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, at) - from), 0)

/** Which of the person's hours forbid a prompt at a moment of the wall clock. */
export function closedAt(
  { openingHours, daysOff, quietPeriods, dayStartsAt }: Settings,
  shown: Temporal.ZonedDateTime,
): string | null {
  const date = shown.subtract({ hours: dayStartsAt }).toPlainDate().toString()
  if (daysOff.some(({ from, to }) => from <= date && date <= to)) return 'a day off'
  const moment = shown.toPlainDateTime().toString()
  if (quietPeriods.some(({ from, to }) => `${from}:00` <= moment && moment < `${to}:00`)) {
    return 'a quiet period'
  }
  if (openingHours === null) return null
  const time = shown.toPlainTime().toString()
  const rangesOn = (day: number) => openingHours[day - 1] ?? []
  const yesterday = shown.dayOfWeek === 1 ? 7 : shown.dayOfWeek - 1
  const isOpen =
    rangesOn(shown.dayOfWeek).some(
      ({ from, to }) => time >= `${from}:00` && (to <= from || time < `${to}:00`),
    ) || rangesOn(yesterday).some(({ from, to }) => to <= from && time < `${to}:00`)
  return isOpen ? null : 'closed hours'
}

/** What the clock on the wall shows at a true second. */
export function clockAt(trace: Trace, at: number): Temporal.ZonedDateTime {
  let zone = trace.timeZone
  let moved = 0
  for (const { entry, from } of places(trace)) {
    if (from > at) break
    zone = entry.timeZone ?? zone
    moved += entry.clock
  }
  return Temporal.Instant.fromEpochMilliseconds(
    Math.round(Date.parse(trace.start) + (at + moved) * 1_000),
  ).toZonedDateTimeISO(zone)
}

/** Only *until a moment*; how long the others last is told in `prompt-rules.ts`. */
export function isPausedAt(trace: Trace, at: number): boolean {
  let until: number | null = null
  for (const { entry, from } of places(trace)) {
    if (from >= at) break
    if (typeof entry.does === 'object' && 'pause' in entry.does) until = null
    if (typeof entry.does === 'object' && 'pauseUntil' in entry.does) {
      until = Date.parse(entry.does.pauseUntil)
    }
    if (entry.does === 'resume') until = null
  }
  return until !== null && clockAt(trace, at).epochMilliseconds < until
}

/** Behind a lock that was announced, or in a sleep that was proven, less than a minute ago. */
function isBackTooShort(trace: Trace, at: number): boolean {
  return places(trace).some(({ entry, to }, index) => {
    const isGone =
      (entry.computer === 'locked' && entry.powerEvents === true && entry.for > 0) ||
      (entry.computer === 'asleep' && entry.for > provenSleep)
    const isOnNext = trace.day[index + 1]?.computer === 'on'
    return isGone && isOnNext && at >= to && at < to + settleIn
  })
}

interface Place {
  readonly entry: TraceEntry
  readonly from: number
  readonly to: number
}

function places(trace: Trace): readonly Place[] {
  let at = 0
  return trace.day.map((entry) => {
    const from = at
    at += entry.for
    return { entry, from, to: at }
  })
}

function placeAt(trace: Trace, at: number): Place {
  const all = places(trace)
  const place = all.find(({ to }) => at < to) ?? all.at(-1)
  if (place === undefined) throw new Error('a prompt on a day without entries')
  return place
}
