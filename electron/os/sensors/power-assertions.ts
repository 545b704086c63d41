import type { Answer } from './ask.ts'

/** What a process has asked of a Mac's power management. */
export interface Assertion {
  readonly pid: number
  readonly process: string
  /** `PreventUserIdleDisplaySleep`. */
  readonly kind: string
  readonly name: string
  /** For whom a service asked. */
  readonly createdFor: number | null
  /** `audio-in BuiltInMicrophoneDevice`; empty when nothing is said. */
  readonly resources: string
}

export const pmset = '/usr/bin/pmset'

/**
 * Reads `pmset -g assertions`: a summary, then each assertion in a line of its own, with details in
 * the lines below it. `null` when the list is not there.
 */
export function parseAssertions(answer: Answer | null): readonly Assertion[] | null {
  if (answer === null || answer.code !== 0) return null
  const listed = answer.stdout.split(/^Listed by owning process:[^\n]*\n/m)[1]
  // A list that ends in the middle of a line was cut off, and what is missing may be what matters.
  if (listed === undefined || !listed.endsWith('\n')) return null
  return listed
    .split(/^(?=\s*pid \d+\()/m)
    .map(parseOne)
    .filter((assertion) => assertion !== null)
}

const header =
  /^\s*pid (\d+)\(([^)]*)\):\s*(?:\[[^\]]*\]\s*)?(?:[\d:]+\s+)?(\w+)(?:\s+named:\s*"([^"]*)")?/

function parseOne(lines: string): Assertion | null {
  const [, pid, process, kind, name] = header.exec(lines) ?? []
  if (pid === undefined || process === undefined || kind === undefined) return null
  const createdFor = /^\s*Created for PID: (\d+)/m.exec(lines)?.[1]
  return {
    pid: Number(pid),
    process,
    kind,
    name: name ?? '',
    createdFor: createdFor === undefined ? null : Number(createdFor),
    resources: /^\s*Resources: (.*)$/m.exec(lines)?.[1]?.trim() ?? '',
  }
}
