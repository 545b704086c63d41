import type { JournalEntry, RelabelKind } from './journal.ts'
import type { OpenInterval } from './ledger.ts'
import { answer, pass, rested, type Answer, type Load } from './load.ts'
import {
  after,
  before,
  earlier,
  elapsed,
  later,
  seconds,
  type Instant,
  type Now,
  type Tick,
} from './time.ts'

/**
 * The last day as the counters saw it, so that a stretch can be given another
 * kind and the counters computed again by replay (content D2, "User edits").
 */
export interface Log {
  /** The load at the start of the log. */
  readonly base: Load
  readonly stretches: readonly OpenInterval[]
  readonly answers: readonly { readonly at: Tick; readonly answer: Answer }[]
}

/** A stretch of the log, in ticks for the counters and in instants for the journal. */
export interface Span {
  readonly from: Tick
  readonly to: Tick
  readonly start: Instant
  readonly end: Instant
}

export const startLog = (base: Load): Log => ({ base, stretches: [], answers: [] })

export const logTime = (log: Log, closed: readonly OpenInterval[]): Log =>
  closed.length === 0 ? log : { ...log, stretches: [...log.stretches, ...closed] }

export const logAnswer = (log: Log, given: Answer, at: Tick): Log => ({
  ...log,
  answers: [...log.answers, { at, answer: given }],
})

/** The counters at the end of the log. */
export function replayLog(log: Log): Load {
  let load = log.base
  let answers = log.answers
  for (const { from, to, kind } of log.stretches) {
    let at = from
    for (const given of answers) {
      if (given.at > to) break
      load = answer(pass(load, kind, elapsed(at, given.at)), given.answer)
      at = later(at, given.at)
      answers = answers.slice(1)
    }
    load = pass(load, kind, elapsed(at, to))
  }
  return answers.reduce((last, given) => answer(last, given.answer), load)
}

/** Forgets what is older than `since`; the load at that point becomes the base. */
export function prune(log: Log, since: Tick): Log {
  const [first] = log.stretches
  if (first === undefined || first.to > since) return log
  const isOld = (stretch: OpenInterval) => stretch.to <= since
  const cut = log.stretches.findLast(isOld)?.to ?? since
  const past: Log = {
    base: log.base,
    stretches: log.stretches.filter(isOld),
    answers: log.answers.filter(({ at }) => at <= cut),
  }
  return {
    base: replayLog(past),
    stretches: log.stretches.filter((stretch) => !isOld(stretch)),
    answers: log.answers.filter(({ at }) => at > cut),
  }
}

/** The parts of the log that the wall clock showed between two instants. */
export function spansBetween(log: Log, start: Instant, end: Instant): readonly Span[] {
  return log.stretches.flatMap((stretch) => {
    const offset = stretch.from - stretch.start
    const from = later(stretch.from, (start + offset) as Tick)
    const to = earlier(stretch.to, (end + offset) as Tick)
    return from < to ? [spanIn(stretch, from, to)] : []
  })
}

/** The parts of the log between two ticks. */
export function spansWithin(log: Log, from: Tick, to: Tick): readonly Span[] {
  return log.stretches.flatMap((stretch) => {
    const first = later(stretch.from, from)
    const last = earlier(stretch.to, to)
    return first < last ? [spanIn(stretch, first, last)] : []
  })
}

const spanIn = (stretch: OpenInterval, from: Tick, to: Tick): Span => ({
  from,
  to,
  start: after(stretch.start, from - stretch.from),
  end: after(stretch.start, to - stretch.from),
})

/** The log with a span called something else. */
export function relabelLog(log: Log, span: Span, kind: RelabelKind): Log {
  const stretches = log.stretches.flatMap((stretch): OpenInterval[] => {
    const from = later(stretch.from, span.from)
    const to = earlier(stretch.to, span.to)
    if (from >= to) return [stretch]
    const part = (start: Tick, end: Tick): OpenInterval => ({
      ...stretch,
      from: start,
      to: end,
      start: before(stretch.start, stretch.from - start),
    })
    return [
      part(stretch.from, from),
      { ...part(from, to), kind, source: 'user' as const },
      part(to, stretch.to),
    ].filter((piece) => piece.from < piece.to)
  })
  return { ...log, stretches }
}

/**
 * The log of earlier runs, from what the journal holds, up to the moment `end`.
 * It begins rested: over two days every load was paid back.
 */
export function logOf(entries: readonly JournalEntry[], end: Tick, now: Now): Log {
  const stretches: OpenInterval[] = []
  let to = end
  for (const entry of entries.toReversed()) {
    if (entry.type !== 'interval') continue
    const from = before(to, seconds(entry.elapsedSeconds))
    stretches.unshift({
      from,
      to,
      start: entry.start,
      kind: entry.kind,
      source: entry.source,
      zone: entry.zone,
    })
    to = from
  }
  const answers = entries.flatMap((entry): Log['answers'] => {
    if (entry.type !== 'prompt') return []
    const at = before(now.tick, now.wall - entry.at)
    if (entry.outcome === 'postponed') return [{ at, answer: 'postponed' }]
    const skipped = entry.outcome === 'skipped' || entry.outcome === 'expired'
    return skipped ? [{ at, answer: 'skipped' }] : []
  })
  return { base: rested, stretches, answers }
}
