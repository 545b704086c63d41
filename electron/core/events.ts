import type { DateText } from './calendar.ts'
import type { Cue } from './cues.ts'
import type { Deletion, RatingsLeft } from './forgetting.ts'
import type { CheckInAnswer, JournalEntry, Rating, RelabelKind, StopReason } from './journal.ts'
import type { PauseLength } from './pausing.ts'
import type { PlanEvent } from './planning.ts'
import type { Sample, Signals } from './presence.ts'
import type { DiskFault } from './refusal.ts'
import type { Said } from './restoring.ts'
import type { HomeSession } from './programme-view.ts'
import type { PartOfDay } from './reminding.ts'
import type { RoutineChoice } from './routines.ts'
import type { AvoidCode, ScreenAnswer } from './safety.ts'
import type { Insistence, Settings } from './settings.ts'
import type { Instant, Millis, Tick } from './time.ts'
import type { TipId } from './tips.ts'
import type { WornThing } from './wearing.ts'

/** Which stretch is meant: by what the wall clock showed, or the last silence that was settled. */
export type Stretch = { readonly start: Instant; readonly end: Instant } | 'last-silence'

/**
 * Why the computer is looked at: a timer; the system, which announced something, so
 * that what is found began now; or a press in one of the app's own windows.
 */
export type LookCause = 'timer' | 'system' | 'press'

/** What happened: a reading of the computer, or something the person did. */
export type AppEvent =
  | {
      readonly type: 'beat'
      readonly sample: Sample
      readonly cause: LookCause
    }
  /** The answer to `readSignals`. */
  | { readonly type: 'sensed'; readonly signals: Signals }
  /** The system says that it is about to sleep. A hint: only a late beat proves sleep. */
  | { readonly type: 'suspendAnnounced' }
  | { readonly type: 'settingsChanged'; readonly settings: Settings }
  | { readonly type: 'started'; readonly choice: RoutineChoice | null }
  | { readonly type: 'madeReady' }
  | { readonly type: 'routinePaused' }
  | { readonly type: 'routineResumed' }
  | { readonly type: 'steppedBack' }
  | { readonly type: 'steppedOn' }
  | { readonly type: 'stopAsked' }
  | { readonly type: 'stopped'; readonly reason: StopReason }
  | { readonly type: 'rated'; readonly rating: Rating }
  | { readonly type: 'breakClosed' }
  | { readonly type: 'postponed' }
  | { readonly type: 'skipped' }
  /** Out of a strict prompt, by its emergency exit. */
  | { readonly type: 'emergencyLeft' }
  /** The window of a prompt was closed by the system's means, not by a button of ours. */
  | { readonly type: 'promptClosed' }
  | { readonly type: 'promptsPaused'; readonly length: PauseLength }
  | { readonly type: 'promptsResumed' }
  | { readonly type: 'postureSaid'; readonly posture: 'standing' | 'sitting' }
  | { readonly type: 'steppedAway' }
  /** A posture band or a wobble disc is used from now on, or no more. */
  | { readonly type: 'wearingStarted'; readonly thing: WornThing }
  | { readonly type: 'wearingEnded'; readonly thing: WornThing }
  | { readonly type: 'relabelled'; readonly stretch: Stretch; readonly kind: RelabelKind }
  /** All until now is to be in the journal: what is under way ends, and another of its kind begins. */
  | { readonly type: 'cutHere' }
  /** The journal has deleted this, and has only these ratings left of those it touched. */
  | { readonly type: 'forgotten'; readonly deletion: Deletion; readonly ratings: RatingsLeft }
  /** Both lists of signs were read and answered with one word (content C2). */
  | { readonly type: 'screenAnswered'; readonly answer: ScreenAnswer }
  | { readonly type: 'avoidChosen'; readonly avoid: readonly AvoidCode[] }
  /** A routine that was hidden is wanted back. */
  | { readonly type: 'routineShown'; readonly routineId: string }
  /** A routine that an answer removed is taken back. */
  | { readonly type: 'routineRestored'; readonly routineId: string }
  | { readonly type: 'tipDismissed'; readonly tip: TipId }
  /** The person wants to say how back and neck feel. */
  | { readonly type: 'checkInOpened' }
  | { readonly type: 'checkedIn'; readonly answer: CheckInAnswer }
  | { readonly type: 'checkInSkipped' }
  /** Whether the chest hurts, too, when it hurts to breathe in (content C5). */
  | { readonly type: 'chestAnswered'; readonly hurts: boolean }
  | PlanEvent
  /** A backup is restored: what was said in it. */
  | { readonly type: 'saidBefore'; readonly said: Said }
  /** Entries came from elsewhere: prompts and check-ins of every computer, as there are now. */
  | { readonly type: 'diaryRead'; readonly entries: readonly JournalEntry[] }
  | { readonly type: 'stored'; readonly result: StoreResult }
  /** The app is about to end in good order. */
  | { readonly type: 'quitting' }

/** Whether a write reached the disk. */
export type StoreResult =
  | { readonly kind: 'saved' }
  | {
      readonly kind: 'waiting'
      readonly entries: number
      readonly since: Instant
      readonly reason: DiskFault
    }

/** What the shell must do. The core only ever describes; it never acts. */
export type Effect =
  /** Shows the break view of the snapshot in a window; a prompt obeys the insistence. */
  | {
      readonly type: 'openBreak'
      readonly view: 'prompt' | 'player'
      readonly insistence: Insistence
    }
  | { readonly type: 'closeBreak' }
  /** Says that a prompt comes in half a minute. */
  | { readonly type: 'tellHeadsUp' }
  | { readonly type: 'takeBackHeadsUp' }
  /** Answered by a `sensed` event. */
  | { readonly type: 'readSignals' }
  /** Writes the entries and the checkpoint in one piece; answered by a `stored` event. */
  | {
      readonly type: 'save'
      readonly entries: readonly JournalEntry[]
      readonly checkpoint: unknown
    }
  /** Says that the week that begins on this date can be looked at. */
  | { readonly type: 'tellWeek'; readonly date: DateText }
  /** Shows a cue in silence, for so long and no longer. */
  | { readonly type: 'showCue'; readonly cue: Cue; readonly for: Millis }
  | { readonly type: 'hideCue' }
  /** Says how long the person has stood. */
  | { readonly type: 'tellStanding'; readonly for: Millis }
  /** Says that something was worn for as long as it is meant to be. */
  | { readonly type: 'tellTakeOff'; readonly thing: WornThing; readonly minutes: number }
  /** Says that the plan has a session for this date at home. */
  | {
      readonly type: 'tellHomeSlot'
      readonly session: HomeSession
      readonly date: DateText
      readonly part: PartOfDay
    }
  /** Says that the plan has something to be put on, and for how long. */
  | { readonly type: 'tellPutOn'; readonly thing: WornThing; readonly minutes: number }
  | { readonly type: 'beatAgainAt'; readonly tick: Tick }
