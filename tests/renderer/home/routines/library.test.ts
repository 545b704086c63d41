import { describe, expect, it } from 'vitest'

import type { LibraryEntry } from '#core/snapshot'

import { kept } from '../../../../renderer/home/routines/use-library.ts'
import { catalogue } from '../../../support/catalogue.ts'

/** As main sends it: the same facts, and never the same objects. */
const sent = (starred: string): readonly LibraryEntry[] =>
  structuredClone(catalogue).map((routine) => ({
    routine,
    own: false,
    leftOut: null,
    offeredWhen: null,
    starred: routine.id === starred,
    rating: null,
  }))

describe('a library that is read again', () => {
  it('is the same one where nothing changed', () => {
    const before = sent('cat-cow')
    expect(kept(before, sent('cat-cow'))).toBe(before)
  })

  it('keeps every routine that did not change', () => {
    const before = sent('cat-cow')
    const now = kept(before, sent('bird-dog'))
    const changed = now.filter((entry) => !before.includes(entry))
    expect(changed.map(({ routine }) => routine.id)).toEqual(['bird-dog', 'cat-cow'])
  })

  it('loses what is gone and gains what is new', () => {
    const before = sent('cat-cow')
    expect(kept(before, before.slice(1))).toHaveLength(before.length - 1)
    expect(kept(before.slice(1), before)).toEqual(before)
  })
})
