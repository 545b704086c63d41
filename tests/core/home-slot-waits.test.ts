import { describe, expect, it } from 'vitest'

import { hours, minutes } from '#core/time'

import { dateOf, planned, reminded, typeUntil } from '../support/reminded-desk.ts'

const evening = `${dateOf(1)}T18:20:00Z`

describe('a home slot (content E1)', () => {
  it('waits for somebody to be there', () => {
    const someone = planned(evening)
    someone.type(minutes(5))
    someone.lock()
    someone.wait(hours(1))
    expect(reminded(someone)).toEqual([])
    someone.unlock()
    someone.type(minutes(1))
    expect(reminded(someone)).toHaveLength(1)
  })

  it.each(['microphone', 'camera', 'full-screen', 'do-not-disturb'] as const)(
    'waits until the %s is off',
    (sign) => {
      const someone = planned(evening)
      someone.sense([sign])
      typeUntil(someone, `${dateOf(1)}T19:00:00Z`)
      expect(reminded(someone)).toEqual([])
      someone.sense([])
      someone.type(minutes(1))
      expect(reminded(someone)).toHaveLength(1)
    },
  )

  it('does not wait for sensors that never answer', () => {
    const someone = planned(evening)
    someone.ignoreSensors()
    typeUntil(someone, `${dateOf(1)}T18:32:00Z`)
    expect(reminded(someone)).toHaveLength(1)
  })

  it('waits while prompts are paused, and in a quiet period', () => {
    const someone = planned(evening, {
      quietPeriods: [{ from: `${dateOf(1)}T19:10`, to: `${dateOf(1)}T19:30` }],
    })
    someone.type(minutes(1))
    someone.press({ type: 'promptsPaused', length: minutes(55) })
    typeUntil(someone, `${dateOf(1)}T19:29:50Z`)
    expect(reminded(someone)).toEqual([])
    typeUntil(someone, `${dateOf(1)}T19:30:30Z`)
    expect(reminded(someone)).toHaveLength(1)
  })

  it('waits while a prompt is on screen', () => {
    const someone = planned(`${dateOf(1)}T18:00:00Z`, { sitMinutes: 28 })
    typeUntil(someone, `${dateOf(1)}T18:30:50Z`)
    expect(someone.snapshot().breakView.kind).toBe('prompt')
    expect(reminded(someone)).toEqual([])
    someone.press({ type: 'skipped' })
    someone.type(minutes(1))
    expect(reminded(someone)).toHaveLength(1)
  })

  it('waits while a break is under way', () => {
    const someone = planned(evening)
    someone.type(minutes(5))
    someone.press({ type: 'started', choice: { routineId: 'cat-cow', variant: 'standard' } })
    if (someone.snapshot().breakView.kind === 'screen') {
      someone.press({ type: 'screenAnswered', answer: 'none' })
    }
    typeUntil(someone, `${dateOf(1)}T18:31:00Z`)
    expect(someone.snapshot().breakView.kind).toBe('setup')
    expect(reminded(someone)).toEqual([])
    someone.press({ type: 'breakClosed' })
    someone.type(minutes(1))
    expect(reminded(someone)).toHaveLength(1)
  })

  it('is not silenced by hours of work, also where a prompt waits for them', () => {
    const openingHours = Array.from({ length: 7 }, () => [{ from: '09:00', to: '17:00' }])
    const someone = planned(`${dateOf(1)}T17:30:00Z`, { openingHours, sitMinutes: 30 })
    typeUntil(someone, `${dateOf(1)}T18:29:00Z`)
    expect(someone.state().asking.kind).toBe('held')
    typeUntil(someone, `${dateOf(1)}T18:30:30Z`)
    expect(reminded(someone)).toEqual(['towel-extension'])
    expect(someone.promptEvents()).toEqual([])
  })

  it('is silenced by a day off', () => {
    const daysOff = [{ from: dateOf(1), to: dateOf(1) }]
    const someone = planned(evening, { daysOff })
    someone.type(hours(1))
    expect(reminded(someone)).toEqual([])
  })
})
