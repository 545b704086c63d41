import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { OtherComputer, SkippedFile, SkipReason } from '#core/computers-view'
import type { JournalEntry } from '#core/journal'
import { after, hours, later, type Instant, type Now } from '#core/time'

import type { Row } from '../data/row.ts'
import type { JournalDatabase } from '../journal-database.ts'
import { inTransaction } from '../transaction.ts'
import { namedBy } from './file-names.ts'
import { memoryIn, remember, type KnownFile, type Memory } from './memory.ts'
import { readMonth, type DeviceMonth } from './read-month.ts'
import { rowsOf, takeMonth } from './take-month.ts'

/** A row for each minute of a month fills a third of it. All rows of a file are in memory at once. */
const mostBytes = 33_554_432

export interface Looked {
  readonly skipped: readonly SkippedFile[]
  /** Whether the journal is another one now. */
  readonly changed: boolean
}

/** Takes over what the other computers' files say that are new or others than they were. */
export async function readOthers(
  { file, inside, now }: { file: JournalDatabase; inside: string; now: Now },
  goesOn: () => boolean,
): Promise<Looked> {
  const skipped: SkippedFile[] = []
  const here = new Set<string>()
  let changed = false

  const skip = (name: string, why: SkipReason): void => {
    skipped.push({ file: name, why })
  }

  async function look(name: string, whose: DeviceMonth): Promise<void> {
    const path = join(inside, name)
    const found = await stat(path)
    // A pipe would never answer.
    if (!found.isFile()) return skip(name, { code: 'unreadable' })
    const { size, mtimeMs } = found
    if (size > mostBytes) return skip(name, { code: 'foreign' })
    const known = memoryIn(file.connection)?.files[name]
    if (known?.size === size && known.changedAt === mtimeMs) {
      if (known.refused > 0) skip(name, { code: 'rows', refused: known.refused })
      return
    }
    const read = await readMonth(path, whose, after(now.wall, hours(24)))
    if (!goesOn()) return
    if (read.kind === 'skip') {
      skip(name, read.why)
      return
    }
    const { computer, rows } = read
    const wasHere = known?.wasHere ?? rowsOf(file, whose).length > 0
    const refused = inTransaction(file.connection, () => {
      const count = read.refused + takeMonth(file, whose, rows, now.zone)
      const newest = newestOf(rows)
      const seen = { size, changedAt: mtimeMs, computer, newest, refused: count, wasHere }
      rememberFile(file, name, seen)
      return count
    })
    changed = true
    if (refused > 0) skip(name, { code: 'rows', refused })
  }

  for (const name of (await readdir(inside)).toSorted()) {
    const named = namedBy(name)
    if (named.kind === 'elsewhere') here.add(named.file)
    if (named.kind === 'conflict' || named.kind === 'foreign') skip(name, { code: named.kind })
    if (named.kind !== 'month' || named.device === file.device) continue
    here.add(name)
    await look(name, named).catch((cause: unknown) => {
      console.error(new Error(`${join(inside, name)} could not be taken over`, { cause }))
      skip(name, { code: 'unreadable' })
    })
    if (!goesOn()) break
  }
  if (goesOn()) {
    const gone = Object.keys(memoryIn(file.connection)?.files ?? {}).filter(
      (name) => !here.has(name),
    )
    for (const name of gone) forgetFile(file, name, now)
    changed ||= gone.length > 0
  }
  return { skipped, changed }
}

/** Takes the rows of a file out of the journal again, unless the person had brought them there. */
export function forgetFile(file: JournalDatabase, name: string, { zone }: Now): void {
  inTransaction(file.connection, () => {
    const named = namedBy(name)
    const wasHere = memoryIn(file.connection)?.files[name]?.wasHere === true
    if (named.kind === 'month' && !wasHere) takeMonth(file, named, [], zone)
    rememberFile(file, name, null)
  })
}

/** The computers whose files are known, by name. */
export function othersIn(memory: Memory): readonly OtherComputer[] {
  const others = new Map<string, OtherComputer>()
  // The name in the newest month is the one that holds.
  for (const name of Object.keys(memory.files).toSorted()) {
    const [known, named] = [memory.files[name], namedBy(name)]
    if (known === undefined || named.kind !== 'month') continue
    const { device } = named
    const lastSeen = newer(others.get(device)?.lastSeen ?? null, known.newest)
    others.set(device, { device, name: known.computer, lastSeen })
  }
  return [...others.values()].toSorted((a, b) => a.name.localeCompare(b.name))
}

function rememberFile(file: JournalDatabase, name: string, known: KnownFile | null): void {
  const memory = memoryIn(file.connection)
  if (memory === null) return
  const { [name]: _before, ...others } = memory.files
  const files = known === null ? others : { ...others, [name]: known }
  remember(file.connection, { ...memory, files })
}

const newestOf = (rows: readonly Row[]): Instant | null =>
  rows.reduce<Instant | null>((newest, { entry }) => newer(newest, endOf(entry)), null)

const endOf = (entry: JournalEntry): Instant => ('end' in entry ? entry.end : entry.at)

const newer = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : later(a, b)
