import { wholeLines, type Answer } from './ask.ts'

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
export function parseAssertions(answered: Answer): readonly Assertion[] | null {
  const answer = wholeLines(answered)
  if (answer === null) return null
  const listed = answer.split(/^Listed by owning process:[^\n]*\n/m)[1]
  if (listed === undefined) return null
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
