import { describe, expect, it } from 'vitest'

import type { LeftOut } from '#core/leaving-out'
import type { LibraryEntry } from '#core/snapshot'

import { shelvesOf } from '../../../../renderer/home/routines/shelves.ts'
import { catalogue } from '../../../support/catalogue.ts'

/** The library of somebody with these stars, from whom this is kept. */
const library = (
  starred: readonly string[],
  leftOut: Readonly<Record<string, LeftOut>> = {},
): readonly LibraryEntry[] =>
  catalogue.map((routine) => ({
    routine,
    own: false,
    leftOut: leftOut[routine.id] ?? null,
    offeredWhen: null,
    starred: starred.includes(routine.id),
    rating: null,
  }))

const ids = (entries: readonly LibraryEntry[]) => entries.map(({ routine }) => routine.id)
const everything = () => true

describe('the shelves', () => {
  it('hold every routine once, by place, and those on the feet first', () => {
    const { places, shown, passedOver } = shelvesOf(library([]), everything)
    expect(places.map(({ place, entries }) => [place, entries.length])).toEqual([
      ['standing-visible', 12],
      ['desk', 12],
      ['private', 8],
    ])
    expect([shown, passedOver]).toEqual([32, 0])
  })

  it('show a starred routine at the top and in its place', () => {
    const { starred, places } = shelvesOf(library(['walk-break']), everything)
    expect(ids(starred)).toEqual(['walk-break'])
    expect(places.flatMap(({ entries }) => ids(entries))).toContain('walk-break')
  })

  it('keep what is left out apart, starred or not, and count it nowhere else', () => {
    const given = library(['bird-dog'], { 'bird-dog': { code: 'switched-off' } })
    const { starred, places, leftOut, shown } = shelvesOf(given, everything)
    expect(starred).toEqual([])
    expect(ids(leftOut)).toEqual(['bird-dog'])
    expect(places.flatMap(({ entries }) => ids(entries))).not.toContain('bird-dog')
    expect(shown).toBe(31)
  })

  it('put like reasons together', () => {
    const given = library([], {
      'band-rows': { code: 'equipment', missing: ['band'] },
      'bird-dog': { code: 'avoid', avoid: 'low-back', restorable: false },
      'cat-cow': { code: 'place', needs: 'private' },
      'face-pulls': { code: 'equipment', missing: ['band'] },
      'ytw-raises': { code: 'avoid', avoid: 'low-back', restorable: false },
    })
    expect(ids(shelvesOf(given, everything).leftOut)).toEqual([
      'bird-dog',
      'ytw-raises',
      'band-rows',
      'face-pulls',
      'cat-cow',
    ])
  })

  it('hold only what is looked for, and no place is empty', () => {
    const given = library(['wall-slides'], { 'face-pulls': { code: 'switched-off' } })
    const { starred, places, leftOut, shown, passedOver } = shelvesOf(
      given,
      ({ routine }) => routine.discretion === 'standing-visible',
    )
    expect(ids(starred)).toEqual(['wall-slides'])
    expect(places.map(({ place }) => place)).toEqual(['standing-visible'])
    expect(ids(leftOut)).toEqual(['face-pulls'])
    expect([shown, passedOver]).toEqual([11, 20])
  })
})
