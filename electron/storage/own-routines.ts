import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import type { Undone } from '#core/refusal'
import {
  checkRoutine,
  type FileFault,
  type FileProblem,
  type RoutineSaved,
} from '#core/routine-faults'
import type { Catalogue, Routine } from '#core/routines'
import type { SaveResult } from '#ipc/contract'

import { reasonFor } from './faults.ts'
import { flushFile } from './flush-file.ts'
import { fileOf, readRoutineFolder, textOf, writeRoutine } from './routine-folder.ts'
import { freeId, idFor } from './routine-ids.ts'
import { readRoutineText } from './routine-text.ts'

/** The person's own routines: one file each, in a folder that they may fill by hand too. No method throws. */
export interface OwnRoutines {
  readonly folder: string
  /** Reads the folder again; true when what it holds is not what it held. */
  refresh(): boolean
  routines(): Catalogue
  /** What is wrong with files that could not be used. */
  faults(): readonly FileFault[]
  has(id: string): boolean
  /** Keeps a routine: a new one under an id made of its name, or in place of one of the folder's. */
  save(replaces: string | null, input: unknown): RoutineSaved
  /** Takes in the text of a file; where its id is taken, under another one. */
  importText(file: string, text: string): RoutineSaved
  /** Moves a routine's file aside, where `putBack` finds it. */
  remove(id: string): SaveResult
  putBack(id: string): SaveResult
  /** Writes a routine to where the person wants a copy of it. */
  writeCopy(routine: Routine, path: string): SaveResult
  /** Makes the folder, for somebody who wants to look into it. */
  makeFolder(): SaveResult
}

/** @param directory The app's own folder, an absolute path. */
export function openOwnRoutines(directory: string, shipped: Catalogue): OwnRoutines {
  const folder = join(directory, 'routines')
  const removed = join(folder, 'removed')
  const shippedIds: ReadonlySet<string> = new Set(shipped.map(({ id }) => id))
  /** Under which names removed files lie aside, by their ids. */
  const aside = new Map<string, string>()
  let held = readRoutineFolder(folder, shippedIds)

  function refresh(): boolean {
    const before = held
    held = readRoutineFolder(folder, shippedIds)
    return !isDeepStrictEqual(held, before)
  }

  const pathOf = (id: string) => join(folder, fileOf(id))
  const has = (id: string) => held.routines.some((routine) => routine.id === id)
  /** What was removed keeps its id too: stars, ratings and the journal know it by that. */
  const isTaken = (id: string) =>
    shippedIds.has(id) || existsSync(pathOf(id)) || existsSync(join(removed, fileOf(id)))

  function write(routine: Routine): RoutineSaved {
    const file = fileOf(routine.id)
    try {
      writeRoutine(folder, routine)
    } catch (cause) {
      report(`Could not write ${file} in ${folder}; nothing was changed`, cause)
      const fault = reasonFor(cause, directory)
      return refused(file, [whole({ code: 'not-written', fault })])
    }
    refresh()
    return { saved: true, routine }
  }

  function move(from: string, to: string, undone: Undone): SaveResult {
    const moved = attempt(undone, directory, () => {
      mkdirSync(removed, { recursive: true })
      renameSync(from, to)
    })
    refresh()
    return moved
  }

  return {
    folder,
    refresh,
    routines: () => held.routines,
    faults: () => held.faults,
    has,
    save(replaces, input) {
      const fields = asFields(input)
      const id = replaces ?? freeId(idFor(nameIn(fields)), isTaken)
      const checked = checkRoutine({ ...fields, id })
      if (!checked.sound) return refused(fileOf(id), checked.faults)
      refresh()
      if (shippedIds.has(id)) return refused(fileOf(id), [whole({ code: 'id-shipped' })])
      // A file that could not be read may hold what the person would miss.
      const isUnread = existsSync(pathOf(id)) && !has(id)
      if (isUnread) return refused(fileOf(id), [whole({ code: 'changed-outside' })])
      return write(checked.routine)
    },
    importText(file, text) {
      const read = readRoutineText(text)
      if (!read.sound) return { saved: false, faults: read.faults.map((one) => ({ ...one, file })) }
      return write({ ...read.routine, id: freeId(read.routine.id, isTaken) })
    },
    remove(id) {
      if (!has(id)) return { saved: false, reason: { code: 'no-routine' } }
      const free = freeId(id, (name) => existsSync(join(removed, fileOf(name))))
      const moved = move(pathOf(id), join(removed, fileOf(free)), 'routine-removed')
      if (moved.saved) aside.set(id, free)
      return moved
    },
    putBack(id) {
      const name = aside.get(id)
      if (name === undefined || existsSync(pathOf(id))) {
        return { saved: false, reason: { code: 'nothing-to-put-back' } }
      }
      return move(join(removed, fileOf(name)), pathOf(id), 'routine-put-back')
    },
    writeCopy: (routine, path) =>
      attempt('copy', dirname(path), () => {
        writeFileSync(path, textOf(routine))
        flushFile(path)
      }),
    makeFolder: () =>
      attempt('folder', directory, () => {
        mkdirSync(folder, { recursive: true })
      }),
  }
}

/** Does what may fail on a disk, and says why it did. */
function attempt(undone: Undone, place: string, act: () => void): SaveResult {
  try {
    act()
    return { saved: true }
  } catch (cause) {
    report(`A routine or its folder in ${place} could not be changed (${undone})`, cause)
    return { saved: false, reason: { code: 'disk', fault: reasonFor(cause, place), undone } }
  }
}

const asFields = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? { ...input } : {}

const nameIn = ({ name }: Readonly<Record<string, unknown>>): string =>
  typeof name === 'string' ? name : ''

const whole = (problem: FileProblem) => ({ path: [], problem })

const refused = (
  file: string,
  faults: readonly Pick<FileFault, 'path' | 'problem'>[],
): RoutineSaved => ({
  saved: false,
  faults: faults.map(({ path, problem }) => ({ file, line: null, path, problem })),
})

function report(what: string, cause: unknown): void {
  console.error(new Error(what, { cause }))
}
