import { describe, expect, it } from 'vitest'

import { noSignals, type SignalName } from '#core/presence'
import { hear } from '#core/sitting'
import { after, hours, minutes, seconds, type Millis, type Tick } from '#core/time'
import {
  awayPiece,
  isAway,
  isHere,
  leaveAt,
  settleUpTo,
  silentFor,
  startWatch,
  type Observed,
  type Watch,
} from '#core/watch'

const began = 1_000_000 as Tick
const at = (second: number): Tick => after(began, seconds(second))
const since = (tick: Tick): number => (tick - began) / 1_000
const awayAfter = minutes(3)

/** Last touched at the start, looked at after so many seconds. */
const silent = (second: number, more: Partial<Watch> = {}): Watch => ({
  ...startWatch(began),
  lastBeat: at(second),
  idleFor: seconds(second),
  ...more,
})

const heard = (watch: Watch, second: number, ...on: readonly SignalName[]): Observed =>
  hear(
    watch,
    { ...noSignals, ...Object.fromEntries(on.map((name) => [name, 'yes'])) },
    at(second),
    awayAfter,
  )
const told = ({ settled }: Observed) =>
  settled.map(({ kind, source, from, to }) => `${kind} ${source} ${since(from)}-${since(to)}`)

describe('in a silence', () => {
  it.each<SignalName>(['microphone', 'camera', 'display-kept-awake'])(
    '%s in use makes it sitting that is assumed',
    (signal) => {
      expect(told(heard(silent(600), 600, signal))).toEqual(['sitting assumed 0-600'])
    },
  )

  it.each<SignalName>(['full-screen', 'do-not-disturb'])('%s proves nobody', (signal) => {
    expect(heard(silent(600), 600, signal)).toEqual({
      watch: { ...silent(600), nothingOnAt: at(600) },
      settled: [],
    })
  })

  it('a call is counted apart from a film, and comes first', () => {
    const assumed = { call: seconds(100), film: seconds(50) }
    const both = heard(silent(600, { assumed }), 600, 'microphone', 'display-kept-awake')
    expect(both.watch.assumed).toEqual({ call: seconds(700), film: seconds(50) })
    const film = heard(silent(600, { assumed }), 600, 'display-kept-awake')
    expect(film.watch.assumed).toEqual({ call: seconds(100), film: seconds(650) })
  })

  it.each<[SignalName, 'call' | 'film', Millis]>([
    ['microphone', 'call', hours(4)],
    ['display-kept-awake', 'film', minutes(90)],
  ])('%s is believed up to its cap, and is nothing beyond', (signal, what, cap) => {
    const assumed = (length: Millis) => ({ assumed: { call: 0, film: 0, [what]: length } })
    const last = heard(silent(600, assumed(cap - seconds(60))), 600, signal)
    expect(told(last)).toEqual(['sitting assumed 0-60'])
    expect(last.watch).toMatchObject({ settledTo: at(60), ...assumed(cap) })
    expect(heard(silent(600, assumed(cap)), 600, signal)).toEqual({
      watch: { ...silent(600, assumed(cap)), nothingOnAt: at(600) },
      settled: [],
    })
  })

  it('a call that began after a look that found none, began in between', () => {
    const quiet = silent(420, { nothingOnAt: at(400) })
    const late = heard(quiet, 420, 'camera')
    expect(told(late)).toEqual(['away idle 0-410', 'sitting assumed 410-420'])
    expect(late.watch.nothingOnAt).toBeNull()
    const soon = heard(silent(80, { nothingOnAt: at(60) }), 80, 'camera')
    expect(told(soon)).toEqual(['sitting input 0-70', 'sitting assumed 70-80'])
  })

  it('a call is one from the last touch on, on a computer that was just started, too', () => {
    const first = { ...startWatch(0 as Tick), lastBeat: 600_000 as Tick, idleFor: minutes(10) }
    const signals = { ...noSignals, microphone: 'yes' as const }
    expect(hear(first, signals, 600_000 as Tick, awayAfter).settled).toMatchObject([
      { from: 0, to: 600_000, kind: 'sitting', source: 'assumed' },
    ])
  })

  it('of less than a minute, behind a lock or after a sleep nothing is heard', () => {
    const deaf = [
      silent(59.999),
      silent(600, { locked: true }),
      silent(600, { absent: 'lock' }),
      silent(600, { absent: 'suspend' }),
      silent(600, { idleFor: 'unknown' }),
    ]
    for (const watch of deaf) {
      expect(heard(watch, 600, 'microphone')).toEqual({ watch, settled: [] })
    }
    expect(told(heard(silent(60), 60, 'microphone'))).toEqual(['sitting assumed 0-60'])
  })
})

const settled = (watch: Watch, second: number) => told(settleUpTo(watch, at(second), awayAfter))

describe('what is settled because the app needs to know', () => {
  it('is sitting or away by its length, or by what is known of the absence', () => {
    expect(settled(silent(100), 179.999)).toEqual(['sitting input 0-179.999'])
    expect(settled(silent(100), 180)).toEqual(['away idle 0-180'])
    expect(settled(silent(100, { absent: 'lock' }), 20)).toEqual(['away lock 0-20'])
    expect(settled(silent(100, { leavingSince: began }), 60)).toEqual(['away user 0-60'])
    expect(settled(silent(100, { posture: 'standing' }), 60)).toEqual(['standing user 0-60'])
  })

  it('is nothing when all is settled, and the past stays as it was', () => {
    for (const absent of [null, 'lock', 'suspend'] as const) {
      const known = silent(100, { settledTo: at(100), absent })
      expect(settleUpTo(known, at(100), awayAfter)).toEqual({ watch: known, settled: [] })
      expect(settleUpTo(known, at(90), awayAfter)).toEqual({ watch: known, settled: [] })
    }
  })
})

describe('whether somebody is there', () => {
  it('is so up to a minute of silence, unlocked and awake', () => {
    expect(isHere(silent(59.999))).toBe(true)
    expect(isHere(silent(60))).toBe(false)
    expect(isHere(silent(0, { locked: true }))).toBe(false)
    expect(isHere(silent(0, { absent: 'suspend' }))).toBe(false)
  })

  it('is not doubted because the source of idle time fails', () => {
    expect(silentFor(silent(600, { idleFor: 'unknown' }))).toBe(0)
  })

  it('is no longer so once a silence is long enough to be an absence', () => {
    expect(isAway(silent(100), at(179.999), awayAfter)).toBe(false)
    expect(isAway(silent(100), at(180), awayAfter)).toBe(true)
    expect(isAway(silent(100, { leavingSince: began }), at(60), awayAfter)).toBe(true)
    expect(isAway(silent(0, { locked: true }), began, awayAfter)).toBe(true)
    expect(isAway(silent(0, { absent: 'suspend' }), began, awayAfter)).toBe(true)
  })
})

describe('the chair that is left', () => {
  it('is left from that moment on, by the word of the person', () => {
    const left = leaveAt(silent(100, { absent: 'suspend' }), at(100))
    expect(left).toMatchObject({
      settledTo: at(100),
      lastSeen: at(100),
      leavingSince: at(100),
      absent: null,
    })
    expect(awayPiece(left, at(200))).toMatchObject({ kind: 'away', source: 'user' })
  })

  it('is behind a lock when the screen is locked', () => {
    expect(leaveAt(silent(100, { locked: true }), at(100)).absent).toBe('lock')
  })
})

it('a watch begins with somebody there, in the chair, and nothing assumed', () => {
  expect(startWatch(began)).toEqual({
    settledTo: began,
    lastBeat: began,
    expectedBeat: null,
    suspendAt: null,
    absent: null,
    locked: false,
    lockAnnounced: false,
    leavingSince: null,
    posture: 'sitting',
    assumed: { call: 0, film: 0 },
    nothingOnAt: null,
    backAt: null,
    lastSeen: began,
    lastSilence: null,
    idleFor: 0,
  })
})
