import { basename } from 'node:path'

import { checkRoutine } from '#core/routine-faults'
import type { Catalogue } from '#core/routines'

import type { Handlers } from './ipc/handle.ts'
import type { Runtime } from './runtime.ts'
import type { OwnRoutines } from './storage/own-routines.ts'

export interface RoutineAnswersPorts {
  readonly runtime: Pick<Runtime, 'library' | 'useCatalogue'>
  readonly shipped: () => Catalogue
  readonly own: OwnRoutines
  /** Asks the person for a place for a file of this name; null when they want none. */
  readonly askWhereToSave: (file: string) => Promise<string | null>
  /** Shows a folder to the person; the reason why not, or nothing. */
  readonly openFolder: (folder: string) => Promise<string>
}

/** Calls that are about routines themselves, not about doing them. */
export type RoutineCall =
  | 'getLibrary'
  | 'getOwnRoutines'
  | 'checkRoutine'
  | 'saveRoutine'
  | 'importRoutine'
  | 'removeRoutine'
  | 'putBackRoutine'
  | 'exportRoutine'
  | 'showRoutineFolder'

/** What those calls do: they change files, and after each change the core gets the routines as they now are. */
export function routineAnswers(ports: RoutineAnswersPorts): Pick<Handlers, RoutineCall> {
  const { runtime, shipped, own } = ports

  /** Hands on what a change did, whether it succeeded or only found out about another one. */
  function after<Result>(result: Result): Result {
    runtime.useCatalogue(catalogueOf(shipped(), own.routines()))
    return result
  }

  return {
    getLibrary: () => runtime.library((id) => own.has(id)),
    getOwnRoutines() {
      if (own.refresh()) after(undefined)
      return { faults: own.faults(), folder: own.folder }
    },
    checkRoutine(routine) {
      const checked = checkRoutine(routine)
      return checked.sound ? [] : checked.faults
    },
    saveRoutine: ({ replaces, routine }) => after(own.save(replaces, routine)),
    importRoutine: ({ file, text }) => after(own.importText(file, text)),
    removeRoutine: (id) => after(own.remove(id)),
    putBackRoutine: (id) => after(own.putBack(id)),
    async exportRoutine(id) {
      const routine = catalogueOf(shipped(), own.routines()).find((one) => one.id === id)
      if (routine === undefined) return { kind: 'failed', reason: { code: 'no-routine' } }
      const path = await ports.askWhereToSave(`${id}.json`)
      if (path === null) return { kind: 'cancelled' }
      const copied = own.writeCopy(routine, path)
      return copied.saved
        ? { kind: 'exported', file: basename(path) }
        : { kind: 'failed', reason: copied.reason }
    },
    async showRoutineFolder() {
      const made = own.makeFolder()
      if (!made.saved) return made
      const said = await ports.openFolder(own.folder)
      return said === '' ? { saved: true } : { saved: false, reason: { code: 'system', said } }
    },
  }
}

/** All routines there are, in the order of their ids. */
export const catalogueOf = (shipped: Catalogue, own: Catalogue): Catalogue =>
  [...shipped, ...own].toSorted((a, b) => (a.id < b.id ? -1 : 1))
