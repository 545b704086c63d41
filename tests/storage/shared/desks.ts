import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import type { Interval, JournalEntry } from '#core/journal'
import { after, hours, minutes, type Clock, type Instant, type Millis, type Tick } from '#core/time'

import { sharedFolder } from '../../../electron/storage/shared/shared-folder.ts'
import { openJournal } from '../../../electron/storage/journal-store.ts'
import { forEver, monday, sit, sits, tempDirectory } from '../journal-desk.ts'

/** A folder that a program keeps in step on several computers. */
export const folderInStep = (): string => {
  const folder = join(tempDirectory(), 'In step')
  mkdirSync(folder)
  return folder
}

/** In the same month, and long after what the tests write down. */
const start = after(monday, hours(24 * 10))

/** One of several computers, with a journal of its own. */
export function computer(name: string, folder: string | null = null) {
  const directory = tempDirectory()
  let wall: Instant = start
  const clock: Clock = {
    now: () => ({ wall, tick: (wall - start) as Tick, zone: 'Europe/London', boot: null }),
  }
  let journal = openJournal({ directory, clock })
  let chosen = folder
  let told = 0
  let running: readonly Interval[] = []
  const open = () =>
    sharedFolder({
      clock,
      journal,
      name,
      running: () => running,
      folder: () => chosen,
      changed: () => {
        told += 1
      },
    })
  let shared = open()
  onTestFinished(() => {
    journal.close()
  })

  const self = {
    name,
    get shared() {
      return shared
    },
    get journal() {
      return journal
    },
    device: () => journal.file()?.device ?? '',
    told: () => told,
    advance(by: Millis): void {
      wall = after(wall, by)
    },
    /** Writes entries down, and leaves them in the folder. */
    async record(...entries: readonly JournalEntry[]): Promise<void> {
      journal.write(entries, null)
      await self.later()
    },
    /** What goes on just now. */
    run(...intervals: readonly Interval[]): void {
      running = intervals
    },
    /** So much later that everything is due again. */
    async later(): Promise<void> {
      self.advance(minutes(6))
      await shared.wrote()
      await shared.look()
    },
    async join(to: string): Promise<void> {
      chosen = await shared.prepare(to)
      await shared.begin()
    },
    async leave(): Promise<void> {
      chosen = null
      await shared.begin()
    },
    /** Ends as the power does, and begins again. */
    async again(): Promise<void> {
      journal.close()
      journal = openJournal({ directory, clock })
      shared = open()
      await shared.begin()
    },
    /** What it knows of each computer, this one first. */
    knows: (): readonly (readonly JournalEntry[])[] =>
      journal.ofEachDevice(forEver.from, forEver.to).filter(({ length }) => length > 0),
    /** Names and reasons of what was passed over. */
    skipped: () => shared.view().skipped.map(({ file, why }) => `${file}: ${why.code}`),
    file: (month = '2026-11') => `uncurl-${self.device()}-${month}.jsonl`,
  }
  return self
}

/** The two of them in one folder. */
export async function twoComputers() {
  const folder = folderInStep()
  const [anna, work] = [computer('Anna at home'), computer('Anna at work')]
  await anna.join(folder)
  await work.join(folder)
  return { folder, inside: join(folder, 'Uncurl'), home: anna, work }
}

/** A sit that began in another month. */
export const earlier = (days: number): Interval => {
  const { start, end, ...same } = sit(0)
  const by = hours(-24 * days)
  return { ...same, start: after(start, by), end: after(end, by) }
}

export const filesIn = (inside: string): readonly string[] => readdirSync(inside).toSorted()

/** Lines of a file, the header first. */
export const linesOf = (inside: string, name: string): readonly Record<string, unknown>[] =>
  readFileSync(join(inside, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** Two computers; the one at home has left three sits. */
export async function threeSits() {
  const desks = await twoComputers()
  await desks.home.record(...sits(3))
  const name = desks.home.file()
  const path = join(desks.inside, name)
  const text = readFileSync(path, 'utf8')
  return { ...desks, name, path, text }
}
