import { fileURLToPath } from 'node:url'

import type { FileNotice } from '#core/file-notice'

import { language } from '../../electron/language.ts'
import { openLocales } from '../../electron/storage/locale-folder.ts'

/** The words that ship. */
export const locales = openLocales(fileURLToPath(new URL('../../assets/locales/', import.meta.url)))

const books = locales.books('en')

/** What main says in English, with times as a locale has them. */
export const english = (locale: string) => language(() => ({ locale, books }))

const words = english('en-GB')

/** What is said of a person's files, in one text; null where there is nothing to say. */
export const told = (notices: readonly FileNotice[]): string | null =>
  notices.length === 0 ? null : notices.map(words.notice).join(' ')
