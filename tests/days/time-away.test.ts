import { describe, expect, it } from 'vitest'

import { away, hour, minute, play, typing } from './day.ts'

/** Scenarios 1 to 5 of the peers' failures: short breaks, many breaks, locks and sleep. */

const lengths = (breaks: readonly { readonly from: number; readonly to: number }[]) =>
  breaks.map(({ from, to }) => to - from)

/** Six minutes off after every 24, for eight hours. */
const longDay = () =>
  play(Array.from({ length: 16 }, () => [typing(24 * minute), away(6 * minute)]).flat())

describe('scenario 1: coffee after 25 minutes (Stretchly, BreakTimer, Safe Eyes and Entracte fail)', () => {
  it('counts 4:50 away as the break it was, and asks nobody in an empty chair', () => {
    const day = play([typing(25 * minute), away(290), typing(25 * minute)])
    expect(day.prompts).toEqual([])
    expect(day.breaks).toMatchObject([{ kind: 'natural' }])
    expect(lengths(day.breaks)[0]).toBeCloseTo(290, -1.3)
    expect(day.bouts).toHaveLength(2)
    // 1500 s owed, less five for each second away, and 1500 s on top.
    expect(day.load).toBeLessThan(1_600)
  })
})

describe('scenario 2: six minutes off after every 24 (Stretchly never gives a long break; none tells of the breaks)', () => {
  it('sees sixteen breaks of its own, and no sit longer than 24 minutes', () => {
    const day = longDay()
    expect(day.breaks).toHaveLength(16)
    expect(day.breaks.every(({ kind }) => kind === 'natural')).toBe(true)
    const longest = Math.max(...day.bouts.map(({ seconds }) => seconds))
    expect(longest).toBeGreaterThan(24 * minute - 40)
    expect(longest).toBeLessThan(24 * minute + 40)
  })

  it('does not nag', () => {
    expect(longDay().prompts).toEqual([])
  })
})

describe('scenario 3: a lock of five seconds every nine minutes (Stretchly: no break in three hours)', () => {
  it.each([true, false])('asks as if there were no locks, announced: %s', (powerEvents) => {
    const row = (computer: 'locked' | 'on') =>
      Array.from({ length: 20 }, () => [
        typing(9 * minute),
        away(5, { computer, powerEvents }),
      ]).flat()
    const [locked, open] = [play(row('locked')), play(row('on'))]
    expect(locked.prompts.length).toBeGreaterThanOrEqual(5)
    expect(Math.abs(locked.prompts.length - open.prompts.length)).toBeLessThanOrEqual(1)
    expect(locked.bouts).toHaveLength(1)
    expect(locked.breaks).toEqual([])
  })
})

describe('scenario 4: ten minutes behind a lock after twenty at the desk (Safe Eyes and Entracte credit it in part)', () => {
  it.each([true, false])(
    'is one break, from the moment of the lock, announced: %s',
    (powerEvents) => {
      const day = play([
        typing(20 * minute),
        away(10 * minute, { computer: 'locked', powerEvents }),
        typing(20 * minute),
      ])
      expect(day.breaks).toHaveLength(1)
      expect(Math.abs((day.breaks[0]?.from ?? 0) - 20 * minute)).toBeLessThanOrEqual(15)
      expect(day.prompts).toEqual([])
      expect(day.bouts.map(({ seconds }) => Math.round(seconds / minute))).toEqual([20, 20])
    },
  )

  it('begins with the lock even when hands had been still for two minutes before it', () => {
    const day = play([
      typing(20 * minute),
      away(2 * minute),
      away(10 * minute, { computer: 'locked' }),
      typing(20 * minute),
    ])
    expect(day.breaks).toHaveLength(1)
    expect(day.breaks[0]?.from).toBeCloseTo(22 * minute, -1)
  })
})

describe('scenario 5: the lid is closed for a while (BreakTimer, Safe Eyes, Entracte and Workrave fail somewhere)', () => {
  const announcements = [true, false, 'spurious'] as const
  const lidClosed = (length: number, powerEvents: (typeof announcements)[number]) =>
    play([
      typing(20 * minute),
      away(length, { computer: 'asleep', powerEvents }),
      typing(15 * minute),
    ])

  it.each(announcements)('20 s are no break, announced: %s', (powerEvents) => {
    const day = lidClosed(20, powerEvents)
    expect(day.bouts).toHaveLength(1)
    expect(day.prompts).toHaveLength(1)
  })

  it.each(
    announcements.flatMap((powerEvents) =>
      [4 * minute, 10 * minute, 8 * hour].map((length) => ({ length, powerEvents })),
    ),
  )(
    '$length s are a break and nothing else, announced: $powerEvents',
    ({ length, powerEvents }) => {
      const day = lidClosed(length, powerEvents)
      expect(day.breaks).toMatchObject([{ kind: 'natural' }])
      expect(Math.abs(day.seconds.away - length)).toBeLessThanOrEqual(16)
      expect(day.bouts.map(({ seconds }) => Math.round(seconds / minute))).toEqual([20, 15])
      expect(day.prompts).toEqual([])
    },
  )

  it('is not invented by a suspend and resume that never happened', () => {
    const day = play(
      Array.from({ length: 10 }, () => typing(5 * minute, { powerEvents: 'spurious' })),
    )
    expect(day.seconds).toMatchObject({ sitting: 50 * minute, away: 0 })
    expect(day.bouts).toHaveLength(1)
  })

  it('is one absence when the computer wakes itself at night', () => {
    const asleep = { computer: 'asleep' } as const
    const day = play([
      typing(20 * minute),
      away(2 * hour, asleep),
      away(100),
      away(2 * hour, asleep),
      typing(10 * minute),
    ])
    expect(day.breaks).toHaveLength(1)
    expect(day.bouts).toHaveLength(2)
  })
})
