import type { NativeTime, StageClock } from './clock.ts'
import { stageDate } from './stage-date.ts'

const { setTimeout, clearTimeout, requestAnimationFrame } = globalThis
const realPerformance = performance.now.bind(performance)

/** Real time, kept from before it was replaced. */
export const nativeTime: NativeTime = {
  now: () => performance.timeOrigin + realPerformance(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (handle) => {
    clearTimeout(handle)
  },
  defer: (run) => setTimeout(run, 0),
}

type Run = (...args: readonly unknown[]) => void

/**
 * Puts this page on the stage's clock: dates, timers and what it measures time by. Not scaled are
 * CSS and Web Animations, sound, and the time stamps of events.
 */
export function replaceTime(clock: StageClock): void {
  const born = clock.monotonic()
  const milliseconds = () => clock.monotonic() - born
  const start = (run: Run, delay = 0, ...args: readonly unknown[]) =>
    clock.after(() => run(...args), delay)
  const repeat = (run: Run, delay = 0, ...args: readonly unknown[]) =>
    clock.after(() => run(...args), delay, delay)
  const stop = (timer?: number) => {
    if (timer !== undefined) clock.cancel(timer)
  }
  performance.now = milliseconds
  Object.assign(globalThis, {
    Date: stageDate(Date, clock),
    setTimeout: start,
    setInterval: repeat,
    clearTimeout: stop,
    clearInterval: stop,
    requestAnimationFrame: (run: FrameRequestCallback) =>
      requestAnimationFrame(() => {
        run(milliseconds())
      }),
  })
  replaceTemporalNow(clock)
}

/** The parts of `Temporal.Now` that a page can ask without naming a zone of its own. */
function replaceTemporalNow(clock: StageClock): void {
  const { Temporal } = globalThis as { Temporal?: TemporalLike }
  if (Temporal === undefined) return
  const { Instant, Now } = Temporal
  const instant = () => Instant.fromEpochMilliseconds(clock.wall())
  const zoned = (zone?: string) => instant().toZonedDateTimeISO(zone ?? Now.timeZoneId())
  Object.assign(Now, {
    instant,
    zonedDateTimeISO: zoned,
    plainDateTimeISO: (zone?: string) => zoned(zone).toPlainDateTime(),
    plainDateISO: (zone?: string) => zoned(zone).toPlainDate(),
    plainTimeISO: (zone?: string) => zoned(zone).toPlainTime(),
  })
}

interface Zoned {
  readonly toPlainDateTime: () => unknown
  readonly toPlainDate: () => unknown
  readonly toPlainTime: () => unknown
}

/** What is used here of Chromium's own Temporal, which TypeScript does not declare for it yet. */
interface TemporalLike {
  readonly Instant: {
    fromEpochMilliseconds(ms: number): { toZonedDateTimeISO(zone: string): Zoned }
  }
  readonly Now: { timeZoneId(): string }
}
