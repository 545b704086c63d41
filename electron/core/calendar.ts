import { Temporal } from 'temporal-polyfill'

import type { Instant } from './time.ts'

const zoned = (at: Instant, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(at)).toZonedDateTimeISO(zone)

/** The local date at `at`, e.g. `2026-11-21`. */
export const localDate = (at: Instant, zone: string): string =>
  zoned(at, zone).toPlainDate().toString()

/** The first moment of the local day that `at` falls in. */
export const startOfDay = (at: Instant, zone: string): Instant =>
  zoned(at, zone).startOfDay().epochMilliseconds as Instant

/** The first moment of the next local day. Days are not always 24 hours long. */
export const startOfTomorrow = (at: Instant, zone: string): Instant =>
  zoned(at, zone).add({ days: 1 }).startOfDay().epochMilliseconds as Instant
