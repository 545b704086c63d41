import { describe, expect, it } from 'vitest'

import { minutes } from '#core/time'

import { countedAs } from '../../../../renderer/home/relabel/counted.ts'
import { noFacts, stretch, thursday } from '../thursday.ts'

const on = (from: string) => {
  const found = thursday.stretches.find(({ start }) => start === stretch(from, from).start)
  if (found === undefined) throw new Error(`Nothing begins at ${from}`)
  return countedAs(found, thursday)
}

const day = (...stretches: (typeof thursday.stretches)[number][]) => ({
  date: '2025-11-06',
  stretches,
  events: [],
  facts: noFacts,
})

describe('what a stretch counted as', () => {
  it.each([
    ['a whole sit', '8:42', { code: 'sit', sitting: minutes(32) }],
    ['a call in a sit', '10:15', { code: 'part-of-sit', sitting: minutes(73) }],
    ['a break that was asked for', '9:14', { code: 'asked' }],
    ['lunch', '12:04', { code: 'own' }],
  ])('%s', (_what, from, counted) => {
    expect(on(from)).toEqual(counted)
  })

  const sit = stretch('9:00', '9:30')
  it('half a minute off the chair ends no sit', () => {
    const short = { ...stretch('9:30', '9:30', 'away', 'lock'), end: sit.end + 30_000 }
    const blink = { ...short, end: short.end as typeof sit.end }
    expect(countedAs(blink, day(sit, blink, stretch('9:31', '9:50')))).toEqual({ code: 'short' })
  })

  it('time before the first sit is nothing yet', () => {
    const early = stretch('8:30', '9:00', 'standing', 'user')
    expect(countedAs(early, day(early, sit))).toEqual({ code: 'before' })
  })

  it('an absence becomes a break when somebody is back', () => {
    const away = stretch('9:30', '9:45', 'away', 'idle')
    expect(countedAs(away, day(sit, away))).toEqual({ code: 'open' })
    expect(countedAs(away, day(sit, away, stretch('9:45', '9:50')))).toEqual({ code: 'own' })
  })

  it('more than four hours are no break', () => {
    const whole = stretch('9:30', '13:30', 'away', 'suspend')
    expect(countedAs(whole, day(sit, whole, stretch('13:30', '14:00')))).toEqual({ code: 'own' })
    const longer = stretch('9:30', '13:31', 'away', 'suspend')
    expect(countedAs(longer, day(sit, longer, stretch('13:31', '14:00')))).toEqual({ code: 'long' })
  })
})
