import { useId } from 'react'

import { seconds } from '#core/time'
import { lengthInFigures } from '#core/words'

import { dayColumns, type DayBar } from './day-columns.ts'
import type { PrintedPart } from './part.ts'

/** In px of the drawing; a pt of paper is 4/3 of them. */
const columnWidth = 34
const column = 46
const tall = 104
const base = tall + 16

/** Sitting each day as columns in grey and hatch, with the length in figures above each. */
export function PrintedDays({ week, words }: PrintedPart) {
  const { t, length, shortWeekday, weekday } = words
  const hatch = useId()
  const columns = dayColumns(week.days, tall)
  const fillOf = ({ kind }: DayBar) => (kind === 'long' ? `url(#${hatch})` : undefined)
  const label = week.days
    .filter(({ sittingSeconds }) => sittingSeconds > 0)
    .map((day) =>
      t('print.days.day', { weekday: weekday(day.date), length: length(day.sittingSeconds) }),
    )
  return (
    <section>
      <h2>{t('print.days.title')}</h2>
      <svg
        className="print-days"
        viewBox={`0 0 ${columns.length * column} ${base + 18}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing made here
        role="img"
        aria-label={label.join(' ')}
      >
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
          <path className="print-hatch" d="M-1 1l2 -2M0 4l4 -4M3 5l2 -2" />
        </pattern>
        {columns.map(({ day, top, bars }, index) => {
          const middle = (index + 0.5) * column
          return (
            <g key={day.date}>
              {bars.map((bar) => (
                <rect
                  key={bar.y}
                  className={`print-bar print-bar-${bar.kind}`}
                  x={middle - columnWidth / 2}
                  y={base - tall + bar.y}
                  width={columnWidth}
                  height={bar.height}
                  fill={fillOf(bar)}
                />
              ))}
              <text x={middle} y={base - tall + top - 4} textAnchor="middle">
                {bars.length === 0
                  ? t('print.nothing')
                  : lengthInFigures(seconds(day.sittingSeconds))}
              </text>
              <text x={middle} y={base + 13} textAnchor="middle">
                {shortWeekday(day.date)}
              </text>
            </g>
          )
        })}
        <path className="print-base" d={`M0 ${base}H${columns.length * column}`} />
      </svg>
      <p className="print-legend">
        {(['short', 'plain', 'long'] as const).map((kind) => (
          <span key={kind}>
            <svg viewBox="0 0 14 9" aria-hidden="true">
              <rect
                className={`print-bar print-bar-${kind}`}
                x="0.5"
                y="0.5"
                width="13"
                height="8"
                fill={kind === 'long' ? `url(#${hatch})` : undefined}
              />
            </svg>
            {t(`print.days.${kind}`)}
          </span>
        ))}
      </p>
    </section>
  )
}
