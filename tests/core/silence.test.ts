import { describe, expect, it } from 'vitest'

import { signalNames } from '#core/presence'
import type { Settings } from '#core/settings'
import { minutes, seconds, type Instant } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'
import { english } from '../support/english.ts'
import { typeUntilAsked } from '../support/telling.ts'

/** What the tray says, at any moment. */
function said(day: Desk): string {
  const { status, zone } = day.snapshot()
  return english('en-GB').reason(status.reason, zone)
}

const closing: Partial<Settings>[] = [
  { openingHours: Array.from({ length: 7 }, () => []) },
  { daysOff: [{ from: '2026-11-16', to: '2026-11-16' }] },
  { quietPeriods: [{ from: '2026-11-16T00:00', to: '2026-11-16T23:00' }] },
]

describe('#43 whenever nothing is asked, a sentence says why', () => {
  it.each(signalNames)('while %s makes a prompt wait', (signal) => {
    const day = desk()
    day.sense([signal])
    day.type(minutes(31))
    expect(said(day)).toMatch(/^Waiting: .+\.$/)
  })

  it.each(closing)('outside of the hours, due or not: %o', (settings) => {
    const day = desk({ settings })
    day.type(minutes(1))
    expect(said(day)).toMatch(/Sitting is still counted\.$/)
    const before = said(day)
    day.type(minutes(31))
    expect(day.snapshot().status.kind).toBe('hold')
    expect(said(day)).toBe(before)
  })

  it('in a pause, with the date where it is not today', () => {
    const day = desk({ timeZone: 'Europe/London' })
    const until = Date.parse('2026-12-21T09:00:00Z') as Instant
    day.press({ type: 'promptsPaused', length: { until } })
    expect(said(day)).toBe(
      'Prompts are paused until Monday 21 December at 09:00. Sitting is still counted.',
    )
    day.press({ type: 'promptsPaused', length: minutes(30) })
    expect(said(day)).toMatch(/^Prompts are paused until \d\d:\d\d\. Sitting is still counted\.$/)
  })

  it('at every beat of a day with a bit of everything', () => {
    const day = desk({ settings: { headsUp: true, skipsADay: 1, callHint: true } })
    const sentences = new Set<string>()
    const look = (length: number, how: 'type' | 'leave' | 'wait') => {
      for (let part = 0; part < length; part += 1) {
        day[how](minutes(1))
        sentences.add(said(day).replace(/\d\d:\d\d/g, 'TIME'))
      }
    }
    look(33, 'type')
    day.press({ type: 'skipped' })
    day.sense(['camera'])
    look(100, 'type')
    day.sense([])
    typeUntilAsked(day)
    day.press({ type: 'postponed' })
    look(3, 'leave')
    day.lock()
    look(5, 'wait')
    day.unlock()
    look(5, 'type')
    day.press({ type: 'postureSaid', posture: 'standing' })
    look(5, 'type')
    day.press({ type: 'started', choice: null })
    look(1, 'leave')
    day.wait(seconds(70))
    day.setIdleSensor('throws')
    look(10, 'wait')
    expect(sentences.size).toBeGreaterThan(8)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9][^{}]+\.$/)
  })
})
