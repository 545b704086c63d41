import type { BreakCounts } from '#core/summary/week-view'

import type { Drawing } from '../charts/drawing.ts'
import '../day-line/day-line.css'
import { SkipStroke, SunShape } from '../day-line/signs.tsx'
import { breakRows, countEnd, type Outcome } from './breaks-shapes.ts'
import { outcomeInWords } from './break-words.ts'
import type { WeekWords } from './week-words.ts'

/** One sign for every break and every prompt that was none, by what became of it. */
export function drawBreaks(counts: BreakCounts, words: WeekWords, room: number): Drawing {
  const rows = breakRows(counts, room)
  const last = rows.at(-1)
  return {
    width: room,
    height: last === undefined ? 0 : last.y + last.height,
    along: 'y',
    lines: [
      rows.map(({ outcome, y, height, signs }) => ({
        key: outcome,
        text: outcomeInWords(outcome, counts, words),
        x: 0,
        y,
        width: Math.min(room, Math.max(countEnd, ...signs.map(({ x }) => x + 11))),
        height,
      })),
    ],
    shapes: rows.map(({ outcome, count, y, signs }) => (
      <g key={outcome}>
        <text className="breaks-name" x={0} y={y + 17}>
          {words.t(`breaks.name.${outcome}`)}
        </text>
        <text className="breaks-count" x={countEnd} y={y + 17} textAnchor="end">
          {words.number(count)}
        </text>
        {signs.map((sign) => (
          <Sign key={`${sign.x} ${sign.y}`} outcome={outcome} {...sign} />
        ))}
      </g>
    )),
  }
}

interface SignProps {
  readonly outcome: Outcome
  readonly x: number
  readonly y: number
}

function Sign({ outcome, x, y }: SignProps) {
  switch (outcome) {
    case 'taken':
      return <SunShape x={x} y={y} kind="asked" />
    case 'own':
      return <SunShape x={x} y={y} kind="own" />
    case 'partial':
      return <SunShape x={x} y={y} kind="partial" />
    case 'skipped':
      return <SkipStroke x={x} y={y - 4} />
    case 'expired':
      return <path className="sun-unanswered" d={`M${x - 7} ${y}a7 7 0 0 1 14 0Z`} />
  }
}
