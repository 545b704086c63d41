import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { expect, it } from 'vitest'

const plan = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'plan.ts'), ...args], { encoding: 'utf8' })

it('prints each day of the weeks, and what they come to', () => {
  const { status, stdout, stderr } = plan('--weeks', '1', '--place', 'desk', '--equipment', 'chair')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Mon 3 Nov')
  expect(stdout).toContain('walk, this week')
  expect(stdout).toMatch(/lats 0\/3/)
  expect(stdout).toMatch(/\d+ different routines\n$/)
})

it.each([
  [['--weeks', '0'], '--weeks is a whole number from 1 to 52, not "0"'],
  [['--seed', 'x'], '--seed is a whole number from 0'],
  [['--place', 'moon'], '--place has no "moon". There are: desk, standing-visible, private'],
  [['--avoid', 'floor,legs'], '--avoid has no "legs"'],
])('says what is wrong with %j', (args, message) => {
  const { status, stdout, stderr } = plan(...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})
