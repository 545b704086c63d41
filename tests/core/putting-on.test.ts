import { describe, expect, it } from 'vitest'

import { hours, minutes } from '#core/time'

import type { Desk } from '../support/desk.ts'
import { dateOf, planned, reminded, sleepUntil, typeUntil } from '../support/reminded-desk.ts'

const band = { bandMinutes: 15, homeSlotNotice: false }
const disc = { discMinutes: 15, homeSlotNotice: false }

const at = (day: number, time: string): string => `${dateOf(day)}T${time}Z`

/** What is said from nine to six on a day, each at the beat on which it came. */
function workDay(someone: Desk, day: number): readonly string[] {
  const before = reminded(someone).length
  sleepUntil(someone, at(day, '08:55:00'))
  const said: string[] = []
  for (let slot = 0; slot < 19; slot += 1) {
    const known = reminded(someone).length
    someone.type(minutes(30))
    const [hour, minute] = new Date(someone.wallNow()).toISOString().slice(11, 16).split(':')
    for (const one of reminded(someone).slice(known)) said.push(`${hour}:${minute} ${one}`)
  }
  expect(reminded(someone).slice(before)).toHaveLength(said.length)
  return said
}

describe('the posture band (content E1)', () => {
  it('is put on once a day for three days, then twice', () => {
    const someone = planned(at(1, '06:05:00'), band)
    expect(workDay(someone, 1)).toEqual(['10:25 band 10'])
    expect(workDay(someone, 2)).toEqual(['10:25 band 10'])
    expect(workDay(someone, 3)).toEqual(['10:25 band 10'])
    expect(workDay(someone, 4)).toEqual(['10:25 band 10', '14:55 band 10'])
  })

  it('is worn longer week by week, and at last longer the second time', () => {
    const someone = planned(at(1, '06:05:00'), band)
    const minutesOn = (day: number) => {
      sleepUntil(someone, at(day, '09:55:00'))
      typeUntil(someone, at(day, '10:01:00'))
      someone.press({ type: 'wearingStarted', thing: 'band' })
      typeUntil(someone, at(day, '14:31:00'))
      return reminded(someone).slice(-2)
    }
    expect(minutesOn(8)).toEqual(['band 20', 'band 20'])
    expect(minutesOn(15)).toEqual(['band 30', 'band 30'])
    expect(minutesOn(22)).toEqual(['band 30', 'band 45'])
  })

  it('rests at the weekend, on a day off, and where no hours are kept', () => {
    const daysOff = [{ from: dateOf(2), to: dateOf(2) }]
    const someone = planned(at(1, '06:05:00'), { ...band, daysOff })
    expect(workDay(someone, 2)).toEqual([])
    expect(workDay(someone, 6)).toEqual([])
    expect(workDay(someone, 7)).toEqual([])
    const open = [{ from: '08:00', to: '18:00' }]
    someone.set({ openingHours: [[], open, open, open, open, open, []] })
    expect(workDay(someone, 8)).toEqual([])
    expect(workDay(someone, 13)).toHaveLength(2)
  })

  it('is not asked for where it is off, in a pause of the plan, or without one', () => {
    const someone = planned(at(1, '06:05:00'), { ...band, bandMinutes: null })
    expect(workDay(someone, 1)).toEqual([])
    someone.set({ bandMinutes: 15 })
    someone.press({ type: 'programmePaused' })
    expect(workDay(someone, 2)).toEqual([])
    someone.press({ type: 'programmeResumed' })
    expect(workDay(someone, 3)).toHaveLength(1)
    someone.press({ type: 'programmeEnded' })
    expect(workDay(someone, 4)).toEqual([])
  })

  it('is not asked for while it is worn', () => {
    const someone = planned(at(1, '09:55:00'), band)
    someone.type(minutes(1))
    someone.press({ type: 'wearingStarted', thing: 'band' })
    typeUntil(someone, at(1, '12:00:00'))
    expect(reminded(someone)).toEqual([])
  })
})

describe('the wobble disc (content E1)', () => {
  it('is put on twice a day, an hour after the band', () => {
    const someone = planned(at(1, '06:05:00'), { ...band, ...disc })
    expect(workDay(someone, 4)).toEqual([
      '10:25 band 10',
      '11:25 disc 10',
      '14:55 band 10',
      '15:55 disc 10',
    ])
  })

  it('is never asked for from somebody who is unsteady', () => {
    const someone = planned(at(1, '06:05:00'), disc)
    someone.press({ type: 'avoidChosen', avoid: ['balance'] })
    expect(workDay(someone, 4)).toEqual([])
  })
})

describe('what was slept over', () => {
  it('is said until the next one is due, and then no more', () => {
    const someone = planned(at(4, '14:00:00'), band)
    typeUntil(someone, at(4, '14:29:00'))
    expect(reminded(someone)).toHaveLength(1)
    typeUntil(someone, at(4, '14:31:00'))
    expect(reminded(someone)).toHaveLength(2)
  })

  it('is dropped where the next one has come, and all of it in the evening', () => {
    const someone = planned(at(4, '15:00:00'), band)
    someone.type(minutes(30))
    expect(reminded(someone)).toHaveLength(1)
    sleepUntil(someone, at(5, '18:00:30'))
    someone.type(hours(1))
    expect(reminded(someone)).toHaveLength(1)
  })

  it('is said all afternoon where it was the only one', () => {
    const someone = planned(at(1, '16:30:00'), band)
    someone.type(minutes(5))
    expect(reminded(someone)).toEqual(['band 10'])
  })
})

describe('waiting for a good moment', () => {
  it('waits for hours of work, for the end of a pause and of a call', () => {
    const openingHours = Array.from({ length: 7 }, () => [{ from: '10:30', to: '17:00' }])
    const someone = planned(at(1, '09:50:00'), { ...band, openingHours })
    typeUntil(someone, at(1, '10:29:00'))
    expect(reminded(someone)).toEqual([])
    someone.press({ type: 'promptsPaused', length: minutes(30) })
    typeUntil(someone, at(1, '10:58:00'))
    someone.sense(['microphone'])
    typeUntil(someone, at(1, '11:30:00'))
    expect(reminded(someone)).toEqual([])
    someone.sense([])
    someone.type(minutes(1))
    expect(reminded(someone)).toEqual(['band 10'])
  })

  it('does not begin with what was past when it was switched on', () => {
    const someone = planned(at(4, '10:10:00'), { ...band, bandMinutes: null })
    someone.type(minutes(10))
    someone.set({ bandMinutes: 20 })
    typeUntil(someone, at(4, '14:29:00'))
    expect(reminded(someone)).toEqual([])
    typeUntil(someone, at(4, '14:31:00'))
    expect(reminded(someone)).toHaveLength(1)
  })
})
