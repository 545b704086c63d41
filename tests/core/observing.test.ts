import { describe, expect, it } from 'vitest'

import type { Sample } from '#core/presence'
import { observe, sleepBefore } from '#core/sitting'
import { after, minutes, seconds, type Tick } from '#core/time'
import { startWatch, type Observed, type Watch } from '#core/watch'

const began = 1_000_000 as Tick
const at = (second: number): Tick => after(began, seconds(second))
const since = (tick: Tick): number => (tick - began) / 1_000
const awayAfter = minutes(3)

/** Last seen at the start, last looked at after so many seconds. */
const lookedAt = (second: number, more: Partial<Watch> = {}): Watch => ({
  ...startWatch(began),
  lastBeat: at(second),
  expectedBeat: at(second + 15),
  ...more,
})
/** A reading of so many seconds without input. */
const still = (idle: number, locked: Sample['locked'] = 'no'): Sample => ({
  idleFor: seconds(idle),
  locked,
})
const broken: Sample = { idleFor: 'unknown', locked: 'no' }

const look = (watch: Watch, second: number, sample: Sample, announced = false): Observed =>
  observe(watch, sample, at(second), announced, awayAfter)
const told = ({ settled }: Observed) =>
  settled.map(({ kind, source, from, to }) => `${kind} ${source} ${since(from)}-${since(to)}`)

describe('a look at the computer', () => {
  it('finds sitting up to the last touch, whole seconds of it', () => {
    expect(told(look(lookedAt(0), 15, still(5)))).toEqual(['sitting input 0-10'])
    expect(told(look(lookedAt(0), 15, still(14)))).toEqual(['sitting input 0-1'])
    expect(told(look(lookedAt(0), 15, still(14.001)))).toEqual([])
  })

  it('settles nothing while nobody touches anything', () => {
    const { watch, settled } = look(lookedAt(585), 600, still(600))
    expect(settled).toEqual([])
    expect(watch).toMatchObject({ settledTo: began, lastBeat: at(600), idleFor: seconds(600) })
  })

  it('takes a source that fails for somebody who is there, and says that it is assumed', () => {
    expect(told(look(lookedAt(0), 15, broken))).toEqual(['sitting assumed 0-15'])
  })

  it('takes the middle of what it cannot know: when somebody came back', () => {
    expect(told(look(lookedAt(300), 310, still(0)))).toEqual([
      'away idle 0-305',
      'sitting input 305-310',
    ])
  })

  it('knows that moment when the touch was before the last look, or the look was announced', () => {
    expect(told(look(lookedAt(300), 310, still(20)))).toEqual(['away idle 0-290'])
    expect(told(look(lookedAt(300), 310, still(0), true))).toEqual(['away idle 0-310'])
  })

  it('calls a silence away from the minutes of the settings on', () => {
    expect(told(look(lookedAt(200), 210, still(30)))).toEqual(['away idle 0-180'])
    expect(told(look(lookedAt(200), 210, still(30.001)))).toEqual(['sitting input 0-179.999'])
  })

  it('forgets an announced suspend that did not happen', () => {
    expect(look(lookedAt(0, { suspendAt: at(3) }), 15, still(0)).watch.suspendAt).toBeNull()
  })
})

const leaving = (second: number) => lookedAt(second, { leavingSince: began })

describe('whoever said that they leave', () => {
  it('is away from a minute on', () => {
    expect(told(look(leaving(70), 80, still(20)))).toEqual(['away user 0-60'])
    expect(told(look(leaving(70), 80, still(20.001)))).toEqual(['sitting input 0-59.999'])
  })

  it('has left once they were away, and has stayed when still seen after five minutes', () => {
    expect(look(leaving(70), 80, still(20)).watch.leavingSince).toBeNull()
    const typing = (second: number) =>
      look({ ...leaving(second - 15), settledTo: at(second - 15) }, second, still(0)).watch
    expect(typing(300).leavingSince).toBe(began)
    expect(typing(300.001).leavingSince).toBeNull()
  })
})

const standing = (second: number, more: Partial<Watch> = {}) =>
  lookedAt(second, { posture: 'standing', ...more })

describe('whoever stands', () => {
  it('is told to stand on their own word', () => {
    expect(told(look(standing(0), 15, still(0)))).toEqual(['standing user 0-15'])
  })

  it('sits again after an absence of a minute, not after a shorter one', () => {
    const locked = standing(60, { locked: true, lockAnnounced: true, absent: 'lock' })
    expect(look(locked, 60, still(0), true).watch.posture).toBe('sitting')
    expect(look(locked, 59.999, still(0), true).watch.posture).toBe('standing')
  })

  it('stands on after a silence that was none', () => {
    expect(look(standing(120), 130, still(0)).watch.posture).toBe('standing')
  })
})

/** From when to when, in seconds. */
const silence = ({ watch: { lastSilence } }: Observed) =>
  lastSilence === null ? null : [since(lastSilence.from), since(lastSilence.to)]

describe('the newest silence', () => {
  it('is remembered from a minute on, to the touch that ended it', () => {
    expect(silence(look(lookedAt(50), 60, still(0)))).toEqual([0, 60])
    expect(silence(look(lookedAt(50), 60, still(0.001)))).toBeNull()
  })

  it('lasts until somebody came back when it was an absence', () => {
    expect(silence(look(lookedAt(300), 310, still(0)))).toEqual([0, 305])
  })

  it('holds the call that was assumed in it, and begins at the lock when there was one', () => {
    const assumed = lookedAt(400, { settledTo: at(400), lastSeen: at(5) })
    expect(silence(look(assumed, 410, still(0)))).toEqual([5, 410])
    const locked = lookedAt(400, { settledTo: at(20), lastSeen: at(5), absent: 'lock' })
    expect(silence(look(locked, 410, still(0), true))).toEqual([20, 410])
  })

  it('stays when a shorter one follows', () => {
    const earlier = { from: at(-100), to: at(-10) }
    expect(silence(look(lookedAt(0, { lastSilence: earlier }), 15, still(0)))).toEqual([-100, -10])
  })
})

describe('a lock', () => {
  it('that was announced begins now, and one that was not, after the last touch', () => {
    expect(told(look(lookedAt(90), 100, still(2, 'yes'), true))).toEqual(['sitting input 0-100'])
    expect(told(look(lookedAt(90), 100, still(2, 'yes')))).toEqual(['sitting input 0-98'])
    expect(told(look(lookedAt(90), 100, still(10, 'yes')))).toEqual(['sitting input 0-95'])
  })

  it('is an absence for certain, and is trusted to end with a word if it began with one', () => {
    const announced = look(lookedAt(90), 100, still(2, 'yes'), true).watch
    expect(announced).toMatchObject({ locked: true, lockAnnounced: true, absent: 'lock' })
    expect(look(lookedAt(90), 100, still(2, 'yes')).watch.lockAnnounced).toBe(false)
    expect(told(look(announced, 110, still(0), true))).toEqual(['away lock 100-110'])
  })

  it('settles nothing twice: not while it lasts, and not after a sleep', () => {
    const locked = look(lookedAt(90), 100, still(0, 'yes'), true).watch
    expect(look(locked, 130, still(30, 'yes'))).toMatchObject({
      settled: [],
      watch: { lockAnnounced: true },
    })
    const slept = lookedAt(90, { absent: 'suspend' })
    expect(look(slept, 100, still(100, 'yes'))).toMatchObject({
      settled: [],
      watch: { settledTo: began, absent: 'lock' },
    })
  })

  it('of no length leaves nothing, and its end is a sign of life', () => {
    const locked = look(lookedAt(90), 100, still(0, 'yes'), true).watch
    const { watch, settled } = look(locked, 100, still(0), true)
    expect(settled).toEqual([])
    expect(watch).toMatchObject({ locked: false, lockAnnounced: false, absent: null })
  })

  it('that is gone without a touch since is still an absence', () => {
    const locked = look(lookedAt(90), 100, still(0, 'yes'), true).watch
    expect(look(locked, 400, still(301)).watch).toMatchObject({ locked: false, absent: 'lock' })
  })
})

describe('sleep', () => {
  const due = lookedAt(0)

  it('is proven by a look more than two minutes late', () => {
    expect(sleepBefore(due, at(135), began)).toBeNull()
    expect(sleepBefore(due, at(135.001), began)).toBe(began)
  })

  it('that was announced is proven by five seconds, and began when it was announced', () => {
    const announced = { ...due, suspendAt: at(4) }
    expect(sleepBefore(announced, at(20), began)).toBeNull()
    expect(sleepBefore(announced, at(20.001), began)).toBe(at(4))
  })

  it('cannot have begun before the last touch, if the look that never came was due after that', () => {
    expect(sleepBefore(due, at(600), at(7))).toBe(at(7))
    expect(sleepBefore(due, at(600), at(15))).toBe(at(15))
    expect(sleepBefore(due, at(600), at(599))).toBe(began)
  })

  it('is not looked for when no look was due', () => {
    expect(sleepBefore({ ...due, expectedBeat: null }, at(600), began)).toBeNull()
  })

  it('is away to its end: nobody came back while the computer slept', () => {
    expect(told(look(lookedAt(0), 600, still(0)))).toEqual(['away suspend 0-600'])
    expect(told(look(lookedAt(10, { settledTo: at(10) }), 600, still(1)))).toEqual([
      'away suspend 10-599',
    ])
  })

  it('that followed a silence leaves it what it was', () => {
    expect(told(look(lookedAt(100), 600, still(0)))).toEqual([
      'sitting input 0-100',
      'away suspend 100-600',
    ])
    expect(told(look(lookedAt(200), 600, still(0)))).toEqual([
      'away idle 0-200',
      'away suspend 200-600',
    ])
  })

  it('goes on with an absence that was under way', () => {
    const locked = lookedAt(100, { locked: true, absent: 'lock' })
    const touched = look(locked, 600, still(0))
    expect(told(touched)).toEqual(['away lock 0-600'])
    expect(touched.watch.absent).toBeNull()
    const untouched = look(locked, 600, still(600, 'yes'))
    expect(untouched).toMatchObject({ settled: [], watch: { absent: 'lock' } })
  })

  it('after an unlock that no look saw is the absence from there on', () => {
    const locked = lookedAt(100, { locked: true, absent: 'lock', expectedBeat: at(160) })
    const woken = look(locked, 600, still(490))
    expect(told(woken)).toEqual(['away lock 0-110'])
    expect(woken.watch).toMatchObject({ settledTo: at(110), absent: 'suspend' })
  })
})
