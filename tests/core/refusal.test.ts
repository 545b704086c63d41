import { expect, it } from 'vitest'

import type { FileNotice } from '#core/file-notice'
import { diskFaultWords, refusalWords, type DiskFault, type Refusal } from '#core/refusal'

import { english, told } from '../support/english.ts'

const { say } = english('en-GB')

const faults: Readonly<Record<DiskFault, true>> = {
  full: true,
  'not-writable': true,
  'in-use': true,
  damaged: true,
  newer: true,
  unknown: true,
}

type Undone = Extract<Refusal, { code: 'disk' }>['undone']

const undone: Readonly<Record<Undone, true>> = {
  'nothing-said': true,
  settings: true,
  'routine-removed': true,
  'routine-put-back': true,
  copy: true,
  folder: true,
  page: true,
  export: true,
}

type Plain = Exclude<Refusal['code'], 'disk' | 'system'>

const plain: Readonly<Record<Plain, true>> = {
  'no-answer': true,
  'history-unread': true,
  'nothing-exported': true,
  'not-printed': true,
  'no-routine': true,
  'nothing-to-put-back': true,
  'no-backup': true,
  'backup-unread': true,
  'made-up-history': true,
  'login-refused': true,
  'login-failed': true,
}

const isSentence = /^[A-Z][^{}]+\.$/

it.each(Object.keys(faults) as DiskFault[])('a disk that is %s is said in words', (fault) => {
  expect(diskFaultWords(fault, say)).toMatch(/^[A-Z][\w ]+$/)
})

it.each(Object.keys(undone) as Undone[])('what a disk keeps from being done: %s', (undone) => {
  const words = refusalWords({ code: 'disk', fault: 'full', undone }, say)
  expect(words).toMatch(/^The disk is full[.,]/)
  expect(words).toMatch(isSentence)
})

it.each(Object.keys(plain) as Plain[])('what else is not done: %s', (code) => {
  expect(refusalWords({ code }, say)).toMatch(isSentence)
})

it('lets the system speak for itself', () => {
  expect(refusalWords({ code: 'system', said: 'Kein Programm gefunden' }, say)).toBe(
    'Kein Programm gefunden',
  )
})

const notices: readonly FileNotice[] = [
  { code: 'history-deleted' },
  { code: 'history-missing', copyOf: '2026-11-16' },
  { code: 'history-damaged', keptAs: 'aside.sqlite', copyOf: null },
  { code: 'history-damaged', keptAs: 'aside.sqlite', copyOf: '2026-11-16' },
  { code: 'history-newer', format: 9, known: 3 },
  { code: 'history-unread', fault: 'in-use' },
  { code: 'entries-left-out', count: 1 },
  { code: 'setting-wrong', field: 'sitMinutes', value: '30' },
  { code: 'setting-unknown', field: 'colour' },
  { code: 'settings-lost', how: 'missing', keptAs: null, hasCopy: true },
  { code: 'settings-lost', how: 'broken', keptAs: 'aside.json', hasCopy: false },
]

it.each(notices)('is told in words: $code', (notice) => {
  expect(told([notice])).toMatch(isSentence)
})
