import type { DateText, Weekday } from '../calendar.ts'

/** What is kept of a past day, so that ten years of them need not be read again. Lengths in seconds. */
export interface DaySum {
  readonly date: DateText
  readonly sittingSeconds: number
  readonly trackedSeconds: number
  readonly longestSit: number
  readonly breaks: number
  readonly isActive: boolean
  readonly hasMoved: boolean
}

/** All that is kept, months at a glance, the newest first. */
export interface HistoryView {
  readonly zone: string
  /** The day it is. */
  readonly today: DateText
  /** The day on which the person's weeks begin. */
  readonly startsOn: Weekday
  readonly months: readonly MonthView[]
}

export interface MonthView {
  /** `2026-11`. */
  readonly month: string
  /** Days with any sitting, first to last; others are left out. */
  readonly days: readonly DaySum[]
  readonly activeDays: number
  readonly daysMoved: number
  /** Sitting on an active day, on average; null without one. */
  readonly usualDay: number | null
  readonly longestSit: { readonly date: DateText; readonly seconds: number } | null
}
