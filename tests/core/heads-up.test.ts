import { describe, expect, it } from 'vitest'

import { minutes, seconds } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'
import { isAsking, typeUntilAsked } from '../support/telling.ts'

/** What was said of prompts, in order. */
const said = (day: Desk) =>
  day.log
    .map(({ type }) => type)
    .filter((type) => ['tellHeadsUp', 'takeBackHeadsUp', 'openBreak'].includes(type))

const announced = () => desk({ settings: { headsUp: true, postureCue: false } })

describe('half a minute before a prompt', () => {
  it('a message says that it comes, once, and goes as it comes', () => {
    const day = announced()
    day.type(minutes(30.1))
    expect(said(day)).toEqual(['tellHeadsUp'])
    day.leave(seconds(20))
    expect(isAsking(day)).toBe(false)
    day.leave(seconds(12))
    expect(isAsking(day)).toBe(true)
    expect(said(day).toSorted()).toEqual(['openBreak', 'takeBackHeadsUp', 'tellHeadsUp'])
  })

  it('nothing is said to those who do not want it', () => {
    const day = desk()
    day.type(minutes(33))
    expect(said(day)).toEqual(['openBreak', 'openBreak'].slice(0, said(day).length))
    expect(said(day)).not.toContain('tellHeadsUp')
  })

  it('nothing is said in a call, and it is said before the prompt that comes after', () => {
    const day = announced()
    day.sense(['microphone'])
    day.type(minutes(40))
    expect(said(day)).toEqual([])
    day.sense([])
    typeUntilAsked(day)
    expect(said(day)).toContain('tellHeadsUp')
  })

  it('a call that begins in between takes it back, and nothing comes', () => {
    const day = announced()
    day.type(minutes(30.1))
    day.sense(['camera'])
    day.type(minutes(5))
    expect(said(day)).toEqual(['tellHeadsUp', 'takeBackHeadsUp'])
  })

  it.each<[string, (day: Desk) => void]>([
    ['a lock', (day) => day.lock()],
    ['a pause', (day) => day.press({ type: 'promptsPaused', length: minutes(60) })],
    ['a break', (day) => day.press({ type: 'started', choice: null })],
    ['an end of the app', (day) => day.quit()],
  ])('%s in between takes it back', (_name, happen) => {
    const day = announced()
    day.type(minutes(30.1))
    happen(day)
    expect(said(day)).toContain('takeBackHeadsUp')
  })
})

describe('#10 right after', () => {
  it.each<[string, (day: Desk) => void]>([
    [
      'an unlock',
      (day) => {
        day.lock()
        day.wait(seconds(30))
        day.unlock()
      },
    ],
    [
      'a wake',
      (day) => {
        day.announceSuspend()
        day.time.freeze(seconds(40))
        day.announceResume()
      },
    ],
    [
      'a new start',
      (day) => {
        day.kill()
        day.wait(seconds(30))
        day.relaunch()
      },
    ],
  ])('%s nobody is asked for a minute, however long a prompt is due', (_name, happen) => {
    const day = desk({ settings: { postureCue: false } })
    day.press({ type: 'promptsPaused', length: minutes(60) })
    day.type(minutes(50))
    day.press({ type: 'promptsResumed' })
    day.type(seconds(40))
    happen(day)
    day.type(seconds(45))
    day.leave(seconds(10))
    expect(isAsking(day)).toBe(false)
    day.type(seconds(20))
    expect(typeUntilAsked(day)).toBeLessThan(3)
  })
})

it('#26 a reader who touches the computer now and then is asked all the same', () => {
  const day = desk()
  day.read(minutes(33), seconds(75))
  expect(day.promptEvents().length + (isAsking(day) ? 1 : 0)).toBeGreaterThan(0)
})
