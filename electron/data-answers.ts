import { basename, join } from 'node:path'

import { localDate } from '#core/calendar'

import { backupAnswers, type BackupAnswersPorts } from './backup-answers.ts'
import type { Handlers } from './ipc/handle.ts'
import { backups } from './storage/backup.ts'
import { dataEndings } from './storage/data/file-names.ts'
import { journalSize } from './storage/data/journal-size.ts'
import { openDataFile } from './storage/data/read-data-file.ts'
import { takeIn } from './storage/data/take-in.ts'
import type { Journal } from './storage/journal.ts'
import { dateOf } from './storage/journal-file.ts'
import { takingIn } from './taking-in.ts'
import { takingOut, type TakingOutPorts } from './taking-out.ts'

export interface DataAnswersPorts extends TakingOutPorts, BackupAnswersPorts {
  readonly runtime: BackupAnswersPorts['runtime']
  readonly settings: BackupAnswersPorts['settings']
  readonly own: BackupAnswersPorts['own']
  readonly journal: Pick<Journal, 'file' | 'earliest' | 'count'>
  /** Asks the person for a place for a file of this name; null when they want none. */
  readonly askWhereToSave: (file: string) => Promise<string | null>
  /** Shows a folder to the person; the reason why not, or nothing. */
  readonly openFolder: (folder: string) => Promise<string>
}

/** Calls that take the person's data out, in, or back. */
export type DataCall =
  'getData' | 'showDataFolder' | 'exportData' | 'importData' | 'chooseBackup' | 'restoreBackup'

/** What those calls do. */
export function dataAnswers(ports: DataAnswersPorts): Pick<Handlers, DataCall> {
  const { clock, journal, directory } = ports
  const out = takingOut(ports)
  const incoming = takingIn(ports)

  return {
    ...backupAnswers(ports, out, incoming),
    getData() {
      const first = journal.earliest()
      const counts = Object.values(journal.count('all', 0))
      return {
        folder: directory,
        since: first === null ? null : localDate(first.at, first.zone),
        rows: counts.reduce((sum, count) => sum + count),
        bytes: journalSize(join(directory, 'journal.sqlite')),
        copies: backups(directory, dateOf(clock.now().wall)).map(({ date }) => date),
      }
    },
    async showDataFolder() {
      const said = await ports.openFolder(directory)
      return said === '' ? { saved: true } : { saved: false, reason: { code: 'system', said } }
    },
    async exportData(form) {
      const path = await ports.askWhereToSave(out.nameFor(form))
      if (path === null) return { kind: 'cancelled' }
      const reason = await out.write(form, path)
      return reason === null
        ? { kind: 'exported', file: basename(path) }
        : { kind: 'failed', reason }
    },
    async importData({ allOrNothing }) {
      const path = await ports.askForFile(dataEndings)
      if (path === null) return { kind: 'cancelled' }
      const file = basename(path)
      const outcome = await incoming.inTurn(async (target, latest) => {
        const { slices } = await openDataFile(path)
        return takeIn(target, slices, { latest, allOrNothing, mayOverlap: false })
      })
      if (outcome.kind !== 'done') return { file, ...outcome }
      if (outcome.result.added > 0) ports.rowsAdded()
      const kind = allOrNothing && outcome.result.refused > 0 ? 'nothing-taken' : 'imported'
      return { kind, file, ...outcome.result }
    },
  }
}
