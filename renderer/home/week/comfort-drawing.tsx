import { scaleLinear } from 'd3-scale'

import type { Comfort } from '#core/summary/week-view'

import type { Drawing, Mark } from '../charts/drawing.ts'

/** In px of the drawing. */
const height = 116
/** Above it is a line for words, out of the way of a score of 10 and of the axis. */
const top = 20
const base = 104
/** For the labels of the axis, at the right. */
const axis = 58
/** Half of what can be pointed at of a score. */
const reach = 11

type Scored = Comfort['scores'][number]

export interface ComfortWords {
  readonly score: (scored: Scored) => string
  readonly thisWeek: string
  /** What a level of the scale is called, beside its number. */
  readonly level: (score: number) => string
}

/**
 * Scores of four weeks as a line from 0 to 10, with those of this week filled.
 *
 * @param first The first of its 28 dates.
 * @param from The first date of this week.
 */
export function drawComfort(
  scores: readonly Scored[],
  { first, from }: { readonly first: string; readonly from: string },
  words: ComfortWords,
  room: number,
): Drawing {
  const end = room - axis
  const x = scaleLinear([0, 27], [6, end - 6])
  const y = scaleLinear([0, 10], [base, top])
  const at = ({ date, score }: Scored) => ({ x: x(daysBetween(first, date)), y: y(score) })
  const weekAt = x(daysBetween(first, from) - 0.5)
  const isNow = ({ date }: Scored) => date >= from
  return {
    width: room,
    height,
    along: 'x',
    lines: [
      scores.map((scored): Mark => {
        const middle = at(scored)
        return {
          key: scored.date,
          text: words.score(scored),
          x: middle.x - reach,
          y: middle.y - reach,
          width: 2 * reach,
          height: 2 * reach,
        }
      }),
    ],
    shapes: (
      <>
        {[3, 6].map((score) => (
          <path key={score} className="chart-grid" d={`M0 ${y(score)}H${end}`} />
        ))}
        <path className="chart-base" d={`M0 ${base}H${end}`} />
        {[0, 3, 6, 10].map((score) => (
          <text key={score} className="chart-label chart-faint" x={end + 6} y={y(score) + 4}>
            {words.level(score)}
          </text>
        ))}
        <path className="comfort-week" d={`M${weekAt} 2V${base}`} />
        <text className="chart-label" x={weekAt + 6} y={11}>
          {words.thisWeek}
        </text>
        <polyline className="comfort-line" points={pointsOf(scores.map(at))} />
        {scores.map((scored) => {
          const { x, y } = at(scored)
          return (
            <circle
              key={scored.date}
              className={isNow(scored) ? 'comfort-now' : 'comfort-past'}
              cx={x}
              cy={y}
              r={isNow(scored) ? 4.2 : 3.4}
            />
          )
        })}
      </>
    ),
  }
}

const pointsOf = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }) => `${x},${y}`).join(' ')

const daysBetween = (first: string, date: string): number =>
  Math.round((Date.parse(date) - Date.parse(first)) / 86_400_000)
