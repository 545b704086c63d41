import { describe, expect, it } from 'vitest'

import { diaryKept, diaryOf, type DoneRoutine } from '#core/diary'
import { after, hours, minutes, type Instant } from '#core/time'

import { monday, planDesk } from '../support/plan-desk.ts'

const noon = Date.parse(`${monday}T12:00:00Z`) as Instant

const done = (at: Instant): DoneRoutine => ({
  type: 'prompt',
  at,
  zone: 'Europe/London',
  outcome: 'taken',
  boutSeconds: 1800,
  prompted: true,
  reason: 'time-up',
  routineId: 'towel-extension',
  variant: 'standard',
  seconds: 300,
  stopReason: null,
})

describe('a diary of several computers', () => {
  it('has each fact once, in the order of time, and none that is too old', () => {
    const [first, second] = [done(noon), done(after(noon, minutes(30)))]
    const old = done(after(noon, hours(-1) - diaryKept))
    const read = [second, old, first, { ...first }]
    expect(diaryOf(read, noon)).toEqual([first, second])
  })

  it('makes a session of the plan done that was done at another one', () => {
    const someone = planDesk()
    someone.begin()
    someone.until(monday)
    expect(someone.plan().sessionDone).toBe(false)
    const looks = someone.beats()
    someone.press({ type: 'diaryRead', entries: [done(noon)] })
    expect(someone.plan().sessionDone).toBe(true)
    // Nobody touched this one.
    expect(someone.beats()).toBe(looks)
  })
})
