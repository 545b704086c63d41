import { checkRoutine } from '#core/routine-faults'
import { saidSchema, type Said } from '#core/restoring'
import type { Routine } from '#core/routines'
import { parseSettings, type Settings } from '#core/settings'

import type { RowFields } from './row.ts'

/** Which computers are kept in step is no matter of one computer's backup. */
export type KeptSettings = Omit<Settings, 'sharedFolder'>

/** What a whole backup has beside the rows: a line each, before them. */
export interface BackupParts {
  readonly settings: KeptSettings
  readonly said: Said
  readonly routines: readonly Routine[]
}

export const keptSettings = ({ sharedFolder: _folder, ...settings }: Settings): KeptSettings =>
  settings

/** A part as it was found in a backup, with what is sound in it; null for one that cannot be used. */
export type FoundPart =
  | { readonly kind: 'settings'; readonly settings: Partial<KeptSettings> }
  | { readonly kind: 'said'; readonly said: Said | null }
  | { readonly kind: 'routine'; readonly name: string; readonly routine: Routine | null }

export function partIn(fields: RowFields): FoundPart {
  if ('settings' in fields) return { kind: 'settings', settings: soundSettings(fields['settings']) }
  if ('said' in fields) {
    const said = saidSchema.safeParse(fields['said'])
    return { kind: 'said', said: said.success ? said.data : null }
  }
  const { routine } = fields
  const checked = checkRoutine(routine)
  const { name } = Object(routine) as Readonly<Record<string, unknown>>
  return {
    kind: 'routine',
    name: typeof name === 'string' ? name : '?',
    routine: checked.sound ? checked.routine : null,
  }
}

/** Those settings that are there and as they should be; all others stay as they are here. */
function soundSettings(found: unknown): Partial<KeptSettings> {
  const { settings, faults } = parseSettings(found)
  const wrong = new Set<string>(['sharedFolder', ...faults.map(({ field }) => field)])
  const names = new Set(Object.keys(Object(found) as object))
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => names.has(name) && !wrong.has(name)),
  )
}
