import { basename } from 'node:path'

import type { Refusal } from '#core/refusal'

import type { Handlers } from './ipc/handle.ts'
import { restore, type RestoringPorts } from './restoring.ts'
import { backupEndings, placeBeforeRestoring } from './storage/data/file-names.ts'
import { previewOf } from './storage/data/preview.ts'
import type { TakingIn } from './taking-in.ts'
import type { TakingOut } from './taking-out.ts'

export interface BackupAnswersPorts extends RestoringPorts {
  /** Folder with everything that the app keeps. */
  readonly directory: string
  /** Asks the person for a file with one of these endings; null when they want none. */
  readonly askForFile: (endings: readonly string[]) => Promise<string | null>
  /** Called when the journal has rows that it did not have. */
  readonly rowsAdded: () => void
}

/** What the calls about whole backups do. */
export function backupAnswers(
  ports: BackupAnswersPorts,
  out: TakingOut,
  incoming: TakingIn,
): Pick<Handlers, 'chooseBackup' | 'restoreBackup'> {
  /** The one chosen last: windows know no paths. */
  let chosen: string | null = null

  return {
    async chooseBackup() {
      const path = await ports.askForFile(backupEndings)
      if (path === null) return { kind: 'cancelled' }
      const file = basename(path)
      const outcome = await incoming.inTurn(({ device }, lastMoment) =>
        previewOf(path, device, lastMoment),
      )
      chosen = outcome.kind === 'done' ? path : null
      if (outcome.kind !== 'done') return { file, ...outcome }
      return { kind: 'chosen', file, ...outcome.result }
    },
    async restoreBackup() {
      const path = chosen
      if (path === null) return { kind: 'failed', reason: { code: 'no-backup' }, before: null }
      const place = placeBeforeRestoring(ports.directory, out.today())
      const fault = await out.write('backup', place)
      if (fault !== null) return { kind: 'failed', reason: fault, before: null }

      const before = basename(place)
      const outcome = await incoming.inTurn((file, lastMoment) =>
        restore(ports, file, path, lastMoment),
      )
      if (outcome.kind === 'done') {
        if (outcome.result.added > 0) ports.rowsAdded()
        return { kind: 'restored', before, ...outcome.result }
      }
      const reason: Refusal = outcome.kind === 'failed' ? outcome.reason : { code: 'backup-unread' }
      return { kind: 'failed', reason, before }
    },
  }
}
