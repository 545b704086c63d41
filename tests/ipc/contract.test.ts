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

describe('calls about what is kept', () => {
  it.each<CallName>([
    'getWeek',
    'getHistory',
    'printWeek',
    'showPrinted',
    'previewDelete',
    'deleteHistory',
    'getData',
    'showDataFolder',
    'exportData',
    'importData',
    'chooseBackup',
    'restoreBackup',
    'getComputers',
    'chooseSharedFolder',
    'leaveSharedFolder',
  ])('%s is for the home window alone', (name) => {
    expect(calls[name].roles).toEqual(['home'])
  })

  it.each<[CallName, unknown, unknown]>([
    ['getWeek', '2026-11-16', '../2026-11-16'],
    ['getWeek', null, '2026-13-01'],
    ['printWeek', '2026-11-16', '2026-11-16/../../x'],
    ['exportData', 'csv', '../x.csv'],
    ['importData', { allOrNothing: true }, { allOrNothing: true, path: '/x' }],
    ['chooseBackup', undefined, '../backup.jsonl'],
    ['restoreBackup', undefined, '../backup.jsonl'],
    ['chooseSharedFolder', undefined, '../elsewhere'],
    ['saveSettings', { dayStartsAt: 4 }, { sharedFolder: '../elsewhere' }],
    ['saveSettings', { sitMinutes: 30 }, { sharedFolder: null }],
    ['showPrinted', undefined, '../elsewhere'],
    ['showDataFolder', undefined, '/'],
  ])('%s takes no path: what lies where is main’s', (name, fit, path) => {
    expect([takes(name, fit), takes(name, path)]).toEqual([true, false])
  })

  it.each([
    ['the last day before the first', { from: '2026-11-16', to: '2026-11-15' }],
    ['half a range', { from: '2026-11-16' }],
    ['no date', { from: '', to: '2026-11-16' }],
    ['a date that is none', { from: '2026-02-30', to: '2026-11-16' }],
    ['anything else', 'everything'],
  ])('deleting takes dates or all, but not %s', (_, range) => {
    const day = { from: '2026-11-16', to: '2026-11-16' }
    expect(takes('deleteHistory', { range: day, alsoCopies: false })).toBe(true)
    expect(takes('deleteHistory', { range: 'all', alsoCopies: true })).toBe(true)
    expect(takes('deleteHistory', { range, alsoCopies: false })).toBe(false)
    expect(takes('previewDelete', range)).toBe(false)
  })

  it('deleting is told whether the copies go too', () => {
    expect(takes('deleteHistory', { range: 'all' })).toBe(false)
  })
})
