import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import type { Deletion } from '#core/forgetting'
import type { CheckIn, WornEntry } from '#core/journal'
import { after, hours } from '#core/time'

import { openJournal } from '../../electron/storage/journal-store.ts'
import type { ForgetOrder, Journal } from '../../electron/storage/journal.ts'
import { handClock, monday, tempDirectory } from './journal-desk.ts'

export function journalIn(directory = tempDirectory(), clock = handClock().clock): Journal {
  const journal = openJournal({ directory, clock })
  onTestFinished(() => journal.close())
  return journal
}

/** The file as any other program sees it. */
export function fileIn(directory: string): DatabaseSync {
  const database = new DatabaseSync(join(directory, 'journal.sqlite'))
  onTestFinished(() => database.close())
  return database
}

export const forget = (journal: Journal, deletion: Deletion, order: Partial<ForgetOrder> = {}) =>
  journal.forget({
    deletion,
    startsAt: 0,
    alsoCopies: false,
    checkpointAfter: () => ({ after: 'deleting' }),
    ...order,
  })

export const onMonday = { from: '2026-11-16', to: '2026-11-16' }

export const checkIn: CheckIn = {
  type: 'check-in',
  at: after(monday, hours(2)),
  zone: 'Europe/London',
  score: 3,
  area: 'neck',
  words: ['stiff'],
  tags: [],
}

export const worn: WornEntry = {
  type: 'worn',
  at: after(monday, hours(3)),
  zone: 'Europe/London',
  thing: 'band',
  seconds: 1200,
}
