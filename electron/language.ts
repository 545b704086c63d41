import type { DateText, Weekday } from '#core/calendar'
import { noticeWords, type FileNotice } from '#core/file-notice'
import { headlineWords } from '#core/headline-words'
import type { Reason } from '#core/reason'
import type { Headline } from '#core/summary/week-view'
import type { Millis } from '#core/time'
import { lengthInWords, reasonWords, type Say } from '#core/words'

import { phrases } from './phrases.ts'
import type { Books } from './storage/locale-folder.ts'

/** What main speaks: how to write times, e.g. `en-GB`, and all phrases. */
export interface MainLanguage {
  readonly locale: string
  readonly books: Books
}

export type MainWords = ReturnType<typeof language>

/**
 * The words of main: its own, and those it shares with the windows.
 *
 * @param spoken The language at the moment; it is asked for with each word.
 */
export function language(spoken: () => MainLanguage) {
  const say: Say = (key, values) => {
    const { locale, books } = spoken()
    return phrases(locale, [books['tray'] ?? {}, books['common'] ?? {}, books['control'] ?? {}])(
      key,
      values,
    )
  }
  const written = (options: Intl.DateTimeFormatOptions) => (date: DateText) =>
    new Intl.DateTimeFormat(spoken().locale, { ...options, timeZone: 'UTC' }).format(new Date(date))

  return {
    say,
    /** How to write dates and numbers, e.g. `en-GB`. */
    locale: (): string => spoken().locale,
    /** A reason as a sentence, with times as they are in `zone`. */
    reason: (reason: Reason, zone: string): string =>
      reasonWords(reason, say, zone, spoken().locale),
    /** What a week was like, in one sentence. */
    headline: (headline: Headline): string =>
      headlineWords(headline, say, written({ weekday: 'long' })),
    /** What a person must know of their files, with the dates of copies in words. */
    notice: (notice: FileNotice): string =>
      noticeWords(notice, say, written({ dateStyle: 'long' })),
    /** How long somebody has sat, e.g. *Sitting for 1 h 13 min*. */
    sittingFor: (sat: Millis): string => say('sittingFor', { length: lengthInWords(sat, say) }),
  }
}

/** The day on which weeks begin where a person lives whose system speaks `system`. */
export const firstWeekdayFor = (system: string): Weekday =>
  (new Intl.Locale(system) as LocaleWithWeek).getWeekInfo().firstDay

/** TypeScript's own declarations do not know it yet. */
interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo(): { readonly firstDay: Weekday }
}
