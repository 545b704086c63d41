import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Phrases } from '#core/words'

import { routineWordsIn, type RoutineWords } from './shipped-routines.ts'

/** Phrases of a language by the names of their files: `home`, `tray`. */
export type Books = Readonly<Record<string, Phrases>>

/** The words that ship: a folder for each language, whose name is the tag of the language. */
export interface LocaleFolder {
  readonly tags: readonly string[]
  /** A language's phrases, all that English has; those that are missing in it are English. */
  books(tag: string): Books
  routineWords(tag: string): RoutineWords
}

/** @param folder The absolute path of `assets/locales`. */
export function openLocales(folder: string): LocaleFolder {
  const tags = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const names = readdirSync(join(folder, 'en'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
  const booksOf = (tag: string, read: (file: string) => Phrases) =>
    Object.fromEntries(names.map((name) => [name, read(join(folder, tag, `${name}.json`))]))
  return {
    tags,
    books: (tag) =>
      laidOver(booksOf('en', read), tag === 'en' ? {} : booksOf(tag, readOrNothing)) as Books,
    routineWords: (tag) => routineWordsIn(join(folder, tag, 'routines')),
  }
}

const read = (file: string): Phrases => JSON.parse(readFileSync(file, 'utf8')) as Phrases

/** A translation that is missing or cannot be read costs nobody the app. */
function readOrNothing(file: string): Phrases {
  try {
    return read(file)
  } catch (cause) {
    console.error(new Error(`No words in ${file}; the English ones are used`, { cause }))
    return {}
  }
}

/** Only what English has is asked for. */
const laidOver = (english: Phrases, own: Phrases): Phrases =>
  Object.fromEntries(
    Object.entries(english).map(([name, phrase]) => {
      const other = Object.hasOwn(own, name) ? own[name] : undefined
      if (typeof phrase === 'string') return [name, typeof other === 'string' ? other : phrase]
      return [name, laidOver(phrase, typeof other === 'object' ? other : {})]
    }),
  )
