import type { DateText } from '#core/calendar'
import type { WeekView } from '#core/summary/week-view'

import type { Drawing, Mark } from '../charts/drawing.ts'
import { daysLater } from '../times.ts'

/** In px of the drawing. */
const firstColumn = 66
const column = 26
const firstLine = 34
const line = 24
const sun = 7
const width = 240

export interface MovedWords {
  /** *M* */
  readonly initial: (date: string) => string
  /** *6 Oct* */
  readonly week: (from: string) => string
  /** What a day was, in words. */
  readonly day: (date: string, moved: boolean) => string
}

/**
 * Four weeks of days as rows of suns. A dot is no data or rest: neither is a failure. Of days to come
 * there is nothing to show.
 */
export function drawMoved(
  weeks: readonly DatedWeek[],
  today: DateText,
  words: MovedWords,
): Drawing {
  const last = weeks.length - 1
  const hasCome = ({ date }: { readonly date: DateText }) => date <= today
  const marks = weeks.map(({ days }, week) =>
    days.filter(hasCome).map(({ date, moved }, day): Mark => ({
      key: date,
      text: words.day(date, moved),
      x: x(day) - column / 2 + 1,
      y: y(week) - 15,
      width: column - 2,
      height: line - 2,
    })),
  )
  return {
    width,
    height: y(last) + 8,
    along: 'x',
    lines: marks,
    shapes: (
      <>
        {weeks[0]?.days.map(({ date }, day) => (
          <text
            key={date}
            className="chart-label chart-faint"
            x={x(day)}
            y={11}
            textAnchor="middle"
          >
            {words.initial(date)}
          </text>
        ))}
        {weeks.map(({ from, days }, week) => (
          <g key={from} className={week === last ? 'moved-now' : 'moved-past'}>
            <text className="chart-label moved-week" x={0} y={y(week)}>
              {words.week(from)}
            </text>
            {days
              .filter(hasCome)
              .map(({ date, moved }, day) =>
                moved ? (
                  <path key={date} className="moved-sun" d={sunAt(x(day), y(week))} />
                ) : (
                  <circle key={date} className="moved-none" cx={x(day)} cy={y(week) - 3} r={1.6} />
                ),
              )}
          </g>
        ))}
      </>
    ),
  }
}

interface DatedWeek {
  readonly from: string
  readonly days: readonly { readonly date: string; readonly moved: boolean }[]
}

/** The weeks with the date of each of their days, which is as many days after the first. */
export const datedWeeks = (weeks: WeekView['fourWeeks']): readonly DatedWeek[] =>
  weeks.map(({ from, moved }) => ({
    from,
    days: moved.map((one, day) => ({ date: daysLater(from, day), moved: one })),
  }))

const x = (day: number): number => firstColumn + day * column
const y = (week: number): number => firstLine + week * line

const sunAt = (x: number, y: number) => `M${x - sun} ${y}a${sun} ${sun} 0 0 1 ${2 * sun} 0Z`
