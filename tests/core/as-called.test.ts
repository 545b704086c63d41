import { describe, expect, it } from 'vitest'

import type { Interval, JournalEntry, Relabel, RelabelKind } from '#core/journal'
import { asCalled } from '#core/relabel'

import { at, day, taken } from '../support/written-day.ts'

/** The person's word on a stretch of the morning. */
const word = (from: string, to: string, kind: RelabelKind): Relabel => ({
  type: 'relabel',
  at: at('2025-11-03T12:00:00Z'),
  start: at(`2025-11-03T${from}:00Z`),
  end: at(`2025-11-03T${to}:00Z`),
  kind,
})

/** Ten minutes of sitting and ten of silence, from nine o'clock on. */
const morning = day('2025-11-03T09:00:00Z', [
  ['sitting', 600],
  ['away', 600, 'idle'],
])

const told = (entries: readonly JournalEntry[]) =>
  asCalled(entries).map((entry) =>
    entry.type === 'interval'
      ? `${entry.kind} ${entry.source} ${entry.elapsedSeconds / 60}`
      : entry.type,
  )

describe('the journal, with the words of the person in it,', () => {
  it('is told as it stands when there are none', () => {
    const twice = day('2025-11-03T09:00:00Z', [
      ['standing', 600, 'user'],
      ['standing', 600, 'user'],
    ])
    expect(asCalled(twice)).toEqual(twice)
  })

  it('keeps the prompts and the words themselves', () => {
    const entries = [...morning, taken('2025-11-03T09:20:00Z'), word('09:10', '09:20', 'sitting')]
    expect(told(entries)).toEqual(['sitting input 10', 'sitting user 10', 'prompt', 'relabel'])
  })

  it('joins neighbours that were called the same', () => {
    const entries = [...morning, word('09:00', '09:20', 'standing')]
    expect(asCalled(entries)[0]).toEqual({
      ...morning[0],
      end: at('2025-11-03T09:20:00Z'),
      elapsedSeconds: 1200,
      kind: 'standing',
      source: 'user',
    })
    expect(told(entries)).toEqual(['standing user 20', 'relabel'])
  })

  it('joins none that were called different things', () => {
    const words = [word('09:00', '09:10', 'standing'), word('09:10', '09:20', 'away')]
    expect(told([...morning, ...words]).slice(0, 2)).toEqual(['standing user 10', 'away user 10'])
  })

  it('joins none that lie in two time zones', () => {
    const [first, second] = morning
    const moved = [first, { ...second, zone: 'Asia/Kolkata' }] as Interval[]
    expect(told([...moved, word('09:00', '09:20', 'standing')]).slice(0, 2)).toEqual([
      'standing user 10',
      'standing user 10',
    ])
  })

  it('joins none with a gap between them', () => {
    const apart = [
      ...day('2025-11-03T09:00:00Z', [['sitting', 600]]),
      ...day('2025-11-03T09:15:00Z', [['sitting', 300]]),
    ]
    expect(told([...apart, word('09:00', '09:20', 'standing')]).slice(0, 2)).toEqual([
      'standing user 10',
      'standing user 5',
    ])
  })

  it('leaves what lies beside a word untouched, the end that a changed clock gave it, too', () => {
    const [sat] = day('2025-11-03T09:00:00Z', [['sitting', 600]])
    const changed = { ...sat, end: at('2025-11-03T10:10:00Z') } as Interval
    expect(asCalled([changed, word('09:10', '09:20', 'away')])[0]).toEqual(changed)
  })
})
