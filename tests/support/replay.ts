import { signalNames } from '#core/presence'
import { asCalled } from '#core/relabel'
import { noSeconds, secondsByDate } from '#core/summary/local-hours'
import { boutsOf, breakKind, offChairOf, type Span } from '#core/summary/sits'
import { inSeconds, minutes, seconds, type Instant, type Millis } from '#core/time'

import { desk, typing, type Desk, type Hands } from './desk.ts'
import type { Answer, Trace, TraceEntry } from './trace.ts'

/** Seconds by kind, in the words of a trace: a seated routine is sitting. */
type Tally = Readonly<
  Record<'sitting' | 'standing' | 'moving' | 'lying' | 'away' | 'untracked', number>
>

/** What a replay found. Times are true seconds since the start. */
export interface Replayed {
  readonly name: string
  readonly seconds: Tally
  readonly bouts: readonly {
    readonly from: number
    readonly to: number
    readonly seconds: number
  }[]
  readonly breaks: readonly {
    readonly from: number
    readonly to: number
    readonly kind: 'prompted' | 'natural' | 'self'
  }[]
  readonly prompts: readonly {
    readonly at: number
    readonly bout: number
    readonly suggests: 'short' | 'long'
    readonly answer: Answer
  }[]
  readonly holds: readonly { readonly from: number; readonly to: number; readonly why: string }[]
  readonly load: number
  readonly idleSensor: 'healthy' | 'unhealthy' | 'unknown'
  readonly beats: number
  readonly windowsLeft: number
  readonly days: Readonly<Record<string, Tally>>
}

/** Plays a day against the real runtime on virtual time. */
export function replay(trace: Trace): Replayed {
  const prompts: Replayed['prompts'][number][] = []
  /** The person is off the chair for a break until then, whatever the entry says. */
  let movingUntil: Millis | null = null

  const day = desk({
    settings: trace.settings,
    start: trace.start,
    timeZone: trace.timeZone,
    onPrompt: (at) => {
      const answer = answerTo(trace, prompts.length)
      const view = at.snapshot().breakView
      if (view.kind !== 'prompt') return
      prompts.push({
        at: trueSeconds(at),
        bout: rounded(inSeconds(view.sittingFor)),
        suggests: view.suggests,
        answer,
      })
      movingUntil = respond(at, answer) ?? movingUntil
    },
  })
  const holds = watchHolds(day)

  let end = 0
  for (const [index, entry] of trace.day.entries()) {
    // A break goes on into the next entry, as long as there is an app that could run it.
    if (movingUntil !== null && (!day.isAlive() || !isOn(entry))) movingUntil = null
    begin(day, entry, trace.day[index - 1], movingUntil !== null)
    end += seconds(entry.for)
    while (day.time.since() < end) {
      const timer = standsStill(entry) ? undefined : day.time.nextTimer()
      const next = Math.min(end, movingUntil ?? end, timer ?? end)
      pass(day, entry, Math.max(0, next - day.time.since()))
      if (movingUntil !== null && day.time.since() >= movingUntil) {
        sitDown(day, entry)
        movingUntil = null
      }
      holds.look()
    }
  }
  const last = trace.day.at(-1)
  if (last !== undefined) wake(day, last)
  day.quit()
  holds.look()
  return report(trace, day, prompts, holds.found())
}

/** Goes from one entry to the next: the hands first, then the computer wakes, then what changes. */
function begin(
  day: Desk,
  entry: TraceEntry,
  previous: TraceEntry | undefined,
  isMoving: boolean,
): void {
  day.use(isMoving ? 'still' : handsOf(entry))
  if (previous !== undefined && !staysDown(previous, entry)) wake(day, previous)
  day.setIdleSensor(entry.idleSensor)
  day.sense(signalNames.filter((name) => entry.signals.includes(name)))
  day.time.setWallBy(seconds(entry.clock))
  if (entry.timeZone !== undefined) day.time.setZone(entry.timeZone)
  if (entry.does !== undefined) act(day, entry.does)
  if (previous === undefined || !staysDown(previous, entry)) goDown(day, entry)
}

/** Two entries of a computer that sleeps, or is locked, are one sleep and one lock. */
const staysDown = (previous: TraceEntry, entry: TraceEntry): boolean =>
  previous.computer === entry.computer && ['asleep', 'locked'].includes(entry.computer)

function goDown(day: Desk, entry: TraceEntry): void {
  const announced = entry.powerEvents === true
  if (entry.powerEvents === 'spurious') {
    day.announceSuspend()
    day.announceResume()
  }
  if (entry.computer === 'locked') day.lock(announced)
  if (entry.computer === 'asleep' && announced) day.announceSuspend()
  if (entry.computer === 'off') day.quit()
  if (entry.computer === 'off' || entry.computer === 'crashed') day.kill()
}

function wake(day: Desk, entry: TraceEntry): void {
  const announced = entry.powerEvents === true
  if (entry.computer === 'locked') day.unlock(announced)
  if (entry.computer === 'asleep' && announced) day.announceResume()
  const wasQuit = entry.does === 'quit'
  if (entry.computer === 'off' || entry.computer === 'crashed' || wasQuit) day.relaunch()
}

function pass(day: Desk, entry: TraceEntry, length: Millis): void {
  if (standsStill(entry)) day.time.freeze(length)
  else day.wait(length)
}

const isOn = (entry: TraceEntry): boolean => entry.computer === 'on' || entry.computer === 'locked'

/** No timers run: asleep, or without processor time. */
const standsStill = (entry: TraceEntry): boolean =>
  entry.computer === 'asleep' || entry.computer === 'frozen'

function handsOf(entry: TraceEntry): Hands {
  if (entry.computer === 'asleep' || entry.computer === 'off') return 'still'
  if (entry.person === 'typing' || entry.person === 'standing') return typing
  return entry.person === 'reading' ? { every: seconds(entry.inputEvery) } : 'still'
}

function act(day: Desk, deed: NonNullable<TraceEntry['does']>): void {
  if (typeof deed === 'object') {
    if ('pause' in deed) day.press({ type: 'promptsPaused', length: seconds(deed.pause) })
    else if ('pauseUntil' in deed) {
      const until = Date.parse(deed.pauseUntil) as Instant
      day.press({ type: 'promptsPaused', length: { until } })
    } else if ('set' in deed) day.set(deed.set)
    else if ('checkIn' in deed) checkIn(day, deed.checkIn)
    else day.press({ type: 'relabelled', stretch: 'last-silence', kind: deed.relabel })
    return
  }
  switch (deed) {
    case 'start-break':
      return day.press({ type: 'started', choice: null })
    case 'finish-break':
      return finishBreak(day)
    case 'i-am-standing':
      return day.press({ type: 'postureSaid', posture: 'standing' })
    case 'i-am-sitting':
      return day.press({ type: 'postureSaid', posture: 'sitting' })
    case 'stepping-away':
      return day.press({ type: 'steppedAway' })
    case 'resume':
      return day.press({ type: 'promptsResumed' })
    case 'quit':
      day.quit()
      return day.kill()
  }
}

/** Opened from the home window, or asked already. */
function checkIn(day: Desk, score: number): void {
  day.press({ type: 'checkInOpened' })
  if (day.state().break.kind !== 'check-in') return
  day.press({ type: 'checkedIn', answer: { score, area: null, words: [], tags: [] } })
  if (day.state().break.kind === 'checked-in') day.press({ type: 'breakClosed' })
}

function finishBreak(day: Desk): void {
  while (day.state().break.kind === 'run') day.press({ type: 'steppedOn' })
  if (day.state().break.kind !== 'none') day.press({ type: 'breakClosed' })
}

function sitDown(day: Desk, entry: TraceEntry): void {
  finishBreak(day)
  day.use(handsOf(entry))
}

/** Answers a prompt; returns until when the person is off the chair, if they go. */
function respond(day: Desk, answer: Answer): Millis | null {
  if (answer === 'skip') day.press({ type: 'skipped' })
  if (answer === 'postpone') day.press({ type: 'postponed' })
  if (answer !== 'start') return null
  const { breakView, settings } = day.snapshot()
  day.press({ type: 'started', choice: null })
  day.use('still')
  const isLong = breakView.kind === 'prompt' && breakView.suggests === 'long'
  return day.time.since() + minutes(isLong ? settings.longBreakMinutes : settings.shortBreakMinutes)
}

function answerTo(trace: Trace, index: number): Answer {
  if (typeof trace.answers === 'string') return trace.answers
  return trace.answers[Math.min(index, trace.answers.length - 1)] ?? 'ignore'
}

function watchHolds(day: Desk) {
  const holds: Replayed['holds'][number][] = []
  let open: { readonly from: number; readonly why: string } | null = null
  return {
    look(): void {
      const { asking } = day.state()
      if (asking.kind === 'held') {
        open ??= { from: rounded(inSeconds(day.time.since(asking.since))), why: asking.cause }
      } else if (open !== null) {
        holds.push({ from: open.from, to: trueSeconds(day), why: open.why })
        open = null
      }
    },
    found: () => (open === null ? holds : [...holds, { ...open, to: trueSeconds(day) }]),
  }
}

function report(
  trace: Trace,
  day: Desk,
  prompts: Replayed['prompts'],
  holds: Replayed['holds'],
): Replayed {
  const intervals = asCalled(day.journal()).filter((entry) => entry.type === 'interval')
  let at = 0
  const spans: readonly Span[] = intervals.map(({ elapsedSeconds, kind, source }) => {
    const span = { start: at, length: seconds(elapsedSeconds), kind, source }
    at += span.length
    return span
  })
  const total = noSeconds()
  for (const span of spans) total[span.kind] += inSeconds(span.length)
  const inTrue = (ms: Millis) => rounded(inSeconds(ms))
  return {
    name: trace.name,
    seconds: tallyOf(total),
    bouts: boutsOf(spans).map((bout) => ({
      from: inTrue(bout.start),
      to: inTrue(bout.end),
      seconds: inTrue(bout.sitting),
    })),
    breaks: offChairOf(spans).map((off) => ({
      from: inTrue(off.start),
      to: inTrue(off.end),
      kind: breakKind(off, day.promptEvents()),
    })),
    prompts,
    holds,
    load: rounded(inSeconds(day.state().ledger.load.load)),
    idleSensor: day.state().idleHealth.verdict,
    beats: day.beats(),
    windowsLeft: day.windowsLeft(),
    days: Object.fromEntries(
      [...secondsByDate(intervals)].map(([date, kinds]) => [date, tallyOf(kinds)]),
    ),
  }
}

const tallyOf = (kinds: ReturnType<typeof noSeconds>): Tally => ({
  sitting: rounded(kinds.sitting + kinds['seated-routine']),
  standing: rounded(kinds.standing),
  moving: rounded(kinds.moving),
  lying: rounded(kinds.lying),
  away: rounded(kinds.away),
  untracked: rounded(kinds.untracked),
})

/** To the millisecond, which is what the clocks give. */
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000

const trueSeconds = (day: Desk): number => rounded(inSeconds(day.time.since()))
