import { describe, expect, it } from 'vitest'

import { phrases } from '../electron/phrases.ts'

describe('the phrases of main', () => {
  it('take the form that the language has for a number', () => {
    const polish = phrases('pl', [
      { days: '{count, plural, one {dzień} few {# dni} many {# dni (wiele)} other {# dnia}}' },
    ])
    expect([1, 3, 5].map((count) => polish('days', { count }))).toEqual([
      'dzień',
      '3 dni',
      '5 dni (wiele)',
    ])
  })

  it('let the first book speak, and show the name of what nobody wrote', () => {
    const two = phrases('en', [{ a: 'mine' }, { a: 'theirs', b: { c: '{x} and {y}' } }])
    expect([two('a'), two('b.c', { x: 1 }), two('b'), two('b.toString')]).toEqual([
      'mine',
      '1 and {y}',
      'b',
      'b.toString',
    ])
  })
})
