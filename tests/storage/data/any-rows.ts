import fc from 'fast-check'
import { ulid } from 'ulid'

import {
  checkInAreas,
  checkInTags,
  checkInWords,
  intervalKinds,
  intervalSources,
  promptOutcomes,
  ratings,
  relabelKinds,
  stopReasons,
  wornThings,
  type JournalEntry,
} from '#core/journal'
import { after, hours, minutes, type Instant } from '#core/time'

import type { Row } from '../../../electron/storage/data/row.ts'
import { monday } from '../journal-desk.ts'

/** The latest moment of any row here. */
export const lastMoment = after(monday, hours(24 * 365))

const moment = fc.integer({ min: 0, max: lastMoment }).map((at) => at as Instant)
const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu')
const seconds = fc.double({ min: 0, max: 1e6, noNaN: true }).map((length) => length + 0)
/** Also what a spreadsheet would run, and what CSV has to put in quotes. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('', '=1+1', '+1', '-1', '@x', "'", '"', 'a,b', 'a\r\nb', '\t', ' x ', '\uFEFF'),
)
const routine = fc.option(text)

/** Entries of every type but intervals, with any content. */
const event: fc.Arbitrary<JournalEntry> = fc.oneof(
  fc.record({
    type: fc.constant('prompt' as const),
    at: moment,
    zone,
    outcome: fc.constantFrom(...promptOutcomes),
    boutSeconds: seconds,
    prompted: fc.boolean(),
    reason: text,
    routineId: routine,
    variant: routine,
    seconds,
    stopReason: fc.option(fc.constantFrom(...stopReasons)),
  }),
  fc.record({
    type: fc.constant('rating' as const),
    at: moment,
    routineId: text,
    rating: fc.constantFrom(...ratings),
  }),
  fc.record({
    type: fc.constant('relabel' as const),
    at: moment,
    start: moment,
    end: moment,
    kind: fc.constantFrom(...relabelKinds),
  }),
  fc.record({
    type: fc.constant('check-in' as const),
    at: moment,
    zone,
    score: fc.integer({ min: 0, max: 10 }),
    area: fc.option(fc.constantFrom(...checkInAreas)),
    words: fc.subarray([...checkInWords]),
    tags: fc.subarray([...checkInTags]),
  }),
  fc.record({
    type: fc.constant('worn' as const),
    at: moment,
    zone,
    thing: fc.constantFrom(...wornThings),
    seconds,
  }),
)

const stretch = fc.record({
  length: fc.integer({ min: 0, max: hours(30) }),
  elapsedSeconds: seconds,
  kind: fc.constantFrom(...intervalKinds),
  source: fc.constantFrom(...intervalSources),
  zone,
})

/** Stretches that follow each other, as one computer records them. */
const intervals = fc.array(stretch, { maxLength: 12 }).map((stretches) => {
  let start = monday
  return stretches.map(({ length, ...facts }): JournalEntry => {
    const [from, to] = [start, after(start, length)]
    start = after(to, minutes(1))
    return { type: 'interval', start: from, end: to, ...facts }
  })
})

const devices = [ulid(monday), ulid(monday)]
const by = (computer: number) => (entry: JournalEntry) => ({
  entry,
  device: devices[computer] ?? '',
})
let serial = 0
/** Each id once, so that two lists of rows can be put together. */
const idAt = (order: number): string =>
  `01KAA${order.toString().padStart(5, '0')}${(serial++).toString().padStart(16, '0')}`

/** Journals of two computers in one, in the order of their ids. */
export const anyRows: fc.Arbitrary<readonly Row[]> = fc
  .tuple(intervals, intervals, fc.array(event, { maxLength: 12 }))
  .map(([mine, theirs, events]) => [mine.map(by(0)), theirs.map(by(1)), events.map(by(0))].flat())
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }))
  .map((rows) => rows.map((row, index) => ({ id: idAt(index), ...row })))
