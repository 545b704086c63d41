// The default import, not the named one: a stand-in replaces the function on this object.
import childProcess from 'node:child_process'

import { seconds } from '#core/time'

/** What a system tool answered. */
export interface Answer {
  readonly code: number
  readonly stdout: string
}

/** No sensor may hold up a decision for longer than this. */
const patience = seconds(2)

/**
 * Asks one of the system's own tools. `null` when it is not there, was too slow or was killed, so
 * that every failure reads as "unknown".
 */
export function ask(program: string, args: readonly string[]): Promise<Answer | null> {
  return new Promise((resolve) => {
    try {
      childProcess.execFile(
        program,
        [...args],
        // Tools translate their answers; these parsers read English.
        { timeout: patience, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } },
        (error, stdout) => {
          if (error === null) resolve({ code: 0, stdout })
          else if (typeof error.code === 'number') resolve({ code: error.code, stdout })
          else resolve(null)
        },
      )
    } catch {
      resolve(null)
    }
  })
}
