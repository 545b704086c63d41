import { statSync } from 'node:fs'
import { open, readdir, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { SkippedFile } from '#core/computers-view'
import type { Instant } from '#core/time'

import { writeInSlices } from '../data/write-slices.ts'
import type { JournalDatabase } from '../journal-database.ts'
import { writeWhole } from '../whole-file.ts'
import { fileNameOf, namedBy } from './file-names.ts'
import { headerIn, sharedFormat } from './header.ts'
import { memoryIn, remember, type Memory } from './memory.ts'
import { monthAfter, monthAt, type Month } from './month.ts'
import { ownMonths, type RunningInterval } from './own-months.ts'

interface Publishing {
  readonly file: JournalDatabase
  /** The folder of the app in the one that the person chose. */
  readonly inside: string
  /** What people call this computer. */
  readonly computer: string
  readonly running: readonly RunningInterval[]
  readonly now: Instant
}

interface Published {
  /** Those that were looked at, by name. */
  readonly files: ReadonlySet<string>
  readonly claimed: readonly SkippedFile[]
}

/** This month, and the last one, of which something may still be called something else. */
const newestMonths = (now: Instant): readonly Month[] => [
  monthAfter(monthAt(now), -1),
  monthAt(now),
]

/**
 * Writes this computer's months that are others than in the folder; all of them are looked at, or the
 * newest two. A file that another computer wrote under this one's id is left alone.
 */
export async function publish(
  { inside, now, ...own }: Publishing,
  which: 'all' | 'newest',
  goesOn: () => boolean,
): Promise<Published> {
  const { file, computer } = own
  const recorded = ownMonths(file, own.running)
  const months = which === 'all' ? recorded.all(now) : newestMonths(now)
  const before = Object.keys(memoryIn(file.connection)?.own ?? {})
  const claimed: SkippedFile[] = []
  const files = new Set<string>()
  for (const month of new Set(which === 'all' ? [...before, ...months] : months)) {
    const name = fileNameOf(file.device, month)
    files.add(name)
    const known = memoryIn(file.connection)?.own[month]
    const path = join(inside, name)
    const print = recorded.print(month)
    if (print === '' && known === undefined) continue
    const size = await sizeOf(path)
    if (!goesOn()) break
    const isAsLeft = known !== undefined && size === known.size
    if (isAsLeft && print === known.print) continue
    const by = isAsLeft || size === null ? null : await writerOf(path)
    if (by !== null && by !== computer) {
      claimed.push({ file: name, why: { code: 'claimed', by } })
      continue
    }
    await writeInSlices(path, linesOf(own, month))
    const written = await sizeOf(path)
    if (!goesOn()) break
    if (written !== null) rememberOwn(file, month, { print, size: written })
  }
  return { files, claimed }
}

/** Writes the newest months at once, for the moment before the app ends. Throws if it fails. */
export function publishAtOnce({ inside, now, ...own }: Publishing): void {
  const { file } = own
  const recorded = ownMonths(file, own.running)
  for (const month of newestMonths(now)) {
    const known = memoryIn(file.connection)?.own[month]
    const print = recorded.print(month)
    const path = join(inside, fileNameOf(file.device, month))
    const size = statSync(path, { throwIfNoEntry: false })?.size
    // What is not as it was left is looked at when there is time.
    if (print === (known?.print ?? '') || size !== known?.size) continue
    const content = [...linesOf(own, month)].join('')
    writeWhole(path, content)
    rememberOwn(file, month, { print, size: Buffer.byteLength(content) })
  }
}

/** Removes this computer's own files, finished or not, and the folder when that leaves it empty. */
export async function removeOwnFiles(device: string, inside: string): Promise<void> {
  for (const name of await readdir(inside)) {
    const named = namedBy(name.replace(/\.part$/, ''))
    if (named.kind === 'month' && named.device === device) await rm(join(inside, name))
  }
  // It stays while anybody else has something in it.
  await rmdir(inside).catch(() => undefined)
}

function* linesOf(
  { file, computer, running }: Omit<Publishing, 'inside' | 'now'>,
  month: Month,
): Generator<string, void> {
  const rows = ownMonths(file, running).rows(month)
  const { device } = file
  const header = { uncurl: 'shared', format: sharedFormat, device, name: computer, month }
  yield line({ ...header, rows: rows.length })
  for (const row of rows) yield line(row)
}

const line = (content: object): string => `${JSON.stringify(content)}\n`

function rememberOwn(file: JournalDatabase, month: Month, left: Memory['own'][string]): void {
  const memory = memoryIn(file.connection)
  if (memory === null) return
  remember(file.connection, { ...memory, own: { ...memory.own, [month]: left } })
}

/** Null for a file that is not there. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw cause
  }
}

/** What the computer that wrote a file is called; null where the file does not say. */
async function writerOf(path: string): Promise<string | null> {
  const file = await open(path)
  try {
    for await (const text of file.readLines()) {
      const header = headerIn(text)
      return typeof header === 'string' ? null : header.name
    }
    return null
  } finally {
    await file.close()
  }
}
