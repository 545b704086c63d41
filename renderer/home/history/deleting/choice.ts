import type { DateText } from '#core/calendar'
import type { Deletion } from '#core/forgetting'
import type { HistoryView } from '#core/summary/history-view'

/** What somebody is about to delete, as the fields have it. */
export interface Choice {
  readonly what: 'day' | 'range' | 'all'
  /** The one day, or the first of several; empty until it was given. */
  readonly from: DateText
  readonly to: DateText
}

export const nothingChosen: Choice = { what: 'day', from: '', to: '' }

export type Chosen =
  | { readonly isReady: true; readonly deletion: Deletion; readonly days: number }
  /** What is still missing. */
  | { readonly isReady: false; readonly because: 'no-day' | 'no-range' | 'turned' | 'ahead' }

/** What a choice would delete, and of how many days there is a record to lose. */
export function chosenIn(choice: Choice, history: HistoryView): Chosen {
  if (choice.what === 'all') {
    return { isReady: true, deletion: 'all', days: daysIn(history, '', '9999') }
  }
  const { from } = choice
  const to = choice.what === 'day' ? from : choice.to
  if (from === '' || to === '') {
    return { isReady: false, because: choice.what === 'day' ? 'no-day' : 'no-range' }
  }
  if (from > to) return { isReady: false, because: 'turned' }
  if (from > history.today) return { isReady: false, because: 'ahead' }
  return { isReady: true, deletion: { from, to }, days: daysIn(history, from, to) }
}

const daysIn = ({ months }: HistoryView, from: string, to: string): number =>
  months.flatMap(({ days }) => days).filter(({ date }) => from <= date && date <= to).length
