import { spellSoFar, stepLength, variantOf, type Break } from './breaks.ts'
import { localDate } from './calendar.ts'
import { isAboutCheckIn, lastAreaIn } from './checkin.ts'
import { asksEffort, cameEasyTwice } from './effort-question.ts'
import { openingNow } from './hours.ts'
import type { Interval, JournalEntry } from './journal.ts'
import { leftOut } from './leaving-out.ts'
import { asInterval, book } from './ledger.ts'
import { dueAt, skipFor, suggestion } from './load.ts'
import { offeredWhen } from './offered-when.ts'
import { isSameDay, pausedNow } from './pausing.ts'
import { circumstancesNow } from './picker-now.ts'
import { offersFor, othersThan } from './picker.ts'
import { longCallSince, type Held } from './prompting.ts'
import type { Reason } from './reason.ts'
import { asCalled } from './relabel.ts'
import { findVariant } from './routines.ts'
import { avoidedFor, exercisesOff, screenIsDue } from './safety.ts'
import { isAway, isHere, settleUpTo, type Piece } from './watch.ts'
import type {
  BoutView,
  BreakView,
  CareView,
  LibraryEntry,
  PlayerView,
  Snapshot,
  Status,
  StorageView,
} from './snapshot.ts'
import type { AppState } from './state.ts'
import { dayView } from './summary/today.ts'
import { after, inMinutes, inSeconds, wallAt, type Instant, type Now, type Tick } from './time.ts'
import { tipNow, type TipId } from './tips.ts'
import { awayAfter, sitLimit, type Turn } from './turn.ts'
import { nextOf } from './unwind.ts'
import { waysOut } from './ways-out.ts'
import { wearingView } from './wearing.ts'

/** The app as windows and tray see it: instants and words to be, no verdicts left to take. */
export function snapshotOf(state: AppState, turn: Turn): Snapshot {
  const { now } = turn
  return {
    takenAt: now.wall,
    zone: now.zone,
    settings: state.settings,
    status: statusOf(state, turn),
    bout: boutOf(state, turn),
    breakView: breakViewOf(state, turn),
    today: dayView(entriesSoFar(state, turn), now, state.settings.dayStartsAt),
    likelyNext: offers(state, turn)[0],
    care: careOf(state, turn),
    tip: tipOf(state, turn),
    wearing: wearingView(state, turn),
    storage: storageOf(state),
    sample: state.sample,
  }
}

const tipOf = ({ tips, settings }: AppState, { now }: Turn): TipId | null =>
  tipNow(tips, settings.tips, localDate(now.wall, now.zone))

/** Trouble that lasts comes before news of trouble that is over. */
const storageOf = ({ stored, notice }: AppState): StorageView =>
  stored.kind === 'saved' && notice !== null ? { kind: 'restored', notices: notice } : stored

const offers = (state: AppState, turn: Turn) =>
  offersFor(turn.catalogue, circumstancesNow(state, turn))

function careOf({ care }: AppState, { now, catalogue }: Turn): CareView {
  const off = exercisesOff(care, now.wall)
  return {
    answer: care.screen?.answer ?? null,
    answeredAt: care.screen?.at ?? null,
    off,
    screenIsDue: screenIsDue(off),
    avoid: care.avoid,
    restored: care.restored,
    remaining: catalogue.filter((routine) => avoidedFor(care, routine) === null).length,
    total: catalogue.length,
  }
}

/** All routines, those that are never offered too, with the reason. */
export function libraryOf(
  state: AppState,
  turn: Turn,
  isOwn: (routineId: string) => boolean,
): readonly LibraryEntry[] {
  const circumstances = circumstancesNow(state, turn)
  return turn.catalogue.map((routine) => ({
    routine,
    own: isOwn(routine.id),
    leftOut: leftOut(routine, state, turn.now.wall),
    offeredWhen: offeredWhen(routine, state, circumstances, turn),
    starred: state.settings.starred.includes(routine.id),
    rating: state.ratings[routine.id] ?? null,
  }))
}

/** What is not settled yet, as it would be if it ended now. */
function provisional(state: AppState, turn: Turn): readonly Piece[] {
  const at = turn.now.tick
  if (state.break.kind === 'run' && state.break.runningSince !== null) {
    const spell = spellSoFar(state.break, at, turn.catalogue)
    return spell === null ? [] : [spell]
  }
  return settleUpTo(state.watch, at, awayAfter(state)).settled
}

/** The journal as it would read if all that runs ended now. */
const entriesSoFar = (state: AppState, turn: Turn): readonly JournalEntry[] =>
  asCalled([...state.recent, ...runningOf(state, turn)])

/** What is not in the journal yet: the intervals there would be if all that runs ended now. */
export function runningOf(state: AppState, turn: Turn): readonly Interval[] {
  const { ledger, closed } = book(state.ledger, provisional(state, turn), turn.now)
  const running = ledger.open === null ? [] : [ledger.open]
  return [...closed, ...running].map((interval) => asInterval(interval, turn.now))
}

function boutOf(state: AppState, turn: Turn): BoutView {
  const { load } = book(state.ledger, provisional(state, turn), turn.now).ledger
  const promptAt = dueAt(state.ledger.load, sitLimit(state))
  const startOfWay = promptAt === sitLimit(state) ? 0 : promptAt - sitLimit(state)
  const way = Math.max(1, promptAt - Math.max(0, startOfWay))
  const gone = load.bout - Math.max(0, startOfWay)
  return {
    sittingFor: load.bout,
    promptAt,
    fill: Math.min(1, Math.max(0, gone / way)),
  }
}

function statusOf(state: AppState, turn: Turn): Status {
  const { watch, asking } = state
  const at = turn.now.tick
  const wall = (tick: Tick) => wallAt(tick, turn.now)
  if (state.break.kind !== 'none' && !isAboutCheckIn(state.break))
    return { kind: 'on-break', reason: { code: 'on-break' } }
  if (asking.kind === 'shown') return { kind: 'due', reason: asking.reason }
  if (watch.locked) {
    return { kind: 'away', reason: { code: 'locked', since: wall(watch.settledTo) } }
  }
  if (isAway(watch, at, awayAfter(state))) {
    return { kind: 'away', reason: { code: 'away', since: wall(watch.settledTo) } }
  }
  const paused = pausedNow(state, turn.now)
  if (paused !== null) return { kind: 'paused', reason: paused }
  if (watch.posture === 'standing') {
    return { kind: 'standing', reason: { code: 'standing', since: standingSince(state, turn) } }
  }
  const closed = closedNow(state, turn.now)
  if (asking.kind === 'held') {
    // Until when it waits is more to go by than that it does.
    const isClosed = closed !== null && closed.cause === asking.cause
    return { kind: 'hold', reason: isClosed ? closed : whyHeld(state, asking, turn) }
  }
  if (closed !== null) return { kind: 'paused', reason: closed }
  if (state.idleHealth.verdict === 'unhealthy')
    return { kind: 'unsure', reason: { code: 'unsure' } }
  return { kind: 'sitting', reason: whyNotYet(state, turn) }
}

function closedNow(state: AppState, now: Now): Extract<Reason, { code: 'closed' }> | null {
  const { closed } = openingNow(state.opening, state.settings, now)
  if (closed === null) return null
  const isToday = closed.until !== null && isSameDay(closed.until, now)
  return { code: 'closed', ...closed, isToday }
}

function whyNotYet(state: AppState, turn: Turn): Reason {
  const { watch, ledger } = state
  if (!isHere(watch)) return { code: 'quiet', since: wallAt(watch.settledTo, turn.now) }
  const { load } = ledger
  const left = dueAt(load, sitLimit(state)) - load.bout
  if (left <= 0) return { code: 'waiting-for-pause' }
  const due = wallAt(after(watch.settledTo, left), turn.now)
  if (load.moved > 0) return { code: 'moved', times: load.moved, dueAt: due }
  return load.nextAt === null ? { code: 'not-yet', dueAt: due } : { code: 'skipped', dueAt: due }
}

function whyHeld(state: AppState, held: Held, { now }: Turn): Reason {
  const { cause, since } = held
  const call = state.settings.callHint ? longCallSince(held, now.tick) : null
  return call === null
    ? { code: 'on-hold', cause, since: wallAt(since, now) }
    : { code: 'long-call', since: wallAt(call, now) }
}

function standingSince(state: AppState, turn: Turn): Instant {
  const { open } = state.ledger
  return open?.kind === 'standing' ? open.start : wallAt(state.watch.settledTo, turn.now)
}

function breakViewOf(state: AppState, turn: Turn): BreakView {
  const current = state.break
  switch (current.kind) {
    case 'none':
      return promptOf(state, turn)
    case 'setup': {
      const found = findVariant(turn.catalogue, current.choice)
      if (found === undefined) return { kind: 'none' }
      if (current.asks) return { kind: 'screen', routine: found.routine }
      const others = othersThan(found.routine, turn.catalogue, circumstancesNow(state, turn))
      const eased = state.care.eased.includes(current.choice.routineId)
      const cameEasy = cameEasyTwice(state, current.choice.routineId, turn)
      return { kind: 'setup', ...found, others, eased, cameEasy }
    }
    case 'run':
      return playerOf(current, turn)
    case 'done':
      return {
        kind: 'done',
        outcome: current.outcome,
        routine: turn.catalogue.find(({ id }) => id === current.choice?.routineId) ?? null,
        stopReason: current.stopReason,
        seconds: Math.round(inSeconds(current.off)),
        leftChair: current.leftChair,
        nextAfter: Math.max(0, dueAt(state.ledger.load, sitLimit(state)) - state.ledger.load.bout),
        tip: current.tip === tipOf(state, turn) ? current.tip : null,
        asksEffort: asksEffort(state, current, turn),
        next: nextOf(state, turn),
      }
    case 'check-in':
      return { kind: 'check-in', lastArea: lastAreaIn(state.diary) }
    case 'checked-in':
      return {
        kind: 'checked-in',
        score: current.score,
        says: current.says,
        routines: turn.catalogue
          .filter(({ id }) => current.hid.includes(id))
          .map(({ name }) => name),
      }
  }
}

function promptOf(state: AppState, turn: Turn): BreakView {
  const { asking, ledger } = state
  if (asking.kind !== 'shown') return { kind: 'none' }
  return {
    kind: 'prompt',
    shownAt: wallAt(asking.at, turn.now),
    sittingFor: asking.boutFor,
    reason: asking.reason,
    suggests: suggestion(ledger.load),
    offers: offers(state, turn),
    ...waysOut(state, turn.now),
    timesMoved: ledger.load.moved,
    strict: state.settings.strict,
    offersStanding: state.settings.standingDesk,
    skipMinutes: inMinutes(skipFor),
  }
}

function playerOf(run: Extract<Break, { kind: 'run' }>, turn: Turn): PlayerView {
  const found = run.choice === null ? undefined : findVariant(turn.catalogue, run.choice)
  const stepFor = stepLength(variantOf(run.choice, turn.catalogue), run.step, run.length)
  const into = stepFor - run.left
  return {
    kind: 'player',
    routine: found?.routine ?? null,
    variant: found?.variant ?? null,
    stepIndex: run.step,
    stepFor,
    clock:
      run.runningSince === null
        ? { kind: 'standing', left: run.left }
        : {
            kind: 'running',
            startedAt: wallAt(after(run.runningSince, -into), turn.now),
            endsAt: wallAt(after(run.runningSince, run.left), turn.now),
          },
    stopping: run.stopping,
  }
}
