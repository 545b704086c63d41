import { describe, expect, it } from 'vitest'

import { addDays } from '#core/calendar'

import { monday, planDesk } from '../support/plan-desk.ts'

const states = (days: readonly { readonly state: string }[]) => days.map(({ state }) => state)

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
