import { movedTo } from '#core/places'
import type { DisplayView } from '#core/display-view'
import type { Sense } from '#core/senses'
import { settingsSchema, type Settings } from '#core/settings'
import { after, hours, minutes, type Instant } from '#core/time'
import type { HomePage } from '#ipc/contract'

import type { ControlCall } from './commanding.ts'
import type { Handlers } from './ipc/handle.ts'
import type { LanguageCall } from './languages.ts'
import type { LookingBackCall } from './looking-back.ts'
import type { ProgrammeCall } from './programme-answers.ts'
import type { RoutineCall } from './routine-answers.ts'
import type { Look } from './os/senses.ts'
import type { Runtime } from './runtime.ts'
import type { SettingsFileCall } from './settings-answers.ts'
import type { SettingsStore } from './storage/settings-store.ts'
import type { WhyCall } from './why-answers.ts'
import type { Passing } from './passing.ts'
import type { BreakWindows } from './windows/break-windows.ts'

export interface AnswersPorts {
  readonly runtime: Pick<Runtime, 'send' | 'snapshot' | 'snapshotAfter' | 'state'>
  readonly settings: Pick<SettingsStore, 'load' | 'save'>
  readonly breaks: Pick<BreakWindows, 'fitPrompt' | 'toggleFullScreen'>
  readonly passing: Pick<Passing, 'cue'>
  readonly openHome: (page: HomePage) => void
  /** The displays that are there now. */
  readonly displays: () => readonly DisplayView[]
  /** Reads every sense now. */
  readonly lookAround: (namedPrograms: readonly string[]) => Promise<Look>
  /** Why the app cannot start at login, or stop to; null when it was done. */
  readonly startAtLogin: (enabled: boolean) => Promise<'done' | 'refused' | 'failed'>
  /** Called with settings that have just been saved. */
  readonly settingsSaved: (settings: Settings) => void
}

/** What each call from a window does: nearly always, it tells the core what the person did. */
export function answers(
  ports: AnswersPorts,
): Omit<
  Handlers,
  | ControlCall
  | LanguageCall
  | LookingBackCall
  | ProgrammeCall
  | RoutineCall
  | SettingsFileCall
  | WhyCall
> {
  const { runtime, settings, breaks, openHome, displays, lookAround, startAtLogin, settingsSaved } =
    ports
  const { send } = runtime
  return {
    getSnapshot: () => runtime.snapshot(),
    async saveSettings(change) {
      if (change.startAtLogin !== undefined) {
        const result = await startAtLogin(change.startAtLogin)
        if (result !== 'done') return { saved: false, reason: { code: `login-${result}` } }
      }
      const next = changed(settings.load(), change)
      const result = settings.save(next)
      if (result.saved) {
        send({ type: 'settingsChanged', settings: next })
        settingsSaved(next)
      }
      return result
    },
    startBreak: (choice) => {
      send({ type: 'started', choice })
    },
    postpone: () => {
      send({ type: 'postponed' })
    },
    skip: () => {
      send({ type: 'skipped' })
    },
    leaveInEmergency: () => {
      send({ type: 'emergencyLeft' })
    },
    ready: () => {
      send({ type: 'madeReady' })
    },
    pauseRoutine: () => {
      send({ type: 'routinePaused' })
    },
    resumeRoutine: () => {
      send({ type: 'routineResumed' })
    },
    previousStep: () => {
      send({ type: 'steppedBack' })
    },
    nextStep: () => {
      send({ type: 'steppedOn' })
    },
    askToStop: () => {
      send({ type: 'stopAsked' })
    },
    stop: (reason) => {
      send({ type: 'stopped', reason })
    },
    rate: (rating) => {
      send({ type: 'rated', rating })
    },
    closeBreak: () => {
      send({ type: 'breakClosed' })
    },
    openHome: (page) => {
      openHome(page)
    },
    toggleFullScreen: () => {
      breaks.toggleFullScreen()
    },
    fitPrompt: (size) => {
      breaks.fitPrompt(size)
    },
    pausePrompts: (length) => {
      if (typeof length === 'object') checkAhead(length.until, runtime.snapshot().takenAt)
      send({ type: 'promptsPaused', length: typeof length === 'number' ? minutes(length) : length })
    },
    resumePrompts: () => {
      send({ type: 'promptsResumed' })
    },
    sayPosture: (posture) => {
      send({ type: 'postureSaid', posture })
    },
    stepAway: () => {
      send({ type: 'steppedAway' })
    },
    putOn: (thing) => {
      send({ type: 'wearingStarted', thing })
    },
    takeOff: (thing) => {
      send({ type: 'wearingEnded', thing })
    },
    getCue: () => ports.passing.cue(),
    answerScreen: (answer) => {
      send({ type: 'screenAnswered', answer })
    },
    chooseAvoid: (avoid) => {
      send({ type: 'avoidChosen', avoid })
    },
    showRoutine: (routineId) => {
      send({ type: 'routineShown', routineId })
    },
    restoreRoutine: (routineId) => {
      send({ type: 'routineRestored', routineId })
    },
    checkIn: (answer) => {
      send({ type: 'checkedIn', answer })
    },
    skipCheckIn: () => {
      send({ type: 'checkInSkipped' })
    },
    answerChest: (hurts) => {
      send({ type: 'chestAnswered', hurts })
    },
    openCheckIn: () => {
      send({ type: 'checkInOpened' })
    },
    dismissTip: (tip) => {
      send({ type: 'tipDismissed', tip })
    },
    getDisplays: () => displays(),
    async getSenses() {
      const { senses, running } = await lookAround(settings.load().namedPrograms)
      const inputDoubted = runtime.state().idleHealth.verdict === 'unhealthy'
      return { senses: inputDoubted ? senses.map(doubted) : senses, running, inputDoubted }
    },
    previewRelabel({ kind, ...stretch }) {
      const after = runtime.snapshotAfter({ type: 'relabelled', stretch, kind })
      return { facts: after.today.facts, bout: after.bout }
    },
    relabel: ({ kind, ...stretch }) => {
      send({ type: 'relabelled', stretch, kind })
    },
  }
}

/** @throws RangeError for a moment that is over, or more than a year away. */
function checkAhead(until: Instant, now: Instant): void {
  if (until <= now) throw new RangeError('Prompts can only be paused until a moment to come')
  if (until > after(now, longestPause)) {
    throw new RangeError('Prompts can be paused for a year at most')
  }
}

/** A year, leap or not. */
const longestPause = hours(366 * 24)

/** A source may answer promptly and yet say what cannot be: only the core sees that. */
const doubted = (sense: Sense): Sense =>
  sense.name === 'input' && sense.health === 'working' ? { ...sense, health: 'unsure' } : sense

/** Settings with a change laid over them; a field that is named but absent stays as it was. */
const changed = (settings: Settings, change: Partial<Settings>): Settings =>
  settingsSchema.parse({
    // Whoever goes to a place finds there what is there.
    ...movedTo(settings, change.profile ?? settings.profile),
    ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
  })
