import { basename, dirname } from 'node:path'

import { settingsText } from '#core/settings-file'

import type { Handlers } from './ipc/handle.ts'
import { reasonFor } from './storage/faults.ts'
import type { SettingsStore } from './storage/settings-store.ts'
import { readSettingsFile } from './storage/settings-text.ts'
import { writeWhole } from './storage/whole-file.ts'

export interface SettingsAnswersPorts {
  readonly settings: Pick<SettingsStore, 'load'>
  /** Asks the person for a place for a file of this name; null when they want none. */
  readonly askWhereToSave: (file: string) => Promise<string | null>
  /** Asks the person for a file with one of these endings; null when they want none. */
  readonly askForFile: (endings: readonly string[]) => Promise<string | null>
}

/** Calls that take the settings out and look at those of a file. */
export type SettingsFileCall = 'exportSettings' | 'chooseSettingsFile'

/** What those calls do. What is chosen is taken over by `saveSettings`, as every change is. */
export function settingsAnswers(ports: SettingsAnswersPorts): Pick<Handlers, SettingsFileCall> {
  return {
    async exportSettings() {
      const path = await ports.askWhereToSave('uncurl-settings.json')
      if (path === null) return { kind: 'cancelled' }
      try {
        writeWhole(path, settingsText(ports.settings.load()))
        return { kind: 'exported', file: basename(path) }
      } catch (cause) {
        console.error(new Error(`Could not write ${path}`, { cause }))
        const fault = reasonFor(cause, dirname(path))
        return { kind: 'failed', reason: { code: 'disk', fault, undone: 'export' } }
      }
    },
    async chooseSettingsFile() {
      const path = await ports.askForFile(['json'])
      return path === null ? { kind: 'cancelled' } : readSettingsFile(path)
    },
  }
}
