import { describe, expect, it } from 'vitest'

import { addDays } from '#core/calendar'
import type { Diary, DiaryEntry } from '#core/diary'
import { after, hours, minutes, type Instant } from '#core/time'
import { isUnchanged, reactedTo, scoresOf, trendOf, type Score } from '#core/trend'

import { trendCases } from './trend-cases.ts'

const everyOtherDay = (count: number) => Array.from({ length: count }, (_, index) => 2 * index)

const scores = (values: readonly number[], days = everyOtherDay(values.length)): readonly Score[] =>
  values.map((score, index) => ({ date: addDays('2026-11-02', days[index] ?? 0), score }))

const trends = (...of: Parameters<typeof scores>) => [...trendOf(scores(...of))].toSorted()

describe('what check-ins say together (content C5)', () => {
  it.each([
    { values: [3, 3, 4, 5, 6, 6], is: ['not-settling', 'worsening'] },
    { values: [2, 2, 2, 3, 4, 4], is: ['worsening'] },
    { values: [5, 5, 6, 6, 6, 6], is: ['not-settling'] },
    { values: [1, 1, 1, 3, 3, 3], is: [] },
    { values: [5, 4, 4], is: [] },
    { values: [5, 5, 4], days: [0, 3, 6], is: [] },
    { values: [5, 5, 5], days: [0, 3, 6], is: ['not-settling'] },
    { values: [8], is: ['strong'] },
    { values: [7, 7], days: [0, 8], is: ['strong', 'strong-repeat'] },
    { values: [6, 6, 6, 2, 2, 2], is: [] },
    { values: [4, 4, 4, 5, 5, 5], is: ['not-settling'] },
    { values: [], is: [] },
  ])('is as its test vectors have it: $values', ({ values, days, is }) => {
    expect(trends(values, days)).toEqual(is)
  })

  it.each([
    { values: [7], days: [0], is: ['strong'] },
    { values: [7, 6], days: [0, 8], is: [] },
    { values: [7, 7], days: [0, 14], is: ['strong', 'strong-repeat'] },
    { values: [7, 7], days: [0, 15], is: ['strong'] },
    { values: [2, 2, 2, 4, 4, 4], days: [0, 2, 4, 21, 26, 31], is: ['not-settling', 'worsening'] },
    { values: [2, 2, 2, 4, 4, 4], days: [0, 2, 4, 22, 27, 31], is: ['not-settling'] },
    { values: [2, 2, 2, 4, 4, 4], days: [0, 2, 4, 20, 26, 31], is: ['not-settling'] },
    { values: [6, 5, 5], days: [0, 3, 6], is: [] },
    { values: [4, 4, 4], days: [0, 9, 14], is: ['not-settling'] },
    { values: [4, 4, 4], days: [0, 9, 15], is: [] },
  ])('holds to the day: $values on $days', ({ values, days, is }) => {
    expect(trends(values, days)).toEqual(is)
  })

  it.each([
    { values: [4, 4, 4, 4, 4, 4], is: true },
    { values: [4, 4, 4, 3, 3, 3], is: false },
    { values: [2, 2, 2, 2, 2, 2], is: false },
    { values: [4, 4, 4, 4, 4], is: false },
  ])('is unchanged in a plan: $values $is', ({ values, is }) => {
    expect(isUnchanged(scores(values))).toBe(is)
  })

  it('is what another implementation finds in made-up check-ins', () => {
    const codes = { strong: 's', 'strong-repeat': 'r', worsening: 'w', 'not-settling': 'n' }
    for (const line of trendCases.trim().split('\n')) {
      const [given = ''] = line.split(' > ')
      const pairs = given.split(' ').map((pair) => pair.split(':').map(Number))
      const found = scores(
        pairs.map(([, score = NaN]) => score),
        pairs.map(([day = NaN]) => day),
      )
      const is = [
        ...[...trendOf(found)].map((trend) => codes[trend]),
        ...(isUnchanged(found) ? ['u'] : []),
      ]
      expect(`${given} > ${is.join(' ') || '-'}`).toBe(line)
    }
  })
})

const monday = Date.parse('2026-11-16T09:00:00Z') as Instant
const at = (day: number, minute = 0) => after(monday, hours(24 * day) + minutes(minute))

const checkIn = (when: Instant, score: number, zone = 'Europe/London'): DiaryEntry => ({
  type: 'check-in',
  at: when,
  zone,
  score,
  area: null,
  words: [],
  tags: [],
})

const done = (when: Instant, routineId = 'cat-cow'): DiaryEntry => ({
  type: 'prompt',
  at: when,
  zone: 'Europe/London',
  outcome: 'taken',
  boutSeconds: 0,
  prompted: true,
  reason: 'due',
  routineId,
  variant: 'short',
  seconds: 90,
  stopReason: null,
})

describe('scores by local date (content C5)', () => {
  it('are the last ones of their dates, in the zones in which they were given', () => {
    const midnight = Date.parse('2026-11-17T00:30:00Z') as Instant
    const diary = [
      checkIn(at(0), 3),
      done(at(0, 5)),
      checkIn(at(0, 60), 5),
      checkIn(midnight, 6, 'America/New_York'),
      checkIn(midnight, 1),
    ]
    expect(scoresOf(diary, 0)).toEqual([
      { date: '2026-11-16', score: 6 },
      { date: '2026-11-17', score: 1 },
    ])
    expect(scoresOf([checkIn(midnight, 4)], 4)).toEqual([{ date: '2026-11-16', score: 4 }])
  })

  it('end with what was said last, of an earlier date too, after a flight over the date line', () => {
    const tuesday = checkIn(Date.parse('2026-11-17T03:00Z') as Instant, 2, 'Asia/Tokyo')
    const monday = checkIn(after(tuesday.at, hours(3)), 8, 'America/Los_Angeles')
    const scores = scoresOf([tuesday, monday], 0)
    expect(scores.map(({ date }) => date)).toEqual(['2026-11-17', '2026-11-16'])
    expect(trendOf(scores)).toContain('strong')
  })

  it('are in order whatever the clock was set to', () => {
    const diary = [checkIn(at(3), 3), checkIn(at(1), 1), checkIn(at(2), 2)]
    expect(scoresOf(diary, 0).map(({ score }) => score)).toEqual([1, 2, 3])
  })
})

/** 3, then a routine, then 5. */
const rise = (day: number, routineId = 'cat-cow', more = 2): Diary => [
  checkIn(at(day), 3),
  done(at(day, 60), routineId),
  checkIn(at(day, 70), 3 + more),
]

describe('a routine after which scores were higher (content C5)', () => {
  it('is told the second time in a fortnight, and not the first', () => {
    expect(reactedTo(rise(0))).toBeNull()
    expect(reactedTo([...rise(0), ...rise(14)])).toBe('cat-cow')
    expect(reactedTo([...rise(0), ...rise(15)])).toBeNull()
  })

  it('is the same one both times, and went up by two', () => {
    expect(reactedTo([...rise(0), ...rise(2, 'open-book')])).toBeNull()
    expect(reactedTo([...rise(0), ...rise(2, 'cat-cow', 1)])).toBeNull()
  })

  it('is told at the check-in that shows it, not at later ones', () => {
    const twice = [...rise(0), ...rise(2)]
    expect(reactedTo([...twice, checkIn(at(4), 3)])).toBeNull()
    expect(reactedTo([...twice, done(at(4)), checkIn(at(4, 5), 5)])).toBeNull()
  })

  it('comes within a quarter of an hour, with no other routine in between', () => {
    const late: Diary = [checkIn(at(2), 3), done(at(2, 60)), checkIn(at(2, 76), 5)]
    expect(reactedTo([...rise(0), ...late])).toBeNull()
    const other: Diary = [
      checkIn(at(2), 3),
      done(at(2, 60)),
      done(at(2, 65), 'open-book'),
      checkIn(at(2, 70), 5),
    ]
    expect(reactedTo([...rise(0), ...other])).toBeNull()
  })

  it('goes by a check-in of the week before it', () => {
    const before = (day: number): Diary => [
      checkIn(at(9 - day), 3),
      done(at(9)),
      checkIn(at(9, 10), 5),
    ]
    const first: Diary = [checkIn(at(-1), 0), done(at(-1, 5)), checkIn(at(-1, 10), 3)]
    expect(reactedTo([...first, ...before(7)])).toBe('cat-cow')
    expect(reactedTo([...first, ...before(8)])).toBeNull()
  })

  it('counts once, however often somebody answers after it', () => {
    expect(reactedTo([...rise(0), checkIn(at(0, 72), 6)])).toBeNull()
  })

  it('is nothing without check-ins', () => {
    expect(reactedTo([done(at(0)), done(at(1))])).toBeNull()
  })
})
