import { useId } from 'react'

import type { WeekView } from '#core/summary/week-view'

import { ChartSection } from '../charts/chart-section.tsx'
import { Chart } from '../charts/chart.tsx'
import type { Drawing, Mark } from '../charts/drawing.ts'
import './lower-half.css'
import { shortSitBar } from './short-sit-bar.ts'
import { useWeekWords } from './week-words.ts'

/** Of the bar, in px of the drawing. */
const top = 34
const thick = 18
const height = 74
/** About what a letter of a label takes. */
const letter = 6.4

/** How much of the sitting was in short sits, beside the week before. */
export function ShortSits({ week }: { readonly week: WeekView }) {
  const { t, percent } = useWeekWords()
  const clip = useId()
  const share = week.facts.shortSitShare
  if (share === null) return <NothingToShare title={t('shortSits.title')} />

  const before = week.before?.shortSitShare ?? null
  // Of a week that is over, the week before it was not last week.
  const then = week.soFar ? 'soFar' : 'before'
  const beforeWith = (key: string) =>
    before === null ? '' : t(`shortSits.${key}.${then}`, { percent: percent(before) })
  const beforeWords = beforeWith('then')

  const draw = (room: number): Drawing => {
    const { fill, tick } = shortSitBar(
      share,
      before,
      room,
      Math.min(room, beforeWords.length * letter),
    )
    const part = (key: string, text: string, x: number, width: number): Mark => ({
      key,
      text,
      x,
      y: top,
      width,
      height: thick,
    })
    const parts = [
      part('short', t('shortSits.short', { percent: percent(share) }), 0, fill),
      part('longer', t('shortSits.long', { percent: percent(1 - share) }), fill, room - fill),
    ].filter(({ width }) => width > 0)
    const past: Mark[] =
      tick === null
        ? []
        : [
            {
              key: 'before',
              text: beforeWith('thenInFull'),
              x: tick.x - 6,
              y: top - 5,
              width: 12,
              height: 28,
            },
          ]
    return {
      width: room,
      height,
      along: 'x',
      lines: [[...parts, ...past]],
      shapes: (
        <>
          <text className="chart-label" x={0} y={24}>
            {t('shortSits.axisShort')}
          </text>
          <text className="chart-label" x={room} y={24} textAnchor="end">
            {t('shortSits.axisLong')}
          </text>
          <clipPath id={clip}>
            <rect y={top} width={room} height={thick} rx={4} />
          </clipPath>
          <rect
            className="short-sit-fill"
            y={top}
            width={fill}
            height={thick}
            clipPath={`url(#${clip})`}
          />
          <rect
            className="short-sit-edge"
            x={0.5}
            y={top + 0.5}
            width={room - 1}
            height={thick - 1}
            rx={4}
          />
          {tick === null ? null : (
            <>
              <path className="short-sit-tick" d={`M${tick.x} ${top - 5}v28`} />
              <text className="chart-label" x={tick.words} y={height - 2} textAnchor="middle">
                {beforeWords}
              </text>
            </>
          )}
        </>
      ),
    }
  }

  const row = (key: string, name: string, part: number) => ({
    key,
    name,
    cells: [percent(part), percent(1 - part)],
  })
  return (
    <ChartSection
      title={t('shortSits.title')}
      above={<p className="week-big num">{t('shortSits.big', { percent: percent(share) })}</p>}
      chart={
        <Chart
          label={[t('shortSits.short', { percent: percent(share) }), beforeWith('thenInFull')]
            .filter(Boolean)
            .join(' ')}
          least={180}
          draw={draw}
          turns
        />
      }
      table={{
        columns: ['week', 'short', 'long'].map((column) => t(`shortSits.columns.${column}`)),
        rows: [
          row('now', t('shortSits.rows.now'), share),
          ...(before === null ? [] : [row('before', t(`shortSits.rows.${then}`), before)]),
        ],
      }}
    />
  )
}

function NothingToShare({ title }: { readonly title: string }) {
  const { t } = useWeekWords()
  return (
    <section className="chart-section">
      <h2 className="chart-title">{title}</h2>
      <p className="quiet">{t('shortSits.none')}</p>
    </section>
  )
}
