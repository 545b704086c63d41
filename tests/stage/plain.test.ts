import { describe, expect, it } from 'vitest'

import { plain } from './plain.ts'

describe('what crosses IPC', () => {
  it('is plain JSON, unchanged', () => {
    const value = { a: [1, 'two', true, null, { b: -0.5 }] }
    expect(plain(value, 'x')).toEqual(value)
  })

  it.each([
    ['a Date', new Date(0), 'x.at is Date'],
    ['a Map', new Map(), 'x.at is Map'],
    ['bytes', new Uint8Array(1), 'x.at is Uint8Array'],
    ['undefined', undefined, 'x.at is undefined'],
    ['no number', Number.NaN, 'x.at is NaN'],
  ])('is never %s, and the place of it is named', (_what, at, said) => {
    expect(() => plain({ at }, 'x')).toThrow(said)
  })
})
