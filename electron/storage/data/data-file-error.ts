import type { DataFileProblem } from '#core/data-report'

/** Nothing, or nothing more, can be read from a file that the person chose. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
  readonly problem: DataFileProblem

  constructor(problem: DataFileProblem, cause?: unknown) {
    super(`The file cannot be read: ${problem.code}`, { cause })
    this.problem = problem
  }
}
