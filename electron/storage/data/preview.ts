import { localDate } from '#core/calendar'
import type { BackupPreview } from '#core/data-report'
import type { JournalEntry } from '#core/journal'
import type { Instant } from '#core/time'

import { partIn } from './backup-parts.ts'
import { checkRow } from './check-row.ts'
import { DataFileError } from './data-file-error.ts'
import type { Found } from './found-rows.ts'
import type { Header } from './headers.ts'
import { instantOf } from './instant-text.ts'
import { openDataFile, type DataFile } from './read-data-file.ts'

/** Opens a whole backup. Throws a `DataFileError`, also for a file of another kind. */
export async function openBackup(path: string): Promise<DataFile & { readonly header: Header }> {
  const { header, slices } = await openDataFile(path)
  if (header?.uncurl === 'backup') return { header, slices }
  await slices.return()
  throw new DataFileError({ code: 'no-backup' })
}

/**
 * Reads a backup to its end and says what is in it. Throws a `DataFileError`.
 *
 * @param device This computer, by its id.
 */
export async function previewOf(
  path: string,
  device: string | null,
  latest: Instant,
): Promise<Omit<BackupPreview, 'file'>> {
  const { header, slices } = await openBackup(path)
  const content = contentOf(header.zone, latest)
  for await (const slice of slices) for (const found of slice) content.look(found)
  return {
    madeAt: instantOf(header.exportedAt) ?? latest,
    zone: header.zone,
    computer: header.computer ?? '',
    fromHere: header.device === device,
    ...content.summary(),
  }
}

function contentOf(zone: string, latest: Instant) {
  const routines: string[] = []
  let [rows, refused, hasSettings, hasAnswers] = [0, 0, false, false]
  let [first, last]: [JournalEntry?, JournalEntry?] = []

  function lookAtPart(found: Found & { readonly kind: 'part' }): void {
    const part = partIn(found.fields)
    if (part.kind === 'settings') hasSettings = Object.keys(part.settings).length > 0
    else if (part.kind === 'said') hasAnswers = part.said !== null
    else routines.push(part.name)
  }

  return {
    look(found: Found): void {
      if (found.kind === 'part') return lookAtPart(found)
      const checked = found.kind === 'row' ? checkRow(found.fields, latest) : null
      if (checked?.sound !== true) {
        refused += 1
        return
      }
      rows += 1
      const { entry } = checked.row
      if (first === undefined || momentOf(entry) < momentOf(first)) first = entry
      if (last === undefined || momentOf(entry) > momentOf(last)) last = entry
    },
    summary: () => ({
      rows,
      refused,
      days: first && last ? { first: dayOf(first, zone), last: dayOf(last, zone) } : null,
      hasSettings,
      hasAnswers,
      routines,
    }),
  }
}

const momentOf = (entry: JournalEntry): Instant =>
  entry.type === 'interval' ? entry.start : entry.at

/** @param zone For an entry that has none of its own. */
const dayOf = (entry: JournalEntry, zone: string): string =>
  localDate(momentOf(entry), 'zone' in entry ? entry.zone : zone)
