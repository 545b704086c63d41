import { useEffect, useRef } from 'react'

import type { DateText } from '#core/calendar'
import type { WeekView } from '#core/summary/week-view'

import { Icon } from '../../ui/icon.tsx'
import { TablesSwitch } from '../charts/as-tables.tsx'
import { dateRange, daysLater } from '../times.ts'
import { addressOf } from '../use-address.ts'
import { useWeekWords } from './week-words.ts'

interface WeekHeadProps {
  readonly week: WeekView
  /** The present date. */
  readonly today: DateText
  readonly hasCharts: boolean
}

/** Which week it is, and the ways to the weeks beside it. */
export function WeekHead({ week, today, hasCharts }: WeekHeadProps) {
  const { t, locale } = useWeekWords()
  const { from, to, earliest, soFar } = week
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<DateText>(undefined)
  const isFirst = earliest === null || earliest >= from
  const isLast = soFar || to >= today
  const after = daysLater(to, 1)
  // The present week has no date, so that it stays the present one.
  const isNextPresent = today <= daysLater(to, 7)

  useEffect(() => {
    if (shown.current === from) return
    shown.current = from
    // What led here may be gone, as an arrow at either end; the keyboard must not begin anew.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [from])

  return (
    <div className="week-head">
      <h1 ref={heading} tabIndex={-1} className="t-title">
        {t('title')}{' '}
        <span className="week-dates num" aria-live="polite">
          {t(soFar ? 'frame.datesSoFar' : 'frame.dates', {
            dates: dateRange(from, to, locale, today, t('frame.til')),
          })}
        </span>
      </h1>
      {hasCharts ? <TablesSwitch /> : null}
      {isFirst && isLast ? null : (
        <div className="week-arrows">
          {isFirst ? (
            <span />
          ) : (
            <a
              className="btn btn-bare"
              aria-label={t('frame.before')}
              href={addressOf('week', daysLater(from, -7))}
            >
              <Icon name="back" />
            </a>
          )}
          {isLast ? (
            <span />
          ) : (
            <a
              className="btn btn-bare"
              aria-label={t('frame.after')}
              href={isNextPresent ? addressOf('week') : addressOf('week', after)}
            >
              <Icon name="next" />
            </a>
          )}
        </div>
      )}
    </div>
  )
}
