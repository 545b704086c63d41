import { describe, expect, it } from 'vitest'

import { defaultSettings } from '#core/settings'
import type { Snapshot, Status } from '#core/snapshot'
import { minutes, type Instant } from '#core/time'

import { trayView } from '../electron/windows/tray-view.ts'
import { english } from './support/english.ts'

const words = english('en-GB')
const sat = (count: number) => words.sittingFor(minutes(count)).replaceAll(/\s/g, ' ')

describe('the words of main', () => {
  it('say how long somebody sat', () => {
    expect(sat(31)).toBe('Sitting for 31 min')
    expect(sat(73)).toBe('Sitting for 1 h 13 min')
    expect(sat(120)).toBe('Sitting for 2 h')
  })

  it('fit the title of a notification', () => {
    expect(words.sittingFor(minutes(599)).length).toBeLessThanOrEqual(34)
    expect(words.say('noticeTitle').length).toBeLessThanOrEqual(34)
    expect(words.say('showWeek').length).toBeLessThanOrEqual(16)
    expect(words.say('open').length).toBeLessThanOrEqual(16)
  })

  it('leave no key of the tray without words', () => {
    const dueAt = Date.parse('2026-11-21T14:38:00Z') as Instant
    const states = ['sitting', 'due', 'paused', 'standing', 'on-break'] as const
    for (const kind of states) {
      const status: Status = { kind, reason: { code: 'not-yet', dueAt } }
      const settings = defaultSettings
      const snapshot = {
        status,
        settings,
        bout: { fill: 0 },
        today: { stretches: [] },
        wearing: { band: { kind: 'off' }, disc: { kind: 'off' } },
        zone: 'Europe/London',
      } as unknown as Snapshot
      const text = JSON.stringify(trayView(snapshot, words))
      expect(text).toContain('14:38')
      expect(text).not.toMatch(/"label":"[a-z]+([A-Z][a-z]+)*"/)
      expect(text).not.toMatch(/reason\.|\{\{/)
    }
  })
})
