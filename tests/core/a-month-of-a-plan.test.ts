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

describe('movements of a day', () => {
  it('are counted beside the home session, on days on which somebody works', () => {
    const someone = planDesk({ daysOff: [{ from: '2025-11-04', to: '2025-11-04' }] })
    someone.begin()
    someone.until(monday, '10:00')
    expect(someone.plan().movements).toEqual({ done: 0, of: 2 })
    someone.do('wall-slides', 'short')
    someone.do('towel-extension', 'short')
    someone.do('wall-slides', 'short')
    expect(someone.plan().movements).toEqual({ done: 2, of: 2 })
    someone.until('2025-11-04')
    expect(someone.plan().movements).toBeNull()
    someone.until('2025-11-05')
    expect(someone.plan().movements).toEqual({ done: 0, of: 2 })
    someone.until('2025-11-08')
    expect(someone.plan().movements).toBeNull()
  })
})

describe('the start of a plan', () => {
  it('is today or within thirty days', () => {
    const someone = planDesk()
    for (const on of ['2025-11-02', '2025-12-04']) {
      someone.begin(on)
      expect(someone.view().kind).toBe('none')
    }
    someone.begin('2025-12-03')
    expect(someone.plan().startedOn).toBe('2025-12-03')
  })

  it('takes the place of one that is over, and of no other', () => {
    const someone = planDesk()
    someone.begin()
    someone.until('2025-11-30')
    someone.begin('2025-11-30')
    expect(someone.plan().startedOn).toBe(monday)
    someone.until('2025-12-01')
    someone.begin('2025-12-01')
    expect(someone.plan()).toMatchObject({ startedOn: '2025-12-01', day: 1 })
  })
})

describe('the date of a plan', () => {
  it('is that of the person’s own day, past midnight too', () => {
    const someone = planDesk({ dayStartsAt: 4 })
    someone.begin()
    someone.until('2025-11-04', '03:50')
    expect(someone.plan()).toMatchObject({ today: monday, day: 1 })
    someone.do('towel-extension', 'short')
    someone.until('2025-11-04', '04:00')
    expect(someone.plan()).toMatchObject({ today: '2025-11-04', day: 2 })
    expect(someone.plan().days[0]?.state).toBe('done')
  })

  it('goes up by one over nights in which clocks change', () => {
    for (const [zone, date] of [
      ['Europe/London', '2025-10-25'],
      ['Europe/London', '2026-03-28'],
      ['Australia/Lord_Howe', '2026-04-04'],
      ['America/Sao_Paulo', '2018-11-03'],
    ] as const) {
      const someone = planDesk({}, `${date}T12:00:00Z`, zone)
      someone.begin(someone.view().today)
      const days = [1, 2, 3].map((ahead) => {
        someone.until(addDays(date, ahead), '00:01')
        return someone.plan().day
      })
      expect(days).toEqual([2, 3, 4])
    }
  })

  it('is the one where the person is, after a flight over the date line too', () => {
    const someone = planDesk({}, '2025-11-04T10:00:00Z', 'Pacific/Auckland')
    someone.begin('2025-11-04')
    someone.until('2025-11-05', '07:00')
    someone.do('towel-extension')
    expect(someone.plan()).toMatchObject({ today: '2025-11-05', day: 2 })
    // The same evening is one date earlier there, and what was done keeps the date on which it was.
    someone.time.setZone('Pacific/Honolulu')
    expect(someone.plan()).toMatchObject({ today: '2025-11-04', day: 1 })
    expect(states(someone.plan().days.slice(0, 3))).toEqual(['to-come', 'done', 'to-come'])
  })
})

describe('a deletion of everything', () => {
  it('ends no plan, and leaves nothing of what was done', () => {
    const someone = planDesk()
    someone.begin()
    someone.do('towel-extension', 'short')
    someone.press({ type: 'effortSaid', routineId: 'bird-dog', effort: 'easy' })
    expect(someone.plan().done).toBe(1)
    someone.press({ type: 'forgotten', deletion: 'all', ratings: {} })
    expect(someone.plan()).toMatchObject({ day: 1, done: 0 })
    expect(someone.state().programme?.felt).toEqual({})
  })
})

describe('while routines wait', () => {
  it('the plan has no session for today', () => {
    const someone = planDesk()
    someone.begin()
    someone.press({ type: 'screenAnswered', answer: 'some' })
    expect(someone.plan()).toMatchObject({ session: null, others: [] })
  })
})
