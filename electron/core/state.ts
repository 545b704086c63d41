import type { Break } from './breaks.ts'
import { localDate, type Weekday } from './calendar.ts'
import type { Cues } from './cues.ts'
import type { Diary } from './diary.ts'
import type { Effect, StoreResult } from './events.ts'
import type { FileNotice } from './file-notice.ts'
import type { JournalEntry } from './journal.ts'
import type { IdleHealth } from './idle-health.ts'
import type { Opening } from './hours.ts'
import type { Ledger } from './ledger.ts'
import type { Log } from './log.ts'
import type { Ratings } from './picker-circumstances.ts'
import type { Programme } from './programme.ts'
import type { Asking } from './prompting.ts'
import type { RoutineChoice } from './routines.ts'
import type { Care } from './safety.ts'
import type { Schedule } from './schedule.ts'
import type { Settings } from './settings.ts'
import type { Standing } from './standing.ts'
import type { TipMemory } from './tips.ts'
import type { Watch } from './watch.ts'
import type { Wearing } from './wearing.ts'
import type { Instant, Now, Tick } from './time.ts'
import type { WeekNotice } from './week-notice.ts'

/** Everything the app knows. Made by `begin` in `restart.ts`, changed only by `step` in `app.ts`. */
export interface AppState {
  readonly settings: Settings
  readonly watch: Watch
  readonly idleHealth: IdleHealth
  readonly ledger: Ledger
  readonly log: Log
  readonly asking: Asking
  /** How often this sit's prompts were moved or not answered, for those who want the next one louder. */
  readonly timesPutOff: number
  /** The display was kept awake for longer than a film lasts: it holds nothing until it was let go. */
  readonly displayOutlasted: boolean
  readonly break: Break
  readonly pause: Pause | null
  /** Whether the hours that the person keeps let prompts come, as it was last worked out. */
  readonly opening: Opening | null
  /** Closed intervals and events of the last days, for the day view and the choice of the next routine. */
  readonly recent: readonly JournalEntry[]
  /** What plan and picker look back on, further than a few days. */
  readonly diary: Diary
  /** Entries that wait for the next save. */
  readonly unsaved: readonly JournalEntry[]
  /** Null until this run has saved for the first time. */
  readonly savedAt: Tick | null
  /** A reading of the sensors is wanted. */
  readonly sense: boolean
  readonly stored: StoreResult
  /** What the person must know of how journal and settings were found at start. */
  readonly notice: readonly FileNotice[] | null
  /** The journal was made up, for a demonstration. */
  readonly sample: boolean
  readonly ratings: Ratings
  readonly care: Care
  readonly tips: TipMemory
  /** The plan that the person follows; null for none. */
  readonly programme: Programme | null
  /** What is still to come of routines that follow each other, and how many they were. */
  readonly playlist: readonly RoutineChoice[]
  readonly playlistOf: number
  /** What the plan reminds of today. */
  readonly schedule: Schedule
  readonly weekNotice: WeekNotice
  readonly cues: Cues
  /** Null while the person sits, as far as they told. */
  readonly standing: Standing | null
  readonly wearing: Wearing
  /** What this step shows or says in passing. */
  readonly saying: readonly Effect[]
  /** The day on which weeks begin where the person lives. */
  readonly firstWeekday: Weekday
}

/** Prompts are paused for a length of time, until the local date is another one, or until a moment. */
export type Pause =
  | { readonly kind: 'for'; readonly until: Tick }
  | { readonly kind: 'today'; readonly date: string }
  | { readonly kind: 'until'; readonly until: Instant }

export function isPaused({ pause, settings }: AppState, now: Now): boolean {
  switch (pause?.kind) {
    case undefined:
      return false
    case 'for':
      return now.tick < pause.until
    case 'today':
      return localDate(now.wall, now.zone, settings.dayStartsAt) === pause.date
    case 'until':
      return now.wall < pause.until
  }
}
