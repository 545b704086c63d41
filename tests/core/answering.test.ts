import { describe, expect, it } from 'vitest'

import { askAtBeat } from '#core/asking'
import { rested } from '#core/load'
import { startWaiting } from '#core/prompting'
import { begin } from '#core/restart'
import { defaultSettings } from '#core/settings'
import { after, before, minutes, seconds, type Instant, type Now, type Tick } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { desk, type Desk } from '../support/desk.ts'
import { isAsking, outcomes, typeUntilAsked } from '../support/telling.ts'

const reads = (day: Desk) => day.log.filter(({ type }) => type === 'readSignals').length

/** A prompt is on the screen. */
function asked(): Desk {
  const day = desk()
  typeUntilAsked(day)
  return day
}

describe('an answer', () => {
  it.each([
    ['postponed', 'postponed'],
    ['skipped', 'skipped'],
  ] as const)('%s is written down with the prompt it was given to', (type, outcome) => {
    const day = asked()
    const view = day.snapshot().breakView
    day.press({ type })
    expect(day.journal().filter((entry) => entry.type === 'prompt')).toEqual([
      {
        type: 'prompt',
        at: day.wallNow(),
        zone: 'Europe/London',
        outcome,
        boutSeconds: view.kind === 'prompt' ? view.sittingFor / 1_000 : 'no prompt',
        prompted: true,
        reason: 'time-up',
        routineId: null,
        variant: null,
        seconds: 0,
        stopReason: null,
      },
    ])
  })

  it.each(['postponed', 'skipped'] as const)('%s to no prompt changes nothing', (type) => {
    const day = desk()
    day.type(minutes(20))
    day.press({ type })
    expect(outcomes(day)).toEqual([])
    expect(typeUntilAsked(day)).toBeLessThan(13)
  })

  it('brings the prompt back with the word that it was moved', () => {
    const day = asked()
    day.press({ type: 'postponed' })
    typeUntilAsked(day)
    expect(day.snapshot().status.reason).toEqual({ code: 'moved-before', times: 1 })
  })
})

describe('a prompt on the screen', () => {
  it('goes when the person says that they stand, and nobody has answered it', () => {
    const day = asked()
    day.press({ type: 'postureSaid', posture: 'standing' })
    day.type(seconds(4))
    expect(isAsking(day)).toBe(false)
    expect(day.windowsLeft()).toBe(0)
    expect(outcomes(day)).toEqual([])
  })

  it('goes when the sitting time is set to more than was sat', () => {
    const day = asked()
    day.set({ sitMinutes: 60 })
    day.type(seconds(4))
    expect(isAsking(day)).toBe(false)
    expect(day.snapshot().status.kind).toBe('sitting')
    expect(typeUntilAsked(day)).toBeGreaterThan(27)
  })

  it('stays when a call begins', () => {
    const day = desk()
    day.type(minutes(30))
    day.leave(seconds(10))
    expect(isAsking(day)).toBe(true)
    day.sense(['microphone'])
    const before = reads(day)
    day.wait(seconds(52))
    expect(reads(day)).toBeGreaterThan(before)
    expect(isAsking(day)).toBe(true)
  })
})

describe('a hold', () => {
  it('says since when', () => {
    const day = desk()
    day.sense(['microphone'])
    day.type(minutes(30))
    const due = day.wallNow()
    day.type(minutes(10))
    expect(day.snapshot().status.reason).toEqual({
      code: 'on-hold',
      cause: 'microphone',
      since: due,
    })
  })

  it('says another cause, and the same moment, when a call turns into a presentation', () => {
    const day = desk()
    day.sense(['microphone'])
    day.type(minutes(30))
    const due = day.wallNow()
    day.type(minutes(5))
    day.sense(['full-screen'])
    day.type(minutes(5))
    expect(day.snapshot().status.reason).toMatchObject({ cause: 'full-screen', since: due })
  })

  it('is none for a call before a prompt is due', () => {
    const day = desk()
    day.type(minutes(10))
    day.sense(['microphone'])
    day.leave(minutes(2))
    expect(day.snapshot().status.kind).toBe('sitting')
  })
})

/** Forty minutes of sitting, in an hour without prompts. */
function paused(): Desk {
  const day = desk()
  day.press({ type: 'promptsPaused', length: minutes(60) })
  day.type(minutes(40))
  return day
}

describe('a pause', () => {
  it('holds the prompt from the moment it is due, without a look at the sensors', () => {
    const day = paused()
    const due = day.state().asking
    const since = due.kind === 'held' ? due.since : null
    expect(due).toMatchObject({ kind: 'held', cause: 'paused' })
    const before = reads(day)
    for (let look = 0; look < 4; look += 1) {
      day.type(seconds(15))
      expect(day.state().asking).toMatchObject({ kind: 'held', cause: 'paused', since })
    }
    expect(reads(day)).toBe(before)
  })

  it('is what holds the prompt, although a call goes on as well', () => {
    const day = paused()
    day.sense(['microphone'])
    day.leave(minutes(2))
    expect(day.state().asking).toMatchObject({ kind: 'held', cause: 'paused' })
  })

  it('that ends is the reason for the prompt that comes', () => {
    const day = paused()
    day.type(minutes(20))
    typeUntilAsked(day)
    expect(day.snapshot().status.reason).toMatchObject({ code: 'hold-ended', cause: 'paused' })
  })

  it('until tomorrow holds again when a journey west brings the day back', () => {
    const day = desk({ start: '2026-11-16T23:20:00Z' })
    day.press({ type: 'promptsPaused', length: 'tomorrow' })
    day.type(minutes(40.5))
    expect(day.state().asking.kind).toBe('waiting')
    day.time.setZone('America/New_York')
    day.type(minutes(10))
    expect(isAsking(day)).toBe(false)
    expect(day.state().asking).toMatchObject({ kind: 'held', cause: 'paused' })
  })
})

const now: Now = {
  tick: 50_000_000 as Tick,
  wall: Date.parse('2026-11-16T10:00:00Z') as Instant,
  zone: 'Europe/London',
  boot: null,
}
const start = begin({ settings: defaultSettings, checkpoint: null, recent: [], notice: null }, now)
const asking = {
  ...startWaiting(before(now.tick, seconds(30))),
  asked: { at: before(now.tick, seconds(2)), toShow: true },
}
/** Half an hour was sat, and the sensors were asked two seconds ago. */
const due = {
  ...start,
  watch: { ...start.watch, backAt: null },
  ledger: { load: { ...rested, bout: minutes(30) }, open: null },
  asking,
}

describe('sensors that never answer', () => {
  it.each([
    [5, 'time-up'],
    [4, 'no-pause'],
  ])('do not keep the prompt back; after %i s without a touch it says %s', (idle, code) => {
    const state = { ...due, watch: { ...due.watch, idleFor: seconds(idle) } }
    expect(askAtBeat(state, { now, catalogue }).asking).toEqual({
      kind: 'shown',
      at: now.tick,
      boutFor: minutes(30),
      reason: { code, sitMinutes: 30 },
    })
  })
})

it('a pause that comes back while a prompt waits holds it at once, and asks no sensor', () => {
  const paused = { ...due, pause: { kind: 'for', until: after(now.tick, minutes(5)) } as const }
  const { asking, sense } = askAtBeat(paused, { now, catalogue })
  expect(asking).toMatchObject({ kind: 'held', cause: 'paused', since: now.tick })
  expect(sense).toBe(false)
})
