import { describe, expect, it } from 'vitest'

import { notForgotten, outside, timeOf, type Forgotten } from '#core/forgetting'
import type { Interval, PromptEvent, Relabel } from '#core/journal'
import { circumstancesNow } from '#core/picker-now'
import { hours, inMinutes, minutes, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { desk, type Desk } from '../support/desk.ts'
import { at, day as written, now, taken } from '../support/written-day.ts'

const thursday = { from: '2026-11-19', to: '2026-11-19' }
const inLondon = timeOf(thursday, 0, 'Europe/London')

/** An interval of so many seconds. */
const sitFrom = (start: string, length: number, zone?: string) =>
  written(start, [['sitting', length]], zone)[0] as Interval

/** What is left of it, as `hour:minute-hour:minute` of UTC. */
const shown = (parts: readonly (Interval | Relabel)[]) =>
  parts.map(({ start, end }) =>
    [start, end].map((when) => new Date(when).toISOString().slice(11, 16)).join('-'),
  )

describe('a day that is deleted', () => {
  it.each([
    ['the evening before', '2026-11-18T23:00:00Z', 3_600, ['23:00-00:00']],
    ['a sit into it', '2026-11-18T23:00:00Z', 7_200, ['23:00-00:00']],
    ['a sit inside', '2026-11-19T09:00:00Z', 3_600, []],
    ['a sit out of it', '2026-11-19T23:00:00Z', 7_200, ['00:00-01:00']],
    ['the morning after', '2026-11-20T00:00:00Z', 3_600, ['00:00-01:00']],
    ['a moment of it', '2026-11-19T00:00:00Z', 0, []],
    ['days around it', '2026-11-18T23:00:00Z', 26 * 3_600, ['23:00-00:00', '00:00-01:00']],
  ])('leaves of %s what lies outside', (_, start, length, left) => {
    const parts = outside(sitFrom(start, length), inLondon)
    expect(shown(parts)).toEqual(left)
    const kept = parts.reduce((sum, { elapsedSeconds }) => sum + elapsedSeconds, 0)
    expect(kept).toBe(left.length * 3_600)
  })

  it('cuts by what was measured, whatever the clock on the wall was set to', () => {
    const setForward = { ...sitFrom('2026-11-18T23:30:00Z', 600), end: at('2026-11-19T05:40:00Z') }
    expect(outside(setForward, inLondon)).toEqual([setForward])
    const setBack = { ...sitFrom('2026-11-19T00:30:00Z', 600), end: at('2026-11-18T23:40:00Z') }
    expect(outside(setBack, inLondon)).toEqual([])
  })

  it('is that of the zone it was lived in, and begins when the person says', () => {
    const newYork = timeOf(thursday, 0, 'America/New_York')
    expect(newYork).toEqual({ from: at('2026-11-19T05:00:00Z'), to: at('2026-11-20T05:00:00Z') })
    expect(timeOf(thursday, 4, 'Europe/London').from).toBe(at('2026-11-19T04:00:00Z'))
  })

  it('takes the words on its stretches, its prompts and ratings, and no others', () => {
    const word = { type: 'relabel', kind: 'away' } as const
    const over = { at: at('2026-11-20T09:00:00Z'), start: at('2026-11-19T23:30:00Z') }
    const relabel = { ...word, ...over, end: at('2026-11-20T00:30:00Z') }
    expect(shown(outside<Relabel>(relabel, inLondon))).toEqual(['00:00-00:30'])
    const dinner = taken('2026-11-19T19:00:00Z')
    const late = taken('2026-11-20T00:00:00Z')
    expect([dinner, late].flatMap((one) => outside<PromptEvent>(one, inLondon))).toEqual([late])
  })
})

describe('what another computer has of a deleted day', () => {
  const forgotten: Forgotten = { deletion: thursday, startsAt: 0, at: at('2026-11-19T15:00:00Z') }
  const from = (start: string, length: number, zone?: string) =>
    notForgotten([forgotten], 'UTC')(sitFrom(start, length, zone)) as readonly Interval[]

  it('stays out, but what was sat after the deletion', () => {
    expect(from('2026-11-19T09:00:00Z', 3_600)).toEqual([])
    expect(shown(from('2026-11-19T14:00:00Z', 7_200))).toEqual(['15:00-16:00'])
    expect(shown(from('2026-11-19T16:00:00Z', 3_600))).toEqual(['16:00-17:00'])
  })

  it('stays out by the date that it had there', () => {
    // The small hours of Thursday in London are Wednesday evening in New York.
    expect(from('2026-11-19T01:00:00Z', 3_600)).toEqual([])
    expect(from('2026-11-19T01:00:00Z', 3_600, 'America/New_York')).toHaveLength(1)
  })

  it('stays out altogether when all was deleted, however often', () => {
    const all: Forgotten = { ...forgotten, deletion: 'all' }
    const old = sitFrom('2016-01-01T09:00:00Z', 3_600)
    expect(notForgotten([forgotten, all], 'UTC')(old)).toEqual([])
    expect(notForgotten([forgotten], 'UTC')(old)).toEqual([old])
  })
})

/** An hour of sitting with a break and a rating, on one date. */
function anHour(): Desk {
  const day = desk({ start: '2026-11-19T09:00:00Z' })
  day.type(minutes(20))
  day.press({ type: 'started', choice: { routineId: 'thread-the-needle', variant: 'short' } })
  day.press({ type: 'madeReady' })
  day.leave(minutes(3))
  day.press({ type: 'rated', rating: 'liked' })
  day.press({ type: 'breakClosed' })
  day.type(minutes(37))
  return day
}

const today = { from: '2026-11-19', to: '2026-11-19' }

/** What the shell sends once the journal has done it. */
function deleted(day: Desk, deletion: Forgotten['deletion'], ratings = {}): void {
  day.press({ type: 'cutHere' })
  day.press({ type: 'forgotten', deletion, ratings })
}

describe('the app, once a day is deleted', () => {
  it('shows nothing of it, and counts from there', () => {
    const day = anHour()
    expect(day.snapshot().today.facts.sittingSeconds).toBeGreaterThan(3_000)
    deleted(day, today)
    expect(day.snapshot().today).toMatchObject({ stretches: [], events: [] })
    day.type(minutes(5))
    expect(day.snapshot().today.facts.sittingSeconds).toBeCloseTo(300, -1)
  })

  it('keeps other days', () => {
    const day = anHour()
    const before = day.snapshot().today
    deleted(day, { from: '2026-11-16', to: '2026-11-18' })
    expect(day.snapshot().today.facts).toEqual(before.facts)
    expect(day.snapshot().today.events).toEqual(before.events)
  })

  it('goes on with the sit under way, and asks when it would have asked', () => {
    const [touched, left] = [anHour(), anHour()]
    const sat = left.snapshot().bout
    deleted(touched, today)
    expect(touched.snapshot().bout.sittingFor).toBeCloseTo(sat.sittingFor, -3)
    expect(inMinutes(sat.sittingFor)).toBeGreaterThan(30)
    expect(touched.snapshot().status.kind).toBe(left.snapshot().status.kind)
  })

  it('chooses the next routine as if none had been done', () => {
    const day = anHour()
    const turn = { now: now('2026-11-19T10:00:00Z'), catalogue }
    const past = () => circumstancesNow(day.state(), turn).past
    expect(past().last).toHaveLength(1)
    deleted(day, 'all')
    const nothing = { last: [], lastDone: {}, doneToday: {}, moved: {}, lastMoved: {} }
    expect(past()).toEqual(nothing)
  })

  it('takes back the ratings that went with it, to the one before', () => {
    const day = anHour()
    expect(day.state().ratings).toEqual({ 'thread-the-needle': 'liked' })
    deleted(day, today, { 'thread-the-needle': 'fine' })
    expect(day.state().ratings).toEqual({ 'thread-the-needle': 'fine' })
    deleted(day, today, { 'thread-the-needle': null })
    expect(day.state().ratings).toEqual({})
  })

  it('has no rating left when all is deleted, and heeds the safety answers still', () => {
    const day = anHour()
    const { care } = day.state()
    deleted(day, 'all')
    expect(day.state().ratings).toEqual({})
    expect(day.state().care).toEqual(care)
  })

  it('leaves nothing of it for the next start', () => {
    const day = anHour()
    deleted(day, 'all')
    expect(day.checkpoint()).toMatchObject({ open: null, ratings: {} })
  })

  it('no longer calls anything else what is gone', () => {
    const day = anHour()
    const tenMinutes = {
      start: at('2026-11-19T09:05:00Z'),
      end: at('2026-11-19T09:15:00Z'),
    }
    deleted(day, today)
    const { bout } = day.snapshot()
    const rows = day.journal().length
    day.press({ type: 'relabelled', stretch: tenMinutes, kind: 'away' })
    expect(day.snapshot().bout).toEqual(bout)
    expect(day.journal()).toHaveLength(rows)
  })

  it('can still be told what a stretch of the days after was', () => {
    const day = desk({ start: '2026-11-18T23:00:00Z' })
    day.type(minutes(40))
    day.leave(minutes(40))
    day.type(minutes(20))
    deleted(day, { from: '2026-11-18', to: '2026-11-18' })
    expect(inMinutes(day.snapshot().bout.sittingFor)).toBeCloseTo(19.5, 1)
    const stretch = { start: at('2026-11-19T00:25:00Z'), end: at('2026-11-19T00:35:00Z') }
    day.press({ type: 'relabelled', stretch, kind: 'away' })
    expect(inMinutes(day.snapshot().bout.sittingFor)).toBeCloseTo(5, 1)
  })
})

describe('until now', () => {
  it('all there is lies in the journal', () => {
    const day = desk({ start: '2026-11-19T09:00:00Z' })
    day.type(minutes(20))
    expect(day.journal()).toEqual([])
    day.press({ type: 'cutHere' })
    const [first, ...others] = day.journal() as Interval[]
    expect(others).toEqual([])
    expect(first?.elapsedSeconds).toBeCloseTo(1_200, -1)
    day.type(hours(1) - seconds(1))
    day.quit()
    const total = (day.journal() as Interval[])
      .filter(({ type }) => type === 'interval')
      .reduce((sum, { elapsedSeconds }) => sum + elapsedSeconds, 0)
    expect(total).toBeCloseTo(4_799, 0)
  })
})
