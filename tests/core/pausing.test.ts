import { describe, expect, it } from 'vitest'

import { begin } from '#core/restart'
import { defaultSettings } from '#core/settings'
import { isPaused, type Pause } from '#core/state'
import { after, minutes, type Now } from '#core/time'

import { desk } from '../support/desk.ts'
import { typeUntilAsked } from '../support/telling.ts'
import { now } from '../support/written-day.ts'

const noon = now('2025-11-05T12:00:00Z')
const state = begin({ settings: defaultSettings, checkpoint: null, recent: [], notice: null }, noon)
const isPausedAt = (pause: Pause | null, present: Now) => isPaused({ ...state, pause }, present)
const later = (length: number): Now => ({ ...noon, tick: after(noon.tick, length) })

describe('a pause', () => {
  it('of some length ends at its moment', () => {
    const pause: Pause = { kind: 'for', until: after(noon.tick, minutes(5)) }
    expect(isPausedAt(pause, later(minutes(5) - 1))).toBe(true)
    expect(isPausedAt(pause, later(minutes(5)))).toBe(false)
    expect(isPausedAt(null, noon)).toBe(false)
  })

  it('until tomorrow ends at midnight where the person is', () => {
    const pause: Pause = { kind: 'today', date: '2025-11-05' }
    const late = now('2025-11-05T23:59:59Z')
    expect(isPausedAt(pause, late)).toBe(true)
    expect(isPausedAt(pause, now('2025-11-06T00:00:00Z'))).toBe(false)
    expect(isPausedAt(pause, { ...late, zone: 'Asia/Kolkata' })).toBe(false)
  })

  it('takes a prompt off the screen that is not strict, and no other comes until it is over', () => {
    const day = desk()
    typeUntilAsked(day)
    day.press({ type: 'promptsPaused', length: minutes(30) })
    expect(day.windowsLeft()).toBe(0)
    expect(typeUntilAsked(day)).toBeGreaterThanOrEqual(30)
  })
})
