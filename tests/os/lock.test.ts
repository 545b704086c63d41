import { expect, it } from 'vitest'

import { lockedBy } from '../../electron/os/lock.ts'

it.each([
  ['yes', 'no', false, 'yes'],
  ['no', 'yes', false, 'yes'],
  ['no', 'unknown', false, 'no'],
  ['no', 'no', false, 'no'],
  ['unknown', 'yes', true, 'yes'],
  // Many lockers never set the hint, so its absence tells nothing until it has been set once.
  ['unknown', 'no', false, 'unknown'],
  ['unknown', 'no', true, 'no'],
  ['unknown', 'unknown', true, 'unknown'],
] as const)('screen saver %s, hint %s, kept %s: %s', (screenSaver, hint, hintIsKept, locked) => {
  expect(lockedBy({ screenSaver, hint, hintIsKept })).toBe(locked)
})
