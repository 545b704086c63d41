import { expect, it } from 'vitest'

import { readHandover, wordsOf } from '../../electron/os/command-line.ts'

it.each([
  [['uncurl'], true, []],
  [['uncurl', 'pause', '1h'], true, ['pause', '1h']],
  [['uncurl', 'status', '--json'], true, ['status', '--json']],
  [['uncurl', '--help'], true, ['--help']],
  [['uncurl', '--no-sandbox', '--ozone-platform=x11', 'break'], true, ['break']],
  [['uncurl', ''], true, []],
  [['electron', '.'], false, []],
  [['electron', '.', 'break'], false, ['break']],
  [
    ['electron', '--inspect=0', '/src', '--user-data-dir=/tmp/u', 'open', 'week'],
    false,
    ['open', 'week'],
  ],
])('of the launch %j, packed: %j, the words are %j', (argv, isPackaged, words) => {
  expect(wordsOf(argv, isPackaged)).toEqual(words)
})

it('takes over what another launch says', () => {
  const handed = { words: ['pause', '1h'], answer: 'name' }
  expect(readHandover({ ...handed, more: true })).toEqual(handed)
})

it.each([
  [undefined],
  [null],
  ['break'],
  [{}],
  [{ words: ['break'] }],
  [{ words: 'break', answer: 'name' }],
  [{ words: [1], answer: 'name' }],
  [{ words: ['break'], answer: 1 }],
  [{ words: ['x'.repeat(501)], answer: 'name' }],
  [{ words: Array.from({ length: 21 }, () => 'x'), answer: 'name' }],
])('takes over nothing that is none of ours: %j', (data) => {
  expect(readHandover(data)).toBeNull()
})
