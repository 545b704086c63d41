import { join } from 'node:path'

import type { App } from 'electron'

import { languageFor, madeUpOf, type Language, type SystemLanguages } from '#core/language-choice'
import { madeUpPhrases, madeUpRoutine } from '#core/made-up-words'
import type { Catalogue } from '#core/routines'
import type { WindowWords } from '#ipc/contract'

import type { Handlers } from './ipc/handle.ts'
import { language, type MainWords } from './language.ts'
import { openLocales, type Books, type LocaleFolder } from './storage/locale-folder.ts'
import { shippedRoutines } from './storage/shipped-routines.ts'

export interface LanguagesPorts {
  readonly locales: LocaleFolder
  /** Folder of the routines that ship. */
  readonly routines: string
  readonly system: SystemLanguages
  /** The setting, as it is at the start. */
  readonly setting: string
}

export type LanguageCall = 'getWords'

/** What the app says, in the language that is in use. */
export interface Languages {
  readonly words: MainWords
  readonly shipped: () => Catalogue
  /** Goes over to another language; false when it is the one in use. */
  follow(setting: string): boolean
  readonly answers: Pick<Handlers, LanguageCall>
}

/** A language with everything that is said in it. */
interface Spoken extends Language {
  readonly books: Books
  /** Read when they are asked for first. */
  readonly shipped: () => Catalogue
}

/** Reads all words once, and again only when another language is chosen. */
export function openLanguages({ locales, routines, system, setting }: LanguagesPorts): Languages {
  let spoken = speak(languageFor(setting, locales.tags, system))

  function speak(chosen: Language): Spoken {
    const isMadeUp = madeUpOf(chosen.tag) !== undefined
    const tag = isMadeUp ? 'en' : chosen.tag
    const books = locales.books(tag)
    const read = () =>
      shippedRoutines(
        routines,
        [tag, 'en'].map((one) => locales.routineWords(one)),
      )
    return isMadeUp
      ? { ...chosen, books: inMadeUp(books), shipped: once(() => read().map(madeUpRoutine)) }
      : { ...chosen, books, shipped: once(read) }
  }

  return {
    words: language(() => spoken),
    shipped: () => spoken.shipped(),
    follow(setting) {
      const next = languageFor(setting, locales.tags, system)
      if (next.tag === spoken.tag) return false
      spoken = speak(next)
      return true
    },
    answers: {
      getWords(names): WindowWords {
        const { tag, locale, region, books } = spoken
        const wanted = names?.map((name) => [name, books[name] ?? {}] as const)
        return {
          tag,
          locale,
          region,
          offered: locales.tags,
          books: wanted === undefined ? books : Object.fromEntries(wanted),
        }
      },
    },
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

const inMadeUp = (books: Books): Books =>
  Object.fromEntries(Object.entries(books).map(([name, book]) => [name, madeUpPhrases(book)]))

/** The languages that ship below `root`, for whoever the system says is here. */
export const appLanguages = (
  root: string,
  app: Pick<App, 'getPreferredSystemLanguages' | 'getSystemLocale'>,
  setting: string,
): Languages =>
  openLanguages({
    locales: openLocales(join(root, 'assets/locales')),
    routines: join(root, 'assets/routines'),
    system: { preferred: app.getPreferredSystemLanguages(), region: app.getSystemLocale() },
    setting,
  })
