import type { Replayed } from '../support/replay.ts'
import type { Trace, TraceEntry } from '../support/trace.ts'
import { dateTotals } from './dates.ts'
import { lateUnlocks } from './parts.ts'
import { promptFaults } from './prompt-rules.ts'
import { truthOf, type Stretch } from './truth.ts'

/** Everything that is wrong with what a replay found, in words; nothing for a good day. */
export function faultsOf(trace: Trace, found: Replayed): readonly string[] {
  const always = [...conservation(trace, found), ...manners(trace, found)]
  // Who calls a stretch something else, makes another day of it.
  if (trace.day.some(isRelabelling)) return always
  const truth = truthOf(trace, found.prompts)
  return [...always, ...truthful(trace, truth, found), ...promptFaults(trace, found, truth)]
}

const isRelabelling = ({ does }: TraceEntry): boolean =>
  typeof does === 'object' && 'relabel' in does

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.02
const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

interface Span {
  readonly from: number
  readonly to: number
}

interface Joined extends Span {
  /** How many stretches it is made of. */
  readonly count: number
}

export const lengthOf = (trace: Trace): number => sum(trace.day.map((entry) => entry.for))

/** Every second has one kind, on one day; nothing is lost or counted twice. */
function conservation(trace: Trace, found: Replayed): readonly string[] {
  const length = lengthOf(trace)
  const faults: string[] = []
  const total = sum(Object.values(found.seconds))
  if (!near(total, length)) faults.push(`the kinds add up to ${total} s of ${length} s`)
  const days = Object.values(found.days)
  for (const kind of ['sitting', 'standing', 'moving', 'lying', 'away', 'untracked'] as const) {
    const [whole, parts] = [found.seconds[kind], sum(days.map((day) => day[kind]))]
    if (!near(whole, parts)) faults.push(`${kind}: ${whole} s in all, ${parts} s by day`)
    if (whole < 0 || days.some((day) => day[kind] < 0)) faults.push(`${kind} is negative`)
  }
  const inBouts = sum(found.bouts.map(({ seconds }) => seconds))
  if (!near(inBouts, found.seconds.sitting)) {
    faults.push(`bouts hold ${inBouts} s of ${found.seconds.sitting} s of sitting`)
  }
  const calm = trace.day.every((entry) => entry.clock === 0 && entry.timeZone === undefined)
  if (calm && faults.length === 0) {
    for (const [date, expected] of dateTotals(trace.start, trace.timeZone, length)) {
      const got = sum(Object.values(found.days[date] ?? {}))
      if (!near(got, expected)) faults.push(`${date} has ${got} s of ${expected} s`)
    }
  }
  return faults
}

/** The end of an absence is known to within a beat: a quarter of a minute, a minute once it is long. */
const slack = (stretch: Stretch): number => (stretch.to - stretch.from > 280 ? 31 : 9)

/** A lock that nobody announced is found by a beat, and so is its end. */
const unannouncedSlack = 40

/** Where a call or a film ends in a silence is known to within a beat as well. */
const signalSlack = 31

/** A short freeze puts off the beat that would have seen somebody come back. */
const hiddenByFreeze = (entry: TraceEntry): number =>
  (entry.computer === 'frozen' || entry.computer === 'asleep') && entry.for < 200 ? entry.for : 0

/** Trust in the idle source ends and comes back within some beats. */
const faultySlack = 65

/** Sitting is what it was, no absence is missed, and none is invented. */
function truthful(trace: Trace, truth: readonly Stretch[], found: Replayed): readonly string[] {
  const faults: string[] = []
  const total = (is: Stretch['is']) =>
    sum(truth.filter((one) => one.is === is).map(({ from, to }) => to - from))
  const unsharp = truth.filter(({ is }) => is !== 'sitting')
  const unannounced = trace.day.filter(
    ({ computer, powerEvents }) => computer === 'locked' && powerEvents !== true,
  )
  const late = lateUnlocks(trace)
  const faulty = trace.day.filter(({ idleSensor }) => idleSensor !== 'ok').length * faultySlack
  const tolerance =
    5 +
    sum(unsharp.map(slack)) +
    unannounced.length * unannouncedSlack +
    trace.day.filter(({ signals }) => signals.length > 0).length * signalSlack +
    sum(trace.day.map(hiddenByFreeze)) +
    faulty +
    late
  const [least, most] = [total('sitting'), total('sitting') + total('either')]
  const { sitting } = found.seconds
  if (sitting < least - tolerance || sitting > most + tolerance) {
    faults.push(`sitting is ${sitting} s, in truth ${least} to ${most} s (+-${tolerance} s)`)
  }
  for (const absence of joined(truth, ['off'])) {
    if (absence.to - absence.from < 240) continue
    const seen = sum(found.breaks.map((one) => overlap(one, absence)))
    const missed = absence.to - absence.from - seen
    if (missed > 65 * absence.count + late + faulty)
      faults.push(`${missed} s of the absence ${told(absence)} were missed`)
  }
  const notSitting = joined(truth, ['off', 'either', 'unseen'])
  for (const one of found.breaks) {
    const held = sum(notSitting.map((other) => overlap(one, other)))
    if (late === 0 && held < (one.to - one.from) / 2 - 31)
      faults.push(`the break ${told(one)} was none`)
  }
  return faults
}

const told = ({ from, to }: Span): string => `${from}-${to}`

/** Stretches of these sorts, those that touch as one. */
export function joined(truth: readonly Stretch[], sorts: readonly Stretch['is'][]): Joined[] {
  const spans: { from: number; to: number; count: number }[] = []
  for (const { from, to, is } of truth) {
    if (!sorts.includes(is)) continue
    const last = spans.at(-1)
    if (last !== undefined && from - last.to < 0.001) {
      last.to = to
      last.count += 1
    } else spans.push({ from, to, count: 1 })
  }
  return spans
}

/** No window is left, the load is within its bounds, and the computer is not kept busy. */
function manners(trace: Trace, found: Replayed): readonly string[] {
  const faults: string[] = []
  if (found.windowsLeft !== 0) faults.push(`${found.windowsLeft} windows were left`)
  if (found.load < 0 || found.load > 7_200) faults.push(`the load is ${found.load} s`)
  const most = mostBeats(trace, found)
  if (found.beats > most) faults.push(`${found.beats} beats; by the budget ${most} at most`)
  for (const [earlier, later] of pairs(found.bouts)) {
    if (later.from < earlier.to - 0.001)
      faults.push(`the bouts ${told(earlier)} and ${told(later)} overlap`)
  }
  for (const { from, to } of found.breaks) {
    if (to - from < 59.9) faults.push(`the break ${from}-${to} is shorter than a minute`)
  }
  return faults
}

const pairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.slice(1).flatMap((later, index) => {
    const earlier = items[index]
    return earlier === undefined ? [] : [[earlier, later] as const]
  })

/**
 * Four beats a minute while the computer runs; two seconds apart only while a prompt is looking for
 * its moment (two minutes) or stands (one), and in a break; some for what is announced and pressed.
 */
function mostBeats(trace: Trace, found: Replayed): number {
  const awake = sum(
    trace.day
      .filter(({ computer }) => computer === 'on' || computer === 'locked' || computer === 'frozen')
      .map((entry) => (entry.computer === 'locked' ? entry.for / 4 : entry.for)),
  )
  const prompts = found.prompts.length + found.holds.length + found.bouts.length
  const breaks = sum(found.prompts.filter(({ answer }) => answer === 'start').map(() => 15 * 30))
  const byHand = trace.day.filter(({ does }) => does === 'start-break').length * 15 * 30
  return awake / 15 + prompts * 100 + breaks + byHand + trace.day.length * 8 + 10
}
