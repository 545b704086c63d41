import { describe, expect, it } from 'vitest'

import { addDays } from '#core/calendar'
import { programmeFrom } from '#core/programme'
import { reviewAnswers } from '#core/programme-view'
import { comfortAtReview, reviewDue } from '#core/reviews'
import type { Score } from '#core/trend'

import { monday, planDesk } from '../support/plan-desk.ts'

const [day20, day21, day28, day29] = [19, 20, 27, 28].map((ahead) => addDays(monday, ahead)) as [
  string,
  string,
  string,
  string,
]
const fourWeeks = programmeFrom('four-weeks', monday)
const threeWeeks = programmeFrom('three-weeks', monday)

const scores = (...given: readonly number[]): readonly Score[] =>
  given.map((score, index) => ({ date: addDays(monday, 2 * index), score }))

describe('a review (content E1)', () => {
  it('is due from day 21 on, until it is answered, and from the day after day 28', () => {
    expect([monday, day20, day21, day28, day29].map((date) => reviewDue(fourWeeks, date))).toEqual([
      null,
      null,
      21,
      21,
      28,
    ])
    const answered = { ...fourWeeks, reviewed: [21 as const] }
    expect([day21, day28, day29].map((date) => reviewDue(answered, date))).toEqual([null, null, 28])
  })

  it('ends the form of three weeks', () => {
    expect([day20, day21, addDays(day21, 1)].map((date) => reviewDue(threeWeeks, date))).toEqual([
      null,
      null,
      21,
    ])
  })

  it('waits in a pause, and moves with it', () => {
    const paused = { ...fourWeeks, pauses: [{ from: day20, to: null }] }
    expect(reviewDue(paused, day29)).toBeNull()
    const unanswered = { ...fourWeeks, pauses: [{ from: day28, to: null }] }
    expect([day21, day28, day29].map((date) => reviewDue(unanswered, date))).toEqual([
      21,
      null,
      null,
    ])
    const later = { ...fourWeeks, pauses: [{ from: day20, to: addDays(day20, 7) }] }
    expect(reviewDue(later, addDays(day20, 7))).toBeNull()
    expect(reviewDue(later, addDays(day21, 7))).toBe(21)
  })

  it('is not asked of half the quotas that go on', () => {
    expect(reviewDue({ ...fourWeeks, maintains: true }, day29)).toBeNull()
  })
})

describe('what a review looks back on', () => {
  it('is the middle of the first three check-ins and of the last three', () => {
    expect(comfortAtReview(scores(5, 2, 6, 9, 3, 4, 1)).comfort).toEqual({ first: 5, last: 3 })
    expect(comfortAtReview(scores(5, 2, 6, 3, 4)).comfort).toBeNull()
  })

  it.each([
    [[4, 4, 4, 4, 4, 4], true],
    [[4, 4, 4, 3, 3, 3], false],
    [[2, 2, 2, 2, 2, 2], false],
    [[4, 4, 4, 4, 4], false],
  ])('%j suggests help: %s (rule plan-no-change of content C5)', (given, suggests) => {
    expect(comfortAtReview(scores(...given)).suggestsHelp).toBe(suggests)
  })

  it('is of the plan alone, the last check-in of each date, and sessions so far', () => {
    const someone = planDesk({}, '2025-10-31T18:00:00Z')
    someone.feel(9)
    someone.until('2025-11-02')
    someone.feel(9)
    someone.until(monday)
    someone.begin()
    const done = ['towel-extension', 'thread-the-needle', 'towel-extension'] as const
    for (const [ahead, routineId] of done.entries()) {
      someone.until(addDays(monday, ahead))
      someone.do(routineId)
      someone.press({ type: 'breakClosed' })
      someone.feel(6)
      someone.feel(4)
    }
    for (const ahead of [14, 16, 18]) {
      someone.until(addDays(monday, ahead))
      someone.feel(4)
    }
    someone.until(day21)
    expect(someone.plan().review).toEqual({
      day: 21,
      sessionsDone: 3,
      sessionsPlanned: 18,
      comfort: { first: 4, last: 4 },
      suggestsHelp: true,
    })
  })

  it('counts today’s session once it is done, and none of a pause', () => {
    const someone = planDesk()
    someone.begin('2025-11-04')
    someone.until('2025-11-05')
    someone.press({ type: 'programmePaused' })
    someone.until('2025-11-12')
    someone.press({ type: 'programmeResumed' })
    // Tuesday, and from a Wednesday on: 19 more days of the plan up to a Monday, with two Sundays.
    someone.until('2025-12-01')
    expect(someone.plan()).toMatchObject({
      day: 21,
      review: { day: 21, sessionsDone: 0, sessionsPlanned: 17 },
    })
    // After four weeks without a routine the lists of signs come first.
    someone.press({ type: 'screenAnswered', answer: 'none' })
    someone.do('towel-extension')
    expect(someone.plan().review).toMatchObject({ sessionsDone: 1, sessionsPlanned: 18 })
  })
})

/** Somebody whose plan has come to a date. */
const at = (date: string) => {
  const someone = planDesk()
  someone.begin()
  someone.until(date)
  return someone
}

describe('an answer to a review', () => {
  it('does nothing before it is due', () => {
    const someone = at(day20)
    const before = someone.state().programme
    for (const answer of reviewAnswers) someone.press({ type: 'reviewAnswered', answer })
    expect(someone.state().programme).toEqual(before)
  })

  it('goes on, and is asked again at the end', () => {
    const someone = at(day21)
    someone.press({ type: 'reviewAnswered', answer: 'go-on' })
    expect(someone.plan()).toMatchObject({ day: 21, review: null })
    someone.until(day29)
    expect(someone.plan()).toMatchObject({ day: 28, week: 4, session: null, review: { day: 28 } })
    // There is nothing left to go on with.
    someone.press({ type: 'reviewAnswered', answer: 'go-on' })
    expect(someone.plan().review?.day).toBe(28)
    expect(someone.state().programme?.reviewed).toEqual([21])
  })

  it.each([day21, day29])('ends the plan on %s', (date) => {
    const someone = at(date)
    someone.press({ type: 'reviewAnswered', answer: 'stop' })
    expect(someone.view().kind).toBe('none')
  })

  it.each([day21, day29])('begins again on %s, from the first week on', (date) => {
    const someone = at(date)
    someone.press({ type: 'reviewAnswered', answer: 'repeat' })
    expect(someone.plan()).toMatchObject({ startedOn: date, day: 1, week: 1, review: null })
  })

  it.each([day21, day29])('keeps up half of it from %s on, and may begin anew later', (date) => {
    const someone = at(date)
    someone.press({ type: 'reviewAnswered', answer: 'maintain' })
    expect(someone.view()).toMatchObject({
      kind: 'maintained',
      today: date,
      startedOn: monday,
      slotAt: '18:30',
    })
    someone.begin(date)
    expect(someone.plan()).toMatchObject({ startedOn: date, day: 1 })
  })
})
