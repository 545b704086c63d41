import type { Replayed } from '../support/replay.ts'
import type { Trace, TraceEntry } from '../support/trace.ts'
import { cutAtBreaks, lateUnlocks, type Piece } from './parts.ts'
import { clockAt, closedAt, forbidden, isHeld, isPausedAt, settingsOf } from './quiet-rules.ts'
import type { Stretch } from './truth.ts'

type Prompt = Replayed['prompts'][number]

/** A postponed prompt comes back after five minutes of sitting, a skipped one after half an hour. */
const postponed = 300
const skipped = 1_800
/**
 * A due prompt waits two minutes at most, a minute more after a hold or a return, half a minute more
 * where it is announced, and stands for one.
 */
const longestWait = 120 + 60 + 30 + 60 + 30
/** Hours are looked at this often. */
const step = 30

/** What is wrong with when prompts came, and when they did not (content D2, invariant 9). */
export function promptFaults(
  trace: Trace,
  found: Replayed,
  truth: readonly Stretch[],
): readonly string[] {
  const pieces = cutAtBreaks(trace, found.prompts)
  return [
    ...found.prompts.flatMap((prompt) => moment(trace, prompt, truth, pieces)),
    ...forbidden(trace, found),
    ...distances(trace, found),
    ...missing(trace, found, truth),
  ]
}

/** Somebody sits there, and has sat for long enough. */
function moment(
  trace: Trace,
  { at, bout }: Prompt,
  truth: readonly Stretch[],
  pieces: readonly Piece[],
): readonly string[] {
  const faults: string[] = []
  // Between two entries, the computer may have been on for no time at all.
  if (!isOn(entryAt(trace, at)) && !pieces.some(({ begins }) => begins === at)) {
    faults.push(`prompt at ${at}: the computer is ${entryAt(trace, at).computer}`)
  }
  const idle = idleAt(pieces, at)
  const isBlind = trace.day.some(({ idleSensor }) => idleSensor !== 'ok') || isBreakLost(pieces, at)
  if (idle > 61 && !isBlind) faults.push(`prompt at ${at}: nobody touched anything for ${idle} s`)
  const now = truth.find(({ from, to }) => at >= from && at < to)
  if (now?.is === 'off' && idle > 61 && !isBlind)
    faults.push(`prompt at ${at}: nobody is in the chair`)
  const limit = limits(trace).shortest
  if (bout < limit - 0.01) faults.push(`prompt at ${at}: after ${bout} s of sitting`)
  const since = truth.findLast(({ from, to, is }) => is === 'off' && to <= at && to - from > 100)
  const sat = truth
    .filter(({ from, is }) => from >= (since?.to ?? 0) && is !== 'off' && is !== 'unseen')
    .reduce((total, { from, to }) => total + Math.max(0, Math.min(to, at) - from), 0)
  if (sat < limit - 40 - lateUnlocks(trace))
    faults.push(`prompt at ${at}: only ${sat} s since the last break`)
  return faults
}

/** The app ended in the middle of a break not long ago, and the person is still off the chair. */
const isBreakLost = (pieces: readonly Piece[], at: number): boolean =>
  pieces.some(
    ({ is, from, unsureUntil }) => is === 'half-break' && from < at && at < (unsureUntil ?? at),
  )

const isOn = ({ computer, does }: TraceEntry): boolean => computer === 'on' && does !== 'quit'

/** What may have answered a prompt, or ended a bout, without a word of it in what was found. */
const isOtherAnswer = ({ computer, does, idleSensor }: TraceEntry): boolean =>
  idleSensor !== 'ok' ||
  computer === 'off' ||
  computer === 'crashed' ||
  does === 'quit' ||
  does === 'start-break' ||
  (typeof does === 'object' && ('pause' in does || 'pauseUntil' in does))

/** Two postpones a bout at most; after a skip half an hour of sitting is left alone. */
function distances(trace: Trace, { prompts, breaks }: Replayed): readonly string[] {
  const faults: string[] = []
  let moved = 0
  for (const [index, prompt] of prompts.entries()) {
    const last = prompts[index - 1]
    if (last === undefined) continue
    const isNewBout =
      prompt.bout <= last.bout ||
      last.answer === 'start' ||
      breaks.some(({ from, to }) => from < prompt.at && to > last.at) ||
      trace.day.some(isOtherAnswer)
    if (isNewBout) {
      moved = 0
      continue
    }
    const isMove = last.answer !== 'skip' && moved < 2
    moved = isMove ? moved + 1 : 0
    const least = isMove ? postponed : skipped
    if (prompt.bout - last.bout < least - 0.01) {
      faults.push(
        `prompt at ${prompt.at}: ${prompt.bout - last.bout} s after one that was answered ${last.answer}`,
      )
    }
  }
  return faults
}

/**
 * Prompts come whenever they are owed: in no bout does somebody touch the computer for longer than a
 * prompt may wait after it was due, with nothing there to hold it.
 */
function missing(
  trace: Trace,
  { prompts, bouts }: Replayed,
  truth: readonly Stretch[],
): readonly string[] {
  const open = promptable(trace, truth).flatMap((span) => openParts(trace, span))
  return bouts.flatMap((bout) => {
    const [last, before] = prompts.filter(({ at }) => at >= bout.from && at <= bout.to).toReversed()
    const mostDeferred =
      last === undefined ? 0 : Math.max(skipped, before === undefined ? 0 : skipped)
    const due = last === undefined ? limits(trace).longest : last.bout + mostDeferred
    const overdue = bout.seconds - due
    if (overdue <= longestWait) return []
    const span = { from: bout.to - overdue, to: bout.to }
    const longest = Math.max(
      0,
      ...open.map(({ from, to }) => Math.min(to, span.to) - Math.max(from, span.from)),
    )
    return longest > longestWait + 60
      ? [`no prompt from ${span.from} to ${span.to}, after ${due} s of sitting`]
      : []
  })
}

/** Stretches in which hands are on the computer and nothing forbids a prompt. */
function promptable(trace: Trace, truth: readonly Stretch[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  let at = 0
  let pausedUntil = 0
  let joinable = false
  for (const entry of trace.day) {
    const [from, to] = [at, at + entry.for]
    at = to
    if (typeof entry.does === 'object' && 'pause' in entry.does)
      pausedUntil = from + entry.does.pause
    if (entry.does === 'resume') pausedUntil = from
    if (!handsOn(entry) || isHeld(trace, entry) || pausedUntil > from) {
      joinable = false
      continue
    }
    for (const stretch of truth) {
      const part = { from: Math.max(from, stretch.from), to: Math.min(to, stretch.to) }
      if (part.to <= part.from) continue
      const last = spans.at(-1)
      if (stretch.is !== 'sitting') joinable = false
      else if (joinable && last !== undefined && part.from - last.to < 0.001) last.to = part.to
      else spans.push(part)
      joinable = stretch.is === 'sitting'
    }
  }
  return spans
}

/** The parts of a stretch in which the person's own word allows prompts. */
function openParts(
  trace: Trace,
  { from, to }: { readonly from: number; readonly to: number },
): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  const settings = settingsOf(trace)
  for (let at = from; at < to; at += step) {
    if (isPausedAt(trace, at) || closedAt(settings, clockAt(trace, at)) !== null) continue
    const end = Math.min(to, at + step)
    const last = parts.at(-1)
    if (last?.to === at) last.to = end
    else parts.push({ from: at, to: end })
  }
  return parts
}

const handsOn = (entry: TraceEntry): boolean =>
  entry.computer === 'on' &&
  entry.does === undefined &&
  (entry.person === 'typing' ||
    entry.person === 'standing' ||
    (entry.person === 'reading' && entry.inputEvery < 55))

export function limits(trace: Trace): { readonly shortest: number; readonly longest: number } {
  const changed = trace.day.flatMap(({ does }) =>
    typeof does === 'object' && 'set' in does && does.set.sitMinutes !== undefined
      ? [does.set.sitMinutes]
      : [],
  )
  const all = [trace.settings.sitMinutes ?? 30, ...changed].map((minutes) => minutes * 60)
  return { shortest: Math.min(...all), longest: Math.max(...all) }
}

function entryAt(trace: Trace, at: number): TraceEntry {
  let end = 0
  for (const entry of trace.day) {
    end += entry.for
    if (at < end) return entry
  }
  const last = trace.day.at(-1)
  if (last === undefined) throw new Error('a prompt on a day without entries')
  return last
}

/** Seconds since the last input, by the trace; waking up is none. */
function idleAt(pieces: readonly Piece[], at: number): number {
  let lastTouch = 0
  let before: TraceEntry['computer'] = 'on'
  for (const { entry, begins, from, to, is, sitsDown } of pieces) {
    if (from > at) break
    const unlocked = before === 'locked' && entry.computer !== 'locked'
    const pressed = entry.does !== undefined && from === begins
    if (sitsDown || pressed || unlocked) lastTouch = from
    const every = intervalOf(entry)
    // Somewhere in there the person sat down again.
    if (is === 'half-break') lastTouch = Math.min(at, to)
    if (is === 'entry' && every !== null) {
      lastTouch = from + Math.floor((Math.min(at, to) - from) / every) * every
    }
    before = entry.computer
  }
  return at - lastTouch
}

/** Seconds between two touches; `null` when there are none. */
function intervalOf({ computer, person, inputEvery }: TraceEntry): number | null {
  if (computer === 'locked' || computer === 'asleep' || computer === 'off') return null
  if (person === 'typing' || person === 'standing') return 2
  return person === 'reading' ? inputEvery : null
}
