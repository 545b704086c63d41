import { expect, it } from 'vitest'

import { asksForBreak } from '../../electron/os/command-line.ts'

it.each([
  [['uncurl'], false],
  [['uncurl', '--take-break'], true],
  [['electron', '.', '--no-sandbox', '--take-break'], true],
  [['uncurl', '--take-breaks'], false],
])('the launch %o asks for a break: %s', (argv, asks) => {
  expect(asksForBreak(argv)).toBe(asks)
})
