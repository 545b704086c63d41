import type { AppEvent } from '#core/events'
import type { SaveResult } from '#ipc/contract'

import type { Handlers } from './ipc/handle.ts'
import { reasonFor } from './storage/faults.ts'
import type { SettingsStore } from './storage/settings-store.ts'
import type { SharedFolder } from './storage/shared/shared-folder.ts'

export interface SharedAnswersPorts {
  readonly settings: Pick<SettingsStore, 'load' | 'save'>
  readonly shared: Pick<SharedFolder, 'begin' | 'clear' | 'look' | 'prepare' | 'view'>
  /** Asks the person for a folder; null when they want none. */
  readonly askForFolder: () => Promise<string | null>
  /** The history was made up for a demonstration. */
  readonly isSample: () => boolean
  readonly send: (event: AppEvent) => void
}

/** Calls about other computers of the same person. */
export type SharedCall = 'getComputers' | 'chooseSharedFolder' | 'leaveSharedFolder'

/** What those calls do. */
export function sharedAnswers(ports: SharedAnswersPorts): Pick<Handlers, SharedCall> {
  const { settings, shared } = ports

  function keep(sharedFolder: string | null): SaveResult {
    const next = { ...settings.load(), sharedFolder }
    const result = settings.save(next)
    if (result.saved) {
      ports.send({ type: 'settingsChanged', settings: next })
      void shared.begin()
    }
    return result
  }

  return {
    getComputers() {
      void shared.look()
      return shared.view()
    },
    async chooseSharedFolder() {
      if (ports.isSample()) return { kind: 'failed', reason: { code: 'made-up-history' } }
      const chosen = await ports.askForFolder()
      if (chosen === null) return { kind: 'cancelled' }
      try {
        const result = keep(await shared.prepare(chosen))
        return result.saved ? { kind: 'chosen' } : { kind: 'failed', reason: result.reason }
      } catch (cause) {
        console.error(new Error(`${chosen} cannot be shared`, { cause }))
        const fault = reasonFor(cause, chosen)
        return { kind: 'failed', reason: { code: 'disk', fault, undone: 'nothing-said' } }
      }
    },
    async leaveSharedFolder({ alsoFiles }) {
      const folder = settings.load().sharedFolder
      const result = keep(null)
      if (!result.saved) return { left: false, reason: result.reason }
      const isClear = folder === null || (alsoFiles && (await shared.clear(folder)))
      return { left: true, filesStay: !isClear }
    },
  }
}
