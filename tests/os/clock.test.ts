import { expect, it } from 'vitest'

import { elapsed } from '#core/time'

import { systemClock } from '../../electron/os/clock.ts'

const sources = {
  uptime: () => 86_400.12,
  hrtime: () => 5_000_000_999n,
  wall: () => 1_795_255_200_000,
  zone: () => 'Europe/London',
  boot: 'this start',
}

it.each([
  ['linux', 86_400_120],
  ['win32', 86_400_120],
  ['darwin', 5_000],
] as const)('measures on %s with the clock that counts sleep there', (platform, tick) => {
  expect(systemClock({ ...sources, platform }).now()).toEqual({
    tick,
    wall: 1_795_255_200_000,
    zone: 'Europe/London',
    boot: 'this start',
  })
})

it('never runs backwards on this computer', () => {
  const clock = systemClock()
  const first = clock.now()
  const second = clock.now()
  expect(second.tick).toBeGreaterThanOrEqual(first.tick)
  expect(elapsed(first.tick, second.tick)).toBeLessThan(60_000)
  expect(second.zone).not.toBe('')
})
