import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

import { localDate } from '#core/calendar'
import type { ExportForm } from '#core/data-report'
import type { Refusal } from '#core/refusal'
import { saidIn } from '#core/restoring'
import type { Clock } from '#core/time'

import type { Runtime } from './runtime.ts'
import { keptSettings } from './storage/data/backup-parts.ts'
import { exportName } from './storage/data/file-names.ts'
import { historyFormat, type Header } from './storage/data/headers.ts'
import { rowsInOrder } from './storage/data/rows-in-order.ts'
import { writeInSlices } from './storage/data/write-slices.ts'
import { asCsv, asJsonLines } from './storage/data/written.ts'
import { reasonFor } from './storage/faults.ts'
import type { Journal } from './storage/journal.ts'
import type { JournalDatabase } from './storage/journal-database.ts'
import type { OwnRoutines } from './storage/own-routines.ts'
import type { SettingsStore } from './storage/settings-store.ts'

export interface TakingOutPorts {
  readonly clock: Clock
  readonly runtime: Pick<Runtime, 'state'>
  readonly journal: Pick<Journal, 'file'>
  readonly settings: Pick<SettingsStore, 'load'>
  readonly own: Pick<OwnRoutines, 'routines'>
  /** What people call this computer. */
  readonly computer: string
}

export interface TakingOut {
  /** The local date. */
  readonly today: () => string
  /** Name under which today's file is suggested. */
  readonly nameFor: (form: ExportForm) => string
  /** Writes it all to a file. The reason why not, or null. */
  readonly write: (form: ExportForm, path: string) => Promise<Refusal | null>
}

/** Puts everything that is kept into files of the person's own. */
export function takingOut(ports: TakingOutPorts): TakingOut {
  const { clock, journal } = ports

  function pieces(form: ExportForm, file: JournalDatabase): Iterable<string> {
    const rows = rowsInOrder(file.connection)
    if (form === 'csv') return asCsv(rows)
    const { wall, zone } = clock.now()
    const header: Header = {
      uncurl: 'history',
      format: historyFormat,
      device: file.device,
      exportedAt: new Date(wall).toISOString(),
      zone,
    }
    if (form === 'json-lines') return asJsonLines(header, rows)
    return asJsonLines({ ...header, uncurl: 'backup', computer: ports.computer }, rows, {
      settings: keptSettings(ports.settings.load()),
      said: saidIn(ports.runtime.state()),
      routines: ports.own.routines(),
    })
  }

  function today(): string {
    const { wall, zone } = clock.now()
    return localDate(wall, zone)
  }

  return {
    today,
    nameFor: (form) => exportName(form, today()),
    async write(form, path) {
      const file = journal.file()
      if (file === null) return { code: 'nothing-exported' }
      try {
        mkdirSync(dirname(path), { recursive: true })
        await writeInSlices(path, pieces(form, file))
        return null
      } catch (cause) {
        console.error(new Error(`Could not write ${path}`, { cause }))
        return { code: 'disk', fault: reasonFor(cause, dirname(path)), undone: 'export' }
      }
    },
  }
}
