import { describe, expect, it } from 'vitest'

import type { Effect } from '#core/events'
import { hours, minutes } from '#core/time'

import { dateOf, planned, reminded, sleepUntil, typeUntil } from '../support/reminded-desk.ts'
import type { Desk } from '../support/desk.ts'

const evening = `${dateOf(1)}T18:20:00Z`

/** Does today's session, from its setup card to the end. */
function doSession(someone: Desk): void {
  someone.press({
    type: 'started',
    choice: { routineId: 'towel-extension', variant: 'standard' },
  })
  if (someone.snapshot().breakView.kind === 'screen') {
    someone.press({ type: 'screenAnswered', answer: 'none' })
  }
  someone.press({ type: 'madeReady' })
  someone.leave(minutes(10))
  someone.press({ type: 'breakClosed' })
}

const slotsOf = ({ log }: Desk) =>
  log.filter(
    (effect): effect is Extract<Effect, { type: 'tellHomeSlot' }> => effect.type === 'tellHomeSlot',
  )

describe('the home slot (content E1)', () => {
  it('is said once, at its time, with the session of the day', () => {
    const someone = planned(evening)
    typeUntil(someone, `${dateOf(1)}T18:29:50Z`)
    expect(reminded(someone)).toEqual([])
    typeUntil(someone, `${dateOf(1)}T18:30:30Z`)
    expect(reminded(someone)).toEqual(['towel-extension'])
    expect(slotsOf(someone)[0]).toMatchObject({ date: dateOf(1), part: 'evening' })
    typeUntil(someone, `${dateOf(1)}T23:59:00Z`)
    expect(reminded(someone)).toHaveLength(1)
  })

  it('is kept before it is said, and a kill lets nobody hear it twice', () => {
    const someone = planned(evening)
    typeUntil(someone, `${dateOf(1)}T18:31:00Z`)
    const types = someone.log.map(({ type }) => type)
    expect(types[types.indexOf('tellHomeSlot') - 1]).toBe('save')
    someone.kill()
    someone.relaunch()
    someone.type(minutes(30))
    expect(reminded(someone)).toHaveLength(1)
  })

  it('comes on each day with a session, and rests on Sunday', () => {
    const someone = planned(evening)
    for (let day = 1; day <= 8; day += 1) {
      sleepUntil(someone, `${dateOf(day)}T18:29:00Z`)
      someone.type(minutes(3))
    }
    expect(reminded(someone)).toEqual([
      'towel-extension',
      'thread-the-needle',
      'towel-extension',
      'thread-the-needle',
      'towel-extension',
      'towel-extension',
      'towel-extension',
    ])
  })

  it.each([
    ['07:30', 'morning'],
    ['12:30', 'lunch'],
    ['15:00', 'other'],
  ] as const)('at %s speaks of that part of the day', (homeSlotAt, part) => {
    const someone = planned(`${dateOf(1)}T07:25:00Z`, { homeSlotAt })
    typeUntil(someone, `${dateOf(1)}T${homeSlotAt}:30Z`)
    expect(slotsOf(someone)).toMatchObject([{ part }])
  })
})

describe('nothing is said of a home slot', () => {
  it.each<[string, (someone: Desk) => void]>([
    ['of a session that was done', doSession],
    [
      'of one that was taken off for today',
      (someone) => {
        someone.press({ type: 'homeSwapped', date: dateOf(1), session: null })
      },
    ],
    ['in a plan that stands', (someone) => someone.press({ type: 'programmePaused' })],
    ['after a plan', (someone) => someone.press({ type: 'programmeEnded' })],
    ['where the reminder is off', (someone) => someone.set({ homeSlotNotice: false })],
    [
      'while exercises wait',
      (someone) => someone.press({ type: 'screenAnswered', answer: 'remind-only' }),
    ],
  ])('%s', (_what, does) => {
    const someone = planned(`${dateOf(1)}T17:00:00Z`)
    someone.type(minutes(5))
    does(someone)
    typeUntil(someone, `${dateOf(1)}T19:30:00Z`)
    expect(reminded(someone)).toEqual([])
  })

  it('that was done already, but it is of the next day, by the same routine', () => {
    const someone = planned(`${dateOf(5)}T17:00:00Z`)
    someone.type(minutes(5))
    doSession(someone)
    someone.type(hours(2))
    expect(reminded(someone)).toEqual([])
    sleepUntil(someone, `${dateOf(6)}T18:29:00Z`)
    someone.type(minutes(3))
    expect(reminded(someone)).toEqual(['towel-extension'])
  })

  it('that was past when the plan began, or when the time was set', () => {
    const someone = planned(`${dateOf(1)}T15:00:00Z`)
    someone.type(minutes(5))
    someone.set({ homeSlotAt: '12:30' })
    someone.type(hours(1))
    someone.press({ type: 'programmeEnded' })
    someone.type(minutes(1))
    someone.set({ homeSlotAt: '16:00' })
    typeUntil(someone, `${dateOf(1)}T16:30:00Z`)
    someone.press({ type: 'programmeStarted', form: 'four-weeks', on: dateOf(1) })
    someone.type(hours(2))
    expect(reminded(someone)).toEqual([])
    sleepUntil(someone, `${dateOf(2)}T16:00:00Z`)
    someone.type(minutes(2))
    expect(reminded(someone)).toEqual(['thread-the-needle'])
  })
})

describe('a home slot that was slept over', () => {
  it('is said at the return on the same day, once', () => {
    const someone = planned(`${dateOf(1)}T21:15:00Z`)
    someone.type(minutes(30))
    expect(reminded(someone)).toEqual(['towel-extension'])
  })

  it('is not made up for on the next day', () => {
    const someone = planned(`${dateOf(2)}T09:00:00Z`)
    someone.type(minutes(30))
    expect(reminded(someone)).toEqual([])
  })

  it('is said after a start past it, on the same day', () => {
    const someone = planned(`${dateOf(1)}T17:00:00Z`)
    someone.type(minutes(5))
    someone.quit()
    someone.kill()
    someone.time.freeze(hours(4))
    someone.relaunch()
    someone.type(minutes(5))
    expect(reminded(someone)).toEqual(['towel-extension'])
  })

  it('belongs to the evening before while the day goes on after midnight', () => {
    const someone = planned(`${dateOf(2)}T00:30:00Z`, { dayStartsAt: 4 })
    someone.type(minutes(5))
    expect(slotsOf(someone)).toMatchObject([{ date: dateOf(1), part: 'other' }])
  })

  it('is of the night after it, when it is meant before the day begins', () => {
    const someone = planned(`${dateOf(2)}T00:50:00Z`, { dayStartsAt: 4, homeSlotAt: '01:00' })
    typeUntil(someone, `${dateOf(2)}T00:59:00Z`)
    expect(slotsOf(someone)).toEqual([])
    typeUntil(someone, `${dateOf(2)}T01:01:00Z`)
    expect(slotsOf(someone)).toMatchObject([{ date: dateOf(1) }])
  })
})

describe('no home slot is said twice,', () => {
  it('not when the clock is set back over it', () => {
    const someone = planned(evening)
    typeUntil(someone, `${dateOf(1)}T18:31:00Z`)
    someone.time.setWallBy(hours(-2))
    someone.type(hours(3))
    expect(reminded(someone)).toHaveLength(1)
  })

  it('not in another zone of the same date', () => {
    const someone = planned(evening)
    typeUntil(someone, `${dateOf(1)}T18:31:00Z`)
    someone.time.setZone('America/New_York')
    someone.type(hours(7))
    expect(reminded(someone)).toHaveLength(1)
  })

  it('not at another time that is set after it', () => {
    const someone = planned(evening)
    typeUntil(someone, `${dateOf(1)}T18:31:00Z`)
    someone.set({ homeSlotAt: '19:00' })
    someone.type(hours(2))
    expect(reminded(someone)).toHaveLength(1)
  })

  it('not after its plan was begun again', () => {
    const someone = planned(evening)
    typeUntil(someone, `${dateOf(1)}T18:31:00Z`)
    someone.press({ type: 'programmeEnded' })
    someone.press({ type: 'programmeStarted', form: 'three-weeks', on: dateOf(1) })
    someone.type(hours(2))
    expect(reminded(someone)).toHaveLength(1)
  })
})
