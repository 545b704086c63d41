import { useTranslation } from 'react-i18next'

import type { RelabelKind } from '#core/journal'
import type { DayView, Stretch } from '#core/snapshot'
import { elapsed, minutes, type Instant, type Millis } from '#core/time'
import { timeOfDay } from '#core/words'

import { sitInWords } from '../../ui/lengths.ts'
import { localeInUse } from '../../language.ts'
import type { Change } from './change.ts'
import { countedAs } from './counted.ts'

/** How a stretch of the day is named and explained. */
export interface StretchWords {
  /** *12:04 to 12:49* */
  readonly when: (stretch: Stretch) => string
  /** *12:04 to 12:49: away, 45 min* */
  readonly name: (stretch: Stretch) => string
  /** What was seen and why, and what it counted as, in two sentences. */
  readonly seen: (stretch: Stretch) => string
  readonly counted: (stretch: Stretch, day: DayView) => string
  /** What calling it `kind` would change. */
  readonly change: (kind: RelabelKind, change: Change) => string
}

export function useStretchWords(zone: string): StretchWords {
  const { t } = useTranslation()
  const clock = (at: Instant) => timeOfDay(at, zone, localeInUse())
  const lengthOf = (length: Millis) =>
    length < minutes(1) ? t('relabel.moment') : sitInWords(t, length)
  const when = ({ start, end }: Stretch) =>
    t('relabel.when', { from: clock(start), to: clock(end) })
  return {
    when,
    name: (stretch) =>
      t('relabel.name', {
        when: when(stretch),
        what: t(`relabel.what.${stretch.source === 'assumed' ? 'assumed' : stretch.kind}`),
        length: lengthOf(elapsed(stretch.start, stretch.end)),
      }),
    seen: ({ kind, source }) => t([`relabel.seen.${kind}.${source}`, `relabel.seen.${kind}.plain`]),
    counted(stretch, day) {
      const counted = countedAs(stretch, day)
      return t(`relabel.counted.${counted.code}`, {
        length: 'sitting' in counted ? lengthOf(counted.sitting) : '',
      })
    },
    change(kind, change) {
      return t(`relabel.change.${change.code}`, {
        as: t(`relabel.as.${kind}`),
        length: 'length' in change ? sitInWords(t, change.length) : '',
        count: 'count' in change ? change.count : 0,
      })
    },
  }
}
