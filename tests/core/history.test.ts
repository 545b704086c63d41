import { describe, expect, it } from 'vitest'

import { isDone, type DoneRoutine } from '#core/diary'
import { fromDate, onDate, pastOf, promptKey } from '#core/history'
import type { JournalEntry, PromptEvent } from '#core/journal'

import { catalogue } from '../support/catalogue.ts'
import { done } from '../support/offered.ts'
import { at, day } from '../support/written-day.ts'

/** A break of the journal, taken with a routine unless told otherwise. */
const event = (when: string, more: Partial<PromptEvent> = {}): PromptEvent => ({
  ...done('cat-cow'),
  at: at(when),
  ...more,
})
const taken = (when: string, routineId: string, zone = 'Europe/London'): DoneRoutine => ({
  ...done(routineId),
  at: at(when),
  zone,
})

/** What a Wednesday looks back on, in a week that began on the Monday. */
const past = (entries: readonly JournalEntry[], dayStartsAt = 0) =>
  pastOf(
    entries.filter(isDone),
    entries,
    catalogue,
    onDate('2025-11-05', dayStartsAt),
    fromDate('2025-11-03', dayStartsAt),
  )

describe('what the next choice looks back on', () => {
  it('is what was done, and when it was last', () => {
    const { last, lastDone } = past([
      taken('2025-10-10T09:00:00Z', 'walk-break'),
      taken('2025-11-04T09:00:00Z', 'cat-cow'),
      taken('2025-11-05T10:00:00Z', 'cat-cow'),
      taken('2025-11-05T11:00:00Z', 'wall-slides'),
    ])
    expect(last).toEqual([
      { routineId: 'wall-slides', target: 'scapular' },
      { routineId: 'cat-cow', target: 'thoracic-extension' },
    ])
    expect(lastDone).toEqual({
      'walk-break': at('2025-10-10T09:00:00Z'),
      'cat-cow': at('2025-11-05T10:00:00Z'),
      'wall-slides': at('2025-11-05T11:00:00Z'),
    })
  })

  it('is not what was skipped or moved, and no plain break', () => {
    const { last, doneToday, lastMoved } = past([
      event('2025-11-05T09:30:00Z', { outcome: 'skipped' }),
      event('2025-11-05T10:00:00Z', { routineId: null }),
      ...day('2025-11-05T10:00:00Z', [['sitting', 600]]),
    ])
    expect({ last, doneToday, lastMoved }).toEqual({ last: [], doneToday: {}, lastMoved: {} })
  })

  it('knows when each target was last moved, by whatever routine, begun ones too', () => {
    const { lastMoved, moved } = past([
      taken('2025-11-01T09:00:00Z', 'wall-slides'),
      taken('2025-11-04T09:00:00Z', 'shoulder-rolls'),
      event('2025-11-05T09:00:00Z', { outcome: 'partial', routineId: 'neck-tilts' }),
    ])
    expect(lastMoved).toEqual({
      scapular: at('2025-11-01T09:00:00Z'),
      'shoulder-mobility': at('2025-11-04T09:00:00Z'),
      neck: at('2025-11-05T09:00:00Z'),
    })
    expect(moved).toEqual({ 'shoulder-mobility': 1, neck: 0.5 })
  })

  it('counts the week from its first date, and how often each was done on this one', () => {
    const { doneToday, moved } = past([
      taken('2025-11-02T23:59:00Z', 'walk-break'),
      taken('2025-11-03T00:00:00Z', 'walk-break'),
      taken('2025-11-04T23:59:00Z', 'walk-break'),
      taken('2025-11-05T00:01:00Z', 'walk-break'),
      // From before a wrong clock was set right.
      taken('2025-11-06T00:00:00Z', 'seated-rotation'),
    ])
    expect(doneToday).toEqual({ 'walk-break': 1 })
    expect(moved).toEqual({ walk: 3, 'thoracic-rotation': 1 })
  })

  it('goes by the date in the zone where it was done, and by when days begin', () => {
    const late = '2025-11-04T20:00:00Z'
    expect(past([taken(late, 'cat-cow')]).doneToday).toEqual({})
    expect(past([taken(late, 'cat-cow', 'Asia/Tokyo')]).doneToday).toEqual({ 'cat-cow': 1 })
    const night = [taken('2025-11-06T03:59:00Z', 'cat-cow')]
    expect(past(night).doneToday).toEqual({})
    expect(past(night, 4).doneToday).toEqual({ 'cat-cow': 1 })
    expect(past([taken('2025-11-03T03:59:00Z', 'cat-cow')], 4).moved).toEqual({})
  })

  it('names the prompt by its date and its number on it, whatever became of the others', () => {
    const isToday = onDate('2025-11-05', 0)
    expect(promptKey([], '2025-11-05', isToday)).toBe('2025-11-05#1')
    const events = [
      event('2025-11-04T15:00:00Z'),
      event('2025-11-05T09:00:00Z', { outcome: 'postponed', routineId: null }),
      event('2025-11-05T10:00:00Z'),
      event('2025-11-05T11:00:00Z', { prompted: false }),
    ]
    expect(promptKey(events, '2025-11-05', isToday)).toBe('2025-11-05#3')
  })
})
