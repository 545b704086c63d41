import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import type { CommandAnswer } from './command-line.ts'

/**
 * Electron takes words from one launch to the other and nothing back, so an answer goes by a file:
 * whoever asks names it, whoever runs writes it, and whoever asked deletes it.
 */

/** The folder of answers in the app's data. */
export const answersIn = (userData: string): string => join(userData, 'answers')

/** A plain name as `randomUUID` makes it; it cannot lead out of the folder. */
const isName = (name: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(name)

/** What nobody has fetched for so long nobody will, in ms. */
const staleAfter = 60_000
const lookEvery = 50

/** What an earlier run left is of no use to anybody, and does no harm where the disk refuses. */
export function clearAnswers(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (cause) {
    console.error(new Error('Old answers to commands stay where they are', { cause }))
  }
}

/**
 * Writes an answer in one piece, for this person only, and takes away what was never fetched.
 *
 * @throws When `name` is no plain name in the folder, or the disk refuses.
 */
export function writeAnswer(folder: string, name: string, answer: CommandAnswer): void {
  if (!isName(name)) throw new Error('The answer was asked for in a file that is none of ours')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const part = join(folder, `${name}.part`)
  writeFileSync(part, JSON.stringify(answer), { flag: 'wx', mode: 0o600 })
  // By the clock of the disk, whatever the computer's shows.
  const written = statSync(part).mtimeMs
  renameSync(part, join(folder, name))
  for (const other of readdirSync(folder)) {
    const path = join(folder, other)
    // One may be fetched at this very moment.
    const left = statSync(path, { throwIfNoEntry: false })
    if (left !== undefined && written - left.mtimeMs > staleAfter) rmSync(path, { force: true })
  }
}

/** Waits for an answer and takes it; null when none came in time. */
export async function awaitAnswer(
  folder: string,
  name: string,
  patience: number,
): Promise<CommandAnswer | null> {
  const path = join(folder, name)
  for (let left = patience; left > 0; left -= lookEvery) {
    await wait(lookEvery)
    const answer = readAnswer(path)
    if (answer === null) continue
    rmSync(path, { force: true })
    return answer
  }
  return null
}

function readAnswer(path: string): CommandAnswer | null {
  try {
    // Written in one piece by ourselves.
    return JSON.parse(readFileSync(path, 'utf8')) as CommandAnswer
  } catch {
    return null
  }
}
