import type { Completion, History } from '#core/history'
import type { Person } from '#core/leaving-out'
import { candidates, type Ratings, type Slot } from '#core/picker'
import { equipments } from '#core/routines'
import { answered, noCare } from '#core/safety'
import { defaultSettings } from '#core/settings'
import { before, hours, minutes, type Instant } from '#core/time'

import { catalogue } from './catalogue.ts'

/** A Monday at ten, somebody with everything at hand and nothing to leave out, and a short break. */
export const now = Date.parse('2025-11-03T10:00:00Z') as Instant
export const care = answered(noCare, 'none', now)
export const everything: Person = {
  settings: { ...defaultSettings, place: 'private', equipment: [...equipments] },
  care,
}
export const slot: Slot = { length: minutes(2), long: false, at: now }
export const fresh: History = { completions: [], doneToday: {}, slotKey: '2025-11-03#1' }

/** All that may be offered, the best first. */
export const ids = (person: Person, history = fresh, ratings: Ratings = {}, at = slot) =>
  candidates(catalogue, at, person, history, ratings).map(({ routine }) => routine.id)

/** What speaks for a routine; NaN when it may not be offered. */
export const scoreOf = (id: string, history = fresh, at: Partial<Slot> = {}): number =>
  candidates(catalogue, { ...slot, ...at }, everything, history, {}).find(
    ({ routine }) => routine.id === id,
  )?.score ?? Number.NaN

export const done = (routineId: string, ago = hours(1)): Completion => ({
  routineId,
  at: before(now, ago),
})
