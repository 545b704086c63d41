import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { intervalKinds, type IntervalKind } from '#core/journal'
import {
  canPostpone,
  dueAt,
  isDue,
  isSeated,
  loadCap,
  pass,
  postpone,
  rested,
  seatedDone,
  skip,
  suggestion,
  type Load,
} from '#core/load'
import { minutes, seconds } from '#core/time'

const limit = minutes(30)

type Row = readonly [
  kind: IntervalKind,
  length: number,
  bout: number,
  load: number,
  due: boolean,
  suggests: 'short' | 'long',
]

/** The worked examples of content D2, seconds throughout; example L is a test of its own. */
const examples: Record<string, readonly Row[]> = {
  'A default rhythm': [
    ['sitting', 1800, 1800, 1800, true, 'short'],
    ['moving', 120, 0, 600, false, 'short'],
    ['sitting', 1800, 1800, 2400, true, 'long'],
    ['moving', 300, 0, 0, false, 'short'],
  ],
  'B skip one prompt': [
    ['sitting', 1800, 1800, 1800, true, 'short'],
    ['sitting', 1800, 3600, 3600, true, 'long'],
    ['moving', 300, 0, 600, false, 'short'],
  ],
  'C 1-minute breaks only': [
    ['sitting', 1800, 1800, 1800, true, 'short'],
    ['moving', 60, 0, 1200, false, 'short'],
    ['sitting', 1800, 1800, 3000, true, 'long'],
    ['moving', 60, 0, 2400, false, 'long'],
    ['sitting', 1800, 1800, 4200, true, 'long'],
    ['moving', 60, 0, 3600, false, 'long'],
  ],
  'D lunch away 30 min after 2 h 30 of sitting': [
    ['sitting', 9000, 9000, 7200, true, 'long'],
    ['away', 1800, 0, 0, false, 'short'],
  ],
  'E short gap of 150 s, then a gap of 240 s': [
    ['sitting', 1200, 1200, 1200, false, 'short'],
    ['sitting', 150, 1350, 1350, false, 'short'],
    ['sitting', 300, 1650, 1650, false, 'short'],
    ['away', 240, 0, 450, false, 'short'],
    ['sitting', 600, 600, 1050, false, 'short'],
  ],
  'F stand 20 min at a sit-stand desk': [
    ['sitting', 2400, 2400, 2400, true, 'long'],
    ['standing', 1200, 0, 0, false, 'short'],
  ],
  'G seated routine of 60 s at the prompt': [
    ['sitting', 1800, 1800, 1800, true, 'short'],
    ['seated-routine', 60, 1860, 1800, false, 'short'],
    ['sitting', 900, 2760, 2700, true, 'long'],
  ],
  'H towel routine of 300 s on the floor': [
    ['sitting', 1800, 1800, 1800, true, 'short'],
    ['lying', 300, 0, 1200, false, 'short'],
  ],
  'I camera-on meeting, no input for 50 min': [
    ['sitting', 600, 600, 600, false, 'short'],
    ['sitting', 3000, 3600, 3600, true, 'long'],
  ],
  'J laptop asleep overnight': [
    ['sitting', 5000, 5000, 5000, true, 'long'],
    ['away', 50400, 0, 0, false, 'short'],
  ],
  'K lock screen for 40 s only': [
    ['sitting', 1500, 1500, 1500, false, 'short'],
    ['away', 40, 1500, 1300, false, 'short'],
    ['sitting', 300, 1800, 1600, true, 'short'],
  ],
}

describe('the worked examples of the load model', () => {
  it.each(Object.entries(examples))('%s', (_name, rows) => {
    let load = rested
    for (const [kind, length, bout, owed, due, suggests] of rows) {
      load = pass(load, kind, seconds(length))
      if (kind === 'seated-routine') load = seatedDone(load)
      expect({ bout: load.bout, load: load.load }).toEqual({
        bout: seconds(bout),
        load: seconds(owed),
      })
      expect(isSeated(kind) && isDue(load, limit)).toBe(due)
      expect(suggestion(load)).toBe(suggests)
    }
  })

  it('L postpone twice, then only a skip is left', () => {
    let load = postpone(pass(rested, 'sitting', seconds(1800)))
    load = pass(load, 'sitting', seconds(300))
    expect(isDue(load, limit)).toBe(true)
    load = pass(postpone(load), 'sitting', seconds(300))
    expect(isDue(load, limit)).toBe(true)
    expect(canPostpone(load)).toBe(false)
    expect(postpone(load)).toBe(load)
    expect(dueAt(skip(load), limit)).toBe(seconds(4200))
  })
})

const kind = fc.constantFrom(...intervalKinds)
const length = fc.integer({ min: 0, max: 4000 }).map(seconds)
const log = fc.array(fc.tuple(kind, length), { minLength: 1, maxLength: 12 })
const play = (from: Load, steps: readonly (readonly [IntervalKind, number])[]) =>
  steps.reduce((load, [kind, length]) => pass(load, kind, length), from)
const owing = fc
  .integer({ min: 0, max: 7200 })
  .map((load): Load => Object.assign({}, rested, { load: seconds(load) }))

describe('whatever the day, the load', () => {
  it('stays within its bounds and moves the way its kind says', () => {
    fc.assert(
      fc.property(log, (steps) => {
        let load = rested
        for (const [kind, length] of steps) {
          const next = pass(load, kind, length)
          expect(next.load).toBeGreaterThanOrEqual(0)
          expect(next.load).toBeLessThanOrEqual(loadCap)
          if (kind === 'sitting') expect(next.load).toBeGreaterThanOrEqual(load.load)
          else expect(next.load).toBeLessThanOrEqual(load.load)
          if (kind === 'seated-routine') expect(next.load).toBe(load.load)
          if (length === 0) expect(next).toEqual(load)
          load = next
        }
      }),
    )
  })

  it('does not care where a stretch is split', () => {
    fc.assert(
      fc.property(
        log,
        kind,
        length,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (steps, kind, length, share) => {
          const before = play(rested, steps)
          const first = seconds(Math.floor((length / 1000) * share))
          expect(pass(pass(before, kind, first), kind, length - first)).toEqual(
            pass(before, kind, length),
          )
        },
      ),
    )
  })

  it('is never higher for having stood up instead', () => {
    const up = fc.constantFrom<IntervalKind>('standing', 'lying', 'away', 'moving')
    fc.assert(
      fc.property(log, fc.nat(), up, (steps, pick, instead) => {
        const index = pick % steps.length
        const other = steps.map(([kind, length], at): [IntervalKind, number] =>
          at === index && kind === 'sitting' ? [instead, length] : [kind, length],
        )
        expect(play(rested, other).load).toBeLessThanOrEqual(play(rested, steps).load)
      }),
    )
  })

  it('forgets a difference at the start, and never makes it larger', () => {
    fc.assert(
      fc.property(log, owing, owing, (steps, a, b) => {
        const after = Math.abs(play(a, steps).load - play(b, steps).load)
        expect(after).toBeLessThanOrEqual(Math.abs(a.load - b.load))
      }),
    )
  })

  it('is cleared by a fifth of its length away, or a tenth of moving', () => {
    fc.assert(
      fc.property(owing, (load) => {
        const owed = load.load / 1000
        expect(pass(load, 'away', seconds(Math.ceil(owed / 5))).load).toBe(0)
        expect(pass(load, 'moving', seconds(Math.ceil(owed / 10))).load).toBe(0)
      }),
    )
  })

  it('keeps the default rhythm of short and long breaks for ever', () => {
    let load = rested
    for (let hour = 0; hour < 20; hour += 1) {
      load = pass(load, 'sitting', minutes(30))
      expect([isDue(load, limit), suggestion(load)]).toEqual([true, 'short'])
      load = pass(pass(load, 'moving', minutes(2)), 'sitting', minutes(30))
      expect([isDue(load, limit), suggestion(load)]).toEqual([true, 'long'])
      load = pass(load, 'moving', minutes(5))
      expect([load.load, load.bout]).toEqual([0, 0])
    }
  })
})
