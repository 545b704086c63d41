import { init, t, use } from 'i18next'

import common from '../../../../assets/locales/en/common.json' with { type: 'json' }
import week from '../../../../assets/locales/en/week.json' with { type: 'json' }
import { weekWords, type WeekWords } from '../../../../renderer/home/week/week-words.ts'
import { messageFormat } from '../../../../renderer/message-format.ts'

/** How the page names things in Britain. */
export async function english(): Promise<WeekWords> {
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { week, common } },
    defaultNS: 'week',
    fallbackNS: 'common',
  })
  return weekWords(t, 'en-GB')
}

/** With plain spaces: a number and its unit stay on one line. */
export const spaced = (text: string | null): string | null =>
  text?.replaceAll('\u00a0', ' ') ?? null
