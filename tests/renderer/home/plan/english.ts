import { init, t, use } from 'i18next'
import { initReactI18next } from 'react-i18next'

import common from '../../../../assets/locales/en/common.json' with { type: 'json' }
import health from '../../../../assets/locales/en/health.json' with { type: 'json' }
import plan from '../../../../assets/locales/en/plan.json' with { type: 'json' }
import { planWords, type PlanWords } from '../../../../renderer/home/plan/plan-words.ts'
import { setLanguage } from '../../../../renderer/language.ts'
import { messageFormat } from '../../../../renderer/message-format.ts'

/** How the page says things in Britain. */
export async function english(): Promise<PlanWords> {
  setLanguage({ locale: 'en-GB', region: 'en-GB', offered: ['en'] })
  use(initReactI18next)
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { plan, health, common } },
    defaultNS: 'plan',
    fallbackNS: 'common',
  })
  return planWords(t, 'en-GB')
}

/** With plain spaces: a number and its unit stay on one line. */
export const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')
