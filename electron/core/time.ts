/** A length of time in milliseconds. Plain numbers fit; points in time do not. */
export type Millis = number & { readonly unit?: 'ms' }

/** A moment on the wall clock, in milliseconds since the Unix epoch (UTC). A label, never a measure. */
export type Instant = number & { readonly unit: 'epoch-ms' }

/** A reading of the continuous clock, in ms. It counts sleep and ignores every change of the wall clock. */
export type Tick = number & { readonly unit: 'continuous-ms' }

/** The present, read once per event: what to measure with, what to label with, and where. */
export interface Now {
  readonly tick: Tick
  readonly wall: Instant
  /** IANA name of the time zone in force, e.g. `Europe/London`. */
  readonly zone: string
  /** Names this start of the computer, where the system tells: the continuous clock begins again with each. */
  readonly boot: string | null
}

/** The only source of "now" in the app. Production reads the OS; tests move it by hand. */
export interface Clock {
  now(): Now
}

export const seconds = (count: number): Millis => count * 1_000
export const minutes = (count: number): Millis => count * 60_000
export const hours = (count: number): Millis => count * 3_600_000

/** Milliseconds as seconds, for the journal and for display: 1500 -> 1.5. */
export const inSeconds = (length: Millis): number => length / 1_000
export const inMinutes = (length: Millis): number => length / 60_000

/** Time from `start` to `end`, in ms; zero when `end` is the earlier one. */
export function elapsed<Point extends Tick | Instant>(start: Point, end: Point): Millis {
  return Math.max(0, end - start)
}

export const after = <Point extends Tick | Instant>(start: Point, by: Millis): Point =>
  (start + by) as Point
export const before = <Point extends Tick | Instant>(end: Point, by: Millis): Point =>
  (end - by) as Point

export const earlier = <Point extends Tick | Instant>(a: Point, b: Point): Point => (a < b ? a : b)
export const later = <Point extends Tick | Instant>(a: Point, b: Point): Point => (a > b ? a : b)

/** The moment halfway between two readings. */
export const midway = (a: Tick, b: Tick): Tick => Math.round((a + b) / 2) as Tick

/** What the wall clock showed, or will show, at `tick`, as the two clocks stand now. */
export const wallAt = (tick: Tick, now: Now): Instant => after(now.wall, tick - now.tick)
