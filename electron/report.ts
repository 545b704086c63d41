import { nameOf, type Explanation } from '#core/explanations'
import type { Sense } from '#core/senses'
import { defaultSettings, type Settings } from '#core/settings'
import type { Snapshot } from '#core/snapshot'
import { inMinutes, inSeconds, type Instant } from '#core/time'

/** What the computer and the program are, for whoever reads the report. */
export interface Machine {
  /** Name and value, e.g. `Electron` and `45.4.1`. */
  readonly versions: readonly (readonly [name: string, value: string])[]
  /** For how long the app has been running, in seconds. */
  readonly runsFor: number
  /** Windows that are open, by what they are for. */
  readonly windows: readonly string[]
}

export interface ReportFacts {
  readonly machine: Machine
  readonly snapshot: Snapshot
  readonly senses: readonly Sense[]
  readonly explanations: readonly Explanation[]
}

/** Of lists and of the folder the report only tells that they were changed: they say something of the person. */
const isTold = (field: string, value: unknown): boolean =>
  field === 'heldBy' || (typeof value !== 'object' && field !== 'sharedFolder')

/**
 * How the app sees the computer and why it did what it did: codes and numbers for whoever looks into
 * a fault. Nothing of health, routines, ratings, names, folders or dates off is in it.
 */
export function reportOf({ machine, snapshot, senses, explanations }: ReportFacts): string {
  const { status, bout, storage, settings } = snapshot
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Uncurl', machine.versions.map(([name, value]) => `${name}: ${value}`)],
    [
      'Now',
      [
        `at: ${moment(snapshot.takenAt)}`,
        `running for: ${Math.round(machine.runsFor)} s`,
        `state: ${nameOf(status)}`,
        `sitting: ${Math.round(inSeconds(bout.sittingFor))} s, prompt at ${inMinutes(bout.promptAt)} min`,
        `break view: ${snapshot.breakView.kind}`,
        `windows: ${machine.windows.join(', ') || 'none'}`,
        `storage: ${storage.kind}${storage.kind === 'waiting' ? `, ${storage.entries} entries` : ''}`,
      ],
    ],
    ['Senses', senses.map(senseLine)],
    ['Settings that differ from their defaults', changedSettings(settings)],
    ['What was said, and when', explanations.map((said) => `${moment(said.at)} ${nameOf(said)}`)],
  ]
  return sections
    .map(([title, lines]) => [title, ...(lines.length === 0 ? ['none'] : lines)].join('\n'))
    .join('\n\n')
}

const moment = (at: Instant): string => new Date(at).toISOString()

const senseLine = ({ name, source, health, reading }: Sense): string =>
  `${name}: ${health}, by ${source}, ${reading === null ? 'not read' : JSON.stringify(reading)}`

const changedSettings = (settings: Settings): readonly string[] =>
  Object.entries(settings)
    .filter(([field, value]) => JSON.stringify(value) !== defaults.get(field))
    .map(
      ([field, value]) => `${field}: ${isTold(field, value) ? JSON.stringify(value) : 'changed'}`,
    )

const defaults = new Map(
  Object.entries(defaultSettings).map(([field, value]) => [field, JSON.stringify(value)]),
)
