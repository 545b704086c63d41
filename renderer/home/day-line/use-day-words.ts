import { useTranslation } from 'react-i18next'

import { elapsed, type Instant, type Millis } from '#core/time'
import { timeOfDay } from '#core/words'

import { sitInWords } from '../../ui/lengths.ts'
import { hourName } from '../times.ts'
import type { DayShapes } from './day-shapes.ts'

/** How the drawing and the list of a day name things. */
export interface DayWords {
  readonly clock: (at: Instant) => string
  readonly hour: (at: Instant) => string
  readonly length: (length: Millis) => string
  /** The whole drawing in a few sentences. */
  readonly summary: string
}

export function useDayWords(shapes: DayShapes, zone: string, locale: string): DayWords {
  const { t } = useTranslation()
  const clock = (at: Instant) => timeOfDay(at, zone, locale)
  const hour = (at: Instant) => hourName(at, zone, locale)
  const length = (of: Millis) => sitInWords(t, of)
  const { hills, longest, suns, span, runs } = shapes
  const away = runs.filter(({ kind }) => kind === 'away')
  const sentences = [
    t('day.summary.hours', { from: hour(span.from), to: hour(span.to) }),
    t('day.summary.sits', { count: hills.length }),
    longest === undefined
      ? undefined
      : t('day.summary.longest', {
          length: length(longest.sit.sitting),
          time: clock(longest.sit.start),
        }),
    t('day.summary.breaks', { count: suns.length }),
    ...away.map(({ start, end }) =>
      t('day.summary.away', { length: length(elapsed(start, end)), time: clock(start) }),
    ),
  ]
  return { clock, hour, length, summary: sentences.filter(Boolean).join(' ') }
}
