import { describe, expect, it } from 'vitest'

import type { IntervalKind, IntervalSource } from '#core/journal'
import { asInterval, book, type Ledger } from '#core/ledger'
import { rested } from '#core/load'
import { after, minutes, seconds, type Instant, type Now, type Tick } from '#core/time'
import type { Piece } from '#core/watch'

const now: Now = {
  tick: 1_000_000 as Tick,
  wall: Date.parse('2026-11-16T09:00:00Z') as Instant,
  zone: 'Europe/London',
  boot: null,
}
const at = (length: number) => after(now.tick, length)
const piece = (
  from: number,
  to: number,
  kind: IntervalKind,
  source: IntervalSource = 'user',
): Piece => ({ from: at(from), to: at(to), kind, source })

const empty: Ledger = { load: rested, open: null }

/** The intervals that pieces make, the one under way included: kind, source and minutes. */
function rows(pieces: readonly Piece[], elsewhere?: readonly Piece[]): string[] {
  const first = book(empty, pieces, now)
  const second = book(first.ledger, elsewhere ?? [], { ...now, zone: 'Asia/Kolkata' })
  const { open } = second.ledger
  return [...first.closed, ...second.closed, ...(open === null ? [] : [open])]
    .map((interval) => asInterval(interval, now))
    .map(({ kind, source, elapsedSeconds }) => `${kind} ${source} ${elapsedSeconds / 60}`)
}

describe('pieces of time', () => {
  it('of one sort that follow one another are one interval', () => {
    const [one, two] = [piece(0, minutes(2), 'standing'), piece(minutes(2), minutes(5), 'standing')]
    expect(rows([one, two])).toEqual(['standing user 5'])
  })

  it('of two kinds are two, although the person said both', () => {
    const [one, two] = [piece(0, minutes(2), 'standing'), piece(minutes(2), minutes(5), 'away')]
    expect(rows([one, two])).toEqual(['standing user 2', 'away user 3'])
  })

  it('that are known in two ways are two', () => {
    const seen = piece(0, minutes(2), 'sitting', 'input')
    const assumed = piece(minutes(2), minutes(5), 'sitting', 'assumed')
    expect(rows([seen, assumed])).toEqual(['sitting input 2', 'sitting assumed 3'])
  })

  it('with a gap between them are two', () => {
    const [one, two] = [piece(0, minutes(2), 'standing'), piece(minutes(3), minutes(5), 'standing')]
    expect(rows([one, two])).toEqual(['standing user 2', 'standing user 2'])
  })

  it('in two time zones are two', () => {
    const [one, two] = [piece(0, minutes(2), 'standing'), piece(minutes(2), minutes(5), 'standing')]
    expect(rows([one], [two])).toEqual(['standing user 2', 'standing user 3'])
  })
})

it('an interval keeps its length when the wall clock is changed in the middle of it', () => {
  const { ledger } = book(empty, [piece(0, minutes(10), 'sitting', 'input')], now)
  const { open } = ledger
  const changed: Now = {
    ...now,
    tick: at(minutes(10)),
    wall: (now.wall + minutes(10) + seconds(3600)) as Instant,
  }
  expect(open === null ? null : asInterval(open, changed)).toMatchObject({
    start: now.wall,
    end: changed.wall,
    elapsedSeconds: 600,
  })
})
