import type { Replayed } from '../support/replay.ts'
import type { Trace, TraceEntry } from '../support/trace.ts'
import { cutAtBreaks, partsOf, type Part } from './parts.ts'

/**
 * What a day really was, told from the trace alone by the rules of its format and of the sitting
 * model: a second opinion that shares no line with the core. Seconds throughout.
 */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly is: Is
}

/** `either`: so near a limit, or so unusual, that the rules allow both. */
export type Is = 'sitting' | 'off' | 'unseen' | 'either'

/** Where an absence ends is known to within a beat, so lengths this near a limit may fall either way. */
const beside = 20
/** A silence may pass for sitting in a call and before a film for so long. */
const longestCall = 4 * 3_600
const longestFilm = 90 * 60
/** A minute off the chair ends a bout, and is an absence once the person said that they leave. */
const realBreak = 60
/** So long after a fault of the idle source, a silence may be taken for presence. */
const blindness = 5 * 60
/** A call or a film this short may be missed. */
const blink = 130
/** Somebody who left and is busy for this long has stayed. */
const stayed = 5 * 60
/** The state is saved each minute; what came after the last save is lost in a crash. */
const lostInCrash = 62

export function truthOf(trace: Trace, prompts: Replayed['prompts']): readonly Stretch[] {
  const walk = walker(trace)
  const pieces = cutAtBreaks(trace, prompts)
  for (const piece of pieces) {
    if (piece.from === piece.begins) walk.enter(piece.entry, piece.begins)
    for (const part of partsOf(piece)) walk.take(part)
  }
  return walk.end()
}

/** Goes through a day part by part; a silence is judged when it ends. */
function walker(trace: Trace) {
  const told: Stretch[] = []
  let silence: Part[] = []
  let posture: 'sitting' | 'standing' | 'unsure' = 'sitting'
  let awayAfter = (trace.settings.awayMinutes ?? 3) * 60
  /** What it was when the present silence began, if it was changed since. */
  let awayBefore = awayAfter
  /** The person said so, or a break ended: then a minute without input is away. */
  let leavingSince: number | null = null
  let unsureUntil = 0
  /** The idle source failed a moment ago, and is believed only when it made sense for a while. */
  let blindUntil = 0

  function tell(from: number, to: number, is: Is): void {
    if (to <= from) return
    if (from < unsureUntil && is !== 'unseen') {
      const until = Math.min(to, unsureUntil)
      told.push({ from, to: until, is: 'either' })
      posture = posture === 'standing' ? 'unsure' : posture
      return tell(until, to, is)
    }
    if (from < blindUntil && is === 'off') {
      if (posture === 'standing') posture = 'unsure'
      const until = Math.min(to, blindUntil)
      told.push({ from, to: until, is: 'either' })
      return tell(until, to, is)
    }
    if (posture !== 'sitting' && is === 'sitting') {
      told.push({ from, to, is: posture === 'standing' ? 'off' : 'either' })
      return
    }
    // People sit down again without saying so.
    if (posture === 'standing' && (is === 'unseen' || to - from > realBreak - beside)) {
      posture = 'unsure'
    }
    told.push({ from, to, is })
  }

  /** Judges what was collected, as far as it became certain. */
  function settle(): void {
    const parts = silence
    silence = []
    // The sensors are asked after a minute of silence, and from beat to beat.
    const hasBlink = parts.some(isBlink) && spanOf(parts) > realBreak
    if (hasBlink || parts.some(({ kind }) => kind === 'maybe-gone')) {
      for (const part of parts) tell(part.from, part.to, 'either')
      return
    }
    const forcedAt = parts.findIndex(({ kind }) => kind === 'gone')
    const before = forcedAt === -1 ? parts : parts.slice(0, forcedAt)
    judge(before)
    for (const [index, part] of (forcedAt === -1 ? [] : parts.slice(forcedAt)).entries()) {
      // Behind a lock or a sleep nobody is at the desk until the next sign of life; a call may be one.
      const heard = part.kind === 'silent' && (part.call || part.film)
      tell(part.from, part.to, index > 0 && heard ? 'either' : 'off')
    }
  }

  function judge(parts: readonly Part[]): void {
    const left = { call: longestCall, film: longestFilm }
    let quiet: { from: number; to: number } | null = null
    const endQuiet = () => {
      if (quiet !== null) tell(quiet.from, quiet.to, byLength(quiet))
      quiet = null
    }
    for (const part of parts) {
      const what = part.call ? 'call' : part.film ? 'film' : null
      const assumed = what === null ? 0 : Math.min(left[what], part.to - part.from)
      if (what !== null) left[what] -= assumed
      if (assumed > 0) {
        endQuiet()
        tell(part.from, part.from + assumed, 'sitting')
      }
      if (part.from + assumed >= part.to) continue
      const from: number = quiet === null ? part.from + assumed : quiet.from
      quiet = { from, to: part.to }
    }
    endQuiet()
  }

  /** Without a call or a film: short it was sitting, long it was away. */
  function byLength({ from, to }: { readonly from: number; readonly to: number }): Is {
    const length = to - from
    const limit = leavingSince === null ? Math.min(awayAfter, awayBefore) : realBreak
    if (length > Math.max(awayAfter, awayBefore) + beside) return 'off'
    return length < limit - beside ? 'sitting' : 'either'
  }

  /** A sign of life: whoever was away is back, and whoever left and is busy for long has stayed. */
  function seen(at: number): void {
    awayBefore = awayAfter
    if (leavingSince !== null && at > leavingSince + stayed + 30) leavingSince = null
  }

  return {
    enter(entry: TraceEntry, at: number): void {
      const { does } = entry
      if (does === undefined || does === 'finish-break') return
      if (typeof does === 'object') {
        if ('set' in does && does.set.awayMinutes !== undefined) {
          awayAfter = does.set.awayMinutes * 60
        }
        return
      }
      settle()
      const sure = at >= unsureUntil
      if (does === 'i-am-standing') posture = sure ? 'standing' : 'unsure'
      if (does === 'i-am-sitting') posture = sure ? 'sitting' : 'unsure'
      if (does === 'stepping-away') leavingSince = at
      if (does === 'start-break') {
        // How it comes out depends on what follows; the scenarios tell such breaks one by one.
        unsureUntil = at + 15 * 60 + 90
        leavingSince = unsureUntil
        if (posture === 'standing') posture = 'unsure'
      }
    },
    take(part: Part): void {
      if (part.blind) {
        blindUntil = part.to + blindness
        settle()
        doubt(told, part.from)
        if (posture === 'standing') posture = 'unsure'
      }
      if (part.touched) {
        settle()
        seen(part.from)
      }
      switch (part.kind) {
        case 'here':
          settle()
          tell(part.from, part.to, 'sitting')
          return seen(part.to)
        case 'break':
          settle()
          tell(part.from, part.to, 'off')
          leavingSince = part.to
          return
        case 'half-break':
          settle()
          unsureUntil = Math.max(unsureUntil, part.unsureUntil ?? part.to)
          leavingSince = unsureUntil
          return tell(part.from, part.to, 'either')
        case 'unseen': {
          settle()
          // A computer that dies asleep, or frozen, was never asked again.
          const seenTo = told.findLast(({ is }) => is !== 'off')?.to ?? 0
          const blindFrom = told.at(-1)?.is === 'off' ? seenTo : part.from
          if (part.crash) blur(told, Math.min(blindFrom, part.from - lostInCrash))
          leavingSince = null
          return tell(part.from, part.to, 'unseen')
        }
        case 'silent':
        case 'gone':
        case 'maybe-gone':
          silence.push(part)
      }
    },
    end: (): readonly Stretch[] => {
      settle()
      return told
    },
  }
}

const isBlink = ({ from, to, call, film }: Part): boolean => (call || film) && to - from < blink

const spanOf = (parts: readonly Part[]): number => (parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0)

/** What the first look after an absence says of it is wrong, so the absence may be told as anything. */
function doubt(told: Stretch[], at: number): void {
  const last = told.at(-1)
  if (last?.is === 'off' && last.to === at) told.splice(-1, 1, { ...last, is: 'either' })
}

/** What came after `from` may be lost. */
function blur(told: Stretch[], from: number): void {
  const kept = told.flatMap((stretch): Stretch[] => {
    if (stretch.to <= from || stretch.is === 'unseen') return [stretch]
    const cut = Math.max(from, stretch.from)
    return [
      { ...stretch, to: cut },
      { from: cut, to: stretch.to, is: 'either' },
    ]
  })
  told.splice(0, told.length, ...kept.filter(({ from, to }) => to > from))
}
