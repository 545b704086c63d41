import type { Diary, DiaryEntry, DoneRoutine } from '#core/diary'
import { fromDate, onDate, pastOf, type Past } from '#core/history'
import type { CheckIn } from '#core/journal'
import type { Person } from '#core/leaving-out'
import { candidates } from '#core/picker'
import type { Circumstances, Slot } from '#core/picker-circumstances'
import { saidIn } from '#core/picker-said'
import { quotasOf } from '#core/quotas'
import { equipments } from '#core/routines'
import { answered, noCare } from '#core/safety'
import { defaultSettings } from '#core/settings'
import { before, hours, minutes, type Instant, type Millis } from '#core/time'

import { catalogue } from './catalogue.ts'

const zone = 'Europe/London'

/** A Monday at ten, somebody with everything at hand and nothing to leave out, and a short break. */
export const now = Date.parse('2025-11-03T10:00:00Z') as Instant
export const care = answered(noCare, 'none', now)
export const everything: Person = {
  settings: { ...defaultSettings, place: 'private', equipment: [...equipments] },
  care,
}
export const slot: Slot = {
  key: '2025-11-03#1',
  length: minutes(2),
  long: false,
  at: now,
  today: Date.parse('2025-11-03T00:00:00Z') as Instant,
}

/** A routine that was done to its end. */
export const done = (routineId: string, ago: Millis = hours(1)): DoneRoutine => ({
  type: 'prompt',
  at: before(now, ago),
  zone,
  outcome: 'taken',
  boutSeconds: 1800,
  prompted: true,
  reason: 'time-up',
  routineId,
  variant: 'short',
  seconds: 90,
  stopReason: null,
})

export const checkIn = (more: Partial<CheckIn> = {}, ago: Millis = hours(1)): CheckIn => ({
  type: 'check-in',
  at: before(now, ago),
  zone,
  score: 3,
  area: null,
  words: [],
  tags: [],
  ...more,
})

const isToday = onDate('2025-11-03', 0)

/** What the entries of a diary, in the order in which they were made, come to on that Monday. */
export const after = (
  ...diary: readonly DiaryEntry[]
): { past: Past; said: Circumstances['said'] } => ({
  past: pastOf(diary satisfies Diary, [], catalogue, isToday, fromDate('2025-10-27', 0)),
  said: saidIn(diary, isToday, now),
})

/** The first week of a plan, on a day of strength, with nothing behind. */
export const fresh: Circumstances = {
  slot,
  person: everything,
  ratings: {},
  ...after(),
  training: {
    quotas: quotasOf(1),
    countsFrom: '2025-10-27',
    strengthDay: true,
    strengthUpTo: 'standard',
  },
  seed: 1,
}

/** All that may be offered, the best first. */
export const ids = (more: Partial<Circumstances> = {}) =>
  candidates(catalogue, { ...fresh, ...more }).map(({ routine }) => routine.id)

/** What speaks for a routine; NaN when it may not be offered. */
export const scoreOf = (id: string, more: Partial<Circumstances> = {}): number =>
  candidates(catalogue, { ...fresh, ...more }).find(({ routine }) => routine.id === id)?.score ??
  Number.NaN
