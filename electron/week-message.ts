import type { WeekView } from '#core/summary/week-view'

import type { language } from './language.ts'
import type { Message } from './os/notify.ts'

/** How a notification says that a week can be looked at; null for a week without a day at the desk. */
export const weekMessage = (
  week: Pick<WeekView, 'headline' | 'activeDays'>,
  words: Pick<ReturnType<typeof language>, 'say' | 'headline'>,
): Pick<Message, 'title' | 'body' | 'action'> | null =>
  week.activeDays === 0
    ? null
    : {
        title: words.say('weekTitle'),
        body: words.headline(week.headline),
        action: words.say('showWeek'),
      }
