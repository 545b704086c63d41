import { setImmediate } from 'node:timers/promises'

import { addDays, datesFrom, localDate, startOfDate, type DateText } from '#core/calendar'
import { datedRecord } from '#core/summary/days'
import type { DaySum } from '#core/summary/history-view'
import { daySums } from '#core/summary/months'
import { after, hours, type Clock, type Instant } from '#core/time'

import { recorded, type RecordedPorts } from './recorded.ts'
import type { Runtime } from './runtime.ts'
import type { DaySums } from './storage/day-table.ts'
import type { Journal } from './storage/journal.ts'
import { dateOf } from './storage/journal-file.ts'

/** Grows when a sum is computed in another way, so that those kept are computed again. */
const version = 1
/** The newest days are never kept: they still change, and what runs belongs in. */
const freshDays = 4
/** A day needs the record of those around it: for sits over midnight, and for other zones. */
const margin = 2
/** So many days are summed up in one go; a look at the computer comes in between. */
const sliceDays = 7

export interface PastDaysPorts extends RecordedPorts {
  readonly clock: Clock
  readonly runtime: Pick<Runtime, 'running' | 'state'>
  readonly journal: Pick<Journal, 'ofEachDevice' | 'earliest' | 'daySums' | 'keepDaySums'>
}

export interface PastDays {
  /** Sums of all days there are, first to last; what is not kept yet is computed a week at a time. */
  readonly sums: () => Promise<readonly DaySum[]>
}

export function pastDays(ports: PastDaysPorts): PastDays {
  const { clock, runtime, journal } = ports
  let latest: Promise<unknown> = Promise.resolve()

  async function sums(): Promise<readonly DaySum[]> {
    const { wall, zone } = clock.now()
    const startsAt = runtime.state().settings.dayStartsAt
    const rules = `${version}:${startsAt}`
    const freshFrom = addDays(localDate(wall, zone, startsAt), 1 - freshDays)

    const known = new Map(journal.daySums(rules))
    const missing = datesBefore(freshFrom, startsAt).filter((date) => !known.has(date))
    for (const slice of slicesOf(missing)) {
      await setImmediate()
      const to = startOfDate(addDays(slice.at(-1) ?? '', margin + 1), zone)
      const computed = sumsOf(slice, to)
      journal.keepDaySums(rules, computed)
      for (const [date, sum] of computed) known.set(date, sum)
    }

    const fresh = sumsOf(datesFrom(freshFrom, freshDays + 1), after(wall, hours(1)))
    // Some of the newest are kept all the same where the date went back, as on a flight to the west.
    return [...new Map([...known, ...fresh]).values()]
      .flatMap((sum) => sum ?? [])
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))

    function sumsOf(dates: readonly DateText[], until: Instant): DaySums {
      const from = startOfDate(addDays(dates[0] ?? '', -margin), zone)
      const record = datedRecord(recorded(ports, from, until), startsAt)
      const found = new Map(daySums(record).map((sum) => [sum.date, sum]))
      return new Map(dates.map((date) => [date, found.get(date) ?? null]))
    }
  }

  /** From the first day of all on. Another zone may have begun with the day before. */
  function datesBefore(date: DateText, startsAt: number): readonly DateText[] {
    const first = journal.earliest()
    if (first === null) return []
    const from = addDays(localDate(first.at, first.zone, startsAt), -1)
    // By plain arithmetic: a calendar would take a third of the time of a whole answer.
    return Array.from({ length: Math.max(0, daysBetween(from, date)) }, (_, index) =>
      dateOf(after(Date.parse(from) as Instant, index * hours(24))),
    )
  }

  return {
    sums() {
      // One after the other: what one has kept, the next one need not compute.
      const mine = latest.then(sums)
      latest = mine.catch(() => {})
      return mine
    },
  }
}

/** Cuts dates, first to last, into pieces of no more than a week. */
function slicesOf(dates: readonly DateText[]): readonly (readonly DateText[])[] {
  const slices: DateText[][] = []
  for (const date of dates) {
    const [first] = slices.at(-1) ?? []
    if (first !== undefined && daysBetween(first, date) < sliceDays) slices.at(-1)?.push(date)
    else slices.push([date])
  }
  return slices
}

const daysBetween = (from: DateText, to: DateText): number =>
  (Date.parse(to) - Date.parse(from)) / hours(24)
