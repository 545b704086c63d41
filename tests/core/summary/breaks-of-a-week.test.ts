import { describe, expect, it } from 'vitest'

import type { Interval, IntervalKind, PromptOutcome } from '#core/journal'

import { day } from '../../support/written-day.ts'
import { dates, event, monday, prompts, sits, week } from './written-week.ts'

/** How many breaks of one's own there are in ten minutes of sitting, something else, and ten more. */
const ownAround = (
  parts: readonly (readonly [IntervalKind, number, Interval['source']?])[],
  start = '2025-11-03T09:00:00Z',
) => week(day(start, [['sitting', 600], ...parts, ['sitting', 600]])).breaks.own

describe('a break that nobody asked for', () => {
  it.each([
    ['away', 60, 1],
    ['away', 59, 0],
    ['standing', 60, 1],
    ['moving', 60, 1],
    ['away', 4 * 3600, 1],
    ['away', 4 * 3600 + 1, 0],
    ['untracked', 600, 0],
    ['seated-routine', 600, 0],
  ] as const)('%s for %i s counts %i times', (kind, length, count) => {
    expect(ownAround([[kind, length, 'idle']])).toBe(count)
  })

  it('is one break, whatever it was made of', () => {
    expect(
      ownAround([
        ['standing', 30, 'user'],
        ['away', 45, 'lock'],
      ]),
    ).toBe(1)
  })

  it('does not lie before the first sit, or after the last', () => {
    const entries = day('2025-11-03T08:00:00Z', [
      ['away', 1800, 'idle'],
      ['sitting', 3600],
      ['away', 1800, 'idle'],
    ])
    expect(week(entries).breaks.own).toBe(0)
  })

  it('does not lie over the end of a day', () => {
    expect(ownAround([['away', 600, 'idle']], '2025-11-03T23:45:00Z')).toBe(0)
    expect(ownAround([['away', 600, 'idle']], '2025-11-03T23:40:00Z')).toBe(1)
  })

  it('is not the evening of a computer that was switched off until the morning', () => {
    const evening = ownAround(
      [
        ['away', 600, 'lock'],
        ['untracked', 13 * 3600, 'assumed'],
      ],
      '2025-11-03T19:00:00Z',
    )
    expect(evening).toBe(0)
    expect(
      ownAround([
        ['away', 600, 'lock'],
        ['untracked', 600, 'assumed'],
      ]),
    ).toBe(1)
  })
})

describe('an answer', () => {
  const morning = day('2025-11-03T09:00:00Z', [
    ['sitting', 1800],
    ['moving', 300, 'routine'],
    ['sitting', 1800],
  ])
  const answered = (told: Parameters<typeof event>[1], when = '2025-11-03T09:35:00Z') =>
    week([...morning, event(when, told)])

  it('to a prompt makes the break the prompt’s, in full or in part', () => {
    expect(answered({}).breaks).toMatchObject({ taken: 1, own: 0 })
    expect(answered({ outcome: 'partial' }).breaks).toMatchObject({ partial: 1, own: 0 })
  })

  it('that nobody asked for is a break of one’s own, once', () => {
    expect(answered({ prompted: false }).breaks).toMatchObject({ taken: 0, own: 1 })
  })

  it('belongs to a break of which it was written down at the full hour, or a second after it', () => {
    const late = day('2025-11-03T09:28:59.500Z', [
      ['sitting', 1800],
      ['moving', 60, 'routine'],
      ['sitting', 1800],
    ])
    const { breaks } = week([...late, event('2025-11-03T10:00:00Z')])
    expect(breaks).toMatchObject({ taken: 1, own: 0 })
  })

  it('of before says nothing of the break', () => {
    expect(answered({}, '2025-11-03T09:29:00Z').breaks).toMatchObject({ taken: 1, own: 1 })
  })

  it('counts as what it was', () => {
    const entries = prompts(monday, 'taken', 'skipped', 'expired', 'postponed', 'postponed')
    expect(week(entries).breaks).toEqual({
      taken: 1,
      partial: 0,
      own: 0,
      skipped: 1,
      expired: 1,
      postponed: 2,
      prompts: 3,
    })
  })

  it('is of no prompt where a break was begun by hand and stopped', () => {
    const { breaks } = answered({ outcome: 'partial', prompted: false })
    expect(breaks).toMatchObject({ partial: 1, own: 0, prompts: 0 })
  })

  it('skips no prompt where a break begun by hand came to nothing', () => {
    const { breaks, facts } = answered({ outcome: 'skipped', prompted: false })
    expect(breaks).toMatchObject({ skipped: 0, own: 1 })
    expect(facts.answerRate).toBeNull()
  })
})

const rate = (...outcomes: readonly PromptOutcome[]) =>
  week(prompts(monday, ...outcomes)).facts.answerRate

describe('the rate of answers', () => {
  it('is breaks taken by prompts that came out, in one way or another', () => {
    expect(rate('taken', 'partial', 'skipped', 'expired', 'taken')).toBe(0.4)
  })

  it('knows no failure in a prompt that was moved', () => {
    expect(rate('taken', 'postponed', 'postponed')).toBe(1)
  })

  it('is not told where nobody was asked', () => {
    expect(rate()).toBeNull()
    expect(rate('postponed')).toBeNull()
  })

  it('is of prompts only: what was begun by hand was no answer', () => {
    const byHand = (['taken', 'partial'] as const).map((outcome) =>
      event('2025-11-03T12:00:00Z', { outcome, prompted: false }),
    )
    expect(week([...prompts(monday, 'skipped'), ...byHand]).facts.answerRate).toBe(0)
    expect(week(byHand).facts.answerRate).toBeNull()
  })
})

describe('breaks per hour of sitting', () => {
  it('are all breaks, whole, in part and of one’s own', () => {
    const entries = [...sits(monday, 45, 75), ...prompts(monday, 'taken', 'partial', 'skipped')]
    expect(week(entries).facts.breaksPerHour).toBe(1.5)
  })
})

/** A day with so many breaks of its own, and some that were asked for. */
const moved = (date: string, own: number, ...outcomes: readonly PromptOutcome[]) => [
  ...sits(date, ...Array<number>(own + 1).fill(20)),
  ...prompts(date, ...outcomes),
]

describe('days moved', () => {
  it.each([
    ['two and one that was asked for', 2, ['taken'], true],
    ['two', 2, [], false],
    ['two and one in part', 2, ['partial'], false],
    ['two and some that were skipped', 2, ['skipped', 'expired', 'postponed'], false],
    ['three', 3, [], true],
  ] as const)('need three breaks: %s', (_name, own, outcomes, isMoved) => {
    const { days, facts } = week(moved(monday, own, ...outcomes))
    expect(days[0]?.hasMoved).toBe(isMoved)
    expect(facts.daysMoved).toBe(isMoved ? 1 : 0)
  })

  it('are active days', () => {
    const restless = sits(monday, 3, 3, 3, 3)
    expect(week(restless).days[0]).toMatchObject({ breaks: 3, isActive: false, hasMoved: false })
  })

  it('are told of four weeks, the oldest first, without any chain', () => {
    const entries = [
      ...moved('2025-10-14', 3),
      ...moved('2025-11-05', 3),
      ...moved('2025-11-06', 1),
    ]
    const { fourWeeks } = week(entries)
    const noDay = Array(7).fill(false)
    expect(fourWeeks).toEqual([
      { from: '2025-10-13', moved: noDay.with(1, true) },
      { from: '2025-10-20', moved: noDay },
      { from: '2025-10-27', moved: noDay },
      { from: '2025-11-03', moved: noDay.with(2, true) },
    ])
  })

  it('count the breaks of their own week only', () => {
    const lastWeek = dates(1, 2).flatMap((date) => moved(date, 3, 'taken'))
    expect(week(lastWeek)).toMatchObject({ breaks: { taken: 0, own: 0 }, facts: { daysMoved: 0 } })
  })
})
