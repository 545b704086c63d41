import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import type { Interval, PromptEvent, RatingEntry } from '#core/journal'
import { after, minutes, type Clock, type Instant, type Millis, type Tick } from '#core/time'

export const monday = Date.parse('2026-11-16T09:00:00Z') as Instant
export const forEver = { from: 0 as Instant, to: after(monday, 1e12) }

/** An empty directory that goes with the test. */
export function tempDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'uncurl-storage-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A wall clock that is moved by hand, from Monday at nine. */
export function handClock(start = monday) {
  let wall = start
  const clock: Clock = {
    now: () => ({ wall, tick: (wall - start) as Tick, zone: 'Europe/London', boot: null }),
  }
  return {
    clock,
    advance: (by: Millis) => {
      wall = after(wall, by)
    },
  }
}

/** The `index`th half hour of sitting since Monday at nine. */
export function sit(index: number): Interval {
  const start = after(monday, minutes(30 * index))
  return {
    type: 'interval',
    start,
    end: after(start, minutes(30)),
    elapsedSeconds: 1800.25,
    kind: 'sitting',
    source: 'input',
    zone: 'Europe/London',
  }
}

export const sits = (count: number, first = 0): Interval[] =>
  Array.from({ length: count }, (_, index) => sit(first + index))

export const breakTaken: PromptEvent = {
  type: 'prompt',
  at: after(monday, minutes(31)),
  zone: 'Europe/London',
  outcome: 'partial',
  boutSeconds: 1830.5,
  prompted: true,
  reason: 'time-up',
  routineId: 'towel-extension',
  variant: 'short',
  seconds: 65,
  stopReason: 'tingling',
}

export const ownBreak: PromptEvent = {
  ...breakTaken,
  at: after(monday, minutes(70)),
  outcome: 'natural',
  prompted: false,
  routineId: null,
  variant: null,
  stopReason: null,
}

export const liked: RatingEntry = {
  type: 'rating',
  at: after(monday, minutes(33)),
  routineId: 'towel-extension',
  rating: 'liked',
}
