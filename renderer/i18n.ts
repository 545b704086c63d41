import { dir, init, use, type ResourceLanguage } from 'i18next'
import { initReactI18next } from 'react-i18next'

import { messageFormat } from './message-format.ts'
import common from '../assets/locales/en/common.json' with { type: 'json' }

/** Loads the words of one window: `common`, which is also the fallback, and its own. */
export async function startWords(own: ResourceLanguage): Promise<void> {
  const [first = 'common'] = Object.keys(own)
  use(initReactI18next)
  use(messageFormat)
  await init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { common, ...own } },
    defaultNS: first,
    fallbackNS: 'common',
  })
  document.documentElement.lang = 'en'
  document.documentElement.dir = dir('en')
}
