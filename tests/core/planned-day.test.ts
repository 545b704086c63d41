import { describe, expect, it } from 'vitest'

import { addDays, datesFrom } from '#core/calendar'
import { homeSessionOn, sessionDone } from '#core/home-session'
import { planOf } from '#core/planned-day'
import { programmeFrom, type Programme } from '#core/programme'

import { catalogue } from '../support/catalogue.ts'
import { desk } from '../support/desk.ts'

/** A Monday. */
const first = '2026-11-16'
const someone = desk({ settings: { place: 'private' } })
const turn = { now: someone.time.clock.now(), catalogue }

/** A plan of four weeks that began on that Monday. */
const stateWith = (change: Partial<Programme> = {}) => ({
  ...someone.state(),
  programme: { ...programmeFrom('four-weeks', first), ...change },
})

const planned = (change: Partial<Programme> = {}) => planOf(stateWith(change), turn)

/** How many home sessions and strength days a week has from a date on. */
const amountIn = (from: string, change: Partial<Programme> = {}) => {
  const days = datesFrom(from, 7).map(planned(change))
  return [
    days.filter((day) => day !== null && day.session !== null).length,
    days.filter((day) => day?.strength === true).length,
  ]
}

describe('what the plan has on a date, for looking back (content E1)', () => {
  it('is six sessions in each of its weeks, and three strength days from the second on', () => {
    const weeks = [0, 1, 2, 3].map((week) => amountIn(addDays(first, 7 * week)))
    expect(weeks).toEqual([
      [6, 0],
      [6, 3],
      [6, 3],
      [6, 3],
    ])
  })

  it('is nothing before it, after it and without one', () => {
    const dates = [addDays(first, -1), addDays(first, 28)]
    expect(dates.map(planned())).toEqual([null, null])
    expect(planOf({ ...stateWith(), programme: null }, turn)(first)).toBeNull()
  })

  it('is what lies in a week that is partly of the plan', () => {
    expect(amountIn(first, { startedOn: '2026-11-20' })).toEqual([2, 0])
  })

  it('is nothing in a pause, and so many days later the rest', () => {
    const pauses = [{ from: '2026-11-25', to: '2026-12-02' }]
    expect(amountIn('2026-11-23', { pauses })).toEqual([2, 1])
    expect(planned({ pauses })('2026-11-25')).toBeNull()
    expect(amountIn('2026-12-14', { pauses })).toEqual([6, 3])
    expect(planned({ pauses })('2026-12-21')).toBeNull()
  })

  it('stays known of weeks that are over when half of the last one goes on', () => {
    expect(amountIn(addDays(first, 7), { maintains: true })).toEqual([6, 3])
    expect(planned({ maintains: true })(addDays(first, 28))).toBeNull()
  })

  it('is done by the calendar’s routine, by its substitutes and by what was swapped in', () => {
    const swapped = { [first]: { routineId: 'childs-pose', variant: 'standard' } } as const
    expect(planned({ swapped })(first)?.session).toEqual(
      new Set(['towel-extension', 'foam-roller-extension', 'chair-back-extension', 'childs-pose']),
    )
  })

  it('is done by what was swapped in though that is left out since', () => {
    const swapped = { [first]: { routineId: 'childs-pose', variant: 'standard' } } as const
    const { settings, ...state } = stateWith({ swapped })
    const off = { ...state, settings: { ...settings, switchedOff: ['childs-pose'] } }
    expect(planOf(off, turn)(first)?.session?.has('childs-pose')).toBe(true)
  })

  it('is no session where the person wanted none', () => {
    expect(planned({ swapped: { [first]: null } })(first)).toEqual({
      session: null,
      strength: false,
    })
  })

  it.each([[[]], [['childs-pose', 'towel-extension']]])(
    'agrees with the plan itself on what is done, with %j switched off',
    (switchedOff) => {
      const { settings, ...following } = stateWith({
        swapped: { '2026-11-18': { routineId: 'childs-pose', variant: 'standard' } },
      })
      const state = { ...following, settings: { ...settings, switchedOff } }
      for (const date of datesFrom(first, 28)) {
        const session = homeSessionOn(state, date, turn)
        const ids = planOf(state, turn)(date)?.session ?? null
        expect(ids === null).toBe(session === null)
        if (session === null) continue
        for (const { id } of catalogue) {
          const done = sessionDone(state, date, session, new Set([id]), turn)
          expect([date, id, ids?.has(id)]).toEqual([date, id, done !== null])
        }
      }
    },
  )

  it('is a walk where all else is left out', () => {
    const { settings, ...state } = stateWith()
    const switchedOff = ['towel-extension', 'foam-roller-extension', 'chair-back-extension']
    const off = { ...state, settings: { ...settings, switchedOff } }
    expect(planOf(off, turn)(first)?.session?.has('walk-break')).toBe(true)
    expect(planned()(first)?.session?.has('walk-break')).toBe(false)
  })
})
