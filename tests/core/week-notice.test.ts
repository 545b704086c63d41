import { describe, expect, it } from 'vitest'

import { step } from '#core/app'
import { begin } from '#core/restart'
import { defaultSettings } from '#core/settings'
import { hours, minutes, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { at, days, present, told } from '../support/week-desk.ts'

describe('the notice of the week', () => {
  it('comes once, on the day and at the time that are set', () => {
    const someone = at('2025-10-31T15:30:00Z')
    someone.type(minutes(29))
    expect(told(someone)).toEqual([])
    someone.type(minutes(2))
    expect(told(someone)).toEqual(['2025-10-27'])
    someone.type(minutes(20))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('is kept before it is said', () => {
    const someone = at('2025-10-31T15:59:00Z')
    someone.type(minutes(2))
    const types = someone.log.map(({ type }) => type)
    expect(types[types.indexOf('tellWeek') - 1]).toBe('save')
    someone.kill()
    someone.relaunch()
    someone.type(minutes(20))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('says nothing of a Friday before the first run', () => {
    const someone = at('2025-11-01T10:00:00Z')
    someone.type(minutes(10))
    someone.leave(days(5))
    someone.type(minutes(5))
    expect(told(someone)).toEqual([])
    someone.leave(days(1) + hours(7))
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-11-03'])
  })

  it('begins where there was nothing about it in what an earlier run left', () => {
    const earlier = at('2025-10-30T10:00:00Z')
    earlier.type(minutes(2))
    earlier.quit()
    const left = earlier.log.findLast((effect) => effect.type === 'save')
    const old = { ...(left?.checkpoint as object), weeksTold: undefined }
    const now = present('2025-11-01T10:00:00Z')
    const state = begin(
      { settings: defaultSettings, checkpoint: old, recent: [], notice: null },
      now,
    )
    expect(state.care).toEqual(earlier.state().care)
    expect(state.weekNotice.told).toEqual({ since: now.wall, weeks: [] })
  })

  it('can be switched off, and looks forward only when it is switched on again', () => {
    const someone = at('2025-10-31T15:50:00Z', { weekNotice: false })
    someone.type(minutes(30))
    someone.set({ weekNotice: true })
    someone.type(minutes(10))
    expect(told(someone)).toEqual([])
    someone.leave(days(7))
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-11-03'])
  })
})

describe('a week that was slept through', () => {
  it('is told at the return, once', () => {
    const someone = at('2025-10-31T12:00:00Z')
    someone.type(minutes(10))
    someone.use('still')
    someone.time.freeze(days(3))
    someone.type(minutes(30))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('is told when somebody who was away is back', () => {
    const someone = at('2025-10-31T15:00:00Z')
    someone.type(minutes(30))
    someone.leave(hours(3))
    expect(told(someone)).toEqual([])
    someone.type(minutes(1))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('is told after a start long past it, and only the newest of several', () => {
    const someone = at('2025-10-31T12:00:00Z')
    someone.type(minutes(10))
    someone.quit()
    someone.kill()
    someone.time.freeze(days(24))
    someone.relaunch()
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-11-17'])
  })
})

describe('waiting for a good moment', () => {
  it('waits behind a lock', () => {
    const someone = at('2025-10-31T15:50:00Z')
    someone.type(minutes(5))
    someone.lock()
    someone.wait(minutes(20))
    expect(told(someone)).toEqual([])
    someone.unlock()
    someone.type(minutes(1))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it.each(['microphone', 'camera', 'full-screen', 'do-not-disturb'] as const)(
    'waits until the %s is off',
    (sign) => {
      const someone = at('2025-10-31T15:50:00Z')
      someone.sense([sign])
      someone.type(minutes(30))
      expect(told(someone)).toEqual([])
      someone.sense([])
      someone.type(minutes(1))
      expect(told(someone)).toEqual(['2025-10-27'])
    },
  )

  it('does not wait for a display that is kept awake: a message covers no film', () => {
    const someone = at('2025-10-31T15:50:00Z')
    someone.sense(['display-kept-awake'])
    someone.type(minutes(11))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('waits while prompts are paused', () => {
    const someone = at('2025-10-31T15:50:00Z')
    someone.press({ type: 'promptsPaused', length: minutes(30) })
    someone.type(minutes(29))
    expect(told(someone)).toEqual([])
    someone.type(minutes(2))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('waits for a prompt that is about to come, and until it has gone', () => {
    const someone = at('2025-10-31T15:29:50Z', { sitMinutes: 30 })
    someone.type(minutes(31))
    expect(someone.snapshot().breakView.kind).toBe('none')
    someone.type(minutes(1) + seconds(30))
    expect(someone.snapshot().breakView.kind).toBe('prompt')
    expect(told(someone)).toEqual([])
    someone.type(minutes(1))
    expect(someone.snapshot().breakView.kind).toBe('none')
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('waits while a break is under way', () => {
    const someone = at('2025-10-31T15:32:00Z', {
      sitMinutes: 30,
      shortBreakMinutes: 5,
      checkIns: false,
    })
    someone.read(minutes(28) - seconds(10), seconds(30))
    someone.press({ type: 'started', choice: null })
    someone.leave(seconds(40))
    someone.read(minutes(1), seconds(20))
    expect(someone.snapshot().breakView.kind).toBe('player')
    expect(told(someone)).toEqual([])
    someone.press({ type: 'stopped', reason: 'too-hard' })
    someone.press({ type: 'breakClosed' })
    someone.type(minutes(1))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('does not wait for sensors that never answer', () => {
    const beat = { type: 'beat', sample: { idleFor: 0, locked: 'no' }, cause: 'timer' } as const
    const first = begin(
      { settings: defaultSettings, checkpoint: null, recent: [], notice: null },
      present('2025-10-31T15:59:50Z'),
    )
    const due = step(first, beat, present('2025-10-31T16:00:05Z'), catalogue)
    expect(due.effects.map(({ type }) => type)).toEqual(['readSignals', 'save', 'beatAgainAt'])
    const early = step(due.state, beat, present('2025-10-31T16:00:06Z'), catalogue)
    expect(early.effects).not.toContainEqual({ type: 'tellWeek', date: '2025-10-27' })
    const next = step(early.state, beat, present('2025-10-31T16:00:20Z'), catalogue)
    expect(next.effects).toContainEqual({ type: 'tellWeek', date: '2025-10-27' })
  })
})
