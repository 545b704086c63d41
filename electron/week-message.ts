import type { WeekView } from '#core/summary/week-view'

import type { MainWords } from './language.ts'

/** How a notification says that a week can be looked at; null for a week without a day at the desk. */
export const weekMessage = (
  week: Pick<WeekView, 'headline' | 'activeDays'>,
  words: Pick<MainWords, 'say' | 'headline'>,
): { readonly title: string; readonly body: string; readonly action: string } | null =>
  week.activeDays === 0
    ? null
    : {
        title: words.say('weekTitle'),
        body: words.headline(week.headline),
        action: words.say('showWeek'),
      }
