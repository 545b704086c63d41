import { readdirSync, readFileSync } from 'node:fs'

import { replay } from '../support/replay.ts'
import { parseTrace, type Trace } from '../support/trace.ts'
import { joined, lengthOf } from '../days/rules.ts'
import { truthOf, type Stretch } from '../days/truth.ts'
import type { Table } from './measure.ts'
import { fixedInterval, targetInstant, type Followed } from './reference-policies.ts'

const folder = new URL('../traces/', import.meta.url)

/** Days with more in them than the traces of single rules have: as people have them. */
const longDays: readonly Trace[] = [
  asTrace('an office day', [
    { for: 5_400, person: 'typing' },
    { for: 290, person: 'away' },
    { for: 3_000, person: 'listening', signals: ['microphone'] },
    { for: 1_500, person: 'typing' },
    { for: 2_700, person: 'away', computer: 'locked' },
    { for: 4_000, person: 'reading', inputEvery: 45 },
    { for: 600, person: 'away' },
    { for: 5_400, person: 'typing' },
  ]),
  asTrace('a lid closed for lunch, a film in the evening', [
    { for: 4_800, person: 'typing' },
    { for: 3_600, person: 'away', computer: 'asleep', powerEvents: false },
    { for: 1_500, person: 'typing' },
    { for: 240, person: 'away', computer: 'asleep' },
    { for: 1_500, person: 'typing' },
    { for: 270, person: 'away' },
    { for: 1_500, person: 'typing' },
    { for: 5_400, person: 'watching', signals: ['display-kept-awake'] },
  ]),
]

function asTrace(name: string, day: Trace['day'] | readonly object[]): Trace {
  const file = { format: 1, name, timeZone: 'Europe/London', start: '2026-11-16T09:00:00Z', day }
  return parseTrace(JSON.stringify(file))
}

function allDays(): readonly { readonly title: string; readonly trace: Trace }[] {
  const kept = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
    .toSorted()
    .map((file) => ({
      title: file.replace('.json', '').replaceAll('-', ' '),
      trace: parseTrace(readFileSync(new URL(file, folder), 'utf8')),
    }))
  return [...kept, ...longDays.map((trace) => ({ title: trace.name, trace }))]
}

interface Judged {
  readonly error: number
  readonly emptyChair: number
  readonly missed: number
  readonly neverAsked: number
  readonly looksPerHour: number
}

/** Three ways to remind on the same days, against the truth told from the trace. */
export function compareWithOthers(): readonly Table[] {
  const days = allDays().map(({ title, trace }) => {
    const found = replay(trace)
    const truth = truthOf(trace, found.prompts)
    const length = lengthOf(trace)
    const ours: Followed = {
      prompts: found.prompts.map(({ at }) => at),
      breaks: found.breaks,
      sitting: found.seconds.sitting,
      looks: found.beats,
    }
    const ways = [ours, fixedInterval.play(trace.day), targetInstant.play(trace.day)]
    return { title, judged: ways.map((way) => judge(way, truth, length)) }
  })
  const names = ['Uncurl', fixedInterval.name, targetInstant.name]
  return [
    {
      title: 'Sitting time against the truth, % of the day',
      head: ['day', ...names],
      rows: days.map(({ title, judged }) => [
        title,
        ...judged.map(({ error }) => `${(error * 100).toFixed(2)} %`),
      ]),
    },
    {
      title: `${days.length} days, three ways to remind`,
      head: ['', ...names],
      rows: [
        ['error of sitting time, mean', ...means(days, ({ error }) => error * 100, '%', 2)],
        ['prompts to an empty chair', ...sums(days, ({ emptyChair }) => emptyChair)],
        ['breaks of 4 min or more missed', ...sums(days, ({ missed }) => missed)],
        [
          'sits of 40 min or more that were never asked',
          ...sums(days, ({ neverAsked }) => neverAsked),
        ],
        ['wake-ups an hour, mean', ...means(days, ({ looksPerHour }) => looksPerHour, '', 0)],
      ],
    },
  ]
}

type Days = readonly { readonly judged: readonly Judged[] }[]

const sumOf = (days: Days, way: number, of: (one: Judged) => number): number =>
  days.reduce((sum, { judged }) => {
    const one = judged[way]
    return sum + (one === undefined ? 0 : of(one))
  }, 0)

const sums = (days: Days, of: (one: Judged) => number): readonly string[] =>
  [0, 1, 2].map((way) => String(sumOf(days, way, of)))

const means = (days: Days, of: (one: Judged) => number, unit: string, digits: number) =>
  [0, 1, 2].map((way) => `${(sumOf(days, way, of) / days.length).toFixed(digits)} ${unit}`.trim())

function judge(way: Followed, truth: readonly Stretch[], length: number): Judged {
  const total = (sorts: readonly Stretch['is'][]) =>
    joined(truth, sorts).reduce((sum, { from, to }) => sum + to - from, 0)
  const [least, most] = [total(['sitting']), total(['sitting', 'either'])]
  const off = Math.max(0, least - way.sitting, way.sitting - most)
  const sits = sitsOf(truth)
  const absences = joined(truth, ['off']).filter(({ from, to }) => to - from >= 240)
  return {
    error: off / length,
    // Half a minute after somebody left, no one can know.
    emptyChair: way.prompts.filter((at) =>
      truth.some(({ from, to, is }) => is === 'off' && at > from + 30 && at < to),
    ).length,
    missed: absences.filter(
      (absence) =>
        !way.breaks.some(({ from, to }) => from < absence.to - 30 && to > absence.from + 30),
    ).length,
    neverAsked: sits.filter(
      ({ from, to }) => to - from >= 2_400 && !way.prompts.some((at) => at > from && at < to),
    ).length,
    looksPerHour: (way.looks / length) * 3_600,
  }
}

/** Sitting with interruptions of less than a minute bridged. */
function sitsOf(truth: readonly Stretch[]): readonly Pick<Stretch, 'from' | 'to'>[] {
  const sits: { from: number; to: number }[] = []
  for (const { from, to } of joined(truth, ['sitting'])) {
    const last = sits.at(-1)
    if (last !== undefined && from - last.to < 60) last.to = to
    else sits.push({ from, to })
  }
  return sits
}
