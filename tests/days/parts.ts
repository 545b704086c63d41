import type { Replayed } from '../support/replay.ts'
import type { Trace, TraceEntry } from '../support/trace.ts'

/** A piece of an entry, with breaks that were started at a prompt cut out. Seconds throughout. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly entry: TraceEntry
  /** When the entry as a whole begins. */
  readonly begins: number
  readonly next: TraceEntry | undefined
  /** How long no timer runs: asleep or frozen, with what lies beside it. */
  readonly stoppedFor: number
  readonly is: 'entry' | 'break' | 'half-break'
  readonly sitsDown: boolean
  readonly unsureUntil?: number
}

/** A piece as the computer could have seen it. */
export interface Part {
  readonly from: number
  readonly to: number
  /** `gone`: locked, asleep or frozen for certain; `maybe-gone`: too short to be sure. */
  readonly kind: 'here' | 'silent' | 'gone' | 'maybe-gone' | 'unseen' | 'break' | 'half-break'
  /** There was an input at its start. */
  readonly touched: boolean
  readonly call: boolean
  readonly film: boolean
  readonly crash: boolean
  /** The idle source failed. */
  readonly blind: boolean
  readonly unsureUntil?: number
}

/** Reading with fewer touches than this is a row of silences. */
const steady = 55
/** A beat this much late proves sleep; the beat itself may have been up to a minute ahead. */
const proof = 120
const proofAtMost = 200
/** With an announcement a few seconds late are proof enough, again after the beat that was due. */
const announcedProof = 5
const announcedAtMost = 25

export function cutAtBreaks(trace: Trace, prompts: Replayed['prompts']): readonly Piece[] {
  const lengths = longestBreaks(trace)
  const starts = prompts.filter(({ answer }) => answer === 'start')
  let at = 0
  return trace.day.flatMap((entry, index) => {
    const [begins, ends] = [at, at + entry.for]
    at = ends
    const pieces: Piece[] = []
    const stoppedFor = stoppedAround(trace.day, index)
    const common = { entry, begins, next: trace.day[index + 1], stoppedFor }
    let from = begins
    let sitsDown = false
    for (const { at: began, suggests } of starts.filter(
      (start) => start.at >= begins && start.at < ends,
    )) {
      const [shortest, longest] = lengths[suggests]
      pieces.push({ ...common, from, to: began, is: 'entry', sitsDown })
      const whole = shortest === longest && began + longest <= ends
      const to = whole ? began + longest : ends
      const unsure = whole ? {} : { unsureUntil: began + longest + 90 }
      pieces.push({
        ...common,
        from: began,
        to,
        is: whole ? 'break' : 'half-break',
        sitsDown: false,
        ...unsure,
      })
      from = to
      sitsDown = true
    }
    return [...pieces, { ...common, from, to: ends, is: 'entry', sitsDown }]
  })
}

const isStopped = (entry: TraceEntry | undefined): boolean =>
  entry?.computer === 'asleep' || entry?.computer === 'frozen'

function stoppedAround(day: readonly TraceEntry[], index: number): number {
  let [first, last] = [index, index]
  while (isStopped(day[first - 1])) first -= 1
  while (isStopped(day[last + 1])) last += 1
  return day.slice(first, last + 1).reduce((sum, entry) => sum + entry.for, 0)
}

/** How long a suggested break may be, in seconds, by all the settings of the day. */
function longestBreaks(trace: Trace) {
  const changes = trace.day.map(({ does }) =>
    typeof does === 'object' && 'set' in does ? does.set : {},
  )
  const range = (name: 'shortBreakMinutes' | 'longBreakMinutes', usual: number) => {
    const all = [trace.settings[name] ?? usual, ...changes.map((set) => set[name] ?? null)]
      .filter((length) => length !== null)
      .map((length) => length * 60)
    return [Math.min(...all), Math.max(...all)] as const
  }
  return { short: range('shortBreakMinutes', 2), long: range('longBreakMinutes', 5) }
}

export function partsOf(piece: Piece): readonly Part[] {
  const { entry, from, to } = piece
  // A changed setting is no sign of life by itself.
  const { does } = entry
  const isSetting = typeof does === 'object' && 'set' in does
  const pressed =
    does !== undefined && !isSetting && does !== 'finish-break' && from === piece.begins
  const base = {
    from,
    to,
    touched: piece.sitsDown || pressed,
    call: entry.signals.includes('microphone') || entry.signals.includes('camera'),
    film: entry.signals.includes('display-kept-awake'),
    crash: false,
    blind: entry.idleSensor !== 'ok' || looksStuck(entry),
    ...(piece.unsureUntil === undefined ? {} : { unsureUntil: piece.unsureUntil }),
  }
  if (piece.is !== 'entry') return [{ ...base, kind: piece.is }]
  if (entry.does === 'quit') return [{ ...base, kind: 'unseen' }]
  switch (entry.computer) {
    case 'off':
      return [{ ...base, kind: 'unseen' }]
    case 'crashed':
      return [{ ...base, kind: 'unseen', crash: true }]
    case 'locked':
      return lockedParts(piece, base)
    case 'asleep':
      return [asleepPart(piece, base)]
    case 'frozen':
      return piece.stoppedFor <= proof - 20 ? handsParts(entry, base) : frozenParts(piece, base)
    case 'on':
      return handsParts(entry, base)
  }
}

/** Touches in step with the beats read 0 at each, as from a source that stands still. */
const looksStuck = ({ person, inputEvery }: TraceEntry): boolean =>
  person === 'reading' && inputEvery <= 15 && 15 % inputEvery === 0

type Base = Omit<Part, 'kind'>

/** Unlocking is itself an input. */
function lockedParts({ entry, to, next }: Piece, base: Base): readonly Part[] {
  const missed = entry.powerEvents !== true && entry.for < 20
  const lock: Part = { ...base, kind: missed ? 'maybe-gone' : 'gone', call: false, film: false }
  if (next === undefined || next.computer === 'locked') return [lock]
  return [lock, { ...base, kind: 'here', from: to, to }]
}

function asleepPart({ entry, stoppedFor }: Piece, base: Base): Part {
  const [least, most] =
    entry.powerEvents === true ? [announcedProof, announcedAtMost] : [proof - 20, proofAtMost]
  const isGone = entry.for > most || stoppedFor > proofAtMost
  const kind = isGone ? 'gone' : stoppedFor < least ? 'silent' : 'maybe-gone'
  return { ...base, kind, call: false, film: false }
}

/** Hands that typed on are seen only afterwards. */
function frozenParts({ entry, stoppedFor }: Piece, base: Base): readonly Part[] {
  const kind = stoppedFor > proofAtMost ? 'gone' : 'maybe-gone'
  const frozen: Part = { ...base, kind, call: false, film: false }
  const hands = handsParts(entry, base).some(({ kind }) => kind === 'here')
  return hands ? [frozen, { ...base, kind: 'here', from: base.to }] : [frozen]
}

function handsParts(entry: TraceEntry, base: Base): readonly Part[] {
  if (entry.person === 'typing' || entry.person === 'standing') return [{ ...base, kind: 'here' }]
  // A source that fails takes every silence for presence, or for none at first.
  // A break is finished by a press where there is one, else by nothing.
  const isSure = entry.idleSensor === 'ok' && entry.does !== 'finish-break'
  const silent = isSure ? ('silent' as const) : ('maybe-gone' as const)
  if (entry.person !== 'reading') return [{ ...base, kind: silent }]
  if (entry.inputEvery < steady) {
    const last = base.from + Math.floor((base.to - base.from) / entry.inputEvery) * entry.inputEvery
    return [
      { ...base, kind: 'here', to: last },
      { ...base, kind: silent, from: last, touched: true },
    ]
  }
  const count = Math.ceil((base.to - base.from) / entry.inputEvery)
  const touches = Array.from({ length: count }, (_, index): Part => {
    const from = base.from + index * entry.inputEvery
    return {
      ...base,
      kind: silent,
      from,
      to: Math.min(base.to, from + entry.inputEvery),
      touched: true,
    }
  })
  const lastFits = (base.to - base.from) % entry.inputEvery === 0
  return lastFits ? [...touches, { ...base, kind: 'here', from: base.to }] : touches
}

/**
 * A lock that was announced is not looked at for a quarter of an hour, so that its end, unannounced, is
 * found late. Seconds by which the absences of a day may be wrong for that.
 */
export const lateUnlocks = (trace: Trace): number =>
  trace.day.filter((entry, index) => isHalfTold(entry, trace.day[index - 1])).length * 460

const isHalfTold = (entry: TraceEntry, before: TraceEntry | undefined): boolean =>
  entry.computer === 'locked' &&
  entry.powerEvents !== true &&
  before?.computer === 'locked' &&
  before.powerEvents === true
