import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { FileFault, FileProblem } from '#core/routine-faults'
import type { Routine } from '#core/routines'

import { jsonPlaces } from './json-places.ts'
import { readRoutineText } from './routine-text.ts'
import { readTextFile } from './text-file.ts'
import { writeWhole } from './whole-file.ts'

/** What a folder of routines turned out to hold. */
export interface ReadFolder {
  /** In the order of their ids. */
  readonly routines: readonly Routine[]
  readonly faults: readonly FileFault[]
}

/** A routine takes a few kB; reading whatever else somebody drops there must not hold up the app. */
const mostKilobytes = 256

/** Reads every routine in a folder, each file for itself: a bad one leaves the rest usable. Never throws. */
export function readRoutineFolder(folder: string, shippedIds: ReadonlySet<string>): ReadFolder {
  const routines: Routine[] = []
  const faults: FileFault[] = []
  const names = namesIn(folder)
  if (names === null) return { routines, faults: [{ ...nowhere, file: '', problem: unreadable }] }
  for (const file of names) {
    const read = readFile(folder, file, shippedIds, names)
    if ('routine' in read) routines.push(read.routine)
    else faults.push(...read.faults)
  }
  return { routines: routines.toSorted((a, b) => (a.id < b.id ? -1 : 1)), faults }
}

export const fileOf = (id: string): string => `${id}.json`

/** Puts a routine into its file in one piece, on the disk itself. Throws if that fails. */
export function writeRoutine(folder: string, routine: Routine): void {
  mkdirSync(folder, { recursive: true })
  writeWhole(join(folder, fileOf(routine.id)), textOf(routine))
}

/** A routine as its file has it. */
export const textOf = (routine: Routine): string => `${JSON.stringify(routine, null, 2)}\n`

const nowhere = { line: null, path: [] }
const unreadable: FileProblem = { code: 'unreadable' }

/** All routine files; null where the folder is there and cannot be read. */
function namesIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .toSorted()
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    return isMissing ? [] : null
  }
}

type ReadFile = { readonly routine: Routine } | { readonly faults: readonly FileFault[] }

function readFile(
  folder: string,
  file: string,
  shippedIds: ReadonlySet<string>,
  names: readonly string[],
): ReadFile {
  const fault = (problem: FileProblem): ReadFile => ({ faults: [{ ...nowhere, file, problem }] })
  const text = readTextFile(join(folder, file), mostKilobytes)
  if (typeof text !== 'string') return fault(text)
  const read = readRoutineText(text)
  if (!read.sound) return { faults: read.faults.map((found) => ({ ...found, file })) }
  const problem = idProblem(read.routine.id, file, shippedIds, names)
  if (problem === null) return read
  return { faults: [{ file, line: jsonPlaces(text).lineOf(['id']), path: ['id'], problem }] }
}

/** A file is named for its id, so no two of them can have the same. */
function idProblem(
  id: string,
  file: string,
  shippedIds: ReadonlySet<string>,
  names: readonly string[],
): FileProblem | null {
  if (shippedIds.has(id)) return { code: 'id-shipped' }
  if (file === fileOf(id)) return null
  return names.includes(fileOf(id))
    ? { code: 'id-taken', by: fileOf(id) }
    : { code: 'id-not-name', wanted: fileOf(id) }
}
