import { useTranslation } from 'react-i18next'

import { elapsed, minutes } from '#core/time'

import type { DayShapes } from './day-shapes.ts'
import { peakOf, type Hill } from './hills.ts'
import { placeLabels, type Box, type Place, type PlacedLabel, type WantedLabel } from './labels.ts'
import type { DayWords } from './use-day-words.ts'

/** A second sit is named from here on; the longest one always is (look §5). */
const namedFrom = minutes(45)
/** Shorter absences have no room for their length. */
const awayNamedFrom = minutes(15)
/** Where the Now line begins, under its words; in px from the top. */
export const nowTop = 26

/** The few words on the drawing: now, next, the longest sit, a second long one, the time away. */
export function useLabels(shapes: DayShapes, words: DayWords): readonly PlacedLabel[] {
  const { t } = useTranslation()
  const { base, hills, longest, now, forecast, width, limit } = shapes

  const nowText = t('day.now', { time: words.clock(shapes.nowAt) })
  const wanted: WantedLabel[] = [
    {
      key: 'now',
      text: nowText,
      weight: 'strong',
      always: true,
      places: [
        { x: now, y: 20, anchor: 'middle' },
        { x: 0, y: 20, anchor: 'start' },
        { x: width, y: 20, anchor: 'end' },
      ],
    },
  ]
  if (forecast !== undefined) {
    const x = (forecast.slope.at(-1)?.x ?? now) + 12
    const text = t('day.about', { time: words.clock(forecast.at) })
    wanted.push({
      key: 'next',
      text,
      weight: 'plain',
      places: [{ x, y: base - 12, anchor: 'start' }],
    })
  }
  if (longest !== undefined) {
    const text = t('day.longest', { length: words.length(longest.sit.sitting) })
    wanted.push({ key: 'longest', text, weight: 'strong', places: besidePeak(longest, base) })
  }
  const second = secondOf(hills, longest)
  if (second !== undefined) {
    const skips = shapes.skips.filter(
      ({ x }) => x >= (second.slope[0]?.x ?? 0) && x <= peakOf(second).x,
    ).length
    const length = words.length(second.sit.sitting)
    const text = skips === 0 ? length : t('day.withSkips', { length, count: skips })
    wanted.push({ key: 'second', text, weight: 'plain', places: besidePeak(second, base) })
  }
  const away = shapes.runs
    .filter((run) => run.kind === 'away' && elapsed(run.start, run.end) >= awayNamedFrom)
    .toSorted((a, b) => elapsed(b.start, b.end) - elapsed(a.start, a.end))[0]
  if (away !== undefined) {
    const text = words.length(elapsed(away.start, away.end))
    const middle: Place = { x: (away.from + away.to) / 2, y: base - 14, anchor: 'middle' }
    wanted.push({ key: 'away', text, weight: 'plain', places: [middle] })
  }
  const limitY = base - limit.y - 6
  wanted.push({
    key: 'limit',
    text: words.length(minutes(limit.minutes)),
    weight: 'faint',
    places: [
      { x: width, y: limitY, anchor: 'end' },
      { x: 0, y: limitY, anchor: 'start' },
    ],
  })
  const limitLine = base - limit.y
  const lines: readonly Box[] = [
    { left: now - 3, right: now + 3, top: nowTop, bottom: base },
    { left: 0, right: width, top: limitLine - 1, bottom: limitLine + 1 },
  ]
  return placeLabels(wanted, { width, base, hills, lines })
}

/** Left of the peak, above its own slope; else right of it; else higher up, on either side or over it. */
function besidePeak(hill: Hill, base: number): readonly Place[] {
  const { x, y } = peakOf(hill)
  const top = base - y
  return [
    { x: x - 8, y: top + 2, anchor: 'end' },
    { x: x + 8, y: top + 10, anchor: 'start' },
    { x: x - 8, y: top - 6, anchor: 'end' },
    { x: x + 4, y: top - 6, anchor: 'end' },
    { x: x + 8, y: top - 6, anchor: 'start' },
    { x, y: top - 6, anchor: 'middle' },
  ]
}

const secondOf = (hills: readonly Hill[], longest: Hill | undefined): Hill | undefined =>
  hills
    .filter((hill) => hill !== longest && hill.sit.sitting >= namedFrom)
    .toSorted((a, b) => b.sit.sitting - a.sit.sitting)[0]
