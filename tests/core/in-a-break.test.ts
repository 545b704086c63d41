import { describe, expect, it } from 'vitest'

import type { AppEvent } from '#core/events'
import { inSeconds, minutes, seconds } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'
import { intervals, isAsking, typeUntilAsked } from '../support/telling.ts'

const needle = { routineId: 'thread-the-needle', variant: 'standard' } as const

/** Ten minutes of sitting, and then a plain break of two minutes. */
function moving(): Desk {
  const day = desk()
  day.type(minutes(10))
  day.press({ type: 'started', choice: null })
  day.use('still')
  return day
}

const kinds = (day: Desk) => {
  day.quit()
  return intervals(day.journal()).map(({ kind, elapsedSeconds }) => `${kind} ${elapsedSeconds} s`)
}

describe('while a break runs', () => {
  it('what is said of sitting and standing changes nothing', () => {
    const day = moving()
    day.wait(seconds(30))
    day.press({ type: 'postureSaid', posture: 'standing' })
    day.leave(seconds(90))
    day.type(minutes(1))
    expect(kinds(day)).toEqual(['sitting 600 s', 'moving 120 s', 'sitting 60 s'])
  })

  it('going away is what it is for: saying so changes nothing', () => {
    const day = moving()
    day.wait(seconds(30))
    day.press({ type: 'steppedAway' })
    day.leave(seconds(90))
    day.type(minutes(1))
    expect(kinds(day)).toEqual(['sitting 600 s', 'moving 120 s', 'sitting 60 s'])
  })

  it('another one cannot begin, and a clock that runs cannot be started', () => {
    const day = moving()
    day.wait(seconds(30))
    day.press({ type: 'started', choice: needle })
    day.press({ type: 'routineResumed' })
    day.press({ type: 'madeReady' })
    expect(day.snapshot().breakView).toMatchObject({ kind: 'player', routine: null })
    day.leave(seconds(90))
    expect(day.promptEvents()).toMatchObject([{ outcome: 'taken', seconds: 120 }])
  })

  it('a screen that is locked stays locked after it: nobody sat down in between', () => {
    const day = moving()
    day.wait(seconds(60))
    day.lock()
    day.leave(minutes(4))
    day.unlock()
    day.type(minutes(1))
    expect(kinds(day)).toEqual(['sitting 600 s', 'moving 120 s', 'away 180 s', 'sitting 60 s'])
  })

  it('and the computer sleeps and wakes behind a lock nobody announced, it is looked at soon', () => {
    const day = moving()
    day.lock(false)
    day.time.freeze(minutes(30))
    day.wait(0)
    expect((day.time.nextTimer() ?? Infinity) - day.time.since()).toBeLessThanOrEqual(minutes(1))
  })

  it('the window is the player, and opens once', () => {
    const day = moving()
    day.wait(seconds(30))
    expect(day.log.filter(({ type }) => type === 'openBreak')).toEqual([
      { type: 'openBreak', view: 'player', insistence: 'card' },
    ])
  })

  it('a pause is no stop: the stop sheet stays shut', () => {
    const day = moving()
    day.wait(seconds(30))
    day.press({ type: 'routinePaused' })
    expect(day.snapshot().breakView).toMatchObject({
      clock: { kind: 'standing', left: seconds(90) },
      stopping: false,
    })
  })

  it('a button of the player pressed every two seconds is no typing', () => {
    const day = desk()
    day.type(minutes(10))
    day.press({ type: 'started', choice: needle })
    day.press({ type: 'madeReady' })
    day.use('still')
    for (let press = 0; press < 30; press += 1) {
      day.wait(seconds(1.9))
      day.press({ type: press % 2 === 0 ? 'steppedOn' : 'steppedBack' })
    }
    day.press({ type: 'stopped', reason: 'interrupted' })
    expect(day.promptEvents()).toMatchObject([{ outcome: 'partial', stopReason: 'interrupted' }])
  })
})

/** Half a minute of moving, and then the clock stands. */
function paused(): Desk {
  const day = moving()
  day.wait(seconds(30))
  day.press({ type: 'routinePaused' })
  return day
}

describe('a break that is paused', () => {
  it('was a break up to the pause, and what follows is what it is', () => {
    const day = paused()
    day.type(minutes(2))
    day.press({ type: 'routineResumed' })
    day.leave(seconds(90))
    expect(day.promptEvents()).toMatchObject([{ outcome: 'taken', seconds: 120 }])
    expect(kinds(day)).toEqual(['sitting 600 s', 'moving 30 s', 'sitting 120 s', 'moving 90 s'])
  })

  it('may be paused again, or stopped, and nothing of it is counted twice', () => {
    const day = paused()
    day.press({ type: 'routinePaused' })
    day.press({ type: 'stopAsked' })
    expect(day.snapshot().breakView).toMatchObject({
      clock: { kind: 'standing', left: seconds(90) },
      stopping: true,
    })
    day.press({ type: 'stopped', reason: 'interrupted' })
    expect(day.promptEvents()).toMatchObject([{ outcome: 'partial', seconds: 30 }])
    expect(inSeconds(day.snapshot().bout.sittingFor)).toBe(600)
    expect(kinds(day)).toEqual(['sitting 600 s', 'moving 30 s'])
  })

  it('and forgotten ends after ten minutes, and the absence is told in full', () => {
    const day = paused()
    day.leave(minutes(10) - 1)
    day.announceResume()
    expect(day.snapshot().breakView.kind).toBe('player')
    day.wait(1)
    day.announceResume()
    expect(day.snapshot().breakView.kind).toBe('done')
    expect(day.promptEvents()).toMatchObject([{ outcome: 'partial', stopReason: 'interrupted' }])
    day.wait(minutes(5))
    expect(kinds(day)).toEqual(['sitting 600 s', 'moving 30 s', 'away 900 s'])
  })
})

describe('without a break', () => {
  it.each<AppEvent>([
    { type: 'madeReady' },
    { type: 'routinePaused' },
    { type: 'routineResumed' },
    { type: 'steppedBack' },
    { type: 'steppedOn' },
    { type: 'stopAsked' },
    { type: 'stopped', reason: 'not-said' },
    { type: 'rated', rating: 'liked' },
    { type: 'breakClosed' },
  ])('$type changes nothing', (event) => {
    const day = desk()
    day.type(minutes(10))
    day.press(event)
    expect(day.snapshot().breakView.kind).toBe('none')
    day.type(minutes(5))
    expect(kinds(day)).toEqual(['sitting 900 s'])
    expect(day.journal()).toHaveLength(1)
  })

  it.each<AppEvent>([{ type: 'madeReady' }, { type: 'steppedOn' }, { type: 'stopAsked' }])(
    '$type leaves a prompt alone',
    (event) => {
      const day = desk()
      typeUntilAsked(day)
      day.press(event)
      expect(isAsking(day)).toBe(true)
    },
  )
})
