import { describe, expect, it } from 'vitest'

import { after, seconds } from '#core/time'

import { begun, read, ready } from '../../../renderer/home/settings/sensing/hands-off.ts'
import { at } from './thursday.ts'

const start = at('9:00')

/** A test that hears these idle times, in seconds, a second apart from the first second on. */
const hearing = (...idle: readonly (number | 'unknown')[]) =>
  idle.reduce(
    (test, idleFor, index) =>
      read(test, {
        at: after(start, seconds(index + 1)),
        idleFor: idleFor === 'unknown' ? idleFor : seconds(idleFor),
      }),
    begun(start),
  )

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('ten seconds with the hands off', () => {
  it('count up, and are seen', () => {
    expect(hearing(...upTo(7))).toMatchObject({ kind: 'running', still: seconds(7) })
    expect(hearing(...upTo(7))).toMatchObject({ touched: false })
    expect(hearing(...upTo(10))).toEqual({ kind: 'over', verdict: 'seen' })
  })

  it('begin again after a touch, and say so', () => {
    expect(hearing(1, 2, 3, 4, 0, 1)).toMatchObject({ still: seconds(1), touched: true })
    expect(hearing(1, 2, 3, 4, ...upTo(10))).toEqual({ kind: 'over', verdict: 'seen' })
  })

  it('never end with a source that reads 0 for ever', () => {
    expect(hearing(...Array<number>(24).fill(0))).toMatchObject({ kind: 'running' })
    expect(hearing(...Array<number>(25).fill(0))).toEqual({ kind: 'over', verdict: 'busy' })
  })

  it('prove blind a source that missed the press', () => {
    expect(hearing(300)).toEqual({ kind: 'over', verdict: 'blind' })
  })

  it('are not to be had where nothing is read', () => {
    expect(hearing('unknown', 'unknown', 'unknown')).toMatchObject({ kind: 'running' })
    expect(hearing('unknown', 'unknown', 'unknown', 'unknown')).toEqual({
      kind: 'over',
      verdict: 'silent',
    })
    expect(hearing(1, 'unknown', 3)).toMatchObject({ kind: 'running', still: seconds(3) })
  })

  it('hear nothing of what was read before they began', () => {
    const early = { at: after(start, -500), idleFor: seconds(300) }
    expect(read(begun(start), early)).toEqual(begun(start))
    expect(read(ready, { at: start, idleFor: 0 })).toBe(ready)
  })
})
