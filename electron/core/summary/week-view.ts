import type { DateText } from '../calendar.ts'
import type { CheckIn, StopReason, WornThing } from '../journal.ts'
import type { Target } from '../routines.ts'
import type { Instant } from '../time.ts'

/**
 * A week as windows draw it (content F2): plain JSON, lengths in seconds, shares from 0 to 1. What has
 * nothing to be computed from is null, and never 0.
 */
export interface WeekView {
  /** The first and the last of its seven local dates. */
  readonly from: DateText
  readonly to: DateText
  /** IANA zone in which it was computed. */
  readonly zone: string
  /** It is the present week, so it is not over. */
  readonly soFar: boolean
  /** The first date of all that are kept; null when nothing is. */
  readonly earliest: DateText | null
  readonly headline: Headline
  /** At most two (content F4). */
  readonly insights: readonly Insight[]
  /** Seven of them, first to last. */
  readonly days: readonly WeekDay[]
  readonly activeDays: number
  readonly facts: WeekFacts
  /** The week before; in a week that is not over, its same weekdays. Null unless both have two active days. */
  readonly before: WeekFacts | null
  readonly breaks: BreakCounts
  readonly mix: RoutineMix
  readonly comfort: Comfort
  /** This week and the three before it, oldest first (content F4: no chain). */
  readonly fourWeeks: readonly MovedWeek[]
  /** Dates on which a strength routine was done to its end (content E1). */
  readonly strengthDays: number
  /** Null where the plan has nothing in this week. */
  readonly plan: WeekPlan | null
  readonly wornSeconds: WornSeconds
  /** Routines that were stopped for a sign this week (content C4). */
  readonly stops: readonly StoppedRoutine[]
  /** Time without the app in the usual hours, when that was over four hours; else null (content F3). */
  readonly missedSeconds: number | null
}

export interface WeekFacts {
  readonly sittingSeconds: number
  /** Standing at the desk, as the person told. */
  readonly standingSeconds: number
  /** Sitting on an active day, on average. */
  readonly usualDay: number | null
  /** Share of the time at the desk that was not sitting. */
  readonly notSitting: number | null
  readonly longestSit: {
    readonly start: Instant
    readonly date: DateText
    readonly seconds: number
    readonly zone: string
  } | null
  /** The middle one of the sits of a minute and more. */
  readonly typicalSit: number | null
  /** Half of all sitting was in sits no longer than this. */
  readonly halfTimeSit: number | null
  /** Share of the sitting that was in sits of 35 minutes or less. */
  readonly shortSitShare: number | null
  /** Share of the prompts that were answered by a whole break. */
  readonly answerRate: number | null
  readonly breaksPerHour: number | null
  readonly daysMoved: number
}

export interface BreakCounts {
  /** Done to the end when asked. */
  readonly taken: number
  /** Begun, asked for or not. */
  readonly partial: number
  /** Nobody asked for them. */
  readonly own: number
  /** Prompts that were left; a break begun by hand that came to nothing is not in it. */
  readonly skipped: number
  readonly expired: number
  /** How often a prompt was moved. */
  readonly postponed: number
  /** Prompts that came out in one way or another; moving one is no outcome. */
  readonly prompts: number
}

export interface WeekDay {
  readonly date: DateText
  readonly sittingSeconds: number
  /** As the person told, before the first sit and after the last one too. */
  readonly standingSeconds: number
  /** Time at the desk, from the first to the last sit. */
  readonly trackedSeconds: number
  readonly isActive: boolean
  /** Three breaks or more on an active day. */
  readonly hasMoved: boolean
  /** Breaks of the day, whole ones: asked for and of one's own. */
  readonly breaks: number
  /** Its time was in zones with different hours, so that it is longer or shorter than others. */
  readonly isTravel: boolean
  /** The clock was set back, and what was meant by a time is not known. */
  readonly isClockAdjusted: boolean
  /** From the morning on; of a sit over midnight what lies in this day. */
  readonly sits: readonly DaySit[]
  /** 24 of them, by what the clock showed; one with less than 300 s tracked says nothing (content F2, card 11). */
  readonly hours: readonly HourShare[]
}

export interface DaySit {
  readonly start: Instant
  /** In this day. */
  readonly seconds: number
  /** Of the whole sit. */
  readonly whole: number
}

export interface HourShare {
  readonly sittingSeconds: number
  readonly trackedSeconds: number
}

/** The one sentence on top, by the first rule that applies (content F4). */
export type Headline =
  | { readonly code: 'nothing' }
  | { readonly code: 'quiet' }
  | { readonly code: 'shorter-sits' }
  | { readonly code: 'long-sit'; readonly seconds: number; readonly date: DateText }
  | { readonly code: 'all-own' }
  | { readonly code: 'mostly-own' }
  | { readonly code: 'breaks'; readonly breaks: number; readonly days: number }

/** Something that held on most days, with its count (content F4). */
export interface Insight {
  readonly code: 'longest-after-14' | 'longest-before-12' | 'sit-over-hour' | 'no-sit-over-hour'
  readonly days: number
  readonly of: number
}

export interface RoutineMix {
  /** Most first; the shares add up to 1. Empty when no routine was done. */
  readonly parts: readonly { readonly target: Target; readonly share: number }[]
  /** Targets of the plan that had nothing yet (content E1). */
  readonly missing: readonly Target[]
}

export interface Comfort {
  /** The middle score of the week, and how many there are. */
  readonly median: number | null
  readonly count: number
  /** Only where the weeks may be compared, both have three and the middle ones are a point apart. */
  readonly trend: 'lower' | 'higher' | null
  /** One a date, of four weeks, oldest first. */
  readonly scores: readonly { readonly date: DateText; readonly score: CheckIn['score'] }[]
}

/** How much of the plan was done, of all that it has in the week (content F2, card 15). */
export interface WeekPlan {
  readonly sessions: DoneOf
  readonly strength: DoneOf
}

interface DoneOf {
  readonly done: number
  readonly planned: number
}

/** Of each thing, what was logged. */
export type WornSeconds = Readonly<Record<WornThing, number>>

export interface MovedWeek {
  readonly from: DateText
  /** Seven: whether that date had three breaks. */
  readonly moved: readonly boolean[]
}

export interface StoppedRoutine {
  readonly routineId: string
  readonly at: Instant
  readonly zone: string
  readonly reason: StopReason
}
