import { describe, expect, it } from 'vitest'

import type { JournalEntry } from '#core/journal'
import { dayView } from '#core/summary/today'

import { at, day, now, taken, worked } from '../../support/written-day.ts'

describe('the day in view', () => {
  const entries: JournalEntry[] = [...worked, taken('2025-11-03T09:32:00Z')]

  it('tells the longest sit, the breaks by who asked, and the time at the desk', () => {
    const { facts, stretches, date } = dayView(entries, now('2025-11-03T12:00:00Z'))
    expect(date).toBe('2025-11-03')
    expect(stretches).toHaveLength(7)
    expect(facts).toMatchObject({
      longestSit: { seconds: 4380, mostlyAssumed: false },
      breaksAsked: 1,
      breaksOwn: 1,
      sittingSeconds: 6780,
      trackedSeconds: 6780 + 120 + 40 + 1800,
    })
  })

  it('counts no evening as a break: what follows the last sit may be the end of the day', () => {
    const open = day('2025-11-03T09:00:00Z', [
      ['sitting', 1800],
      ['away', 3600, 'idle'],
    ])
    expect(dayView(open, now('2025-11-03T12:00:00Z')).facts).toMatchObject({
      breaksOwn: 0,
      trackedSeconds: 1800,
    })
  })

  it('counts what lies before the first sit as no break, and not as time at the desk', () => {
    const late = day('2025-11-03T08:00:00Z', [
      ['away', 3600, 'idle'],
      ['sitting', 600],
    ])
    expect(dayView(late, now('2025-11-03T12:00:00Z')).facts).toMatchObject({
      breaksOwn: 0,
      trackedSeconds: 600,
    })
  })

  it('counts standing apart, at the end of the day too', () => {
    const stood = day('2025-11-03T09:00:00Z', [
      ['sitting', 1800],
      ['standing', 1200, 'user'],
      ['sitting', 600],
      ['standing', 900, 'user'],
    ])
    expect(dayView(stood, now('2025-11-03T12:00:00Z')).facts).toMatchObject({
      sittingSeconds: 2400,
      standingSeconds: 2100,
    })
  })

  it('tells nothing of a day on which nobody sat', () => {
    const night = day('2025-11-03T00:00:00Z', [['moving', 120, 'routine']])
    const view = dayView([...night, taken('2025-11-03T00:02:00Z')], now('2025-11-03T12:00:00Z'))
    expect(view.facts).toEqual({
      longestSit: null,
      breaksAsked: 0,
      breaksOwn: 0,
      sittingSeconds: 0,
      standingSeconds: 0,
      trackedSeconds: 0,
    })
  })

  it.each([
    [4 * 3600 + 1, 0],
    [4 * 3600, 1],
  ])('calls %i s away from the desk between two sits %i breaks', (length, breaks) => {
    const split = day('2025-11-03T09:00:00Z', [
      ['sitting', 600],
      ['away', length, 'idle'],
      ['sitting', 600],
    ])
    expect(dayView(split, now('2025-11-03T20:00:00Z')).facts.breaksOwn).toBe(breaks)
  })

  it('counts breaks begun by hand, and breaks nobody asked for, together', () => {
    const active = day('2025-11-03T09:00:00Z', [
      ['sitting', 600],
      ['moving', 120, 'routine'],
      ['sitting', 600],
      ['away', 300, 'idle'],
      ['sitting', 600],
      ['moving', 120, 'routine'],
    ])
    const events = [taken('2025-11-03T09:12:00Z', false), taken('2025-11-03T09:39:00Z')]
    const { facts } = dayView([...active, ...events], now('2025-11-03T12:00:00Z'))
    expect(facts).toMatchObject({ breaksAsked: 1, breaksOwn: 2 })
  })

  it('leaves time without the app out of the time at the desk', () => {
    const restarted = day('2025-11-03T09:00:00Z', [
      ['sitting', 600],
      ['untracked', 240, 'assumed'],
      ['sitting', 600],
    ])
    expect(dayView(restarted, now('2025-11-03T12:00:00Z')).facts.trackedSeconds).toBe(1200)
  })

  it.each([
    ['more than half', 601, true],
    ['half', 600, false],
  ])('says so when %s of the longest sit was assumed', (_name, assumed, mostlyAssumed) => {
    const call = day('2025-11-03T09:00:00Z', [
      ['sitting', 600],
      ['sitting', assumed - 200, 'assumed'],
      ['sitting', 200, 'assumed'],
    ])
    const { facts } = dayView(call, now('2025-11-03T12:00:00Z'))
    expect(facts.longestSit).toMatchObject({ mostlyAssumed })
  })

  it('draws what happened within the day, and nothing of the days beside it', () => {
    const before = day('2025-11-02T23:00:00Z', [
      ['sitting', 1800],
      ['away', 1800],
    ])
    const today = day('2025-11-03T09:00:00Z', [['sitting', 600, 'assumed']])
    const prompts = [
      '2025-11-02T23:59:59Z',
      '2025-11-03T00:00:00Z',
      '2025-11-03T23:59:59Z',
      '2025-11-04T00:00:00Z',
    ].map((when) => taken(when))
    const rated = {
      type: 'rating',
      at: at('2025-11-03T09:20:00Z'),
      routineId: 'x',
      rating: 'liked',
    }
    const view = dayView(
      [...before, ...today, ...prompts, rated as JournalEntry],
      now('2025-11-03T12:00:00Z'),
    )
    expect(view.stretches).toEqual([
      {
        start: at('2025-11-03T09:00:00Z'),
        end: at('2025-11-03T09:10:00Z'),
        kind: 'sitting',
        source: 'assumed',
      },
    ])
    const told = { outcome: 'taken', prompted: true, routineId: null, seconds: 120 }
    expect(view.events).toEqual([
      { at: at('2025-11-03T00:00:00Z'), ...told },
      { at: at('2025-11-03T23:59:59Z'), ...told },
    ])
  })

  it('counts a break that was asked for even before the person sits again', () => {
    const open = day('2025-11-03T09:00:00Z', [
      ['sitting', 1800],
      ['moving', 120, 'routine'],
    ])
    const view = dayView([...open, taken('2025-11-03T09:32:00Z')], now('2025-11-03T09:33:00Z'))
    expect(view.facts.breaksAsked).toBe(1)
  })

  it('begins at local midnight, with what runs over it cut there', () => {
    const night = day('2025-11-03T23:20:00Z', [['sitting', 5400]])
    const { facts } = dayView(night, now('2025-11-04T08:00:00Z'))
    expect(facts.sittingSeconds).toBe(3000)
  })
})
