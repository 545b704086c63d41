import { describe, expect, it } from 'vitest'

import type { Sensed } from '#core/presence'
import { seconds } from '#core/time'

import type { LockSource } from '../../electron/os/lock.ts'
import { eitherLock, readSample, systemIdle, systemLock } from '../../electron/os/presence.ts'
import { virtualTime } from '../support/virtual-time.ts'

type State = 'active' | 'idle' | 'locked' | 'unknown'
const broken = () => {
  throw new Error('the idle source is gone')
}
const monitor = (idleSeconds: number, state: State) => ({
  getSystemIdleTime: () => idleSeconds,
  getSystemIdleState: () => state,
})
const look = (source: ReturnType<typeof monitor>, platform: NodeJS.Platform = 'win32') => {
  const idle = systemIdle(source, virtualTime().clock, platform)
  const lock = systemLock(source, platform)
  return { sample: readSample(idle, lock), health: [idle.health(), lock.health()] }
}

describe('one look at the desk by the system', () => {
  it.each([
    [0, 'active', 0, 'no'],
    [75, 'idle', 75_000, 'no'],
    [600, 'locked', 600_000, 'yes'],
    [3, 'unknown', 3_000, 'unknown'],
  ] as const)('of %i s and %s is %i ms, locked: %s', (idleSeconds, state, idleFor, locked) => {
    expect(look(monitor(idleSeconds, state)).sample).toEqual({ idleFor, locked })
  })

  it.each([-1, NaN, Infinity])('does not believe %d s', (idleSeconds) => {
    expect(look(monitor(idleSeconds, 'active')).sample.idleFor).toBe('unknown')
  })

  it('knows nothing, says so and goes on, when a source throws', () => {
    expect(look({ ...monitor(5, 'active'), getSystemIdleTime: broken })).toEqual({
      sample: { idleFor: 'unknown', locked: 'no' },
      health: ['unsure', 'working'],
    })
    expect(look({ ...monitor(5, 'active'), getSystemIdleState: broken })).toEqual({
      sample: { idleFor: 5_000, locked: 'unknown' },
      health: ['working', 'unsure'],
    })
  })

  it('is not sure of an open screen on Linux, where it may only know of no lock', () => {
    let state: State = 'active'
    const source = { ...monitor(0, 'active'), getSystemIdleState: () => state }
    const lock = systemLock(source, 'linux')
    lock.read()
    expect(lock.health()).toBe('unsure')
    state = 'locked'
    lock.read()
    state = 'active'
    expect([lock.read(), lock.health()]).toEqual(['no', 'working'])
  })

  it('takes a jump on macOS again, and only there', () => {
    for (const [platform, idleFor] of [
      ['darwin', seconds(1)],
      ['linux', seconds(400)],
    ] as const) {
      const readings = [0, 400, 1]
      const source = { ...monitor(0, 'active'), getSystemIdleTime: () => readings.shift() ?? -1 }
      const idle = systemIdle(source, virtualTime().clock, platform)
      expect([idle.read(), idle.read()]).toEqual([0, idleFor])
    }
  })
})

const lock = (name: 'screen-saver' | 'system', locked: Sensed): LockSource => ({
  name: () => name,
  read: () => locked,
  health: () => (locked === 'unknown' ? 'not-available' : 'working'),
  stop: () => {},
})

describe('two ways to see a lock', () => {
  it.each([
    ['yes', 'no', 'yes', 'screen-saver'],
    ['no', 'yes', 'no', 'screen-saver'],
    ['unknown', 'yes', 'yes', 'system'],
    // That the system knows of none does not mean that there is none.
    ['unknown', 'no', 'unknown', 'screen-saver'],
  ] as const)('heard %s and seen %s is %s by %s', (heard, seen, locked, name) => {
    const either = eitherLock(lock('screen-saver', heard), lock('system', seen))
    expect([either.read(), either.name()]).toEqual([locked, name])
    expect(either.health()).toBe(locked === 'unknown' ? 'not-available' : 'working')
  })
})
