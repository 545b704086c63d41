import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'

import common from '../assets/locales/en/common.json' with { type: 'json' }
import tray from '../assets/locales/en/tray.json' with { type: 'json' }
import { phrases, type Phrases } from '../electron/phrases.ts'

const say = phrases('en', [tray, common])

/** As windows read the same files. */
const i18n = createInstance()
await i18n.init({
  lng: 'en',
  resources: { en: { tray, common } },
  defaultNS: 'tray',
  fallbackNS: 'common',
  interpolation: { escapeValue: false },
})

const namesIn = (book: Phrases, group = ''): string[] =>
  Object.entries(book).flatMap(([name, found]) =>
    typeof found === 'string' ? [group + name] : namesIn(found, `${group}${name}.`),
  )
const names = [...new Set([tray, common].flatMap((book) => namesIn(book)))]
const values = { time: '14:38', length: '31 min', minutes: 45, hours: 2, seconds: 5, days: 4 }

describe('the phrases of main', () => {
  it.each(names)('read %s as windows do', (name) => {
    expect(say(name)).toBe(i18n.t(name))
    expect(say(name, values)).toBe(i18n.t(name, values))
    const counted = name.replace(/_(zero|one|other)$/, '')
    for (const count of [0, 1, 2, 21]) {
      expect(say(counted, { ...values, count })).toBe(i18n.t(counted, { ...values, count }))
    }
  })

  it('take the form that the language has for a number', () => {
    const polish = phrases('pl', [
      { days_one: 'dzień', days_few: '{{count}} dni', days_many: '{{count}} dni (wiele)' },
    ])
    expect([1, 3, 5].map((count) => polish('days', { count }))).toEqual([
      'dzień',
      '3 dni',
      '5 dni (wiele)',
    ])
  })

  it('let the first book speak, and show the name of what nobody wrote', () => {
    const two = phrases('en', [{ a: 'mine' }, { a: 'theirs', b: { c: '{{x}} and {{y}}' } }])
    expect([two('a'), two('b.c', { x: 1 }), two('b'), two('b.toString')]).toEqual([
      'mine',
      '1 and {{y}}',
      'b',
      'b.toString',
    ])
  })
})
