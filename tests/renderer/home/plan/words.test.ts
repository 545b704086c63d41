import { beforeAll, describe, expect, it } from 'vitest'

import type { RunningProgramme } from '#core/programme-view'

import { nextMonday } from '../../../../renderer/home/plan/first-days.ts'
import {
  daySaid,
  lead,
  strengthSet,
  underLead,
  type PlanWords,
} from '../../../../renderer/home/plan/plan-words.ts'
import { reviewFacts, waysOn } from '../../../../renderer/home/plan/review-words.ts'
import { weekSaid } from '../../../../renderer/home/plan/week-words.ts'
import { aPlan, aWeek, days, session, thread, towel } from './a-plan.ts'
import { english, spaced } from './english.ts'

let words: PlanWords

beforeAll(async () => {
  words = await english()
})

const said = (change: Partial<RunningProgramme>) => {
  const view = { ...aPlan, ...change }
  return [spaced(lead(words, view)), spaced(underLead(words, view))]
}

describe('what stands above the week', () => {
  it('says what the week is about, and counts without blame', () => {
    expect(said({ done: 3 })).toEqual([
      'Week 2 is about control.',
      'Three home sessions done, three to go. Missed days are not made up; the plan simply goes on.',
    ])
    expect(said({ done: 0, toCome: 0 })[1]).toMatch(/^No home session done yet, none to go\./)
  })

  it('says since when the plan stands', () => {
    expect(said({ pausedOn: '2025-11-05' })[0]).toBe('Paused since Wednesday 5 November.')
  })

  it('says when it begins, and when its weeks are over', () => {
    expect(said({ day: 0, startedOn: '2025-11-10' })[0]).toBe(
      'The plan begins on Monday 10 November.',
    )
    const review = { sessionsDone: 4, sessionsPlanned: 6, comfort: null, suggestsHelp: false }
    expect(said({ review: { day: 28, ...review } })[0]).toBe('The weeks of the plan are over.')
    expect(said({ review: { day: 21, ...review } })[0]).toBe('Week 2 is about control.')
    expect(said({ form: 'three-weeks', review: { day: 21, ...review } })[0]).toBe(
      'The weeks of the plan are over.',
    )
  })
})

describe('a day', () => {
  it('is a full sentence', () => {
    const sentences = days.map((day) => spaced(daySaid(words, day, '2025-11-06', 'band')))
    expect(sentences).toEqual([
      'Monday 3 November: rolled towel, 5 min, band set, done',
      'Tuesday 4 November: thread the needle, 3 min, no session',
      'Wednesday 5 November: rolled towel, 5 min, band set, done',
      'Thursday 6 November, today: cat and cow, 2 min 30 s, to come',
      'Friday 7 November: rolled towel, 5 min, band set, to come',
      'Saturday 8 November: thread the needle, 3 min, to come',
      'Sunday 9 November: rest',
    ])
  })

  it('speaks of no band where there is none', () => {
    const home = { place: 'private' as const, equipment: [] }
    const withBand = { ...home, equipment: ['band' as const] }
    expect(strengthSet({ equipment: ['chair', 'band'], elsewhere: home })).toBe('band')
    expect(strengthSet({ equipment: ['chair'], elsewhere: withBand })).toBe('band')
    expect(strengthSet({ equipment: ['chair'], elsewhere: home })).toBe('other')
    const [monday] = days
    expect(monday && daySaid(words, monday, '2025-11-06', 'other')).toContain(
      ', strength set, done',
    )
  })

  it('calls a routine that the plan does not know by its own name', () => {
    const mine = session('mine', 60)
    expect([words.name(mine), words.said(mine)]).toEqual(['The mine', 'The mine'])
  })
})

describe('a week (content E1)', () => {
  const long = session('towel-extension', 600, { variant: 'long' })
  const stand = session('sit-to-stand', 120, { insteadOf: 'bird-dog' })
  const third = {
    ...aWeek,
    week: 3,
    sessions: [
      { session: long, times: 3 },
      { session: thread, times: 2 },
      { session: stand, times: 1 },
    ],
    strength: 'two-sets',
    reviewDay: 21,
  } as const
  const fourth = { ...third, week: 4, strength: 'two-sets-and-more', reviewDay: 28 } as const

  it('says how often each session comes, and what for strength', () => {
    expect(weekSaid(words, aWeek, undefined, 'band')).toBe(
      'Rolled towel three times, thread the needle twice, cat and cow once. Three days with one band set.',
    )
  })

  it('says what stands for what, and when it is looked back on', () => {
    expect(weekSaid(words, third, aWeek, 'band')).toBe(
      'Ten-minute rolled towel three times, thread the needle twice, sit to stand once in place of bird dog. Three days of two band sets. Review on day 21.',
    )
  })

  it('says that it is as the one before', () => {
    expect(weekSaid(words, fourth, third, 'band')).toBe(
      'As week 3, two more repetitions where they felt easy. Review on day 28.',
    )
    const swapped = { ...fourth, sessions: [{ session: towel, times: 6 }] }
    expect(weekSaid(words, swapped, third, 'other')).toBe(
      'Rolled towel six times. Three days of two strength sets, two more repetitions where they felt easy. Review on day 28.',
    )
  })
})

describe('a review', () => {
  const review = {
    day: 21,
    sessionsDone: 11,
    sessionsPlanned: 18,
    comfort: { first: 5, last: 3 },
    suggestsHelp: false,
  } as const

  it('tells what was done and how it felt, and no cause (content C6)', () => {
    expect(reviewFacts(words, review)).toEqual([
      '11 of 18 home sessions done in three weeks.',
      'You gave 5 of 10 (moderate) at the beginning and 3 of 10 (mild) lately, each the middle one of three check-ins.',
    ])
  })

  it('compares nothing where there is too little (content C5)', () => {
    expect(reviewFacts(words, { ...review, comfort: null })[1]).toBe(
      'There are too few check-ins to set side by side.',
    )
  })

  const answers = (day: 21 | 28, form: 'four-weeks' | 'three-weeks') =>
    waysOn(words, { ...review, day }, form).answers

  it('may be the end of three weeks, and of four', () => {
    const last = [
      ['repeat', 'Repeat'],
      ['maintain', 'Keep half of it'],
      ['stop', 'End'],
    ]
    expect(answers(28, 'four-weeks')).toEqual(last)
    expect(answers(21, 'three-weeks')).toEqual(last)
    expect(answers(21, 'four-weeks')).toEqual([
      ['go-on', 'Go on to week 4'],
      ['stop', 'Stop here'],
    ])
  })
})

it('the next Monday is never today', () => {
  expect(['2025-11-02', '2025-11-03', '2025-11-06'].map((date) => nextMonday(date))).toEqual([
    '2025-11-03',
    '2025-11-10',
    '2025-11-10',
  ])
})
