import { describe, expect, it } from 'vitest'

import { addDays, datesFrom } from '#core/calendar'
import { hours } from '#core/time'

import { monday, planDesk } from '../support/plan-desk.ts'

const states = (days: readonly { readonly state: string }[]) => days.map(({ state }) => state)

describe('a pause of a plan', () => {
  it('moves what is to come, and the end', () => {
    const someone = planDesk()
    someone.begin()
    someone.until('2025-11-05')
    someone.press({ type: 'programmePaused' })
    expect(someone.plan()).toMatchObject({
      day: 2,
      pausedOn: '2025-11-05',
      session: null,
      movements: null,
    })
    someone.until('2025-11-12')
    someone.press({ type: 'programmeResumed' })
    expect(someone.plan()).toMatchObject({ day: 3, week: 1, pausedOn: null })
    expect(someone.plan().days.map(({ date }) => date)).toEqual([
      monday,
      '2025-11-04',
      ...datesFrom('2025-11-12', 5),
    ])
    expect(someone.plan().weeks.map(({ from }) => from)).toEqual([
      monday,
      '2025-11-17',
      '2025-11-24',
      '2025-12-01',
    ])
  })

  it('shows what is to come as if the plan went on today', () => {
    const someone = planDesk()
    someone.begin()
    someone.until('2025-11-05')
    someone.press({ type: 'programmePaused' })
    someone.until('2025-11-20')
    const { days } = someone.plan()
    expect(days[2]).toMatchObject({ date: '2025-11-20', state: 'to-come' })
    expect(states(days)).not.toContain(undefined)
    expect(states(days.slice(0, 2))).toEqual(['missed', 'missed'])
  })

  it('of less than a day is none, and one that goes on is one', () => {
    const someone = planDesk()
    someone.begin()
    someone.press({ type: 'programmePaused' })
    someone.press({ type: 'programmePaused' })
    someone.press({ type: 'programmeResumed' })
    someone.press({ type: 'programmeResumed' })
    expect(someone.state().programme?.pauses).toEqual([])
    someone.press({ type: 'programmePaused' })
    someone.until('2025-11-05')
    someone.press({ type: 'programmeResumed' })
    someone.press({ type: 'programmePaused' })
    expect(someone.state().programme?.pauses).toEqual([{ from: monday, to: null }])
  })

  it('that ended under a clock that was ahead can be ended again', () => {
    const someone = planDesk()
    someone.begin()
    someone.until(addDays(monday, 2))
    someone.press({ type: 'programmePaused' })
    someone.until(addDays(monday, 4))
    someone.time.setWallBy(hours(24 * 30))
    someone.press({ type: 'programmeResumed' })
    someone.time.setWallBy(hours(-24 * 30))
    expect(someone.plan()).toMatchObject({ pausedOn: addDays(monday, 2), session: null })
    someone.press({ type: 'programmeResumed' })
    expect(someone.plan()).toMatchObject({ pausedOn: null, day: 3, review: null })
    expect(someone.plan().session).not.toBeNull()
  })

  it('is not for a plan that has not begun, or is over', () => {
    const someone = planDesk()
    someone.begin('2025-11-10')
    someone.press({ type: 'programmePaused' })
    expect(someone.state().programme?.pauses).toEqual([])
    someone.until('2025-12-08')
    someone.press({ type: 'programmePaused' })
    expect(someone.state().programme?.pauses).toEqual([])
  })
})
