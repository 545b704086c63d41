// The default import, not the named one: a stand-in replaces the function on this object.
import childProcess, { type ChildProcess } from 'node:child_process'

/** What a system tool said. `null` for every failure, which reads as "unknown". */
export type Answer = string | null

/** Asks one of the system's own tools. */
export type Ask = (program: string, args: readonly string[]) => Promise<Answer>

/** A graph of all sound and video on a busy computer, in bytes, with much room to spare. */
const longestAnswer = 8 * 1024 * 1024

/**
 * @param limit Ends every tool that still runs when the reading has taken too long.
 * @returns Asks a tool without a window, a shell or a change of focus. `null` when it is not there,
 *   fails, was too slow or was killed.
 */
export const askWithin =
  (limit: AbortSignal): Ask =>
  (program, args) =>
    new Promise((resolve) => {
      if (limit.aborted) return resolve(null)
      // One that hangs is not asked to end: it would stay, and the next one beside it.
      const end = () => {
        tool.kill('SIGKILL')
        resolve(null)
      }
      let tool: ChildProcess
      try {
        tool = childProcess.execFile(
          program,
          [...args],
          {
            windowsHide: true,
            maxBuffer: longestAnswer,
            // Tools translate their answers; these parsers read English.
            env: { ...process.env, LC_ALL: 'C' },
          },
          (error, stdout) => {
            limit.removeEventListener('abort', end)
            resolve(error === null ? stdout : null)
          },
        )
        limit.addEventListener('abort', end)
      } catch {
        resolve(null)
      }
    })

/** An answer that is made of lines. A tool that was cut off leaves half of one, which says nothing. */
export const wholeLines = (answer: Answer): Answer =>
  answer?.endsWith('\n') === true ? answer : null
