import type { DateText } from './calendar.ts'
import type { PlanForm, ReviewDay } from './programme.ts'
import type { PlanWeek } from './quotas.ts'
import type { OfferedRoutine } from './snapshot.ts'

/** The plan as the home window draws it: plain JSON, no verdicts left to take. */
export type ProgrammeView =
  | {
      readonly kind: 'none'
      readonly today: DateText
      readonly slotAt: string
      /** What its weeks would bring, each once; nothing while routines wait (content C4). */
      readonly sessions: readonly HomeSession[]
      readonly unwind: UnwindView
    }
  | RunningProgramme
  | MaintainedProgramme

export interface RunningProgramme {
  readonly kind: 'running'
  readonly form: PlanForm
  readonly today: DateText
  /** Day 1. */
  readonly startedOn: DateText
  /** Of today; 0 while it has not begun. It stands in a pause, and at its end. */
  readonly day: number
  readonly week: PlanWeek
  /** Since when it stands; null while it goes on. */
  readonly pausedOn: DateText | null
  /** The seven days of the present week. */
  readonly days: readonly PlanDay[]
  /** Home sessions of the present week that were done, and that are still to come. */
  readonly done: number
  readonly toCome: number
  /** Today's; null for a day of rest, in a pause, outside its weeks, and while routines wait (content C4). */
  readonly session: HomeSession | null
  readonly sessionDone: boolean
  /** What the calendar has for today, where the person wants none; else null. */
  readonly laidAside: HomeSession | null
  /** What could come in its place today, the best first. */
  readonly others: readonly HomeSession[]
  /** When the home slot is, `18:30`. */
  readonly slotAt: string
  /** Movements of today against the least there should be on a work day; null on other days. */
  readonly movements: { readonly done: number; readonly of: number } | null
  readonly weeks: readonly PlanWeekView[]
  /** The review that is due; null for none. */
  readonly review: Review | null
  readonly unwind: UnwindView
}

/** After the weeks: half of the last one goes on. */
export interface MaintainedProgramme {
  readonly kind: 'maintained'
  readonly today: DateText
  readonly startedOn: DateText
  readonly slotAt: string
  readonly unwind: UnwindView
}

/** The quarter of an hour for the evening, without what is left out. */
export interface UnwindView {
  /** How many there are, of six. */
  readonly movements: number
  readonly seconds: number
}

export interface HomeSession {
  readonly routine: OfferedRoutine
  readonly seconds: number
  /** The id of the calendar's routine that it stands for, where that one is left out; else null. */
  readonly insteadOf: string | null
}

export interface PlanDay {
  readonly date: DateText
  /** Null for a day of rest. */
  readonly session: HomeSession | null
  /** `missed` is said by a dot and nothing else: missed days are not made up. */
  readonly state: 'done' | 'missed' | 'to-come' | 'rest'
  readonly strength: boolean
}

export interface PlanWeekView {
  readonly week: PlanWeek
  readonly from: DateText
  /** Home sessions in the order of their first day, and how often each comes. */
  readonly sessions: readonly { readonly session: HomeSession; readonly times: number }[]
  /** One a day with a session. */
  readonly suns: readonly ('done' | 'missed' | 'to-come')[]
  readonly strength: 'none' | 'one-set' | 'two-sets' | 'two-sets-and-more'
  readonly reviewDay: ReviewDay | null
}

/** What a review looks back on (content E1). */
export interface Review {
  readonly day: ReviewDay
  readonly sessionsDone: number
  readonly sessionsPlanned: number
  /** The middle one of the first three check-ins of the plan, and of the last three; null without six. */
  readonly comfort: { readonly first: number; readonly last: number } | null
  /** Worth asking somebody: rule `plan-no-change` of content C5. */
  readonly suggestsHelp: boolean
}

/** What somebody may answer to a review. */
export const reviewAnswers = ['go-on', 'stop', 'repeat', 'maintain'] as const
export type ReviewAnswer = (typeof reviewAnswers)[number]
