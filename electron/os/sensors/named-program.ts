import type { Sensed } from '#core/presence'

import { wholeLines, type Answer } from './ask.ts'
import { fileOf, nameOf, processIds } from './processes.ts'
import { yesIf, type Reading } from './reading.ts'
import { windowsTool } from './windows-tools.ts'

/**
 * Which of these programs run. `null` when nobody tells; nothing is read for an empty list.
 *
 * @param names As the person wrote them: without path or with it, with `.exe` or without.
 */
export async function readNamedPrograms(
  reading: Reading,
  names: readonly string[],
): Promise<readonly string[] | null> {
  if (names.length === 0) return []
  const running = await runningPrograms(reading)
  if (running === null) return null
  return names.filter((name) => running.has(plain(name)) || running.has(cut(plain(name))))
}

export const named = (running: readonly string[] | null): Sensed =>
  running === null ? 'unknown' : yesIf(running.length > 0)

async function runningPrograms(reading: Reading): Promise<ReadonlySet<string> | null> {
  const { platform, ask, env } = reading
  if (platform === 'linux') return onLinux(reading.proc)
  if (platform === 'win32') {
    return inTaskList(await ask(windowsTool(env, 'tasklist.exe'), ['/fo', 'csv', '/nh']))
  }
  if (platform === 'darwin') return inProcessList(await ask('/bin/ps', ['-axo', 'comm=']))
  return null
}

async function onLinux(proc: string): Promise<ReadonlySet<string> | null> {
  const ids = await processIds(proc)
  if (ids === null) return null
  return new Set(ids.flatMap((id) => [short(nameOf(proc, id)), plain(fileOf(proc, id))]))
}

/** Reads Windows' list of tasks: `"obs64.exe","4711","Console","1","123,456 K"`. */
export function inTaskList(answered: Answer): ReadonlySet<string> | null {
  const answer = wholeLines(answered)
  if (answer === null) return null
  const rows = [...answer.matchAll(/^"([^"]+)","\d+",/gm)]
  return rows.length === 0 ? null : new Set(rows.map(([, name]) => plain(name ?? '')))
}

/** Reads macOS' list of processes: a path a line. */
export function inProcessList(answered: Answer): ReadonlySet<string> | null {
  const answer = wholeLines(answered)
  if (answer === null) return null
  const rows = answer.split('\n').filter((line) => line.trim().startsWith('/'))
  return rows.length === 0 ? null : new Set(rows.map(plain))
}

/** A name without path, `.exe` and capitals. */
const plain = (name: string): string =>
  name
    .trim()
    .replace(/^.*[/\\]/, '')
    .replace(/\.(exe|app)$/i, '')
    .toLowerCase()

/** Linux keeps the first 15 letters of a process's name. Marked, so that only a long name meets it. */
const longest = 15
const short = (name: string): string => (name.length < longest ? plain(name) : `${plain(name)}…`)
const cut = (name: string): string => `${name.slice(0, longest)}…`
