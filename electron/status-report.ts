import { commandsTyped } from '#core/commands-typed'
import type { Paused, Reason } from '#core/reason'
import type { Snapshot } from '#core/snapshot'
import { inSeconds, type Instant } from '#core/time'
import type { Say } from '#core/words'

/** How main puts what it answers to a command. */
export interface CommandWords {
  readonly say: Say
  readonly reason: (reason: Reason, zone: string) => string
  readonly sittingFor: (sat: number) => string
}

export interface StatusFacts {
  readonly snapshot: Snapshot
  readonly paused: Paused | null
  readonly version: string
}

/** What `uncurl status` says. */
export function statusInWords(
  { snapshot, paused }: StatusFacts,
  { say, reason, sittingFor }: CommandWords,
): string {
  const { status, bout, zone } = snapshot
  const lines = [
    ...(bout.sittingFor > 0 ? [`${sittingFor(bout.sittingFor)}.`] : []),
    reason(status.reason, zone),
    ...(paused === null || status.kind === 'paused' ? [] : [reason(paused, zone)]),
    ...(snapshot.sample ? [say('commands.sample')] : []),
  ]
  return lines.join('\n')
}

/** The answer to `uncurl status --json` when Uncurl does not run. */
export const notRunningForPrograms = '{"running":false}'

/**
 * What `uncurl status --json` says, one object on one line. Its shape is a promise to the programs
 * that read it (README): fields may be added, none changes its meaning.
 */
export function statusForPrograms(
  { snapshot, paused, version }: StatusFacts,
  words: string,
): string {
  const { status, bout } = snapshot
  const { reason } = status
  return JSON.stringify({
    running: true,
    version,
    state: status.kind,
    reason: reason.code,
    /** What holds a prompt, while one waits. */
    heldBy: 'cause' in reason ? reason.cause : null,
    words,
    sittingSeconds: Math.round(inSeconds(bout.sittingFor)),
    nextPromptAt: 'dueAt' in reason ? moment(reason.dueAt) : null,
    pausedUntil: paused === null ? null : moment(paused.until),
  })
}

const moment = (at: Instant): string => new Date(at).toISOString()

/** All that can be typed, a line each. */
export function usage(say: Say): string {
  const width = Math.max(...commandsTyped.map(([typed]) => typed.length))
  const lines = commandsTyped.map(
    ([typed, name]) => `  uncurl ${typed.padEnd(width)}  ${say(`commands.does.${name}`)}`,
  )
  return [say('commands.usage'), ...lines].join('\n')
}
