import { checkRoutine, type FileFault } from '#core/routine-faults'
import type { Routine } from '#core/routines'

import { jsonPlaces } from './json-places.ts'

/** A fault in a text that has no file yet. */
export type TextFault = Omit<FileFault, 'file'>

export type ReadText =
  | { readonly sound: true; readonly routine: Routine }
  | { readonly sound: false; readonly faults: readonly TextFault[] }

/** Beyond these, a file is not nearly a routine, and its list of faults helps nobody. */
const mostFaults = 20

/** Reads the text of a routine file; what is wrong with it comes with its line, in their order. */
export function readRoutineText(text: string): ReadText {
  if (text.trim() === '') {
    return { sound: false, faults: [{ line: 1, path: [], problem: { code: 'empty' } }] }
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { sound: false, faults: [syntaxFault(text)] }
  }
  const checked = checkRoutine(content)
  if (checked.sound) return checked
  const { lineOf } = jsonPlaces(text)
  const faults = checked.faults
    .map(({ path, problem }) => ({ path, problem, line: lineOf(path) }))
    .toSorted((a, b) => a.line - b.line)
  return { sound: false, faults: faults.slice(0, mostFaults) }
}

function syntaxFault(text: string): TextFault {
  const { fault } = jsonPlaces(text)
  const { line, path, found } = fault ?? { line: 1, path: [], found: 'symbol' }
  return { line, path, problem: { code: 'syntax', found } }
}
