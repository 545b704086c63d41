import { isDeepStrictEqual } from 'node:util'

import type { Restored } from '#core/data-report'
import type { Refusal } from '#core/refusal'
import type { Said } from '#core/restoring'
import type { Catalogue } from '#core/routines'
import type { Settings } from '#core/settings'
import type { Instant } from '#core/time'

import { catalogueOf } from './routine-answers.ts'
import type { Runtime } from './runtime.ts'
import { partIn, type FoundPart, type KeptSettings } from './storage/data/backup-parts.ts'
import type { Found } from './storage/data/found-rows.ts'
import { openBackup } from './storage/data/preview.ts'
import { takeIn } from './storage/data/take-in.ts'
import type { JournalDatabase } from './storage/journal-database.ts'
import type { OwnRoutines } from './storage/own-routines.ts'
import type { SettingsStore } from './storage/settings-store.ts'

export interface RestoringPorts {
  readonly runtime: Pick<Runtime, 'send' | 'state' | 'useCatalogue'>
  readonly settings: Pick<SettingsStore, 'load' | 'save'>
  /** Called with settings that have just been saved. */
  readonly settingsSaved: (settings: Settings) => void
  readonly shipped: () => Catalogue
  readonly own: Pick<OwnRoutines, 'routines' | 'importText'>
}

/**
 * Takes over all that is in a backup, rows first. Nothing that is here is lost by it but the settings
 * that are replaced. Throws when the backup cannot be read or the journal cannot be written.
 */
export async function restore(
  ports: RestoringPorts,
  file: JournalDatabase,
  path: string,
  latest: Instant,
): Promise<Omit<Restored & { kind: 'restored' }, 'kind' | 'before'>> {
  const parts: FoundPart[] = []
  const { slices } = await openBackup(path)
  const rules = { latest, allOrNothing: false, mayOverlap: true }
  const taken = await takeIn(file, keepingParts(slices, parts), rules)

  let settingsFault: Refusal | null = null
  let answerTaken = false
  const routines = { taken: [] as string[], refused: [] as string[] }
  for (const part of parts) {
    switch (part.kind) {
      case 'settings':
        settingsFault = restoreSettings(ports, part.settings)
        break
      case 'said':
        answerTaken = part.said !== null && sayAgain(ports, part.said)
        break
      case 'routine':
        restoreRoutine(ports, part, routines)
    }
  }
  ports.runtime.useCatalogue(catalogueOf(ports.shipped(), ports.own.routines()))
  return {
    ...taken,
    settingsFault,
    answerTaken,
    routines: routines.taken,
    routinesRefused: routines.refused,
  }
}

/** Passes everything on, and keeps what is no row. */
async function* keepingParts(
  slices: AsyncIterable<readonly Found[]>,
  parts: FoundPart[],
): AsyncGenerator<readonly Found[], void> {
  for await (const slice of slices) {
    for (const found of slice) if (found.kind === 'part') parts.push(partIn(found.fields))
    yield slice
  }
}

/** As if the person had changed them. The reason why not, or null. */
function restoreSettings(
  { settings, settingsSaved, runtime }: RestoringPorts,
  found: Partial<KeptSettings>,
): Refusal | null {
  const next: Settings = { ...settings.load(), ...found }
  const result = settings.save(next)
  if (!result.saved) return result.reason
  runtime.send({ type: 'settingsChanged', settings: next })
  settingsSaved(next)
  return null
}

/** True when the answer to the safety lists is the backup's now. */
function sayAgain({ runtime }: RestoringPorts, said: Said): boolean {
  const before = runtime.state().care.screen
  runtime.send({ type: 'saidBefore', said })
  return runtime.state().care.screen?.at !== before?.at
}

/** Beside those of the same id that are another; the very same is there already. */
function restoreRoutine(
  { own }: RestoringPorts,
  { name, routine }: FoundPart & { readonly kind: 'routine' },
  done: { readonly taken: string[]; readonly refused: string[] },
): void {
  if (routine === null) {
    done.refused.push(name)
    return
  }
  const isThere = own
    .routines()
    .some((one) => isDeepStrictEqual({ ...one, id: '' }, { ...routine, id: '' }))
  if (isThere) return
  const saved = own.importText(`${routine.id}.json`, JSON.stringify(routine))
  done[saved.saved ? 'taken' : 'refused'].push(name)
}
