import { describe, expect, it } from 'vitest'

import { addDays } from '#core/calendar'
import { minutes } from '#core/time'

import { monday, planDesk } from '../support/plan-desk.ts'

const states = (days: readonly { readonly state: string }[]) => days.map(({ state }) => state)

describe('four weeks of a plan', () => {
  it('begins on the day that was chosen', () => {
    const someone = planDesk()
    expect(someone.view()).toMatchObject({
      kind: 'none',
      today: monday,
      slotAt: '18:30',
      sessions: ['towel-extension', 'thread-the-needle', 'cat-cow', 'bird-dog'].map(
        (routineId) => ({ routine: { routineId } }),
      ),
    })
    someone.begin('2025-11-05')
    expect(someone.plan()).toMatchObject({ day: 0, week: 1, session: null, movements: null })
    expect(someone.plan().days[0]).toMatchObject({ date: '2025-11-05', state: 'to-come' })
    someone.until('2025-11-05')
    expect(someone.plan()).toMatchObject({ day: 1, week: 1, done: 0, toCome: 6 })
    expect(someone.plan().session?.routine).toMatchObject({
      routineId: 'towel-extension',
      name: 'Rolled-towel back opener',
    })
  })

  it('knows what was done, in any form, and goes on past what was not', () => {
    const someone = planDesk()
    someone.begin()
    someone.until(monday)
    someone.do('towel-extension', 'short')
    expect(someone.plan()).toMatchObject({ done: 1, toCome: 5, sessionDone: true })

    const calendar = someone.plan().days.map(({ session }) => session)
    someone.until(addDays(monday, 2))
    const later = someone.plan()
    expect(states(later.days)).toEqual([
      'done',
      'missed',
      'to-come',
      'to-come',
      'to-come',
      'to-come',
      'rest',
    ])
    // Missed days change nothing of what is to come.
    expect(later.days.slice(2).map(({ session }) => session)).toEqual(calendar.slice(2))
    expect(later).toMatchObject({ day: 3, done: 1, toCome: 4 })
    expect(later.weeks[0]?.suns).toEqual([
      'done',
      'missed',
      'to-come',
      'to-come',
      'to-come',
      'to-come',
    ])
  })

  it('counts no session that was broken off', () => {
    const someone = planDesk()
    someone.begin()
    someone.until(monday)
    someone.press({
      type: 'started',
      choice: { routineId: 'towel-extension', variant: 'standard' },
    })
    someone.press({ type: 'screenAnswered', answer: 'none' })
    someone.press({ type: 'madeReady' })
    someone.leave(minutes(2))
    someone.press({ type: 'stopped', reason: 'interrupted' })
    expect(someone.state().diary).toEqual([])
    expect(someone.plan()).toMatchObject({ done: 0, sessionDone: false })
  })

  it('counts the calendar’s routine on a day with another one, and what stood for it then', () => {
    const someone = planDesk()
    someone.begin()
    someone.until(monday)
    someone.do('towel-extension')
    someone.until(addDays(monday, 1))
    someone.press({ type: 'avoidChosen', avoid: ['floor'] })
    expect(someone.plan().days[0]).toMatchObject({ state: 'done' })
    expect(someone.plan().days[0]?.session?.routine.routineId).toBe('towel-extension')
    expect(someone.plan().days[2]?.session?.routine.routineId).toBe('chair-back-extension')
    expect(someone.plan().session?.routine.routineId).toBe('seated-rotation')
    someone.do('seated-rotation', 'short')
    expect(someone.plan().sessionDone).toBe(true)
  })

  it('counts what was swapped in', () => {
    const someone = planDesk()
    someone.begin()
    someone.press({
      type: 'homeSwapped',
      date: monday,
      session: { routineId: 'childs-pose', variant: 'standard' },
    })
    someone.do('childs-pose')
    expect(someone.plan()).toMatchObject({ sessionDone: true, done: 1 })
  })

  it('says each week in short', () => {
    const someone = planDesk()
    someone.begin()
    const weeks = someone
      .plan()
      .weeks.map(({ week, from, suns, strength, reviewDay, sessions }) => ({
        week,
        from,
        sessions: sessions.map(({ session, times }) => [
          session.routine.routineId,
          session.seconds,
          times,
        ]),
        suns: suns.length,
        strength,
        reviewDay,
      }))
    expect(weeks).toEqual([
      {
        week: 1,
        from: monday,
        sessions: [
          ['towel-extension', 300, 4],
          ['thread-the-needle', 180, 2],
        ],
        suns: 6,
        strength: 'none',
        reviewDay: null,
      },
      {
        week: 2,
        from: '2025-11-10',
        sessions: [
          ['towel-extension', 300, 3],
          ['thread-the-needle', 180, 2],
          ['cat-cow', 150, 1],
        ],
        suns: 6,
        strength: 'one-set',
        reviewDay: null,
      },
      {
        week: 3,
        from: '2025-11-17',
        sessions: [
          ['towel-extension', 600, 3],
          ['thread-the-needle', 180, 2],
          ['bird-dog', 130, 1],
        ],
        suns: 6,
        strength: 'two-sets',
        reviewDay: 21,
      },
      {
        week: 4,
        from: '2025-11-24',
        sessions: [
          ['towel-extension', 600, 3],
          ['thread-the-needle', 180, 2],
          ['bird-dog', 130, 1],
        ],
        suns: 6,
        strength: 'two-sets-and-more',
        reviewDay: 28,
      },
    ])
    someone.press({ type: 'programmeEnded' })
    someone.begin(monday, 'three-weeks')
    expect(someone.plan().weeks).toHaveLength(3)
  })

  it('has a session after all that was laid aside for today', () => {
    const someone = planDesk()
    someone.begin()
    expect(someone.plan().laidAside).toBeNull()
    someone.press({ type: 'homeSwapped', date: monday, session: null })
    expect(someone.plan().session).toBeNull()
    const { laidAside } = someone.plan()
    expect(laidAside?.routine).toMatchObject({ routineId: 'towel-extension' })
    someone.press({ type: 'programmePaused' })
    expect(someone.plan().laidAside).toBeNull()
    someone.press({ type: 'programmeResumed' })
    someone.press({ type: 'homeSwapped', date: monday, session: laidAside && laidAside.routine })
    expect(someone.plan()).toMatchObject({ laidAside: null, session: laidAside })
  })

  it('survives an end of the app', () => {
    const someone = planDesk()
    someone.begin()
    someone.press({ type: 'homeSwapped', date: '2025-11-05', session: null })
    someone.kill()
    someone.relaunch()
    expect(someone.state().programme).toMatchObject({
      startedOn: monday,
      swapped: { '2025-11-05': null },
    })
  })
})
