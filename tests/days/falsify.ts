import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'

import { parseTrace, type Trace } from '../support/trace.ts'
import type { Day } from './any-day.ts'

export interface Search {
  readonly name: string
  readonly days: fc.Arbitrary<Day>
  readonly count: number
  /** Draws the same days again; another seed every time when left out. */
  readonly seed?: number
  /** What is wrong with a day; nothing for a good one. */
  readonly faults: (trace: Trace) => readonly string[]
}

export interface Falsified {
  readonly seed: number
  readonly file: string
  readonly faults: readonly string[]
  /** All of it in words. */
  readonly message: string
}

/**
 * Looks for a bad day among `count` random ones. The first one found is shrunk to the smallest that is
 * still bad, and written to a trace file that `npm run simulate` plays.
 */
export function falsify({ name, days, count, seed, faults }: Search): Falsified | null {
  const judge = (day: Day): readonly string[] => faults(asTrace(day))
  const found = fc.check(
    fc.property(days, (day) => judge(day).length === 0),
    { numRuns: count, ...(seed === undefined ? {} : { seed }) },
  )
  if (!found.failed) return null
  const [day] = found.counterexample ?? []
  if (day === undefined) throw new Error(`${name}: no day could be drawn`)
  const file = write(`${name}-${found.seed}.json`, day)
  const wrong = faultsOrThrown(judge, day)
  const message = [
    `${name}: a bad day among ${found.numRuns}, seed ${found.seed}`,
    ...wrong.map((fault) => `  ${fault}`),
    `Play it: npm run simulate -- ${file}`,
  ].join('\n')
  return { seed: found.seed, file, faults: wrong, message }
}

/** A day goes through its file form, so that what is judged is what can be replayed. */
const asTrace = (day: Day): Trace => parseTrace(JSON.stringify(day))

function faultsOrThrown(judge: (day: Day) => readonly string[], day: Day): readonly string[] {
  try {
    return judge(day)
  } catch (cause) {
    return [
      `the replay threw: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    ]
  }
}

function write(name: string, day: Day): string {
  const folder = join(tmpdir(), 'uncurl-days')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  writeFileSync(file, `${JSON.stringify(day, null, 2)}\n`)
  return file
}
