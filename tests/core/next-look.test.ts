import { describe, expect, it } from 'vitest'

import { nextBeat } from '#core/beats'
import { startRun } from '#core/breaks'
import { rested } from '#core/load'
import { quiet, startHold, startWaiting, waitAfterHold } from '#core/prompting'
import { begin } from '#core/restart'
import { defaultSettings } from '#core/settings'
import type { AppState } from '#core/state'
import { before, inSeconds, minutes, seconds, type Instant, type Now, type Tick } from '#core/time'
import type { Watch } from '#core/watch'

const now: Now = {
  tick: 50_000_000 as Tick,
  wall: Date.parse('2026-11-16T10:00:00Z') as Instant,
  zone: 'Europe/London',
  boot: null,
}

const beginning = { settings: defaultSettings, checkpoint: null, recent: [], notice: null }

/** Somebody types, and no prompt is near. */
const here = begin(beginning, now)

const sat = (bout: number): AppState['ledger'] => ({ load: { ...rested, bout }, open: null })

const watching = (watch: Partial<Watch>, more: Partial<AppState> = {}): AppState => ({
  ...here,
  ...more,
  watch: { ...here.watch, ...watch },
})

/** Nobody has touched anything for so long. */
const silent = (length: number, more: Partial<Watch> = {}): Partial<Watch> => ({
  settledTo: before(now.tick, length),
  idleFor: length,
  ...more,
})

/** In how many seconds the computer is looked at again. */
const looksIn = (state: AppState): number => inSeconds(nextBeat(state, now) - now.tick)

describe('the next look', () => {
  it('comes in 15 seconds while somebody is here', () => {
    expect(looksIn(here)).toBe(15)
  })

  it('comes in 15 seconds in a silence of less than five minutes, away or not', () => {
    expect(looksIn(watching(silent(minutes(2))))).toBe(15)
    expect(looksIn(watching(silent(minutes(5) - 1)))).toBe(15)
  })

  it('comes in a minute once somebody has been away for five', () => {
    expect(looksIn(watching(silent(minutes(5))))).toBe(60)
    const patient = { settings: { ...defaultSettings, awayMinutes: 8 } }
    expect(looksIn(watching(silent(minutes(5)), patient))).toBe(15)
  })

  it('comes in a minute when a sleep proved that nobody is here', () => {
    expect(looksIn(watching(silent(minutes(1), { absent: 'suspend' })))).toBe(60)
  })

  it('comes in a quarter of an hour behind an announced lock, in a minute behind another', () => {
    expect(looksIn(watching({ locked: true, lockAnnounced: true, absent: 'lock' }))).toBe(900)
    expect(looksIn(watching({ locked: true, absent: 'lock' }))).toBe(60)
  })
})

/** A prompt has been on the screen for so long. */
const shownFor = (length: number) =>
  watching(
    {},
    {
      ledger: sat(minutes(30)),
      asking: {
        kind: 'shown',
        at: before(now.tick, length),
        boutFor: minutes(30),
        reason: { code: 'time-up', sitMinutes: 30 },
      },
    },
  )

describe('the next look, close to a prompt,', () => {
  it('comes when the prompt is due, but not within two seconds', () => {
    expect(looksIn(watching({}, { ledger: sat(minutes(30) - seconds(15.5)) }))).toBe(15)
    expect(looksIn(watching({}, { ledger: sat(minutes(30) - seconds(9)) }))).toBe(9)
    expect(looksIn(watching({}, { ledger: sat(minutes(30) - seconds(1)) }))).toBe(2)
  })

  it('counts what is not settled yet', () => {
    const typed = { settledTo: before(now.tick, seconds(4)), idleFor: seconds(4) }
    expect(looksIn(watching(typed, { ledger: sat(minutes(30) - seconds(9)) }))).toBe(5)
  })

  it('comes in 15 seconds when it is due and held', () => {
    const asking = startHold(quiet, 'camera', now.tick)
    expect(looksIn(watching({}, { ledger: sat(minutes(30)), asking }))).toBe(15)
  })

  it('comes in 15 seconds when nobody is here to be asked', () => {
    const ledger = sat(minutes(30) - seconds(70))
    expect(looksIn(watching(silent(seconds(60)), { ledger }))).toBe(15)
  })

  it('comes in two seconds while it waits for a pause in typing', () => {
    const waiting = { ledger: sat(minutes(30)), asking: startWaiting(now.tick) }
    expect(looksIn(watching({}, waiting))).toBe(2)
    expect(looksIn(watching(silent(seconds(60)), waiting))).toBe(15)
  })

  it('comes no oftener while a minute has to pass before anything, and in time for what is said ahead', () => {
    const held = startHold(quiet, 'camera', before(now.tick, seconds(20)))
    const waiting = { ledger: sat(minutes(30)), asking: waitAfterHold(held) }
    const sits = { backAt: null }
    expect(looksIn(watching(sits, waiting))).toBe(15)
    const settings = { ...defaultSettings, headsUp: true }
    expect(looksIn(watching(sits, { ...waiting, settings }))).toBe(10)
    const late = waitAfterHold({ ...held, seenAt: before(now.tick, seconds(53)) })
    expect(looksIn(watching(sits, { ...waiting, asking: late }))).toBe(7)
    const backAgain = { backAt: before(now.tick, seconds(48)) }
    expect(looksIn(watching(backAgain, { ...waiting, asking: late }))).toBe(12)
  })

  it('comes in two seconds while it shows, and when nobody has answered for a minute', () => {
    expect(looksIn(shownFor(seconds(10)))).toBe(2)
    expect(looksIn(shownFor(seconds(59)))).toBe(1)
  })
})

describe('the next look in a break', () => {
  const origin = { prompted: true, boutFor: minutes(30), reason: 'time-up' } as const
  const run = startRun(null, origin, minutes(2), now.tick, [])

  it('comes in two seconds, or when the step ends', () => {
    expect(looksIn(watching({}, { break: run }))).toBe(2)
    expect(looksIn(watching({}, { break: { ...run, left: seconds(1.5) } }))).toBe(1.5)
  })

  it('behind a lock comes in two seconds all the same', () => {
    expect(looksIn(watching({ locked: true, lockAnnounced: true }, { break: run }))).toBe(2)
  })

  it('that stands is that of anybody who is here', () => {
    const standing = { ...run, runningSince: null, standingSince: now.tick }
    expect(looksIn(watching({}, { break: standing }))).toBe(15)
  })
})
