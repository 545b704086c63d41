import { readdirSync, readFileSync } from 'node:fs'

import i18next from 'i18next'

import type { Speech } from '../../../../renderer/home/settings/said.ts'
import { messageFormat } from '../../../../renderer/message-format.ts'

const folder = new URL('../../../../assets/locales/en/', import.meta.url)

/** Every word of the app by its namespace. */
const words = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object,
    ]),
)

const instance = i18next.createInstance().use(messageFormat)
await instance.init({
  lng: 'en',
  resources: { en: words },
  defaultNS: 'home',
  fallbackNS: 'common',
})

/** What the settings are spoken with in tests. */
export const speech: Speech = { t: instance.t, locale: 'en-GB' }
