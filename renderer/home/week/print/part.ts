import type { WeekView } from '#core/summary/week-view'

import type { WeekWords } from '../week-words.ts'

/** What each part of the sheet is given. */
export interface PrintedPart {
  readonly week: WeekView
  readonly words: WeekWords
}
