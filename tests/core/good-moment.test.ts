import { describe, expect, it } from 'vitest'

import { noSignals, signalNames, type SignalName, type Signals } from '#core/presence'
import {
  atBeat,
  cleared,
  holdCause,
  quiet,
  startHold,
  startWaiting,
  waitAfterHold,
  type Moment,
  type Waiting,
} from '#core/prompting'
import { after, before, minutes, seconds, type Millis, type Tick } from '#core/time'

const due = 1_000_000 as Tick

/** So long after it became due, when the hands have rested for so long. */
const moment = (since: Millis, silentFor: Millis, more: Partial<Moment> = {}): Moment => ({
  at: after(due, since),
  silentFor,
  backAt: null,
  headsUp: false,
  ...more,
})
/** What a wait wants then. */
const wants = (waiting: Waiting, ...when: Parameters<typeof moment>) =>
  atBeat(waiting, moment(...when))

/** A wait whose sensors have said that nothing is in the way. */
const clear: Waiting = { ...startWaiting(due), asked: null }

describe('a prompt that is due', () => {
  it('asks the sensors first, and gives them two seconds', () => {
    const asked = startWaiting(due)
    expect(asked.asked).toEqual({ at: due, toShow: false })
    expect(wants(asked, seconds(2) - 1, seconds(5))).toBe('wait')
    expect(wants(asked, seconds(2), seconds(5))).toBe('unanswered')
  })

  it('#19 takes a pause of five seconds in typing for a good moment', () => {
    expect(wants(clear, 0, seconds(5) - 1)).toBe('wait')
    expect(wants(clear, 0, seconds(5))).toBe('ask-before-prompt')
  })

  it('waits two minutes for one, and then takes any moment', () => {
    expect(wants(clear, minutes(2) - 1, 0)).toBe('wait')
    expect(wants(clear, minutes(2), 0)).toBe('ask-before-prompt')
  })

  it('gives the sensors two seconds for a last look', () => {
    const asking: Waiting = { ...clear, asked: { at: due, toShow: true } }
    expect(wants(asking, seconds(2) - 1, seconds(5))).toBe('wait')
    expect(wants(asking, seconds(2), 0)).toBe('unanswered')
  })
})

describe('a prompt that was held', () => {
  const held = waitAfterHold(startHold(quiet, 'microphone', due))

  it('leaves a minute after the hold alone, pause or not', () => {
    expect(wants(held, minutes(1) - 1, minutes(1))).toBe('wait')
    expect(wants(held, minutes(1), seconds(5))).toBe('ask-before-prompt')
  })

  it('then waits another minute for a pause', () => {
    expect(wants(held, minutes(2) - 1, 0)).toBe('wait')
    expect(wants(held, minutes(2), 0)).toBe('ask-before-prompt')
  })

  it('remembers what held it, and since when that is over', () => {
    expect(held.afterHold).toEqual({ cause: 'microphone', since: due, endedAt: due })
  })
})

/** Back at the desk for so long. */
const back = (ago: Millis): Partial<Moment> => ({ backAt: before(due, ago) })

describe('#10 nobody is asked who has just come back', () => {
  it('for the first minute at the desk, however long the prompt has waited', () => {
    expect(wants(clear, seconds(60) - 1, seconds(5), back(0))).toBe('wait')
    expect(wants(clear, seconds(60), seconds(5), back(0))).toBe('ask-before-prompt')
    expect(wants(clear, 0, seconds(5), back(seconds(60)))).toBe('ask-before-prompt')
  })

  it('nor told that they will be, before half of it is over', () => {
    const headsUp = { ...back(0), headsUp: true }
    expect(wants(clear, seconds(30) - 1, 0, headsUp)).toBe('wait')
    expect(wants(clear, seconds(30), 0, headsUp)).toBe('ask-before-heads-up')
  })
})

describe('a prompt that is announced', () => {
  const on = { headsUp: true }

  it('is said as soon as nothing forbids it, and comes 30 s later at the earliest', () => {
    const said = cleared(startWaiting(due), moment(seconds(1), 0, on))
    expect(said).toMatchObject({ asked: null, headsUpAt: after(due, seconds(1)) })
    expect(wants(said, seconds(31) - 1, seconds(5), on)).toBe('wait')
    expect(wants(said, seconds(31), seconds(5), on)).toBe('ask-before-prompt')
  })

  it('is said once', () => {
    const said = cleared(startWaiting(due), moment(seconds(1), 0, on))
    expect(cleared(said, moment(seconds(40), 0, on)).headsUpAt).toBe(said.headsUpAt)
  })

  it('is said half a minute before a hold is over by a minute, so that it comes no later', () => {
    const held = waitAfterHold(startHold(quiet, 'camera', due))
    expect(wants(held, seconds(30) - 1, 0, on)).toBe('wait')
    expect(wants(held, seconds(30), 0, on)).toBe('ask-before-heads-up')
    const said = cleared(held, moment(seconds(30), 0, on))
    expect(wants(said, seconds(60), seconds(5), on)).toBe('ask-before-prompt')
  })

  it('is not said to those who do not want it', () => {
    expect(cleared(startWaiting(due), moment(seconds(1), 0)).headsUpAt).toBeNull()
  })
})

/** Sensors that say yes to these, and know nothing of the others. */
const on = (...names: readonly (keyof Signals)[]): Signals => ({
  ...noSignals,
  ...Object.fromEntries(names.map((name) => [name, 'yes'])),
})

const cause = (...names: readonly SignalName[]) => holdCause(on(...names), signalNames)

describe('what forbids a prompt', () => {
  it('is the clearest of what goes on', () => {
    expect(cause('do-not-disturb', 'full-screen', 'camera', 'microphone')).toBe('microphone')
    expect(cause('do-not-disturb', 'full-screen', 'camera')).toBe('camera')
    expect(cause('do-not-disturb', 'full-screen')).toBe('full-screen')
    expect(cause('do-not-disturb', 'display-kept-awake')).toBe('do-not-disturb')
  })

  it.each(signalNames)('may be %s, where the person lets prompts wait for it', (name) => {
    expect(holdCause(on(name), [name])).toBe(name)
    expect(holdCause(on(name), [])).toBeNull()
  })

  it('is a display kept awake only where nothing else is to be said', () => {
    expect(holdCause(on('display-kept-awake', 'named-program'), signalNames)).toBe('named-program')
  })

  it('is nothing when the sensors know nothing', () => {
    expect(holdCause(noSignals, signalNames)).toBeNull()
  })
})
