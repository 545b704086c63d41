import { basename } from 'node:path'

import { mostSettingsKilobytes, settingsIn, type SettingsChosen } from '#core/settings-file'

import { jsonPlaces } from './json-places.ts'
import { readTextFile } from './text-file.ts'

/** Beyond these, a list of faults helps nobody. */
const mostFaults = 100

/** Reads a settings file that the person chose, with the line of whatever cannot be used. Never throws. */
export function readSettingsFile(path: string): SettingsChosen {
  const file = basename(path)
  const text = readTextFile(path, mostSettingsKilobytes)
  if (typeof text !== 'string') return { kind: 'wrong-file', file, problem: text }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    const { found, line } = jsonPlaces(text).fault ?? { found: 'symbol', line: 1 }
    return { kind: 'wrong-file', file, problem: { code: 'syntax', found, line } }
  }
  const read = settingsIn(content)
  if (read.kind === 'wrong') return { kind: 'wrong-file', file, problem: read.problem }
  const places = read.faults.length === 0 ? null : jsonPlaces(text)
  const faults = read.faults
    .map((fault) => ({ ...fault, line: places?.lineOf(['settings', ...fault.path]) ?? 1 }))
    .toSorted((a, b) => a.line - b.line)
  return { kind: 'chosen', file, change: read.change, faults: faults.slice(0, mostFaults) }
}
