import { describe, expect, it } from 'vitest'

import { noSignals, type Signals } from '#core/presence'
import { atBeat, holdCause, startWaiting, waitAfterHold, type Waiting } from '#core/prompting'
import { after, minutes, seconds, type Millis, type Tick } from '#core/time'

const due = 1_000_000 as Tick

/** What a wait wants so long after it became due, when the hands have rested for so long. */
const wants = (waiting: Waiting, since: Millis, silentFor: Millis) =>
  atBeat(waiting, after(due, since), silentFor)

/** A wait whose sensors have said that nothing is in the way. */
const clear: Waiting = { ...startWaiting(due), asked: null }

describe('a prompt that is due', () => {
  it('asks the sensors first, and does not show for their silence alone', () => {
    const asked = startWaiting(due)
    expect(asked.asked).toEqual({ at: due, toShow: false })
    expect(wants(asked, seconds(1), seconds(5))).toBe('wait')
    expect(wants(asked, minutes(3), seconds(5))).toBe('wait')
  })

  it('takes a pause of five seconds in typing for a good moment', () => {
    expect(wants(clear, 0, seconds(5) - 1)).toBe('wait')
    expect(wants(clear, 0, seconds(5))).toBe('ask-sensors')
  })

  it('waits two minutes for one, and then takes any moment', () => {
    expect(wants(clear, minutes(2) - 1, 0)).toBe('wait')
    expect(wants(clear, minutes(2), 0)).toBe('ask-sensors')
  })

  it('gives the sensors two seconds for a last look, and shows when they say nothing', () => {
    const asking: Waiting = { ...clear, asked: { at: due, toShow: true } }
    expect(wants(asking, seconds(2) - 1, seconds(5))).toBe('wait')
    expect(wants(asking, seconds(2), 0)).toBe('show')
  })
})

describe('a prompt that was held', () => {
  const held = waitAfterHold('microphone', due)

  it('leaves a minute after the hold alone, pause or not', () => {
    expect(wants(held, minutes(1) - 1, minutes(1))).toBe('wait')
    expect(wants(held, minutes(1), seconds(5))).toBe('ask-sensors')
  })

  it('then waits another minute for a pause', () => {
    expect(wants(held, minutes(2) - 1, 0)).toBe('wait')
    expect(wants(held, minutes(2), 0)).toBe('ask-sensors')
  })

  it('remembers what held it, and since when that is over', () => {
    expect(held.afterHold).toEqual({ cause: 'microphone', endedAt: due })
  })
})

/** Sensors that say yes to these, and know nothing of the others. */
const on = (...names: readonly (keyof Signals)[]): Signals => ({
  ...noSignals,
  ...Object.fromEntries(names.map((name) => [name, 'yes'])),
})

describe('what forbids a prompt', () => {
  it('is the clearest of what goes on', () => {
    expect(holdCause(on('do-not-disturb', 'full-screen', 'camera', 'microphone'))).toBe(
      'microphone',
    )
    expect(holdCause(on('do-not-disturb', 'full-screen', 'camera'))).toBe('camera')
    expect(holdCause(on('do-not-disturb', 'full-screen'))).toBe('full-screen')
    expect(holdCause(on('do-not-disturb'))).toBe('do-not-disturb')
  })

  it('is nothing when the sensors know nothing, and no film', () => {
    expect(holdCause(noSignals)).toBeNull()
    expect(holdCause(on('display-kept-awake'))).toBeNull()
  })
})
