import childProcess, { type ExecFileOptions } from 'node:child_process'

import { vi } from 'vitest'

/** How a tool was started. */
export interface Started {
  readonly program: string
  readonly args: readonly string[]
  readonly options: ExecFileOptions
}

/**
 * Stands in for every tool: answers by the command line's beginning, and is missing where it has no
 * answer.
 *
 * @returns Every tool that was started, in order.
 */
export function desktop(answers: Readonly<Record<string, string>>): readonly Started[] {
  const started: Started[] = []
  const execFile = (
    program: string,
    args: readonly string[],
    options: ExecFileOptions,
    done: (error: Error | null, stdout: string) => void,
  ) => {
    started.push({ program, args, options })
    const line = [program, ...args].join(' ')
    const known = Object.keys(answers).find((beginning) => line.startsWith(beginning))
    const answer = known === undefined ? undefined : answers[known]
    setImmediate(() => {
      if (answer === undefined) done(Object.assign(new Error('missing'), { code: 'ENOENT' }), '')
      else done(null, answer)
    })
  }
  vi.spyOn(childProcess, 'execFile').mockImplementation(
    execFile as unknown as typeof childProcess.execFile,
  )
  return started
}
