import type { Millis } from '#core/time'

/** One line of the table that `npm run bench` prints. */
export interface Measured {
  readonly what: string
  readonly budget: string
  readonly measured: string
}

/** A table of its own, beside the one of budgets. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** As Markdown, so that it can be taken over as it is; numbers to the right. */
export function asMarkdown({ head, rows }: Omit<Table, 'title'>): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** The middle one of `times` runs, in ms; `tidy` runs after each, uncounted. */
export function medianTime<Result>(
  times: number,
  run: () => Result,
  tidy?: (result: Result) => void,
): Millis {
  const taken = Array.from({ length: times }, () => {
    const began = performance.now()
    const result = run()
    const length = performance.now() - began
    tidy?.(result)
    return length
  })
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN
}

export const inMs = (length: Millis): string => `${length.toFixed(length < 10 ? 2 : 0)} ms`
