import { describe, expect, it } from 'vitest'

import { historyOf } from '#core/history'
import type { PromptEvent } from '#core/journal'

import { at, day, now } from '../support/written-day.ts'

/** A break of the journal, taken with a routine unless told otherwise. */
const event = (when: string, more: Partial<PromptEvent> = {}): PromptEvent => ({
  type: 'prompt',
  at: at(when),
  zone: 'Europe/London',
  outcome: 'taken',
  boutSeconds: 1800,
  prompted: true,
  reason: 'time-up',
  routineId: 'cat-cow',
  variant: 'short',
  seconds: 90,
  stopReason: null,
  ...more,
})
const noon = now('2025-11-05T12:00:00Z')

describe('what the next choice looks back on', () => {
  it('is what was done, the last first', () => {
    const { completions } = historyOf(
      [
        event('2025-11-04T09:00:00Z'),
        event('2025-11-05T10:00:00Z', { routineId: 'wall-slides', prompted: false }),
      ],
      noon,
    )
    expect(completions).toEqual([
      { routineId: 'wall-slides', at: at('2025-11-05T10:00:00Z') },
      { routineId: 'cat-cow', at: at('2025-11-04T09:00:00Z') },
    ])
  })

  it('is not what was begun, skipped or moved, and no plain break', () => {
    const { completions, doneToday } = historyOf(
      [
        event('2025-11-05T09:00:00Z', { outcome: 'partial' }),
        event('2025-11-05T09:30:00Z', { outcome: 'skipped' }),
        event('2025-11-05T10:00:00Z', { routineId: null }),
        ...day('2025-11-05T10:00:00Z', [['sitting', 600]]),
      ],
      noon,
    )
    expect(completions).toEqual([])
    expect(doneToday).toEqual({})
  })

  it('counts how often each was done on this local day', () => {
    const { doneToday } = historyOf(
      [
        event('2025-11-04T23:59:00Z'),
        event('2025-11-05T00:01:00Z'),
        event('2025-11-05T09:00:00Z'),
        event('2025-11-05T10:00:00Z', { routineId: 'walk-break' }),
        // From before a wrong clock was set right.
        event('2025-11-06T00:00:00Z'),
      ],
      noon,
    )
    expect(doneToday).toEqual({ 'cat-cow': 2, 'walk-break': 1 })
  })

  it('goes by the day of the zone, not of Greenwich', () => {
    const late = [event('2025-11-04T23:59:00Z')]
    expect(historyOf(late, now('2025-11-05T12:00:00Z', 'Asia/Tokyo')).doneToday).toEqual({
      'cat-cow': 1,
    })
  })

  it('names the prompt by its day and its number on it, whatever became of the others', () => {
    expect(historyOf([], noon).slotKey).toBe('2025-11-05#1')
    const events = [
      event('2025-11-04T15:00:00Z'),
      event('2025-11-05T09:00:00Z', { outcome: 'postponed', routineId: null }),
      event('2025-11-05T10:00:00Z'),
      event('2025-11-05T11:00:00Z', { prompted: false }),
    ]
    expect(historyOf(events, noon).slotKey).toBe('2025-11-05#3')
  })
})
