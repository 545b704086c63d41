import { describe, expect, it } from 'vitest'

import { dismissed, noTips, tipAfterBreak, tipIds, tipNow } from '#core/tips'
import { hours, minutes, seconds } from '#core/time'

import words from '../../assets/locales/en/tips.json' with { type: 'json' }
import { desk } from '../support/desk.ts'

const day = (count: number) => `2026-11-${String(count).padStart(2, '0')}`

describe('a thought for the day', () => {
  it('comes after a break and stays for the day', () => {
    const at = desk()
    at.type(minutes(20))
    expect(at.snapshot().tip).toBeNull()
    at.press({ type: 'started', choice: null })
    at.leave(seconds(125))
    const [first] = tipIds
    expect(at.snapshot().tip).toBe(first)
    expect(at.snapshot().breakView).toMatchObject({ kind: 'done', tip: first })
    at.type(minutes(20))
    at.press({ type: 'started', choice: null })
    at.leave(seconds(125))
    expect(at.snapshot().tip).toBe(first)
    // It was read after the first break; the second one is only a break.
    expect(at.snapshot().breakView).toMatchObject({ kind: 'done', tip: null })
    at.leave(hours(24))
    expect(at.snapshot().tip).toBeNull()
  })

  it('comes to nobody who was asked to move and did not', () => {
    const at = desk()
    at.type(minutes(20))
    at.press({ type: 'started', choice: null })
    at.type(seconds(125))
    expect(at.snapshot().tip).toBeNull()
  })

  it('comes to nobody who had to stop', () => {
    const at = desk()
    at.type(minutes(20))
    at.press({ type: 'started', choice: null })
    at.leave(seconds(100))
    at.press({ type: 'stopped', reason: 'sharp-pain' })
    expect(at.snapshot().tip).toBeNull()
  })

  it('never comes again once it was sent away, nor another one that day', () => {
    const at = desk()
    at.type(minutes(20))
    at.press({ type: 'started', choice: null })
    at.leave(seconds(125))
    at.press({ type: 'tipDismissed', tip: tipIds[0] })
    expect(at.snapshot().tip).toBeNull()
    expect(at.snapshot().breakView).toMatchObject({ kind: 'done', tip: null })
    at.kill()
    at.relaunch()
    expect(at.state().tips.dismissed).toEqual([tipIds[0]])
  })

  it('can be switched off', () => {
    const at = desk({ settings: { tips: false } })
    at.type(minutes(20))
    at.press({ type: 'started', choice: null })
    at.leave(seconds(125))
    expect(at.snapshot().tip).toBeNull()
  })

  it('goes through all that are wanted before one comes twice', () => {
    let memory = dismissed(noTips, 'cold')
    const shown: (string | null)[] = []
    for (let count = 1; count <= 26; count += 1) {
      memory = tipAfterBreak(memory, day(count))
      shown.push(tipNow(memory, true, day(count)))
    }
    const wanted = tipIds.filter((tip) => tip !== 'cold')
    expect(shown.slice(0, 25)).toEqual(wanted)
    expect(shown[25]).toBe(wanted[0])
    expect(tipNow(tipAfterBreak(memory, day(27)), true, day(27))).toBe(wanted[1])
    expect(tipNow(memory, true, day(27))).toBeNull()
  })

  it('stays away when every one was sent away', () => {
    const none = tipIds.reduce(dismissed, noTips)
    expect(tipAfterBreak(none, day(1))).toBe(none)
  })

  it('has its words: a title, a line and more', () => {
    expect(tipIds).toHaveLength(26)
    for (const tip of tipIds) {
      expect(words[tip].title.length, tip).toBeLessThanOrEqual(30)
      expect(words[tip].short.length, tip).toBeLessThanOrEqual(90)
      expect(words[tip].more.length, tip).toBeLessThanOrEqual(330)
    }
  })
})
