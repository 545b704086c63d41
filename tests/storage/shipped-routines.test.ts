import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { routineWordsIn, shippedRoutines } from '../../electron/storage/shipped-routines.ts'
import { catalogue } from '../support/catalogue.ts'

const english = 'assets/locales/en/routines'
const idsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .toSorted()

it('ships every routine, each under its own name, and words for no other', () => {
  expect(catalogue.map(({ id }) => id)).toEqual(idsIn('assets/routines'))
  expect(idsIn(english)).toEqual(idsIn('assets/routines'))
})

describe('in another language', () => {
  let home = ''
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'uncurl-words-'))
    mkdirSync(join(home, 'routines'))
    cpSync('assets/routines/calm-breathing.json', join(home, 'routines/calm-breathing.json'))
    cpSync('assets/routines/cat-cow.json', join(home, 'routines/cat-cow.json'))
    mkdirSync(join(home, 'de'))
  })
  afterEach(() => {
    rmSync(home, { recursive: true, force: true })
  })

  const german = (change: (words: Record<string, unknown>) => unknown) => {
    const words = (routineWordsIn(english)('cat-cow') ?? {}) as Record<string, unknown>
    writeFileSync(join(home, 'de/cat-cow.json'), JSON.stringify(change(words)))
    return shippedRoutines(join(home, 'routines'), [
      routineWordsIn(join(home, 'de')),
      routineWordsIn(english),
    ])
  }

  it('a routine has its words, and one without has the English ones', () => {
    const routines = german((words) => ({ ...words, name: 'Katze und Kuh' }))
    expect(routines.map(({ name }) => name)).toEqual(['Slow breathing', 'Katze und Kuh'])
  })

  it.each<[string, (words: Record<string, unknown>) => unknown]>([
    ['is too long', (words) => ({ ...words, name: 'Katze und Kuh'.repeat(4) })],
    ['leaves out a variant', (words) => ({ ...words, variants: {} })],
    ['has what no routine has', (words) => ({ ...words, nmae: 'Katze und Kuh' })],
  ])('one that %s has the English words, all of them', (_why, change) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const [, routine] = german(change)
    expect(routine).toEqual(catalogue.find(({ id }) => id === 'cat-cow'))
  })

  it('is the same routine, whatever its words say', () => {
    const [, routine] = german((words) => ({ ...words, intensity: 'moderate' }))
    expect(routine?.intensity).toBe('light')
  })

  it('names the routine that has no usable words at all', () => {
    expect(() => shippedRoutines(join(home, 'routines'), [])).toThrow('calm-breathing')
  })
})
