import type { DateText, Weekday } from '#core/calendar'
import { headlineWords } from '#core/headline-words'
import type { Reason } from '#core/reason'
import type { Headline } from '#core/summary/week-view'
import type { Millis } from '#core/time'
import { lengthInWords, reasonWords } from '#core/words'

import common from '../assets/locales/en/common.json' with { type: 'json' }
import tray from '../assets/locales/en/tray.json' with { type: 'json' }
import { phrases } from './phrases.ts'

/**
 * The words of main: its own, and those it shares with the windows.
 *
 * @param locale How to write times of day, e.g. `en-GB`.
 */
export function language(locale: string) {
  const say = phrases('en', [tray, common])
  const weekday = (date: DateText): string =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date))

  return {
    say,
    /** A reason as a sentence, with times as they are in `zone`. */
    reason: (reason: Reason, zone: string): string => reasonWords(reason, say, zone, locale),
    /** What a week was like, in one sentence. */
    headline: (headline: Headline): string => headlineWords(headline, say, weekday),
    /** How long somebody has sat, e.g. *Sitting for 1 h 13 min*. */
    sittingFor: (sat: Millis): string => say('sittingFor', { length: lengthInWords(sat, say) }),
  }
}

/**
 * How to write times of day for a person whose system speaks `system`: as the words do, in their
 * own region if it is one of that language, and with 12 or 24 hours as they are used to.
 */
export function localeFor(system: string): string {
  const { hourCycle } = new Intl.DateTimeFormat(system, { hour: 'numeric' }).resolvedOptions()
  const locale = new Intl.Locale(system.split('-')[0] === 'en' ? system : 'en')
  return new Intl.Locale(locale, hourCycle === undefined ? {} : { hourCycle }).toString()
}

/** The day on which weeks begin where a person lives whose system speaks `system`. */
export const firstWeekdayFor = (system: string): Weekday =>
  (new Intl.Locale(system) as LocaleWithWeek).getWeekInfo().firstDay

/** TypeScript's own declarations do not know it yet. */
interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo(): { readonly firstDay: Weekday }
}
