import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import type { FileNotice } from '#core/file-notice'
import { defaultSettings, type Settings, type SettingsFault } from '#core/settings'
import type { SaveResult } from '#ipc/contract'
import Store from 'electron-store'

import { reasonFor } from './faults.ts'
import { asNamedValues, readSettings, setAsideBroken } from './settings-file.ts'

/** The person's settings: in memory, and in a file that is read once. No method throws. */
export interface SettingsStore {
  load(): Settings
  /** Replaces the settings, whole or not at all; when it fails, the previous ones stay in force. */
  save(settings: Settings): SaveResult
  /** What a person must know of how the file was found, and what to do about it. */
  readonly notices: readonly FileNotice[]
}

const current = 'settings'
/** Holds the last settings that were sound in every field. */
const good = 'settings.good'

/** Reads `settings.json` in `directory`, an absolute path, or what can be saved of it. */
export function openSettings({ directory }: { directory: string }): SettingsStore {
  const found = find(directory)
  let inForce = found.settings

  return {
    notices: found.notices,
    load: () => inForce,
    save(settings) {
      try {
        write(directory, current, settings)
      } catch (cause) {
        report(`Could not write the settings in ${directory}; the previous ones stay`, cause)
        const fault = reasonFor(cause, directory)
        return { saved: false, reason: { code: 'disk', fault, undone: 'settings' } }
      }
      inForce = settings
      keepGoodCopy(directory, settings)
      return { saved: true }
    },
  }
}

interface Found {
  readonly settings: Settings
  readonly notices: readonly FileNotice[]
}

function find(directory: string): Found {
  const path = pathOf(directory, current)
  const file = readSettings(path)
  if (file.kind === 'read') {
    // A copy made of a faulty file would forget the last sound value of the faulty field.
    if (file.faults.length === 0) keepGoodCopy(directory, file.settings)
    return { settings: file.settings, notices: file.faults.map(faultNotice) }
  }

  const last = lastGood(directory)
  // Neither file: the app has never run here.
  if (file.kind === 'missing' && last === null) return { settings: defaultSettings, notices: [] }

  if (file.kind === 'unreadable') report(`Could not read ${path}`, file.cause)
  const aside = file.kind === 'broken' ? setAsideBroken(path, new Date()) : null
  // What could not be read or set aside stays as it is until the person saves.
  if (last !== null && (file.kind === 'missing' || aside !== null)) putBack(directory, last)
  return { settings: last ?? defaultSettings, notices: [lost(file.kind, aside, last)] }
}

function lastGood(directory: string): Settings | null {
  const copy = readSettings(pathOf(directory, good))
  return copy.kind === 'read' ? copy.settings : null
}

/** The copy is only a second chance, so failing to make it fails nothing else. */
function keepGoodCopy(directory: string, settings: Settings): void {
  if (isDeepStrictEqual(lastGood(directory), settings)) return
  try {
    write(directory, good, settings)
  } catch (cause) {
    report(`Could not keep a copy of the settings in ${directory}`, cause)
  }
}

function putBack(directory: string, settings: Settings): void {
  try {
    write(directory, current, settings)
  } catch (cause) {
    report(`Could not put the settings back in ${directory}; they hold for this run`, cause)
  }
}

/** Replaces a file in one piece. Throws if that fails. */
function write(directory: string, name: string, settings: Settings): void {
  const store = new Store<Settings>({
    cwd: directory,
    name,
    accessPropertiesByDotNotation: false,
    // The store reads what it is about to replace, and must not refuse to mend a broken file.
    deserialize: (text) => ({ ...defaultSettings, ...asNamedValues(text) }),
  })
  store.store = settings
}

const pathOf = (directory: string, name: string) => join(directory, `${name}.json`)

const faultNotice = ({ field }: SettingsFault): FileNotice =>
  isSetting(field)
    ? { code: 'setting-wrong', field, value: JSON.stringify(defaultSettings[field]) }
    : { code: 'setting-unknown', field }

const isSetting = (field: string): field is keyof Settings => Object.hasOwn(defaultSettings, field)

const lost = (
  how: 'missing' | 'broken' | 'unreadable',
  keptAs: string | null,
  last: Settings | null,
): FileNotice => ({ code: 'settings-lost', how, keptAs, hasCopy: last !== null })

function report(what: string, cause: unknown): void {
  console.error(new Error(what, { cause }))
}
