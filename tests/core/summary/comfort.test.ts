import { describe, expect, it } from 'vitest'

import { comfortOf, scoresOf } from '#core/summary/comfort'

import { checkIn, dates } from './written-week.ts'

const lastWeek = ['2025-10-27', '2025-10-28', '2025-10-29', '2025-10-30']
const thisWeek = dates(3, 7)

/** The comfort of two weeks, a score a day from their Mondays on. */
function comfort(before: readonly number[], now: readonly number[]) {
  const written = [
    ...before.map((score, day) => checkIn(`${lastWeek[day]}T15:00:00Z`, score)),
    ...now.map((score, day) => checkIn(`${thisWeek[day]}T15:00:00Z`, score)),
  ]
  const scores = scoresOf(written, ({ at }) => new Date(at).toISOString().slice(0, 10))
  return comfortOf(scores, [lastWeek, thisWeek], lastWeek)
}

describe('comfort', () => {
  it('is the middle score of the week, and how many there are', () => {
    expect(comfort([9], [2, 7, 3])).toMatchObject({ median: 3, count: 3 })
    expect(comfort([9], [2, 7])).toMatchObject({ median: 4.5, count: 2 })
    expect(comfort([9], [])).toMatchObject({ median: null, count: 0 })
  })

  it('goes by the last score of a date', () => {
    const written = [checkIn('2025-11-03T14:00:00Z', 8), checkIn('2025-11-03T17:00:00Z', 3)]
    const { median, count, scores } = comfortOf(
      scoresOf(written, () => '2025-11-03'),
      [thisWeek],
      [],
    )
    expect({ median, count, scores }).toEqual({
      median: 3,
      count: 1,
      scores: [{ date: '2025-11-03', score: 3 }],
    })
  })

  it('draws the scores of all weeks, the oldest first, and none for days without one', () => {
    expect(comfort([5, 4], [0]).scores).toEqual([
      { date: '2025-10-27', score: 5 },
      { date: '2025-10-28', score: 4 },
      { date: '2025-11-03', score: 0 },
    ])
  })

  it.each([
    ['a point down', [5, 5, 5], [4, 4, 4], 'lower'],
    ['a point up', [4, 4, 4], [5, 5, 5], 'higher'],
    ['half a point', [4, 4, 5, 5], [4, 4, 4], null],
    ['nothing', [4, 4, 4], [4, 4, 4], null],
    ['a lot, by two this week', [9, 9, 9], [1, 1], null],
    ['a lot, by two in the week before', [9, 9], [1, 1, 1], null],
    ['one bad day among three', [4, 4, 4], [4, 4, 10], null],
  ] as const)('has an arrow only with three in each week, a point apart: %s', (_, a, b, trend) => {
    expect(comfort(a, b).trend).toBe(trend)
  })
})
