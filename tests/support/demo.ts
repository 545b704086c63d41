import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { instantAt, localDate, weekdayOf } from '#core/calendar'
import type { CheckIn, JournalEntry, WornEntry } from '#core/journal'
import type { Settings } from '#core/settings'
import type { Clock, Instant, Tick } from '#core/time'

import { openDatabase } from '../../electron/storage/journal-database.ts'
import { openJournal } from '../../electron/storage/journal-store.ts'
import { chanceFrom } from './demo-chance.ts'
import { liveThrough, sleepUntil } from './demo-person.ts'
import { planUpTo, type PlannedDay } from './demo-plan.ts'
import { desk } from './desk.ts'

export interface Demo {
  /** The moment up to which something is recorded. */
  readonly now: Instant
  /** IANA name of the one zone in which it all happens. */
  readonly zone: string
  readonly seed?: number
}

/** Somebody who works at home, with a few things for exercise at hand. */
export const demoSettings: Partial<Settings> = {
  place: 'private',
  equipment: ['chair', 'desk', 'wall', 'doorway', 'towel', 'pillow', 'band'],
}

/**
 * Fills the folder of an app's data with eight made-up weeks and the days since: what a person at a desk
 * does, as the app itself would have recorded it. The same seed makes the same weeks. It is marked as
 * sample data.
 */
export function writeDemo(directory: string, { now, zone, seed = 1 }: Demo): void {
  mkdirSync(directory, { recursive: true })
  const { entries, checkpoint } = recordOf(now, zone, seed)
  const clock: Clock = { now: () => ({ wall: now, tick: 0 as Tick, zone, boot: null }) }
  const journal = openJournal({ directory, clock })
  const stored = journal.write(entries, checkpoint)
  if (stored.kind !== 'saved') throw new Error(`The sample could not be written: ${stored.reason}`)
  journal.close()
  markAsSample(join(directory, 'journal.sqlite'))
  writeFileSync(join(directory, 'settings.json'), JSON.stringify(demoSettings, null, 2))
}

/** What the app records of all those days, and the state in which it is left. */
function recordOf(now: Instant, zone: string, seed: number) {
  const plan = planUpTo(localDate(now, zone), seed)
  const first = instantAt(plan[0]?.date ?? localDate(now, zone), 6 * 60, zone)
  const computer = desk({
    settings: demoSettings,
    start: new Date(first).toISOString(),
    timeZone: zone,
  })
  computer.announceSuspend()
  for (const day of plan) liveThrough(day, computer, now)
  // Whoever opens the app now is there.
  sleepUntil(computer, now)
  computer.quit()
  const checkIns = plan.flatMap((day) => checkInOn(day, zone)).filter(({ at }) => at < now)
  const worn = plan.flatMap((day) => wornOn(day, zone)).filter(({ at }) => at < now)
  const entries: readonly JournalEntry[] = [...computer.journal(), ...checkIns, ...worn]
  return {
    entries: entries.toSorted((a, b) => endOf(a) - endOf(b)),
    checkpoint: computer.checkpoint(),
  }
}

/** How it feels on three afternoons a week: a little better with the weeks, and by chance. */
function checkInOn({ date, week, seed, checksInAt }: PlannedDay, zone: string): CheckIn[] {
  if (checksInAt === null) return []
  const chance = chanceFrom(seed)
  const score = Math.round(5.1 - 0.27 * week + chance.between(-1.3, 1.3))
  const isTense = chance.happens(0.25)
  const isLow = chance.happens(0.2)
  const checkIn: CheckIn = {
    type: 'check-in',
    at: instantAt(date, Math.round(checksInAt), zone),
    zone,
    score: Math.min(6, Math.max(2, score)),
    area: isLow ? 'neck' : 'between-blades',
    words: isTense ? ['tight'] : ['stiff'],
    tags: isTense ? ['tense-day'] : [],
  }
  return [checkIn]
}

/** A posture band, tried from the sixth week on: twenty minutes of a morning, twice a week. */
function wornOn({ date, week, desk, isBusy }: PlannedDay, zone: string): WornEntry[] {
  if (week < 5 || desk === null || isBusy || ![2, 4].includes(weekdayOf(date))) return []
  const at = instantAt(date, 10 * 60 + 20, zone)
  return [{ type: 'worn', at, zone, thing: 'band', seconds: 1200 }]
}

/** When an entry was complete, and was written down. */
const endOf = (entry: JournalEntry): Instant => (entry.type === 'interval' ? entry.end : entry.at)

/** The mark that the app finds at start: it is in the journal, so it goes where the journal goes. */
function markAsSample(path: string): void {
  const database = openDatabase(path)
  database.connection.exec(`INSERT INTO meta (name, value) VALUES ('sample', 'yes')`)
  database.close()
}
