import { readdirSync, readFileSync } from 'node:fs'

import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'

import { fill, placesOf } from '#core/message'

/** What the whole of ICU makes of a message. */
const byLibrary = (message: string, values: Record<string, string | number>, language: string) =>
  String(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format(values))

const folder = 'assets/locales/en'
const shipped = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => textsIn(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))

function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  return Object.values(words as Record<string, unknown>).flatMap(textsIn)
}

describe('a message', () => {
  it.each([
    ['Sitting for {length}', { length: '31 min' }, 'Sitting for 31 min'],
    ["It's {x}'s turn", { x: 'Child' }, "It's Child's turn"],
    ["A brace: '{' and '{x}'", { x: 1 }, 'A brace: { and {x}'],
    ["Two quotes: ''", {}, "Two quotes: '"],
    ['{n, number} rows', { n: 12345 }, '12,345 rows'],
    ['{n, plural, =0 {none} one {one day} other {# days}}', { n: 0 }, 'none'],
    ['{n, plural, =0 {none} one {one day} other {# days}}', { n: 1 }, 'one day'],
    ['{n, plural, =0 {none} one {one day} other {# days}}', { n: 1200 }, '1,200 days'],
    ['{how, select, card {as a card} other {loudly}}', { how: 'card' }, 'as a card'],
    ['{how, select, card {as a card} other {loudly}}', { how: 'window' }, 'loudly'],
    [
      '{n, plural, other {# of {all, plural, one {one} other {#}}, #}}',
      { n: 2, all: 3 },
      '2 of 3, 2',
    ],
    ["{n, plural, other {'#' is #}}", { n: 2 }, '# is 2'],
  ])('%s', (message, values: Record<string, string | number>, text) => {
    expect(fill(message, values, 'en')).toBe(text)
    expect(byLibrary(message, values, 'en')).toBe(text)
  })

  it('has the plural forms and the numbers of its language', () => {
    const days = '{n, plural, one {# dzień} few {# dni} many {# dni (wiele)} other {# dnia}}'
    expect([1, 3, 5, 1.5].map((n) => fill(days, { n }, 'pl'))).toEqual([
      '1 dzień',
      '3 dni',
      '5 dni (wiele)',
      '1,5 dnia',
    ])
    expect(fill('{n, number}', { n: 12345.5 }, 'de')).toBe('12.345,5')
  })

  it('shows a place that nothing fills', () => {
    expect(fill('Until {time}.', {}, 'en')).toBe('Until {time}.')
  })

  it.each([
    ['Until {time', 12],
    ['Until time}', 11],
    ['{n, plural, one {a}}', 21],
    ['{n, offset}', 3],
    ['{}', 1],
  ])('that cannot be read says where: %s', (message, character) => {
    expect(() => fill(message, { n: 1 }, 'en')).toThrow(`character ${character}`)
  })

  it('tells the names of its places', () => {
    expect([...placesOf('{n, plural, one {{day}} other {# in {week}}}')]).toEqual([
      'n',
      'day',
      'week',
    ])
  })
})

describe('every phrase that ships', () => {
  it.each(shipped)('reads as ICU has it: %s', (message) => {
    const names = [...placesOf(message)]
    for (const number of [0, 1, 2, 5, 21, 1234]) {
      const values = Object.fromEntries(names.map((name) => [name, number]))
      expect(fill(message, values, 'en')).toBe(byLibrary(message, values, 'en'))
    }
  })
})

it('reads any text that it does not refuse as ICU does', () => {
  const pieces = [
    'a',
    ' ',
    "'",
    "''",
    '{x}',
    '{n, number}',
    '#',
    '{',
    '}',
    '{n, plural, other {',
    '}}',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), fc.nat(3), (parts, n) => {
      const message = parts.join('')
      const names = readable(() => [...placesOf(message)])
      if (names === null) return
      const values = Object.fromEntries(names.map((name) => [name, n]))
      expect(fill(message, values, 'en')).toBe(byLibrary(message, values, 'en'))
    }),
    { numRuns: 2000 },
  )
})

/** What reading a message gives, or null where it is refused for how it is written. */
function readable<Found>(read: () => Found): Found | null {
  try {
    return read()
  } catch (cause) {
    expect(cause).toBeInstanceOf(SyntaxError)
    return null
  }
}
