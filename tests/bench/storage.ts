import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { JournalEntry } from '#core/journal'
import { after, hours, minutes, type Clock, type Instant, type Tick } from '#core/time'

import { backUp } from '../../electron/storage/backup.ts'
import { openDatabase } from '../../electron/storage/journal-database.ts'
import { openJournal } from '../../electron/storage/journal-store.ts'
import { inMs, medianTime, type Measured } from './measure.ts'

const zone = 'Europe/London'
const begin = Date.parse('2016-11-21T08:00:00Z') as Instant
const end = Date.parse('2026-11-21T08:00:00Z') as Instant
const day = hours(24)

/** What a run keeps between restarts: about as long as the app's own. */
const checkpoint = { state: 'x'.repeat(2_000) }

/** A full day at the desk: 24 sits with 24 absences between them, a prompt each, some ratings. */
function dayFrom(morning: Instant): JournalEntry[] {
  return Array.from({ length: 24 }, (_, index): JournalEntry[] => {
    const sat = after(morning, minutes(25 * index))
    const left = after(sat, minutes(20))
    const back = after(left, minutes(5))
    const common = { type: 'interval', zone } as const
    const routine = { routineId: 'towel-extension', variant: 'short', stopReason: null } as const
    return [
      {
        ...common,
        start: sat,
        end: left,
        elapsedSeconds: 1200.5,
        kind: 'sitting',
        source: 'input',
      },
      { ...common, start: left, end: back, elapsedSeconds: 300.5, kind: 'away', source: 'idle' },
      {
        type: 'prompt',
        at: left,
        zone,
        outcome: 'taken',
        boutSeconds: 1200.5,
        prompted: true,
        reason: 'time-up',
        seconds: 120,
        ...routine,
      },
      ...(index % 6 === 0
        ? [{ type: 'rating', at: back, routineId: 'towel-extension', rating: 'fine' } as const]
        : []),
    ]
  }).flat()
}

/** Storage against its budgets, on the disk that holds the repository: a folder in memory would flatter it. */
export async function benchStorage(): Promise<Measured[]> {
  mkdirSync('node_modules/.cache', { recursive: true })
  const directory = mkdtempSync(join('node_modules', '.cache', 'bench-journal-'))
  try {
    return measureIn(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function measureIn(directory: string): Measured[] {
  const clock: Clock = { now: () => ({ wall: end, tick: 0 as Tick, zone, boot: null }) }
  const open = () => openJournal({ directory, clock })
  const path = join(directory, 'journal.sqlite')

  const journal = open()
  for (let morning = begin; morning < end; morning = after(morning, 20 * day)) {
    const days = Array.from({ length: 20 }, (_, index) => dayFrom(after(morning, index * day)))
    journal.write(days.flat(), checkpoint)
  }
  const [entry] = dayFrom(end)
  const writing = medianTime(300, () =>
    journal.write(entry === undefined ? [] : [entry], checkpoint),
  )
  const lately = [after(end, -7 * day), end] as const
  const longAgo = [begin, after(begin, 7 * day)] as const
  const readingLately = medianTime(15, () => journal.between(...lately))
  const readingLongAgo = medianTime(15, () => journal.between(...longAgo))
  journal.close()

  const opening = medianTime(9, open, (opened) => opened.close())
  const database = openDatabase(path)
  let date = 0
  const copying = medianTime(3, () => backUp(database.connection, directory, `2027-01-0${++date}`))
  database.close()

  const size = `${Math.round(statSync(path).size / 1e6)} MB`
  return [
    { what: 'durable journal write, median', budget: '<= 2 ms', measured: inMs(writing) },
    {
      what: `open with 10 years of history (${size})`,
      budget: '<= 100 ms',
      measured: inMs(opening),
    },
    { what: 'read the last week of 10 years', budget: '<= 50 ms', measured: inMs(readingLately) },
    { what: 'read the first week of 10 years', budget: '<= 50 ms', measured: inMs(readingLongAgo) },
    { what: 'daily copy of 10 years', budget: 'none', measured: inMs(copying) },
  ]
}
