import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import type { Reason } from '#core/reason'
import type { Instant } from '#core/time'
import { minutes } from '#core/time'
import { lengthInWords, reasonWords, type Say } from '#core/words'

const common = JSON.parse(
  readFileSync(new URL('../../assets/locales/en/common.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

/** Looks phrases up in the real locale, as i18next would; a missing one is an error. */
const say: Say = (key, values = {}) => {
  const phrase = key
    .split('.')
    .reduce<unknown>(
      (branch, part) => (branch as Record<string, unknown> | undefined)?.[part],
      common,
    )
  if (typeof phrase !== 'string') throw new Error(`No phrase for "${key}"`)
  return phrase.replaceAll(/\{\{(\w+)\}\}/g, (_match, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`"${key}" wants {{${name}}}`)
    return String(value)
  })
}

const at = Date.parse('2026-11-16T14:38:00Z') as Instant

const reasons: readonly Reason[] = [
  { code: 'not-yet', dueAt: at },
  { code: 'waiting-for-pause' },
  { code: 'time-up', sitMinutes: 30 },
  { code: 'time-up', sitMinutes: 45 },
  { code: 'no-pause', sitMinutes: 30 },
  { code: 'no-pause', sitMinutes: 45 },
  ...(['microphone', 'camera', 'full-screen', 'do-not-disturb', 'paused'] as const).flatMap(
    (cause): Reason[] => [
      { code: 'on-hold', cause, since: at },
      { code: 'hold-ended', cause, endedAt: at },
    ],
  ),
  { code: 'moved', times: 1, dueAt: at },
  { code: 'moved', times: 2, dueAt: at },
  { code: 'moved-before', times: 1 },
  { code: 'moved-before', times: 2 },
  { code: 'skipped', dueAt: at },
  { code: 'paused', until: at },
  { code: 'away', since: at },
  { code: 'locked', since: at },
  { code: 'standing', since: at },
  { code: 'quiet', since: at },
  { code: 'on-break' },
  { code: 'asked-by-person' },
  { code: 'unsure' },
]

describe('every reason', () => {
  it.each(reasons)('has words without guilt or shouting: %o', (reason) => {
    const words = reasonWords(reason, say, 'Europe/London', 'en-GB')
    expect(words).toMatch(/^[A-Z0-9].*\.$/)
    expect(words).not.toMatch(/!|undefined|\{\{/)
  })

  it('tells times in the zone of the person', () => {
    const words = reasonWords({ code: 'not-yet', dueAt: at }, say, 'Asia/Kolkata', 'en-GB')
    expect(words).toContain('20:08')
  })
})

it.each([
  [0, '0 min'],
  [59.9, '59 min'],
  [60, '1 h'],
  [73, '1 h 13 min'],
])('%f minutes read as %s', (length, words) => {
  expect(lengthInWords(minutes(length), say).replaceAll('\u00a0', ' ')).toBe(words)
})
