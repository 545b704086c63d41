import { describe, expect, it } from 'vitest'

import { madeUpMessage, madeUpPhrases, madeUpRoutine } from '#core/made-up-words'
import { fill, placesOf, reworded } from '#core/message'
import type { Phrases } from '#core/words'

import { catalogue } from '../support/catalogue.ts'
import { locales } from '../support/english.ts'

const textsOf = (words: string | Phrases): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words).flatMap(textsOf)

const shipped = Object.values(locales.books('en')).flatMap(textsOf)

describe('the made-up language', () => {
  it('is in brackets and in letters that English has not', () => {
    expect(madeUpMessage('Take a break now')).toBe('[Táákéé áá brééáák ñööw]')
  })

  it('keeps places and forms', () => {
    const message = madeUpMessage('{n, plural, one {# day} other {# days of {who}}}, {at, number}')
    expect(fill(message, { n: 1, at: 1000 }, 'en')).toBe('[1 dááý, 1,000]')
    expect(fill(message, { n: 2, who: 'Ann', at: 5 }, 'en')).toBe('[2 dááýš ööf Ann, 5]')
  })

  it('is longer by a third to a half', () => {
    const [before, after] = [shipped, shipped.map(madeUpMessage)].map((all) => all.join('').length)
    expect((after ?? 0) / (before ?? 1)).toBeGreaterThan(1.3)
    expect((after ?? 0) / (before ?? 1)).toBeLessThan(1.5)
  })

  it('has every phrase', () => {
    expect(madeUpPhrases({ a: 'on', b: { c: 'off' } })).toEqual({ a: '[ööñ]', b: { c: '[ööff]' } })
  })

  it('has the words of every routine, and changes nothing else of it', () => {
    for (const routine of catalogue) {
      const madeUp = madeUpRoutine(routine)
      expect(madeUp).toMatchObject({ id: routine.id, targets: routine.targets })
      expect(madeUp.name).toMatch(/^\[.*\]$/)
      const steps = madeUp.variants.flatMap(({ steps }) => steps)
      expect(steps.filter(({ text }) => !/^\[.*\]$/.test(text))).toEqual([])
    }
  })
})

const same = (text: string) => text

describe('a message with other text', () => {
  it.each(shipped)('says the same when the text is the same: %s', (message) => {
    const again = reworded(message, same)
    expect([...placesOf(again)]).toEqual([...placesOf(message)])
    const values = Object.fromEntries([...placesOf(message)].map((name) => [name, 21]))
    expect(fill(again, values, 'en')).toBe(fill(message, values, 'en'))
  })

  it.each([
    "It's '{' and '{''}' here",
    "'{''''{'",
    "{n, plural, other {'#' is # or '{#}' or it''s '#''#'}}",
    "{n, plural, other {{k, select, other {# '{'#'}'}}}}",
  ])('quotes what is no place: %s', (message) => {
    const values = { n: 3, k: 'a' }
    expect(fill(reworded(message, same), values, 'en')).toBe(fill(message, values, 'en'))
  })
})
