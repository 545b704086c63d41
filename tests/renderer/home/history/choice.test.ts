import { describe, expect, it } from 'vitest'

import { chosenIn } from '../../../../renderer/home/history/deleting/choice.ts'
import { historyOf, monthOf } from './months.ts'

const history = historyOf(monthOf('2026-11', [2, 3, 16]), monthOf('2026-10', [29, 30]))

const range = (from: string, to: string) => chosenIn({ what: 'range', from, to }, history)

describe('choosing what is to be deleted', () => {
  it('takes one day, whatever the other field was left with', () => {
    expect(chosenIn({ what: 'day', from: '2026-11-03', to: '2026-11-16' }, history)).toEqual({
      isReady: true,
      deletion: { from: '2026-11-03', to: '2026-11-03' },
      days: 1,
    })
  })

  it('takes a range with both its ends, over the turn of a month', () => {
    expect(range('2026-10-30', '2026-11-03')).toEqual({
      isReady: true,
      deletion: { from: '2026-10-30', to: '2026-11-03' },
      days: 3,
    })
  })

  it('takes everything without any date', () => {
    expect(chosenIn({ what: 'all', from: '', to: '' }, history)).toEqual({
      isReady: true,
      deletion: 'all',
      days: 5,
    })
  })

  it.each([
    ['no-range', '', '2026-11-03'],
    ['no-range', '2026-11-03', ''],
    ['turned', '2026-11-03', '2026-11-02'],
    ['ahead', '2026-11-17', '2026-11-18'],
  ])('is not ready: %s', (because, from, to) => {
    expect(range(from, to)).toEqual({ isReady: false, because })
  })

  it('waits for the day', () => {
    expect(chosenIn({ what: 'day', from: '', to: '' }, history)).toEqual({
      isReady: false,
      because: 'no-day',
    })
  })
})
