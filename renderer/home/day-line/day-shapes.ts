import type { DayView, Stretch } from '#core/snapshot'
import { elapsed, minutes, type Instant, type Millis } from '#core/time'

import { forecastOf, heightAt, hillOf, peakOf, type Corner, type Hill } from './hills.ts'
import { fullHours, hourSpan } from './hours.ts'
import { runsOf, type Run } from './runs.ts'
import { lengthInPx, px, xOf, type HourSpan } from './scale.ts'
import { sitsOf } from './sits.ts'
import { sunsOf, type Sun } from './suns.ts'

/** A day as shapes, in px of the drawing. Heights count upwards from the baseline. */
export interface DayShapes {
  readonly span: HourSpan
  readonly width: number
  readonly height: number
  /** Distance of the baseline from the upper edge. */
  readonly base: number
  readonly hills: readonly Hill[]
  /** The hill that is still growing, when somebody sits. */
  readonly growing: Hill | undefined
  readonly longest: Hill | undefined
  readonly suns: readonly Sun[]
  readonly skips: readonly Skip[]
  readonly runs: readonly Run[]
  /** From the first sign of the day until now, in px. */
  readonly lived: readonly [number, number]
  readonly now: number
  readonly nowAt: Instant
  readonly limit: { readonly y: number; readonly minutes: number }
  readonly forecast: Forecast | undefined
  readonly hours: readonly { readonly at: Instant; readonly x: number }[]
}

/** A prompt that was skipped, on the slope that went on. */
export interface Skip extends Corner {
  readonly at: Instant
}

export interface Forecast {
  readonly at: Instant
  readonly slope: readonly Corner[]
}

export interface DayInput {
  readonly day: DayView
  readonly now: Instant
  readonly zone: string
  readonly sitMinutes: number
  /** When the next prompt is due; left out while none lies ahead. */
  readonly nextPrompt?: Instant | undefined
  /** Whether the last sit is still going on. */
  readonly isSitting: boolean
}

/** The baseline lies here unless a sit grew too tall for it. */
const usualBase = 122
const belowBase = 32
/** Room above a peak for its own words, and for the words of the Now line when it is close by. */
const abovePeak = 23
const aboveNow = 40
const nowReach = 190

/** Turns a day into what the day line draws. Knows neither words nor colours. */
export function dayShapes(input: DayInput): DayShapes {
  const { day, now, zone, sitMinutes, nextPrompt } = input
  const sits = sitsOf(day.stretches)
  const began = day.stretches.find(isSignOfLife)?.start ?? now
  const span = hourSpan(began, now, nextPrompt, zone)
  const hills = sits.map((sit) => hillOf(sit, span))
  const growing = input.isSitting ? hills.at(-1) : undefined
  const forecast =
    growing !== undefined && nextPrompt !== undefined && nextPrompt > now
      ? { at: nextPrompt, slope: forecastOf(growing, now, nextPrompt, span) }
      : undefined
  const nowX = px(xOf(now, span))
  const limitY = px(lengthInPx(minutes(sitMinutes)))
  const base = baseFor(hills, forecast, limitY, nowX)
  return {
    span,
    width: px(xOf(span.to, span)),
    height: base + belowBase,
    base,
    hills,
    growing,
    longest: longestOf(hills, day),
    suns: sunsOf(day, sits, span),
    skips: day.events
      .filter(({ outcome }) => outcome === 'skipped')
      .map(({ at }) => skipAt(at, hills, span)),
    runs: runsOf(day.stretches, span),
    lived: [px(xOf(began, span)), nowX],
    now: nowX,
    nowAt: now,
    limit: { y: limitY, minutes: sitMinutes },
    forecast,
    hours: fullHours(span, zone).map((at) => ({ at, x: px(xOf(at, span)) })),
  }
}

const isSignOfLife = ({ kind }: Stretch): boolean => kind !== 'away' && kind !== 'untracked'

/** The baseline goes down when a long sit needs the height: one slope for every day. */
function baseFor(
  hills: readonly Hill[],
  forecast: Forecast | undefined,
  limitY: number,
  nowX: number,
): number {
  const peaks = [...hills.map(peakOf), ...(forecast?.slope ?? [])]
  const needed = peaks.map(({ x, y }) => y + (Math.abs(x - nowX) < nowReach ? aboveNow : abovePeak))
  return Math.ceil(Math.max(usualBase, limitY + aboveNow, ...needed))
}

/** Lengths are told in minutes, so less than one has nothing to say; in s. */
const sayable = 60

/** The longest sit as the facts of the day name it, so that picture and number agree. */
function longestOf(hills: readonly Hill[], { facts }: DayView): Hill | undefined {
  const { longestSit } = facts
  if (longestSit === null || longestSit.seconds < sayable) return undefined
  const overlap = ({ sit }: Hill): Millis =>
    Math.min(elapsed(sit.start, longestSit.end), elapsed(longestSit.start, sit.end))
  return hills.toSorted((a, b) => overlap(b) - overlap(a)).find((hill) => overlap(hill) > 0)
}

function skipAt(at: Instant, hills: readonly Hill[], span: HourSpan): Skip {
  const x = px(xOf(at, span))
  return { at, x, y: px(Math.max(0, ...hills.map((hill) => heightAt(hill, x)))) }
}
