import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { choicesOf, fill, placesOf } from '#core/message'
import { routineSchema } from '#core/routines'
import type { Phrases } from '#core/words'

import { routineWordsIn, shippedRoutines } from '../electron/storage/shipped-routines.ts'
import { asked, canBe, everyText } from './support/asked-words.ts'
import { locales, ownBooks } from './support/english.ts'
import { limitFor, samples } from './support/word-limits.ts'

/** Phrases by their whole names: `home:settings.look.name`. */
function phrasesOf(books: Readonly<Record<string, Phrases>>): ReadonlyMap<string, string> {
  const inside = (phrases: Phrases, path: string): readonly (readonly [string, string])[] =>
    Object.entries(phrases).flatMap(([name, phrase]) =>
      typeof phrase === 'string' ? [[path + name, phrase]] : inside(phrase, `${path}${name}.`),
    )
  return new Map(Object.entries(books).flatMap(([name, book]) => inside(book, `${name}:`)))
}

const english = phrasesOf(locales.books('en'))
const keys = [...english.keys()]
const bare = (key: string) => key.replace(/^[\w-]+:/, '')

describe('the words in English', () => {
  it('are there for whatever code asks for', () => {
    const missing = asked.filter(({ file, key }) => {
      // Main has but three files of words; a window may have any.
      const mine = file.startsWith('electron/')
        ? keys.filter((one) => /^(tray|common|control):/.test(one))
        : keys
      const names = /^[a-z]+:/.test(key) ? mine : mine.map(bare)
      return !names.some((name) => canBe(key, name))
    })
    expect(missing.map(({ file, key }) => `${file} asks for ${key}`)).toEqual([])
  })

  it('are all asked for', () => {
    const written = [...everyText].filter((text) =>
      /[a-z]{2}/i.test(text.replaceAll(/\$\{[^}]*\}/g, '')),
    )
    const unused = keys.filter(
      (key) => !written.some((text) => canBe(text, key) || canBe(text, bare(key))),
    )
    expect(unused).toEqual([])
  })
})

const languages = locales.tags.filter((tag) => tag !== 'en')

describe.each(languages)('the words of %s', (tag) => {
  const own = phrasesOf(ownBooks(tag))
  const both = keys.filter((key) => own.has(key))
  const wordsOf = (key: string) => [english.get(key) ?? '', own.get(key) ?? ''] as const

  it('are whole', () => {
    expect(
      keys.filter((key) => !own.has(key)),
      'Without words:',
    ).toEqual([])
  })

  it('are no more than English has', () => {
    expect(
      [...own.keys()].filter((key) => !english.has(key)),
      'Not in English:',
    ).toEqual([])
  })

  it('have the same places', () => {
    const differing = both.filter((key) => {
      const [there, here] = wordsOf(key)
      return places(there) !== places(here)
    })
    expect(differing, 'Other places than in English:').toEqual([])
  })

  it('have a form for each number that the language tells apart, and for each case', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
    const wrong = both.flatMap((key) => {
      const [there, here] = wordsOf(key)
      const cases = new Map(choicesOf(there).map(({ name, forms }) => [name, forms]))
      return choicesOf(here).flatMap(({ name, kind, forms }) => {
        const wanted = kind === 'plural' ? pluralCategories : (cases.get(name) ?? [])
        const given = forms.filter((form) => !form.startsWith('='))
        const isRight = given.toSorted().join() === wanted.toSorted().join()
        return isRight ? [] : [`${key}: {${name}} has ${given.join()}, not ${wanted.join()}`]
      })
    })
    expect(wrong).toEqual([])
  })

  it('say something for every routine, step by step', () => {
    const folder = `assets/locales/${tag}/routines`
    expect(named(folder).toSorted()).toEqual(named('assets/locales/en/routines').toSorted())
    const words = routineWordsIn(folder)
    for (const routine of shippedRoutines('assets/routines', [words])) {
      expect(routineSchema.safeParse(routine).success).toBe(true)
      const { variants } = words(routine.id) as { variants: Record<string, readonly unknown[]> }
      const steps = routine.variants.map(({ key, steps }) => [key, steps.length])
      expect(
        Object.entries(variants).map(([key, said]) => [key, said.length]),
        routine.id,
      ).toEqual(steps)
    }
  })
})

const named = (path: string) => readdirSync(path).filter((name) => name.endsWith('.json'))

const places = (message: string) => [...placesOf(message)].toSorted().join()

describe.each(locales.tags)('in %s, where there is little room,', (tag) => {
  it('no words are too long', () => {
    const long = [...phrasesOf(locales.books(tag))].flatMap(([key, message]) => {
      const limit = limitFor(key)
      if (limit === undefined) return []
      const most = tag === 'en' ? limit : Math.ceil((limit * 4) / 3)
      const said = fill(message, samples, tag)
      return said.length <= most ? [] : [`${key}: ${said.length}, not ${most}: ${said}`]
    })
    expect(long).toEqual([])
  })
})

describe('a plural', () => {
  it('is found wherever it stands', () => {
    const message = '{n, plural, =0 {a} one {b} other {{k, select, x {y} other {z}}}}'
    expect(choicesOf(message)).toEqual([
      { kind: 'plural', name: 'n', forms: ['=0', 'one', 'other'] },
      { kind: 'select', name: 'k', forms: ['x', 'other'] },
    ])
  })
})
