import type { DateText } from '#core/calendar'
import type { WeekDay } from '#core/summary/week-view'
import { seconds } from '#core/time'
import { lengthInFigures } from '#core/words'

import type { Drawing, Mark } from '../charts/drawing.ts'
import { columnWidth, daysShapes, type Bar, type Column, type DaysShapes } from './days-shapes.ts'
import { dayInWords, sitInWords, totalInWords } from './day-words.ts'
import { sitKind } from './sit-kind.ts'
import type { WeekWords } from './week-words.ts'

interface Days {
  readonly days: readonly WeekDay[]
  readonly today: DateText | null
  readonly zone: string
}

/** The sits of each day, stacked from the morning up. */
export function drawDays({ days, today, zone }: Days, words: WeekWords, room: number): Drawing {
  const shapes = daysShapes(days, today, room)
  return {
    width: shapes.width,
    height: shapes.height,
    along: 'y',
    lines: shapes.columns
      .filter(({ isAhead }) => !isAhead)
      .map((column) => marksOf(column, shapes, zone, words)),
    shapes: <DaysDrawing shapes={shapes} words={words} />,
  }
}

/** The day itself stands at its name, below the column; above it are its sits. */
function marksOf(
  { day, middle, bars, isToday }: Column,
  { base }: DaysShapes,
  zone: string,
  words: WeekWords,
): readonly Mark[] {
  const x = middle - columnWidth / 2
  return [
    {
      key: day.date,
      text: dayInWords(day, isToday, words),
      x,
      y: base + 5,
      width: columnWidth,
      height: 20,
    },
    ...bars.map(({ sit, y, height }) => ({
      key: `${day.date} ${sit.start}`,
      text: sitInWords(day, sit, zone, words),
      x,
      y,
      width: columnWidth,
      height,
    })),
  ]
}

/** Under so much height the length does not fit in. */
const leastForLength = 16

function DaysDrawing({
  shapes,
  words,
}: {
  readonly shapes: DaysShapes
  readonly words: WeekWords
}) {
  const { base, edge, columns, lines, empty } = shapes
  const { t } = words
  return (
    <>
      {lines.map(({ seconds, y }) => (
        <g key={seconds}>
          <path className="chart-grid" d={`M0 ${y}H${edge}`} />
          <text className="chart-label chart-faint" x={edge + 8} y={y + 4}>
            {words.length(seconds)}
          </text>
        </g>
      ))}
      {columns.map((column) => (
        <DayColumn key={column.day.date} column={column} base={base} words={words} />
      ))}
      {empty.map(({ days, x, anchor }) => (
        <text
          key={days[0]?.date}
          className="chart-label chart-faint"
          x={x}
          y={base - 9}
          textAnchor={anchor}
        >
          {t('days.none')}
        </text>
      ))}
      <path className="chart-base" d={`M0 ${base + 0.5}H${edge}`} />
    </>
  )
}

interface DayColumnProps {
  readonly column: Column
  readonly base: number
  readonly words: WeekWords
}

function DayColumn({ column, base, words }: DayColumnProps) {
  const { day, middle, bars, top, isToday } = column
  const name = isToday ? words.t('days.today') : words.shortWeekday(day.date)
  const weight = isToday ? 'chart-strong' : bars.length === 0 ? 'chart-faint' : 'chart-plain'
  return (
    <>
      {bars.map((bar) => (
        <SitBar key={bar.sit.start} bar={bar} middle={middle} />
      ))}
      {bars.length === 0 ? null : (
        <text
          className="chart-label chart-strong days-total"
          x={middle}
          y={top - 9}
          textAnchor="middle"
        >
          {totalInWords(day.sittingSeconds, words)}
        </text>
      )}
      <text className={`chart-label ${weight}`} x={middle} y={base + 20} textAnchor="middle">
        {name}
      </text>
    </>
  )
}

function SitBar({
  bar: { sit, y, height },
  middle,
}: {
  readonly bar: Bar
  readonly middle: number
}) {
  const kind = sitKind(sit.whole)
  // An outline lies half outside its shape.
  const inset = kind === 'short' ? Math.min(0.5, height / 4) : 0
  return (
    <>
      <rect
        className={`sit-bar sit-${kind}`}
        x={middle - columnWidth / 2 + inset}
        y={y + inset}
        width={columnWidth - 2 * inset}
        height={height - 2 * inset}
        rx={Math.min(3, height / 2)}
      />
      {kind === 'long' && height >= leastForLength ? (
        <text
          className="chart-label sit-length"
          x={middle}
          y={y + height / 2 + 4.25}
          textAnchor="middle"
        >
          {lengthInFigures(seconds(sit.whole))}
        </text>
      ) : null}
    </>
  )
}
