import type { TraceEntry } from '../support/trace.ts'
import type { Stretch } from '../days/truth.ts'

/**
 * Two other ways to remind, written from how their makers describe them, with their usual settings. They
 * meet the same days as Uncurl: a computer that knows its idle time, and sleeps when it sleeps.
 */
export interface Reference {
  readonly name: string
  readonly play: (day: readonly TraceEntry[]) => Followed
}

/** Seconds since the start, and seconds. */
export interface Followed {
  readonly prompts: readonly number[]
  /** What it holds to have been sitting: its time between breaks, less what it took for a break. */
  readonly sitting: number
  /** How often it looked at the computer. */
  readonly looks: number
  /** When it took somebody to be away. */
  readonly breaks: readonly Pick<Stretch, 'from' | 'to'>[]
}

/** One second of a computer as such an app sees it: `null` while no timer runs. */
interface Second {
  readonly at: number
  readonly idle: number
  readonly locked: boolean
}

const interval = 30 * 60
const breakLength = 2 * 60
const idleReset = 5 * 60

/** Each second in which timers run; input as the trace has it. */
function* secondsOf(day: readonly TraceEntry[]): Generator<Second> {
  let begins = 0
  let lastInput = 0
  let was: TraceEntry['computer'] = 'on'
  for (const entry of day) {
    if (was === 'locked' && entry.computer !== 'locked') lastInput = begins
    was = entry.computer
    const every = handsEvery(entry)
    for (let within = 0; within < entry.for; within += 1) {
      if (every !== null) lastInput = begins + Math.floor(within / every) * every
      const runs = entry.computer === 'on' || entry.computer === 'locked'
      const at = begins + within
      if (runs) yield { at, idle: Math.floor(at - lastInput), locked: entry.computer === 'locked' }
    }
    begins += entry.for
  }
}

function handsEvery({ computer, person, inputEvery }: TraceEntry): number | null {
  if (computer !== 'on' && computer !== 'frozen') return null
  if (person === 'typing' || person === 'standing') return 2
  return person === 'reading' ? inputEvery : null
}

/**
 * A fixed interval that begins anew when nobody touched anything for five minutes, and at each lock and
 * sleep, as Stretchly. It looks at the idle time every second, and knows nothing of calls or films.
 */
export const fixedInterval: Reference = {
  name: 'fixed interval, idle reset 5 min',
  play(day) {
    const followed = follower()
    let since = 0
    let last = -1
    for (const { at, idle, locked } of secondsOf(day)) {
      followed.look()
      const slept = at - last > 10
      if (slept) followed.away(last + 1, at)
      last = at
      if (locked || idle >= idleReset || slept) {
        if (locked || idle >= idleReset) followed.away(at - (locked ? 0 : idle), at + 1)
        since = at
      }
      if (at - since >= interval) {
        followed.prompt(at)
        since = at + breakLength
      }
    }
    return followed.found(last + 1)
  },
}

/**
 * A target instant that is looked at every second, as BreakTimer: idle and lock put it off once they last
 * five minutes, a gap between two looks longer than the interval sets a new one.
 */
export const targetInstant: Reference = {
  name: 'target instant, 1 s polling',
  play(day) {
    const followed = follower()
    let target = interval
    let last = -1
    let lockedSince: number | null = null
    for (const { at, idle, locked } of secondsOf(day)) {
      followed.look()
      lockedSince = locked ? (lockedSince ?? at) : null
      const gap = at - last
      last = at
      const awayFor = Math.max(idle, lockedSince === null ? 0 : at - lockedSince)
      if (gap > interval) {
        followed.away(at - gap + 1, at)
        target = at + interval
      } else if (awayFor >= idleReset) {
        followed.away(at - awayFor, at + 1)
        target = at + interval
      }
      if (at >= target) {
        followed.prompt(at)
        target = at + breakLength + interval
      }
    }
    return followed.found(last + 1)
  },
}

function follower() {
  const prompts: number[] = []
  const breaks: { from: number; to: number }[] = []
  let looks = 0
  return {
    look(): void {
      looks += 1
    },
    prompt(at: number): void {
      prompts.push(at)
    },
    away(from: number, to: number): void {
      const last = breaks.at(-1)
      if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
      else breaks.push({ from, to })
    },
    found(length: number): Followed {
      const off = breaks.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0)
      return { prompts, breaks, looks, sitting: length - off }
    },
  }
}
