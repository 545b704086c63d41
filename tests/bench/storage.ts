import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { Clock, Instant, Tick } from '#core/time'

import { backUp } from '../../electron/storage/backup.ts'
import { openDatabase } from '../../electron/storage/journal-database.ts'
import { openJournal } from '../../electron/storage/journal-store.ts'
import { lookBack } from './looking-back.ts'
import { inMs, medianTime, type Measured } from './measure.ts'
import { checkpoint, dayFrom, tenYearsBefore, writeTenYears, zone } from './ten-years.ts'

const end = Date.parse('2026-11-21T08:00:00Z') as Instant

/** Storage against its budgets, on the disk that holds the repository: a folder in memory would flatter it. */
export async function benchStorage(): Promise<Measured[]> {
  mkdirSync('node_modules/.cache', { recursive: true })
  const directory = mkdtempSync(join('node_modules', '.cache', 'bench-journal-'))
  try {
    return await measureIn(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function measureIn(directory: string): Promise<Measured[]> {
  const clock: Clock = { now: () => ({ wall: end, tick: 0 as Tick, zone, boot: null }) }
  const open = () => openJournal({ directory, clock })
  const path = join(directory, 'journal.sqlite')

  const journal = open()
  writeTenYears(journal, end)
  const lookedBack = await lookBack(journal, clock, tenYearsBefore(end))
  const [entry] = dayFrom(end)
  const writing = medianTime(300, () =>
    journal.write(entry === undefined ? [] : [entry], checkpoint),
  )
  journal.close()

  const opening = medianTime(9, open, (opened) => opened.close())
  const size = `${Math.round(statSync(path).size / 1e6)} MB`
  const database = openDatabase(path)
  let date = 0
  const copying = medianTime(3, () => backUp(database.connection, directory, `2027-01-0${++date}`))
  database.close()

  const shorter = open()
  let month = 1
  const deleting = medianTime(3, () => {
    const date = `2020-0${month++}-15`
    shorter.forget({
      deletion: { from: date, to: date },
      startsAt: 0,
      alsoCopies: false,
      checkpointAfter: () => checkpoint,
    })
  })
  shorter.close()

  return [
    { what: 'durable journal write, median', budget: '<= 2 ms', measured: inMs(writing) },
    {
      what: `open with 10 years of history (${size})`,
      budget: '<= 100 ms',
      measured: inMs(opening),
    },
    ...lookedBack,
    { what: 'delete a day of 10 years', budget: 'none', measured: inMs(deleting) },
    { what: 'daily copy of 10 years', budget: 'none', measured: inMs(copying) },
  ]
}
