import { useId } from 'react'

import type { WeekDay } from '#core/summary/week-view'

import type { Drawing } from '../charts/drawing.ts'
import {
  cellHeight,
  hoursShapes,
  sittingShare,
  type HourCell,
  type HoursShapes,
  type Present,
} from './hours-shapes.ts'
import { hourInWords } from './hour-words.ts'
import type { WeekWords } from './week-words.ts'

interface Hours {
  readonly days: readonly WeekDay[]
  readonly startsAt: number
  readonly now: Present | null
}

/** A window an hour: the blind is sitting, the light is the rest. */
export function drawHours({ days, startsAt, now }: Hours, words: WeekWords, room: number): Drawing {
  const shapes = hoursShapes(days, startsAt, now, room)
  return {
    width: shapes.width,
    height: shapes.height,
    along: 'x',
    lines: shapes.rows.map(({ day, y, cells }) =>
      cells
        .filter(({ kind }) => kind !== 'ahead')
        .map((cell) => ({
          key: `${day.date} ${cell.hour}`,
          text: hourInWords(day, cell, words),
          x: cell.x,
          y,
          width: cell.width,
          height: cellHeight,
        })),
    ),
    shapes: <HoursDrawing shapes={shapes} words={words} />,
  }
}

/** Names of hours that are longer than two letters need more room than a narrow window has. */
const roomForLong = 42

interface HoursDrawingProps {
  readonly shapes: HoursShapes
  readonly words: WeekWords
}

function HoursDrawing({ shapes: { hours, rows }, words }: HoursDrawingProps) {
  const clip = useId()
  const width = rows[0]?.cells[0]?.width ?? 0
  const isTight = width < roomForLong && hours.some(({ hour }) => words.hour(hour).length > 2)
  return (
    <>
      <clipPath id={clip}>
        <rect width={width} height={cellHeight} rx="3" />
      </clipPath>
      {hours
        .filter((_, index) => !isTight || index % 2 === 0)
        .map(({ hour, middle }) => (
          <text
            key={hour}
            className="chart-label chart-faint"
            x={middle}
            y={12}
            textAnchor="middle"
          >
            {words.hour(hour)}
          </text>
        ))}
      {rows.map(({ day, y, cells }) => (
        <g key={day.date}>
          <text className="chart-label chart-plain" x={0} y={y + 18}>
            {words.shortWeekday(day.date)}
          </text>
          {cells.map((cell) => (
            <g key={cell.hour} transform={`translate(${cell.x} ${y})`}>
              <Cell cell={cell} clip={`url(#${clip})`} />
            </g>
          ))}
        </g>
      ))}
    </>
  )
}

/** Thinner than this, light would be a hair that is not seen. */
const leastLight = 1.5

function Cell({
  cell: { kind, share, width },
  clip,
}: {
  readonly cell: HourCell
  readonly clip: string
}) {
  switch (kind) {
    case 'ahead':
      return null
    case 'none':
      return <path className="hour-none" d={`M4 ${cellHeight - 1}H${width - 3}`} />
    case 'hardly':
      return (
        <rect
          className="hour-hardly"
          x="0.5"
          y="0.5"
          width={width - 1}
          height={cellHeight - 1}
          rx="2.5"
        />
      )
    case 'window':
      break
  }
  const open = cellHeight * (1 - sittingShare(share))
  const light = open < 0.5 ? 0 : Math.max(leastLight, open)
  return (
    <g clipPath={clip}>
      {light === 0 ? null : <rect className="hour-light" width={width} height={light} />}
      {light >= cellHeight ? null : (
        <rect className="hour-blind" y={light} width={width} height={cellHeight - light} />
      )}
      {light === 0 || light >= cellHeight ? null : (
        <path className="hour-sill" d={`M0 ${light}H${width}`} />
      )}
      <rect
        className="hour-frame"
        x="0.5"
        y="0.5"
        width={width - 1}
        height={cellHeight - 1}
        rx="2.5"
      />
    </g>
  )
}
