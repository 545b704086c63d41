import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { drawComfort } from '../../../../renderer/home/week/comfort-drawing.tsx'
import { datedWeeks, drawMoved } from '../../../../renderer/home/week/moved-drawing.tsx'
import { dayColumns } from '../../../../renderer/home/week/print/day-columns.ts'
import { aDay, aWeek } from './a-week.ts'

const times = (markup: string, part: string): number => markup.split(part).length - 1

const movedUpTo = (today: string) =>
  drawMoved(datedWeeks(aWeek.fourWeeks), today, {
    initial: () => 'X',
    week: (from) => from,
    day: (date, moved) => `${date} ${moved ? 'yes' : 'no'}`,
  })
const moved = movedUpTo('2025-11-20')

const comfort = (scores: typeof aWeek.comfort.scores) =>
  drawComfort(
    scores,
    { first: '2025-10-06', from: aWeek.from },
    { score: ({ date, score }) => `${date} ${score}`, thisWeek: 'now', level: String },
    400,
  )

it('draws a sun for a day with three breaks and a dot for any other, in four rows', () => {
  const markup = renderToStaticMarkup(<svg>{moved.shapes}</svg>)
  expect(times(markup, 'class="moved-sun"')).toBe(16)
  expect(times(markup, 'class="moved-none"')).toBe(12)
  expect(times(markup, 'class="moved-past"')).toBe(3)
  expect(times(markup, 'class="moved-now"')).toBe(1)
})

it('lets people walk along every day of the four weeks, each by its date', () => {
  expect(moved.lines.map((line) => line.length)).toEqual([7, 7, 7, 7])
  expect(moved.lines[3]?.map(({ text }) => text)).toEqual([
    '2025-10-27 yes',
    '2025-10-28 yes',
    '2025-10-29 yes',
    '2025-10-30 no',
    '2025-10-31 yes',
    '2025-11-01 no',
    '2025-11-02 no',
  ])
})

it('neither draws nor names days to come', () => {
  const soFar = movedUpTo('2025-10-31')
  const markup = renderToStaticMarkup(<svg>{soFar.shapes}</svg>)
  expect(times(markup, 'class="moved-none"')).toBe(10)
  expect(soFar.lines.map((line) => line.length)).toEqual([7, 7, 7, 5])
})

it('places scores by their dates on a scale from 0 to 10', () => {
  const middles = (
    comfort([
      { date: '2025-10-06', score: 0 },
      { date: '2025-10-20', score: 10 },
      { date: '2025-11-02', score: 5 },
    ]).lines[0] ?? []
  ).map(({ x, y, width, height }) => [Math.round(x + width / 2), y + height / 2])
  expect(middles).toEqual([
    [6, 104],
    [177, 20],
    [336, 62],
  ])
})

it('keeps the words of this week clear of the highest score and of the axis', () => {
  const markup = renderToStaticMarkup(
    <svg>{comfort([{ date: '2025-10-27', score: 10 }]).shapes}</svg>,
  )
  const at = (pattern: RegExp) => Number(pattern.exec(markup)?.[1])
  const words = at(/y="(\d+)">now</)
  // A letter of 12 px reaches 3 below its line, and 9 above it.
  expect(words + 3).toBeLessThan(at(/cy="(\d+)"/) - 4.2)
  expect(words + 3).toBeLessThan(at(/y="(\d+)">10</) - 9)
})

it('fills the scores of this week only, and draws no line to what nobody said', () => {
  const markup = renderToStaticMarkup(<svg>{comfort(aWeek.comfort.scores).shapes}</svg>)
  expect(times(markup, 'class="comfort-now"')).toBe(3)
  expect(times(markup, 'class="comfort-past"')).toBe(2)
  const line = /class="comfort-line" points="([^"]*)"/.exec(markup)?.[1] ?? ''
  expect(line.split(' ')).toHaveLength(5)
})

it('stacks the sits of a day from the ground up, the fullest day as tall as the paper allows', () => {
  const sevenHours = { ...aDay('2025-10-27'), sittingSeconds: 7 * 3600 }
  const [full, day] = dayColumns([sevenHours, aDay('2025-10-28')], 140)
  expect(full?.bars[0]?.height).toBeCloseTo(10)
  expect(day?.bars.map(({ kind }) => kind)).toEqual(['short', 'plain', 'long'])
  expect(day?.bars.map(({ y, height }) => Math.round(y + height))).toEqual([140, 130, 113])
  expect(day?.top).toBeCloseTo(140 - 64)
})
