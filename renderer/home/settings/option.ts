import type { Settings } from '#core/settings'

import type { Speech } from './said.ts'

/**
 * One field of the settings as it is found, undone, set back and compared: its words, and its value
 * in words. Its control stands in a `SettingField` of the same name.
 */
export interface Option {
  readonly field: keyof Settings
  /** Locale keys with their namespace, e.g. `home:settings.sitMinutes.label`. */
  readonly label: string
  readonly note: string
  /** What the note has places for. */
  readonly values?: Readonly<Record<string, string | number>>
  /** The value in `settings` in words, e.g. *30 min*: no sentence, and no full stop. */
  readonly said: (settings: Settings, speech: Speech) => string
}

/** A row of the page. */
export interface SettingsGroup {
  /** As its row and the address have it. */
  readonly id: string
  /** Locale key with its namespace. */
  readonly name: string
  readonly options: readonly Option[]
  /** Locale keys, without places to fill in, of what else is found in the row: buttons and titles. */
  readonly also?: readonly string[]
}
