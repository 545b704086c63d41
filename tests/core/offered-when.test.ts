import { describe, expect, it } from 'vitest'

import type { DateText } from '#core/calendar'
import { hours } from '#core/time'
import { libraryOf } from '#core/view'

import { catalogue } from '../support/catalogue.ts'
import { desk, type Desk } from '../support/desk.ts'

const monday = '2026-11-16'

/** Somebody on a Monday morning, or on another one. */
const somebody = (date: DateText = monday): Desk => desk({ start: `${date}T09:00:00Z` })

const offeredWhen = (day: Desk) => {
  const turn = { now: day.time.clock.now(), catalogue }
  const entries = libraryOf(day.state(), turn, () => false)
  return (id: string) => entries.find(({ routine }) => routine.id === id)?.offeredWhen
}

describe('the library says when', () => {
  it('strength is offered: on three days, on the other days of the week as well', () => {
    for (const date of ['2026-11-16', '2026-11-17']) {
      const when = offeredWhen(somebody(date))
      expect([when('band-rows'), when('bird-dog')]).toEqual(['strength-days', 'strength-days'])
      expect([when('walk-break'), when('wall-slides')]).toEqual([null, null])
    }
  })

  it('strength begins in a plan: with its second week (content E1)', () => {
    const day = somebody()
    day.press({ type: 'programmeStarted', form: 'four-weeks', on: monday })
    expect(offeredWhen(day)('band-rows')).toBe('second-week')
    const later = somebody('2026-11-23')
    later.press({ type: 'programmeStarted', form: 'four-weeks', on: '2026-11-23' })
    later.leave(hours(24 * 7))
    expect(offeredWhen(later)('band-rows')).toBe('strength-days')
  })

  it('something moderate waits after hard training (content E2)', () => {
    const day = somebody()
    day.press({ type: 'checkInOpened' })
    const answer = { score: 2, area: null, words: [], tags: ['trained-hard' as const] }
    day.press({ type: 'checkedIn', answer })
    const when = offeredWhen(day)
    expect(when('foam-roller-extension')).toBe('trained-hard')
    expect(when('cat-cow')).toBeNull()
    day.leave(hours(49))
    expect(offeredWhen(day)('foam-roller-extension')).toBeNull()
  })
})
