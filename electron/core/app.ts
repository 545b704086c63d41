import { askAtBeat, askWhenSensed } from './asking.ts'
import { answerByClosing, answerLater, answerSkip, leaveInEmergency } from './answering.ts'
import { nextBeat } from './beats.ts'
import { noBreak } from './breaks.ts'
import { aboutCheckIn, asksFirst, checkInWhenSensed } from './checkin.ts'
import { cueAtBeat, cueWhenSensed, hideCue, keepCues } from './cues.ts'
import { diaryOf } from './diary.ts'
import type { AppEvent, Effect } from './events.ts'
import { forget } from './forgetting.ts'
import { headsUpChange } from './heads-up.ts'
import { heed, heedScreen } from './heeding.ts'
import { judge } from './idle-health.ts'
import { asInterval } from './ledger.ts'
import { pause } from './pausing.ts'
import { isAboutPlan, plan } from './planning.ts'
import { sayPosture } from './posture.ts'
import type { Sample } from './presence.ts'
import { beginSit, insistenceNow } from './loudness.ts'
import { quiet } from './prompting.ts'
import { relabel } from './relabel.ts'
import { remindAtBeat, remindWhenSensed } from './reminding.ts'
import { checkpointOf } from './restart.ts'
import { sayAgain } from './restoring.ts'
import type { Catalogue } from './routines.ts'
import { hear, observe } from './sitting.ts'
import { answered, avoiding, restore, showAgain } from './safety.ts'
import type { Settings } from './settings.ts'
import { keepStanding, standAtBeat, standWhenSensed } from './standing.ts'
import { settleUpTo, silenceAfter, silentFor } from './watch.ts'
import { type AppState } from './state.ts'
import { isTransition, windowOf } from './transitions.ts'
import {
  back,
  breakAtBeat,
  close,
  isRunning,
  leave,
  on,
  pauseRun,
  rate,
  ready,
  resumeRun,
  stop,
  tidyUp,
} from './taking.ts'
import { earlier, elapsed, minutes, type Now, type Tick } from './time.ts'
import { tellAtBeat, tellWhenSensed, weekJustTold } from './telling.ts'
import { dismissed } from './tips.ts'
import { awayAfter, closeOpen, keep, take, type Turn } from './turn.ts'
import { unreachable } from './unreachable.ts'
import { keepPlaylist, startOne } from './unwind.ts'
import { putOn, takeOff, wearAtBeat } from './wearing.ts'
import { hasSameTimes, noticeMoved } from './week-notice.ts'

export interface Step {
  readonly state: AppState
  readonly effects: readonly Effect[]
}

/** State is saved at every transition, and at least this often (design §4). */
const saveEvery = minutes(1)

/**
 * The one reducer: what happened and when go in, the new state and what the shell
 * must do come out. It never acts and never fails; an event that does not fit the
 * present state changes nothing.
 */
export function step(state: AppState, event: AppEvent, now: Now, catalogue: Catalogue): Step {
  const turn: Turn = { now, catalogue }
  const responded = respond(state, event, turn)
  const changed = keepPlaylist(keepStanding(keepCues(beginSit(state, responded), turn), turn))
  return conclude(state, changed, event, turn)
}

function respond(state: AppState, event: AppEvent, turn: Turn): AppState {
  if (isAboutPlan(event)) return plan(state, event, turn)
  switch (event.type) {
    case 'beat':
      return beat(state, event, turn)
    case 'sensed': {
      const heard = isRunning(state)
        ? state
        : take(state, hear(state.watch, event.signals, turn.now.tick, awayAfter(state)), turn)
      return [
        askWhenSensed,
        tellWhenSensed,
        remindWhenSensed,
        cueWhenSensed,
        standWhenSensed,
        checkInWhenSensed,
      ].reduce((next, goOn) => goOn(next, event.signals, turn), heard)
    }
    case 'suspendAnnounced':
      return { ...state, watch: { ...state.watch, suspendAt: turn.now.tick } }
    case 'settingsChanged':
      return changeSettings(state, event.settings, turn)
    case 'started':
      return startOne(state, event.choice, turn)
    case 'madeReady':
      return ready(state, turn)
    case 'routinePaused':
      return pauseRun(state, false, turn)
    case 'routineResumed':
      return resumeRun(state, turn)
    case 'steppedBack':
      return back(state, turn)
    case 'steppedOn':
      return on(state, turn)
    case 'stopAsked':
      return pauseRun(state, true, turn)
    case 'stopped':
      return stop(state, event.reason, turn)
    case 'rated':
      return rate(state, event.rating, turn)
    case 'breakClosed':
      return asksFirst(state, turn) ?? close(state, turn)
    case 'postponed':
      return answerLater(state, turn)
    case 'skipped':
      return answerSkip(state, turn)
    case 'emergencyLeft':
      return leaveInEmergency(state, turn)
    case 'promptClosed':
      return answerByClosing(state, turn)
    case 'promptsPaused':
      return pause(state, event.length, turn)
    case 'promptsResumed':
      return { ...state, pause: null }
    case 'postureSaid':
      return sayPosture(state, event.posture, turn)
    case 'steppedAway':
      return leave(state, turn)
    case 'wearingStarted':
      return putOn(state, event.thing, turn)
    case 'wearingEnded':
      return takeOff(state, event.thing, turn)
    case 'relabelled':
      return relabel(state, event.stretch, event.kind, turn)
    case 'cutHere':
      return closeOpen(state, turn)
    case 'forgotten':
      return forget(state, event.deletion, event.ratings, turn)
    case 'screenAnswered': {
      const care = answered(state.care, event.answer, turn.now.wall)
      return heedScreen({ ...state, care }, turn)
    }
    case 'avoidChosen':
      return heed({ ...state, care: avoiding(state.care, event.avoid) }, turn)
    case 'routineShown':
      return { ...state, care: showAgain(state.care, event.routineId) }
    case 'routineRestored':
      return { ...state, care: restore(state.care, event.routineId) }
    case 'tipDismissed':
      return { ...state, tips: dismissed(state.tips, event.tip) }
    case 'checkInOpened':
    case 'checkedIn':
    case 'checkInSkipped':
    case 'chestAnswered':
      return aboutCheckIn(state, event, turn)
    case 'saidBefore':
      return sayAgain(state, event.said, turn)
    case 'diaryRead':
      return { ...state, diary: diaryOf(event.entries, turn.now.wall) }
    case 'stored':
      return { ...state, stored: event.result }
    case 'quitting':
      return quit(state, turn)
    default:
      return unreachable(event)
  }
}

function beat(
  before: AppState,
  { sample: raw, cause }: Extract<AppEvent, { type: 'beat' }>,
  turn: Turn,
): AppState {
  const { health, idleFor } = judge(before.idleHealth, raw.idleFor, turn.now.tick)
  const state: AppState = { ...before, idleHealth: health }
  const sample: Sample = { ...raw, idleFor }
  const looked = isRunning(state)
    ? breakAtBeat(state, sample, cause === 'press', turn)
    : take(
        state,
        observe(state.watch, sample, turn.now.tick, cause === 'system', awayAfter(state)),
        turn,
      )
  const asked = [
    tidyUp,
    askAtBeat,
    tellAtBeat,
    remindAtBeat,
    cueAtBeat,
    standAtBeat,
    wearAtBeat,
  ].reduce((next, goOn) => goOn(next, turn), looked)
  return inSilence(asked) ? { ...asked, sense: true } : asked
}

/** Never restarts a bout. A prompt on screen that becomes strict, or is so no more, comes anew. */
const changeSettings = (state: AppState, settings: Settings, { now }: Turn): AppState => ({
  ...state,
  settings,
  asking:
    state.asking.kind === 'shown' && state.settings.strict !== settings.strict
      ? { ...state.asking, at: now.tick }
      : state.asking,
  weekNotice: hasSameTimes(state.settings, settings)
    ? state.weekNotice
    : noticeMoved(state.weekNotice, now.wall),
})

/** A silence that may be a call or a film. */
const inSilence = (state: AppState): boolean =>
  !isRunning(state) &&
  !state.watch.locked &&
  state.watch.absent === null &&
  silentFor(state.watch) >= silenceAfter

/** Settles all there is and takes the windows down: this run will see no sign of life any more. */
function quit(state: AppState, turn: Turn): AppState {
  const hidden = hideCue(state)
  const ended = hidden.break.kind === 'run' ? stop(hidden, 'interrupted', turn) : hidden
  const settled = take(ended, settleUpTo(ended.watch, turn.now.tick, awayAfter(state)), turn)
  const { open } = settled.ledger
  const closed: AppState = {
    ...settled,
    asking: quiet,
    break: noBreak,
    ledger: { ...settled.ledger, open: null },
  }
  return open === null ? closed : keep(closed, [asInterval(open, turn.now)], turn.now)
}

/** Effects follow from what changed; none is asked for twice. */
function conclude(before: AppState, changed: AppState, event: AppEvent, turn: Turn): Step {
  const effects: Effect[] = []
  const [was, is] = [windowOf(before), windowOf(changed)]
  const wasClosed = event.type === 'promptClosed' && is === 'prompt'
  const comesAnew = is === 'prompt' && changed.asking !== before.asking
  const isWanted = event.type === 'checkInOpened' && changed.break.kind === 'check-in'
  if (was !== is || wasClosed || comesAnew || isWanted) {
    effects.push(
      is === 'none'
        ? { type: 'closeBreak' }
        : { type: 'openBreak', view: is, insistence: insistenceNow(changed) },
    )
  }
  const headsUp = headsUpChange(before, changed)
  if (headsUp !== null) effects.push({ type: headsUp })
  if (changed.sense) effects.push({ type: 'readSignals' })

  let state: AppState = { ...changed, sense: false, saying: [] }
  const mustSave =
    state.unsaved.length > 0 ||
    event.type === 'quitting' ||
    changed.saying.length > 0 ||
    isTransition(before, state) ||
    state.savedAt === null ||
    elapsed(state.savedAt, turn.now.tick) >= saveEvery
  if (mustSave) {
    effects.push({
      type: 'save',
      entries: state.unsaved,
      checkpoint: checkpointOf(state, turn.now, turn.catalogue),
    })
    state = { ...state, unsaved: [], savedAt: turn.now.tick }
  }

  // Kept before it is said, so that no end of the app lets it be said twice.
  const week = weekJustTold(before, state)
  if (week !== null) effects.push({ type: 'tellWeek', date: week })
  effects.push(...changed.saying)

  const tick = expectedAfter(event, state, turn)
  effects.push({ type: 'beatAgainAt', tick })
  return { state: { ...state, watch: { ...state.watch, expectedBeat: tick } }, effects }
}

/** Only a beat may put off the next beat: whatever comes first after a sleep must not hide that one is late. */
function expectedAfter(event: AppEvent, state: AppState, turn: Turn): Tick {
  const tick = nextBeat(state, turn.now)
  const { expectedBeat } = state.watch
  return event.type === 'beat' || expectedBeat === null ? tick : earlier(expectedBeat, tick)
}
