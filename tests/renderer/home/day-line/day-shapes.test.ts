import { describe, expect, it } from 'vitest'

import type { DayView, Stretch } from '#core/snapshot'

import { dayShapes, type DayInput } from '../../../../renderer/home/day-line/day-shapes.ts'
import { peakOf } from '../../../../renderer/home/day-line/hills.ts'
import { pxPerMinute } from '../../../../renderer/home/day-line/scale.ts'
import { at, event, noFacts, stretch, thursday, zone } from '../thursday.ts'

const drawn = (input: Partial<DayInput> = {}) =>
  dayShapes({
    day: thursday,
    now: at('14:26'),
    zone,
    sitMinutes: 30,
    nextPrompt: at('14:38'),
    isSitting: true,
    ...input,
  })

const dayOf = (stretches: readonly Stretch[], rest: Partial<DayView> = {}): DayView => ({
  date: '2025-11-06',
  stretches,
  events: [],
  facts: noFacts,
  ...rest,
})

describe('the hours of the day line', () => {
  it('begin with the hour of the first sit and fill the column with ten of them', () => {
    const { hours, width } = drawn()
    expect(hours.map(({ at }) => new Date(at).getUTCHours())).toEqual([
      8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    ])
    expect(width).toBeCloseTo(808, 0)
  })

  it('do not begin with a night spent away', () => {
    const day = dayOf([stretch('0:00', '8:42', 'away', 'lock'), stretch('8:42', '9:00')])
    expect(drawn({ day, now: at('9:00'), nextPrompt: undefined }).hours[0]?.at).toBe(at('8:00'))
  })

  it('grow with a long day, until an hour after now', () => {
    const { hours, width } = drawn({ now: at('20:10'), nextPrompt: at('20:40') })
    expect(hours.at(-1)?.at).toBe(at('22:00'))
    expect(width).toBeCloseTo(14 * 60 * pxPerMinute, 1)
  })

  it('are full hours where the zone is half an hour off', () => {
    const { hours } = drawn({ zone: 'Asia/Kolkata' })
    expect(hours[0]?.at).toBe(at('8:30'))
    expect(hours[1]?.at).toBe(at('9:30'))
  })

  it('are there on a day that has nothing in it yet', () => {
    const shapes = drawn({
      day: dayOf([]),
      now: at('9:05'),
      nextPrompt: undefined,
      isSitting: false,
    })
    expect(shapes.hills).toEqual([])
    expect(shapes.hours).toHaveLength(11)
    expect(shapes.lived[1] - shapes.lived[0]).toBe(0)
  })
})

describe('a hill', () => {
  it('climbs at one slope: an hour is as tall as it is wide', () => {
    for (const hill of drawn().hills) {
      const foot = hill.slope[0]
      const peak = peakOf(hill)
      expect(peak.y).toBeCloseTo(peak.x - (foot?.x ?? 0), 1)
    }
  })

  it('lies flat while the person was up for less than a minute', () => {
    const halfMinute = { ...stretch('9:20', '9:20', 'away', 'idle'), end: at('9:20') + 40_000 }
    const stretches = [
      stretch('9:00', '9:20'),
      halfMinute as Stretch,
      { ...stretch('9:20', '9:40'), start: halfMinute.end } as Stretch,
    ]
    const [hill, ...others] = drawn({ day: dayOf(stretches) }).hills
    expect(others).toEqual([])
    expect(hill?.sit.sitting).toBe((40 * 60 - 40) * 1000)
    expect(hill?.slope.map(({ y }) => Math.round(y))).toEqual([0, 27, 27, 53])
  })

  it('goes on over a restart, whose own time is not called sitting', () => {
    const day = dayOf([
      stretch('9:00', '9:20'),
      stretch('9:20', '9:24', 'untracked'),
      stretch('9:24', '9:30'),
    ])
    expect(drawn({ day }).hills.map(({ sit }) => sit.sitting)).toEqual([26 * 60_000])
  })

  it('ends with a break of two minutes', () => {
    expect(drawn().hills).toHaveLength(8)
  })

  it('hatches what was assumed, at the height it had by then', () => {
    const [assumed] = drawn().longest?.assumed ?? []
    expect(assumed?.map(({ y }) => Math.round(y / pxPerMinute))).toEqual([21, 68])
  })

  it('pushes the baseline down when it grows tall, rather than being squeezed', () => {
    const tall = drawn({ day: dayOf([stretch('9:00', '12:00')]) })
    const [hill] = tall.hills
    expect(hill === undefined ? 0 : peakOf(hill).y).toBeCloseTo(180 * pxPerMinute, 1)
    expect(tall.base).toBeGreaterThan(180 * pxPerMinute + 20)
    expect(drawn().base).toBe(122)
  })

  it('is the longest one by the facts of the day', () => {
    expect(drawn().longest?.sit.start).toBe(at('9:54'))
    expect(drawn({ day: { ...thursday, facts: noFacts } }).longest).toBeUndefined()
  })

  it('is none while none has lasted a minute', () => {
    const { facts } = thursday
    const longestSit = facts.longestSit === null ? null : { ...facts.longestSit, seconds: 59 }
    expect(drawn({ day: { ...thursday, facts: { ...facts, longestSit } } }).longest).toBeUndefined()
  })
})

describe('a sun', () => {
  it('is full when we asked, open when it was a break of your own, half when it was partly done', () => {
    expect(drawn().suns.map(({ kind }) => kind)).toEqual([
      'asked',
      'own',
      'asked',
      'own',
      'asked',
      'asked',
      'own',
    ])
  })

  it('stands in the middle of the time off the chair', () => {
    expect(drawn().suns[3]?.x).toBeCloseTo((4 * 60 + 26.5) * pxPerMinute, 1)
  })

  it('is half when the break was partly done, in the chair or off it', () => {
    const events = [event('9:15', 'partial', true), event('10:40', 'partial', true)]
    const { suns } = drawn({ day: { ...thursday, events } })
    expect(suns.filter(({ kind }) => kind === 'partial').map(({ at }) => at)).toEqual([
      at('9:15'),
      at('10:40'),
    ])
    expect(suns).toHaveLength(8)
  })

  it('is not drawn for a prompt that was moved or had no answer', () => {
    const events = [event('9:10', 'postponed', true), event('9:12', 'expired', true)]
    expect(drawn({ day: { ...thursday, events } }).suns.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 7 }, () => 'own'),
    )
  })

  it('is not drawn for an absence that has not ended, nor for a night', () => {
    const day = dayOf([
      stretch('0:10', '0:40'),
      stretch('0:40', '8:00', 'away', 'lock'),
      stretch('8:00', '9:00'),
      stretch('9:00', '9:30', 'away', 'lock'),
    ])
    expect(drawn({ day }).suns).toEqual([])
  })
})

describe('the rest of the line', () => {
  it('crosses the slope where a prompt was skipped', () => {
    const [skip] = drawn().skips
    expect(skip?.y).toBeCloseTo(30 * pxPerMinute, 1)
  })

  it('dots the time away, joined over its causes, but not a short break', () => {
    const day = dayOf([
      stretch('9:00', '9:30'),
      stretch('9:30', '9:34', 'away', 'idle'),
      stretch('9:34', '10:00'),
      stretch('10:00', '10:10', 'away', 'idle'),
      stretch('10:10', '10:40', 'away', 'lock'),
    ])
    const runs = drawn({ day }).runs.map(({ kind, start, end }) => ({ kind, start, end }))
    expect(runs).toEqual([{ kind: 'away', start: at('10:00'), end: at('10:40') }])
  })

  it('continues the slope to the next prompt, and only while somebody sits', () => {
    const { forecast } = drawn()
    expect(forecast?.slope.at(-1)?.y).toBeCloseTo(30 * pxPerMinute, 1)
    expect(drawn({ isSitting: false }).forecast).toBeUndefined()
    expect(drawn({ nextPrompt: undefined }).forecast).toBeUndefined()
  })
})
