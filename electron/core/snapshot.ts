import type { CheckInSaying } from './check-in-saying.ts'
import type { FileNotice } from './file-notice.ts'
import type {
  CheckIn,
  IntervalKind,
  IntervalSource,
  PromptOutcome,
  Rating,
  StopReason,
} from './journal.ts'
import type { Reason } from './reason.ts'
import type { LeftOut } from './leaving-out.ts'
import type { OfferReason } from './offer-reason.ts'
import type { OfferedWhen } from './offered-when.ts'
import type { DiskFault } from './refusal.ts'
import type { Routine, RoutineChoice, Variant } from './routines.ts'
import type { AvoidCode, ExercisesOff, ScreenAnswer } from './safety.ts'
import type { Settings } from './settings.ts'
import type { Instant, Millis } from './time.ts'
import type { TipId } from './tips.ts'
import type { WearingView } from './wearing.ts'

/**
 * The app as main describes it to its windows: plain JSON, moments as instants.
 * Windows draw it and ask; they never decide.
 */
export interface Snapshot {
  readonly takenAt: Instant
  /** IANA zone in which windows show times. */
  readonly zone: string
  readonly settings: Settings
  readonly status: Status
  readonly bout: BoutView
  readonly breakView: BreakView
  readonly today: DayView
  readonly likelyNext: Offer
  readonly care: CareView
  /** The tip of the day, once a break was taken. */
  readonly tip: TipId | null
  /** Posture band and wobble disc. */
  readonly wearing: WearingView
  readonly storage: StorageView
  /** The profile is a demonstration: what lies behind was made up. */
  readonly sample: boolean
}

/** What the tray icon and the mark show (look §8). */
export type Status =
  | { readonly kind: 'sitting'; readonly reason: Reason }
  | { readonly kind: 'due'; readonly reason: Reason }
  | { readonly kind: 'hold'; readonly reason: Reason }
  | { readonly kind: 'paused'; readonly reason: Reason }
  | { readonly kind: 'away'; readonly reason: Reason }
  | { readonly kind: 'standing'; readonly reason: Reason }
  | { readonly kind: 'on-break'; readonly reason: Reason }
  | { readonly kind: 'unsure'; readonly reason: Reason }

/** The sit under way. */
export interface BoutView {
  /** Sitting so far, in ms, with a running call or film counted in. */
  readonly sittingFor: Millis
  /** Sitting at which the next prompt is due, in ms. */
  readonly promptAt: Millis
  /** Share of the way to the prompt, 0 to 1. */
  readonly fill: number
}

/** Something to do in a break: a routine, or just moving when `routine` is null. */
export interface Offer {
  readonly routine: OfferedRoutine | null
  readonly seconds: number
  /** Why just this one; null for plain moving. */
  readonly because: OfferReason | null
}

export interface OfferedRoutine extends RoutineChoice {
  readonly name: string
  readonly position: Routine['position']
  /** The movement on its picture, where it borrows those of others: `cat-cow/short/1`. */
  readonly figure?: string
}

/** What the person said of their health, and what follows from it. */
export interface CareView {
  readonly answer: ScreenAnswer | null
  readonly answeredAt: Instant | null
  /** Why no routine is offered; null when they are. */
  readonly off: ExercisesOff | null
  /** The lists of signs are to be read and answered, again or for the first time. */
  readonly screenIsDue: boolean
  readonly avoid: readonly AvoidCode[]
  /** Routines that were taken back although an answer removes them. */
  readonly restored: readonly string[]
  /** How many routines the answers leave, and how many there are. */
  readonly remaining: number
  readonly total: number
}

/** Every routine with what there is to say about it, for the library. */
export interface LibraryEntry {
  readonly routine: Routine
  /** The person's own, from their folder. */
  readonly own: boolean
  /** Why it is not offered; null when it is. */
  readonly leftOut: LeftOut | null
  /** When it is offered; null for at any time. */
  readonly offeredWhen: OfferedWhen | null
  readonly starred: boolean
  readonly rating: Rating | null
}

/** What the break window shows. */
export type BreakView =
  | { readonly kind: 'none' }
  | PromptView
  | ScreenView
  | SetupView
  | PlayerView
  | DoneView
  | CheckInView
  | CheckedInView

export interface PromptView {
  readonly kind: 'prompt'
  readonly shownAt: Instant
  readonly sittingFor: Millis
  readonly reason: Reason
  readonly suggests: 'short' | 'long'
  /** First the offer, then up to two others that move something else. Never empty. */
  readonly offers: readonly [Offer, ...Offer[]]
  /** False once the prompt was moved as often as one sit allows. */
  readonly canPostpone: boolean
  readonly timesMoved: number
  /** False in strict mode, and once as many were skipped today as may be. */
  readonly canSkip: boolean
  /** How many prompts can still be skipped today; null where that is not counted. */
  readonly skipsLeft: number | null
  /** It can only be taken, or left by the emergency exit. */
  readonly strict: boolean
  /** Standing up to work is one of the answers. */
  readonly offersStanding: boolean
  /** Sitting minutes that a skip gives, for the sentence that says so. */
  readonly skipMinutes: number
}

/** The lists of signs before the first routine lying down (content C4). */
export interface ScreenView {
  readonly kind: 'screen'
  readonly routine: Routine
}

/** The card before a routine: what is needed, and nothing counts down. */
export interface SetupView {
  readonly kind: 'setup'
  readonly routine: Routine
  readonly variant: Variant
  readonly others: readonly Offer[]
  /** It was too hard the last time (content C4). */
  readonly eased: boolean
  /** A strength routine of the plan that came easy twice (content E1). */
  readonly cameEasy: boolean
}

/** A routine, or a plain break, under way. */
export interface PlayerView {
  readonly kind: 'player'
  /** Null in a plain break: stand up and move, `endsAt` says for how long. */
  readonly routine: Routine | null
  readonly variant: Variant | null
  /** Index into `variant.steps`; 0 in a plain break. */
  readonly stepIndex: number
  /** Length of the present step, in ms. */
  readonly stepFor: Millis
  readonly clock: StepClock
  /** The stop sheet is open; the clock stands. */
  readonly stopping: boolean
}

/** The present step's clock: it runs to an instant, or stands with time left. */
export type StepClock =
  | { readonly kind: 'running'; readonly startedAt: Instant; readonly endsAt: Instant }
  | { readonly kind: 'standing'; readonly left: Millis }

/** After a routine or a plain break. */
export interface DoneView {
  readonly kind: 'done'
  readonly outcome: 'taken' | 'partial' | 'not-counted' | 'stopped'
  readonly routine: Routine | null
  /** What was said on the stop sheet, or found out; null when nothing was stopped. */
  readonly stopReason: StopReason | null
  /** Seconds that were done. */
  readonly seconds: number
  /** Whether sitting was interrupted, so that the count starts from zero. */
  readonly leftChair: boolean
  /** Sitting still to come before the next prompt, in ms. */
  readonly nextAfter: Millis
  /** The thought that this break brought. */
  readonly tip: TipId | null
  /** It was a strength routine of the plan: whether it was easy or hard may be said. */
  readonly asksEffort: boolean
  /** What comes next of a playlist; null where nothing does. */
  readonly next: NextOfPlaylist | null
}

/** A routine of a playlist, e.g. the second of six. */
export interface NextOfPlaylist extends RoutineChoice {
  readonly name: string
  readonly seconds: number
  readonly number: number
  readonly of: number
}

/** How back and neck feel is asked (content C5). */
export interface CheckInView {
  readonly kind: 'check-in'
  /** What was said the last time. */
  readonly lastArea: CheckIn['area']
}

/** What follows from a check-in. */
export interface CheckedInView {
  readonly kind: 'checked-in'
  readonly score: number
  /** Never empty; the first weighs most, and `ask-chest` is answered before the rest. */
  readonly says: readonly CheckInSaying[]
  /** Names of the routines that are left out for a while; empty but for `reaction`. */
  readonly routines: readonly string[]
}

/** One local day, midnight to midnight. */
export interface DayView {
  /** Local date, `2026-11-21`. */
  readonly date: string
  readonly stretches: readonly Stretch[]
  readonly events: readonly DayEvent[]
  readonly facts: DayFacts
}

/** A stretch of the day of one kind, the running one included. */
export interface Stretch {
  readonly start: Instant
  readonly end: Instant
  readonly kind: IntervalKind
  readonly source: IntervalSource
}

export interface DayEvent {
  readonly at: Instant
  readonly outcome: PromptOutcome
  readonly prompted: boolean
  readonly routineId: string | null
  readonly seconds: number
}

export interface DayFacts {
  readonly longestSit: {
    readonly start: Instant
    readonly end: Instant
    readonly seconds: number
    /** Mostly assumed, in a call or before a film. */
    readonly mostlyAssumed: boolean
  } | null
  readonly breaksAsked: number
  readonly breaksOwn: number
  readonly sittingSeconds: number
  /** Standing at the desk, as the person told. */
  readonly standingSeconds: number
  /** Time at the desk, sitting or not, in seconds; untracked time left out. */
  readonly trackedSeconds: number
}

/** Whether what happened is on the disk. */
export type StorageView =
  | { readonly kind: 'saved' }
  | {
      readonly kind: 'waiting'
      readonly entries: number
      readonly since: Instant
      readonly reason: DiskFault
    }
  | { readonly kind: 'restored'; readonly notices: readonly FileNotice[] }
