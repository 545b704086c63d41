import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { FileNotice } from '#core/file-notice'
import type { Phrases } from '#core/words'

import { language } from '../../electron/language.ts'
import { openLocales, type Books } from '../../electron/storage/locale-folder.ts'

const folder = fileURLToPath(new URL('../../assets/locales', import.meta.url))

/** The words that ship. */
export const locales = openLocales(folder)

/** Only what a language has itself. */
export const ownBooks = (tag: string): Books =>
  Object.fromEntries(
    readdirSync(`${folder}/${tag}`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        name.replace('.json', ''),
        JSON.parse(readFileSync(`${folder}/${tag}/${name}`, 'utf8')) as Phrases,
      ]),
  )

const books = locales.books('en')

/** What main says in English, with times as a locale has them. */
export const english = (locale: string) => language(() => ({ locale, books }))

const words = english('en-GB')

/** What is said of a person's files, in one text; null where there is nothing to say. */
export const told = (notices: readonly FileNotice[]): string | null =>
  notices.length === 0 ? null : notices.map(words.notice).join(' ')
