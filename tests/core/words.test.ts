import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { fill, placesOf } from '#core/message'
import { signalNames } from '#core/presence'
import type { HoldCause, Reason } from '#core/reason'
import type { Instant } from '#core/time'
import { minutes } from '#core/time'
import { lengthInWords, reasonWords, type Say } from '#core/words'

const common = JSON.parse(
  readFileSync(new URL('../../assets/locales/en/common.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

/** Looks phrases up in the real locale, as main does; a missing one, or a missing value, is an error. */
const say: Say = (key, values = {}) => {
  const phrase = key
    .split('.')
    .reduce<unknown>(
      (branch, part) => (branch as Record<string, unknown> | undefined)?.[part],
      common,
    )
  if (typeof phrase !== 'string') throw new Error(`No phrase for "${key}"`)
  for (const name of placesOf(phrase)) {
    if (values[name] === undefined) throw new Error(`"${key}" wants {${name}}`)
  }
  return fill(phrase, values, 'en')
}

const at = Date.parse('2026-11-16T14:38:00Z') as Instant

const midnight = Date.parse('2026-11-17T00:00:00Z') as Instant

const holdCauses: readonly HoldCause[] = [
  ...signalNames,
  'paused',
  'outside-hours',
  'day-off',
  'quiet-period',
]

const reasons: readonly Reason[] = [
  { code: 'not-yet', dueAt: at },
  { code: 'waiting-for-pause' },
  { code: 'time-up', sitMinutes: 30 },
  { code: 'time-up', sitMinutes: 45 },
  { code: 'no-pause', sitMinutes: 30 },
  { code: 'no-pause', sitMinutes: 45 },
  ...holdCauses.flatMap((cause): Reason[] => [
    { code: 'on-hold', cause, since: at },
    { code: 'hold-ended', cause, endedAt: at },
  ]),
  { code: 'moved', times: 1, dueAt: at },
  { code: 'moved', times: 2, dueAt: at },
  { code: 'moved-before', times: 1 },
  { code: 'moved-before', times: 2 },
  { code: 'skipped', dueAt: at },
  { code: 'paused', until: at, isToday: true },
  { code: 'paused', until: at, isToday: false },
  ...(['outside-hours', 'day-off', 'quiet-period'] as const).flatMap((cause): Reason[] => [
    { code: 'closed', cause, until: at, isToday: true },
    { code: 'closed', cause, until: at, isToday: false },
    { code: 'closed', cause, until: null, isToday: false },
  ]),
  { code: 'held-too-long', cause: 'display-kept-awake', since: at },
  { code: 'long-call', since: at },
  { code: 'away', since: at },
  { code: 'locked', since: at },
  { code: 'standing', since: at },
  { code: 'quiet', since: at },
  { code: 'on-break' },
  { code: 'asked-by-person' },
  { code: 'unsure' },
]

const pausedUntil = (until: Instant) =>
  reasonWords({ code: 'paused', until, isToday: false }, say, 'Europe/London', 'en-GB')

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

  it('tells another day with the time as it is told today, and a whole day by its name', () => {
    expect(pausedUntil(at)).toContain('until Monday 16 November at 14:38.')
    expect(pausedUntil((at - 5.5 * 3_600_000) as Instant)).toContain('November at 09:08.')
    expect(pausedUntil(midnight)).toContain('until Tuesday 17 November.')
  })
})

/** The key of the phrase, and what it is filled in with. */
const keyAndValues: Say = (key, values) => `${key} ${JSON.stringify(values ?? {})}`

it.each<[Reason, string]>([
  [{ code: 'not-yet', dueAt: at }, 'reason.not-yet {"time":"14:38"}'],
  [{ code: 'skipped', dueAt: at }, 'reason.skipped {"time":"14:38"}'],
  [{ code: 'moved', times: 1, dueAt: at }, 'reason.moved.once {"time":"14:38"}'],
  [{ code: 'moved', times: 2, dueAt: at }, 'reason.moved.twice {"time":"14:38"}'],
  [{ code: 'moved-before', times: 1 }, 'reason.moved-before.once {}'],
  [{ code: 'moved-before', times: 2 }, 'reason.moved-before.twice {}'],
  [{ code: 'time-up', sitMinutes: 30 }, 'reason.time-up.halfHour {"minutes":30}'],
  [{ code: 'no-pause', sitMinutes: 45 }, 'reason.no-pause.minutes {"minutes":45}'],
  [{ code: 'on-hold', cause: 'camera', since: at }, 'reason.on-hold.camera {}'],
  [{ code: 'hold-ended', cause: 'paused', endedAt: at }, 'reason.hold-ended.paused {}'],
  [{ code: 'paused', until: at, isToday: true }, 'reason.paused {"time":"14:38"}'],
  [
    { code: 'closed', cause: 'day-off', until: midnight, isToday: false },
    'reason.closed.day-off.until {"time":"Tuesday 17 November"}',
  ],
  [
    { code: 'closed', cause: 'day-off', until: at, isToday: true },
    'reason.closed.day-off.until {"time":"14:38"}',
  ],
  [
    { code: 'closed', cause: 'outside-hours', until: null, isToday: false },
    'reason.closed.outside-hours.always {}',
  ],
  [
    { code: 'held-too-long', cause: 'display-kept-awake', since: at },
    'reason.held-too-long.display-kept-awake {}',
  ],
  [{ code: 'long-call', since: at }, 'reason.long-call {"time":"14:38"}'],
  [{ code: 'away', since: at }, 'reason.away {"time":"14:38"}'],
  [{ code: 'locked', since: at }, 'reason.locked {"time":"14:38"}'],
  [{ code: 'standing', since: at }, 'reason.standing {"time":"14:38"}'],
  [{ code: 'quiet', since: at }, 'reason.quiet {"time":"14:38"}'],
  [{ code: 'waiting-for-pause' }, 'reason.waiting-for-pause {}'],
  [{ code: 'on-break' }, 'reason.on-break {}'],
  [{ code: 'asked-by-person' }, 'reason.asked-by-person {}'],
  [{ code: 'unsure' }, 'reason.unsure {}'],
])('%o is told with its own phrase and its facts', (reason, phrase) => {
  expect(reasonWords(reason, keyAndValues, 'Europe/London', 'en-GB')).toBe(phrase)
})

it.each([
  [0, '0 min'],
  [59.9, '59 min'],
  [60, '1 h'],
  [73, '1 h 13 min'],
  [120, '2 h'],
  [150, '2 h 30 min'],
])('%f minutes read as %s', (length, words) => {
  expect(lengthInWords(minutes(length), say).replaceAll('\u00a0', ' ')).toBe(words)
})
