import { describe, expect, it } from 'vitest'

import { readSample } from '../../electron/os/presence.ts'

type State = 'active' | 'idle' | 'locked' | 'unknown'
const broken = () => {
  throw new Error('the idle source is gone')
}
const source = (idleSeconds: number, state: State) => ({
  getSystemIdleTime: () => idleSeconds,
  getSystemIdleState: () => state,
})

describe('one look at the desk', () => {
  it.each([
    [0, 'active', 0, 'no'],
    [75, 'idle', 75_000, 'no'],
    [600, 'locked', 600_000, 'yes'],
    [3, 'unknown', 3_000, 'unknown'],
  ] as const)('of %i s and %s is %i ms, locked: %s', (idleSeconds, state, idleFor, locked) => {
    expect(readSample(source(idleSeconds, state))).toEqual({ idleFor, locked })
  })

  it.each([-1, NaN, Infinity])('does not believe %d s', (idleSeconds) => {
    expect(readSample(source(idleSeconds, 'active')).idleFor).toBe('unknown')
  })

  it('knows nothing, and goes on, when a source throws', () => {
    expect(readSample({ ...source(5, 'active'), getSystemIdleTime: broken })).toEqual({
      idleFor: 'unknown',
      locked: 'no',
    })
    expect(readSample({ ...source(5, 'active'), getSystemIdleState: broken })).toEqual({
      idleFor: 5_000,
      locked: 'unknown',
    })
  })
})
