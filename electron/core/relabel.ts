import type { Stretch } from './events.ts'
import type { Interval, JournalEntry, Relabel, RelabelKind } from './journal.ts'
import { relabelLog, replayLog, spansBetween, spansWithin, type Span } from './log.ts'
import { quiet } from './prompting.ts'
import type { AppState } from './state.ts'
import { before, hours, inSeconds, seconds, type Instant } from './time.ts'
import { closeOpen, keep, type Turn } from './turn.ts'

/** How far back a stretch may be given another name (content D2). */
const changeable = hours(24)

/**
 * Calls a stretch of the last 24 hours something else: the journal gets the
 * person's word as one more fact, and the counters are computed again by replay.
 */
export function relabel(
  state: AppState,
  stretch: Stretch,
  kind: RelabelKind,
  turn: Turn,
): AppState {
  const closed = closeOpen(state, turn)
  const since = before(turn.now.tick, changeable)
  const spans = spansOf(closed, stretch).filter(({ from }) => from >= since)
  if (spans.length === 0) return state

  const log = spans.reduce((changed, span) => relabelLog(changed, span, kind), closed.log)
  const load = replayLog(log)
  const wasReset = load.bout < closed.ledger.load.bout
  return keep(
    {
      ...closed,
      log,
      ledger: { ...closed.ledger, load },
      asking: wasReset ? quiet : closed.asking,
    },
    spans.map((span) => relabelEntry(span, kind, turn.now.wall)),
    turn.now,
  )
}

function spansOf(state: AppState, stretch: Stretch): readonly Span[] {
  if (stretch !== 'last-silence') return spansBetween(state.log, stretch.start, stretch.end)
  const silence = state.watch.lastSilence
  return silence === null ? [] : spansWithin(state.log, silence.from, silence.to)
}

const relabelEntry = (span: Span, kind: RelabelKind, at: Instant): Relabel => ({
  type: 'relabel',
  at,
  start: Math.round(span.start) as Instant,
  end: Math.round(span.end) as Instant,
  kind,
})

/** The journal with the person's own words in place of what was observed. */
export function asCalled(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const words = entries.filter((entry) => entry.type === 'relabel')
  if (words.length === 0) return entries
  const called = entries.flatMap((entry): readonly JournalEntry[] =>
    entry.type === 'interval'
      ? words.reduce((parts, word) => parts.flatMap((part) => splitBy(part, word)), [entry])
      : [entry],
  )
  return joined(called)
}

/** Neighbours that the person called the same are one. */
const joined = (entries: readonly JournalEntry[]): readonly JournalEntry[] =>
  entries.reduce<JournalEntry[]>((result, entry) => {
    const last = result.at(-1)
    if (last?.type === 'interval' && entry.type === 'interval' && isSameWord(last, entry)) {
      const elapsedSeconds = last.elapsedSeconds + entry.elapsedSeconds
      result[result.length - 1] = { ...last, end: entry.end, elapsedSeconds }
    } else {
      result.push(entry)
    }
    return result
  }, [])

const isSameWord = (last: Interval, next: Interval): boolean =>
  last.kind === next.kind &&
  last.zone === next.zone &&
  last.end === next.start &&
  last.source === 'user' &&
  next.source === 'user'

/** An interval cut where the person's word begins and ends; the middle is what they said. */
function splitBy(interval: Interval, { start, end, kind }: Relabel): Interval[] {
  const last = interval.start + seconds(interval.elapsedSeconds)
  const from = Math.max(interval.start, start)
  const to = Math.min(last, end)
  if (from >= to) return [interval]
  const part = (first: number, until: number): Interval => ({
    ...interval,
    start: first as Instant,
    end: until as Instant,
    elapsedSeconds: inSeconds(until - first),
  })
  return [
    part(interval.start, from),
    { ...part(from, to), kind, source: 'user' as const },
    part(to, last),
  ].filter(({ elapsedSeconds }) => elapsedSeconds > 0)
}
