import { describe, expect, it } from 'vitest'

import type { Interval, JournalEntry } from '#core/journal'
import { begin, type Checkpoint } from '#core/restart'
import { noCare } from '#core/safety'
import { defaultSettings } from '#core/settings'
import type { AppState } from '#core/state'
import {
  after,
  before,
  hours,
  minutes,
  seconds,
  type Instant,
  type Now,
  type Tick,
} from '#core/time'
import { noTips } from '#core/tips'
import { nothingWorn } from '#core/wearing'

/** The last run ended at ten in the morning, after twenty minutes of sitting. */
const left: Now = {
  tick: 50_000_000 as Tick,
  wall: Date.parse('2026-11-16T10:00:00Z') as Instant,
  zone: 'Europe/London',
  boot: 'first start',
}

const sitting: Checkpoint = {
  version: 1,
  tick: left.tick,
  wall: left.wall,
  boot: left.boot,
  watch: { settledTo: left.tick, posture: 'sitting', leavingSince: null, absent: null },
  load: { load: minutes(20), bout: minutes(20), offFor: 0, nextAt: null, moved: 0 },
  open: {
    kind: 'sitting',
    source: 'input',
    from: before(left.tick, minutes(20)),
    to: left.tick,
    start: before(left.wall, minutes(20)),
    zone: left.zone,
  },
  spell: null,
  pause: null,
  timesPutOff: 0,
  ratings: {},
  care: noCare,
  tips: noTips,
  programme: null,
  reminded: [],
  standing: null,
  wearing: nothingWorn,
}

interface Gone {
  /** How far each clock has gone on. */
  readonly continuous: number
  readonly wall?: number
  readonly boot?: string | null
  readonly recent?: readonly JournalEntry[]
}

/** The app as it begins again. */
const again = (checkpoint: Checkpoint, gone: Gone): AppState =>
  begin(
    { settings: defaultSettings, checkpoint, recent: gone.recent ?? [], notice: null },
    {
      tick: after(left.tick, gone.continuous),
      wall: after(left.wall, gone.wall ?? gone.continuous),
      zone: left.zone,
      boot: gone.boot === undefined ? left.boot : gone.boot,
    },
  )

/** What the journal got, and the interval that is under way: kind, source and seconds. */
const told = ({ unsaved, ledger: { open } }: AppState) => [
  ...unsaved
    .filter((entry): entry is Interval => entry.type === 'interval')
    .map(({ kind, source, elapsedSeconds }) => `${kind} (${source}) ${elapsedSeconds} s`),
  ...(open === null ? [] : [`${open.kind} (${open.source}) ${(open.to - open.from) / 1_000} s`]),
]

const untracked = (state: AppState) => told(state).at(-1)

describe('a first start', () => {
  it('has nothing to write down, nothing to read and no trouble', () => {
    const first = begin(
      { settings: defaultSettings, checkpoint: null, recent: [], notice: null },
      left,
    )
    expect(first).toMatchObject({ unsaved: [], sense: false, stored: { kind: 'saved' } })
  })
})

describe('the time without the app', () => {
  it('is untracked, whatever came before it', () => {
    expect(told(again(sitting, { continuous: seconds(40) }))).toEqual([
      'sitting (input) 1200 s',
      'untracked (assumed) 40 s',
    ])
  })

  it('keeps the sit up to five minutes, and ends it beyond', () => {
    expect(again(sitting, { continuous: minutes(5) }).ledger.load.bout).toBe(minutes(20))
    expect(again(sitting, { continuous: minutes(5) + 1 }).ledger.load.bout).toBe(0)
  })

  it('is none when the app is back at once: the interval goes on', () => {
    const back = again(sitting, { continuous: 0 })
    expect(told(back)).toEqual(['sitting (input) 1200 s'])
  })

  it.each([
    ['neither start', null, null],
    ['only the earlier start', 'first start', null],
    ['only the later start', null, 'first start'],
  ])("is the continuous clock's when %s has a name and the clocks agree", (_name, was, is) => {
    const checkpoint = { ...sitting, boot: was }
    const gone = { continuous: minutes(1), boot: is }
    expect(untracked(again(checkpoint, { ...gone, wall: seconds(100) }))).toMatch(/ 60 s$/)
    expect(untracked(again(checkpoint, { ...gone, wall: minutes(3) }))).toMatch(/ 60 s$/)
  })

  it('is the longer one when no start has a name and the clocks do not agree', () => {
    const checkpoint = { ...sitting, boot: null }
    const gone = { continuous: minutes(1), boot: null }
    expect(untracked(again(checkpoint, { ...gone, wall: minutes(3) + 1 }))).toMatch(/ 180\.001 s$/)
    expect(untracked(again(checkpoint, { ...gone, wall: hours(3) }))).toMatch(/ 10800 s$/)
  })

  it("is the wall clock's when the computer was started anew, long as it may be on", () => {
    const gone = { continuous: minutes(1), wall: hours(3), boot: 'second start' }
    expect(untracked(again(sitting, gone))).toMatch(/ 10800 s$/)
  })

  it("is the wall clock's when the continuous clock went back, for that is another start", () => {
    const checkpoint = { ...sitting, boot: null }
    const gone = { continuous: seconds(-30), wall: seconds(60), boot: null }
    expect(untracked(again(checkpoint, gone))).toMatch(/ 60 s$/)
  })

  it('is none by the continuous clock, although the wall clock leapt ahead', () => {
    expect(told(again(sitting, { continuous: 0, wall: hours(1) }))).toEqual([
      'sitting (input) 1200 s',
    ])
  })
})

/** The last run had seen nothing of the person for so long when it ended. */
const silentFor = (length: number, watch: Partial<Checkpoint['watch']> = {}): Checkpoint => {
  const settledTo = before(left.tick, length)
  return { ...sitting, watch: { ...sitting.watch, settledTo, ...watch }, open: null }
}

describe('a silence in which the last run ended', () => {
  it.each([
    ['a short one was sitting', silentFor(minutes(2)), 'sitting (input) 120 s'],
    ['a long one was away', silentFor(minutes(4)), 'away (idle) 240 s'],
    [
      'a short one after leaving was away',
      silentFor(minutes(2), { leavingSince: before(left.tick, minutes(2)) }),
      'away (user) 120 s',
    ],
    ['one behind a lock was away', silentFor(minutes(1), { absent: 'lock' }), 'away (lock) 60 s'],
    [
      'one in a sleep was away',
      silentFor(minutes(1), { absent: 'suspend' }),
      'away (suspend) 60 s',
    ],
    [
      'a short one of somebody standing was standing',
      silentFor(minutes(2), { posture: 'standing' }),
      'standing (user) 120 s',
    ],
  ])('is told up to that end: %s', (_name, checkpoint, silence) => {
    expect(told(again(checkpoint, { continuous: seconds(40) }))).toEqual([
      silence,
      'untracked (assumed) 40 s',
    ])
  })
})

describe('what the person had said', () => {
  it('of their health is asked for again when it cannot be read, and nothing else is lost', () => {
    const written = {
      ...sitting,
      ratings: { 'cat-cow': 'liked' },
      care: { ...noCare, avoid: ['a code of another version'] },
      tips: { ...noTips, seen: ['a tip of another version'] },
    }
    const found = begin(
      { settings: defaultSettings, checkpoint: written, recent: [], notice: null },
      left,
    )
    expect([found.care, found.tips]).toEqual([noCare, noTips])
    expect(found.ratings).toEqual({ 'cat-cow': 'liked' })
    expect(found.ledger.load.bout).toBe(minutes(20))
  })

  const standing = { ...sitting, watch: { ...sitting.watch, posture: 'standing' as const } }

  it('of standing holds over a short restart, and not over a long one', () => {
    expect(again(standing, { continuous: minutes(5) }).watch.posture).toBe('standing')
    expect(again(standing, { continuous: minutes(6) }).watch.posture).toBe('sitting')
  })

  it('of a pause holds, shorter by the time that has passed, on a clock that began anew', () => {
    const paused = {
      ...sitting,
      pause: { kind: 'for' as const, until: after(left.tick, hours(1)) },
    }
    const gone = { continuous: 0 - left.tick, wall: minutes(20), boot: 'second start' }
    expect(again(paused, gone).pause).toEqual({ kind: 'for', until: minutes(40) })
  })

  it('of a pause is over when it ran out meanwhile', () => {
    const paused = {
      ...sitting,
      pause: { kind: 'for' as const, until: after(left.tick, hours(1)) },
    }
    expect(again(paused, { continuous: hours(1) }).pause).toBeNull()
    expect(again(paused, { continuous: hours(1) - 1 }).pause).not.toBeNull()
  })

  it('of a pause until tomorrow holds', () => {
    const pause = { kind: 'today' as const, date: '2026-11-16' }
    expect(again({ ...sitting, pause }, { continuous: hours(2) }).pause).toEqual(pause)
  })
})

it('the time before a restart is one row on the new clock, without gap or overlap', () => {
  const earlier: Interval = {
    type: 'interval',
    start: before(left.wall, minutes(50)),
    end: before(left.wall, minutes(20)),
    elapsedSeconds: 1800,
    kind: 'away',
    source: 'lock',
    zone: left.zone,
  }
  const { log } = again(sitting, { continuous: seconds(40), recent: [earlier] })
  expect(
    log.stretches.map(({ kind, from, to }) => [kind, from - left.tick, to - left.tick]),
  ).toEqual([
    ['away', minutes(-50), minutes(-20)],
    ['sitting', minutes(-20), 0],
  ])
})
