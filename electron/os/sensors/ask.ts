// The default import, not the named one: a stand-in replaces the function on this object.
import childProcess from 'node:child_process'

/** What a system tool answered. */
export interface Answer {
  readonly code: number
  readonly stdout: string
}

/** Asks one of the system's own tools. `null` for every failure, which reads as "unknown". */
export type Ask = (program: string, args: readonly string[]) => Promise<Answer | null>

/** A graph of all sound and video on a busy computer, in bytes, with much room to spare. */
const longestAnswer = 8 * 1024 * 1024

/**
 * @param limit Ends every tool that still runs when the reading has taken too long.
 * @returns Asks a tool without a window, a shell or a change of focus. `null` when it is not there,
 *   was too slow or was killed.
 */
export const askWithin =
  (limit: AbortSignal): Ask =>
  (program, args) =>
    new Promise((resolve) => {
      try {
        childProcess.execFile(
          program,
          [...args],
          {
            signal: limit,
            windowsHide: true,
            maxBuffer: longestAnswer,
            // Tools translate their answers; these parsers read English.
            env: { ...process.env, LC_ALL: 'C' },
          },
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
