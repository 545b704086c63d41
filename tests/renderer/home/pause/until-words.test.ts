import { expect, it } from 'vitest'

import { untilInWords } from '../../../../renderer/home/pause/until-words.ts'
import { speech } from '../settings/speech.ts'

const now = '2026-11-20T10:00'

it.each([
  ['2026-11-20T18:00', '18:00'],
  ['2026-12-21T09:00', 'Monday 21 December, 09:00'],
  ['2026-11-21T00:00', 'Saturday 21 November'],
  ['2027-01-04T09:00', 'Monday, 4 January 2027, 09:00'],
])('a pause until %s is said as *%s*', (until, words) => {
  expect(untilInWords(until, now, speech)).toBe(words)
})
