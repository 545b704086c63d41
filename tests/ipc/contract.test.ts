import { describe, expect, it } from 'vitest'

import { calls, type CallName } from '#ipc/contract'

const takes = (name: CallName, input: unknown) => calls[name].input.safeParse(input).success
const many = (count: number, value: unknown) => Array.from({ length: count }, () => value)
const long = 'x'.repeat(101)

describe('what a window may send', () => {
  it.each<[CallName, unknown, unknown]>([
    [
      'startBreak',
      { routineId: 'cat-cow', variant: 'short' },
      { routineId: long, variant: 'short' },
    ],
    ['chooseAvoid', many(17, 'neck'), many(18, 'neck')],
    ['showRoutine', 'cat-cow', long],
    ['restoreRoutine', 'cat-cow', long],
    ['saveSettings', { starred: many(1000, 'cat-cow') }, { starred: many(1001, 'cat-cow') }],
    ['saveSettings', { switchedOff: ['cat-cow'] }, { switchedOff: [long] }],
    ['saveSettings', { equipment: many(9, 'ball') }, { equipment: many(10, 'ball') }],
    ['importRoutine', { file: 'a', text: 'x' }, { file: 'a', text: 'x'.repeat(262_145) }],
    ['saveRoutine', { replaces: 'mine', routine: {} }, { replaces: long, routine: {} }],
  ])('%s takes so much and no more', (name, enough, tooMuch) => {
    expect([takes(name, enough), takes(name, tooMuch)]).toEqual([true, false])
  })
})
