import { fileURLToPath } from 'node:url'

import { language } from '../../electron/language.ts'
import { openLocales } from '../../electron/storage/locale-folder.ts'

/** The words that ship. */
export const locales = openLocales(fileURLToPath(new URL('../../assets/locales/', import.meta.url)))

const books = locales.books('en')

/** What main says in English, with times as a locale has them. */
export const english = (locale: string) => language(() => ({ locale, books }))
