import { describe, expect, it } from 'vitest'

import type { Interval, JournalEntry, Relabel } from '#core/journal'
import { isSeated } from '#core/load'
import { datedRecord } from '#core/summary/days'
import { joinedRecord } from '#core/summary/devices'
import { boutsOf, spansOf } from '#core/summary/sits'

import { at, day, worked } from '../../support/written-day.ts'
import { checkIn, event, monday } from './written-week.ts'

type Parts = Parameters<typeof day>[1]

/** A computer from nine o'clock on, in minutes. */
const computer = (parts: Parts, start = '09:00:00') =>
  day(
    `${monday}T${start}Z`,
    parts.map(([kind, minutes, source]) => [kind, 60 * minutes, source ?? sourceOf(kind)] as const),
  )
const sourceOf = (kind: Interval['kind']): Interval['source'] =>
  kind === 'away' ? 'idle' : 'input'

const told = (...devices: readonly (readonly JournalEntry[])[]) =>
  joinedRecord(devices).intervals.map(
    ({ kind, start, elapsedSeconds }) =>
      `${new Date(start).toISOString().slice(11, 16)} ${kind} ${elapsedSeconds / 60}`,
  )

/** Minutes of each sit. */
const sitsOn = (...devices: readonly (readonly JournalEntry[])[]) =>
  boutsOf(spansOf(joinedRecord(devices).intervals)).map(({ sitting }) => sitting / 60_000)

const breaksOn = (...devices: readonly (readonly JournalEntry[])[]) =>
  datedRecord(joinedRecord(devices), 0).days.get(monday)?.breaks

describe('two computers', () => {
  it('that were both sat at count the time once', () => {
    const [desktop, laptop] = [computer([['sitting', 60]]), computer([['sitting', 60]], '09:30:00')]
    expect(told(desktop, laptop)).toEqual(['09:00 sitting 60', '10:00 sitting 30'])
    expect(sitsOn(desktop, laptop)).toEqual([90])
  })

  it('are one sit for somebody who changes from one to the other within a minute', () => {
    const desktop = computer([
      ['sitting', 30],
      ['away', 60],
    ])
    expect(sitsOn(desktop, computer([['sitting', 20]], '09:30:59'))).toEqual([50])
    expect(sitsOn(desktop, computer([['sitting', 20]], '09:31:00'))).toEqual([30, 20])
  })

  it('are sat at while one of them is', () => {
    const desktop = computer([
      ['sitting', 30],
      ['away', 60, 'lock'],
      ['sitting', 30],
    ])
    const laptop = computer([['sitting', 60]], '09:30:00')
    expect(sitsOn(desktop, laptop)).toEqual([120])
    expect(breaksOn(desktop, laptop)).toBe(0)
  })

  it('have one break where both were left', () => {
    const desktop = computer([
      ['sitting', 30],
      ['away', 50],
      ['sitting', 40],
    ])
    const laptop = computer(
      [
        ['sitting', 20],
        ['away', 40],
        ['sitting', 20],
      ],
      '09:25:00',
    )
    expect(told(desktop, laptop)).toEqual([
      '09:00 sitting 30',
      '09:30 sitting 15',
      '09:45 away 35',
      '10:20 sitting 40',
    ])
    expect(breaksOn(desktop, laptop)).toBe(1)
  })

  it('have one break where one of them asked, and the other only saw nobody', () => {
    const desktop = [
      ...computer([
        ['sitting', 30],
        ['moving', 2, 'routine'],
        ['sitting', 30],
      ]),
      event('2025-11-03T09:32:00Z'),
    ]
    const laptop = computer([
      ['sitting', 29],
      ['away', 5],
      ['sitting', 20],
    ])
    expect(sitsOn(desktop, laptop)).toEqual([30, 30])
    expect(breaksOn(desktop, laptop)).toBe(1)
  })

  it('have a routine for a break though a call on the other was taken for sitting', () => {
    const desktop = computer([
      ['sitting', 30],
      ['moving', 5, 'routine'],
      ['sitting', 30],
    ])
    const laptop = computer([['sitting', 65, 'assumed']])
    expect(sitsOn(desktop, laptop)).toEqual([30, 30])
  })

  it('take a call on one for sitting while the other sees nobody', () => {
    const desktop = computer([
      ['sitting', 30],
      ['away', 60],
    ])
    const laptop = computer([['sitting', 45, 'assumed']], '09:30:00')
    expect(told(desktop, laptop)).toEqual(['09:00 sitting 30', '09:30 sitting 45', '10:15 away 15'])
  })

  it('know more of the time without the app than one of them', () => {
    const desktop = computer([
      ['sitting', 30],
      ['untracked', 60, 'assumed'],
      ['sitting', 30],
    ])
    const laptop = computer([['away', 30, 'lock']], '09:30:00')
    expect(told(desktop, laptop)).toEqual([
      '09:00 sitting 30',
      '09:30 away 30',
      '10:00 untracked 30',
      '10:30 sitting 30',
    ])
  })

  it('are told as the person called it at each of them', () => {
    const desktop: JournalEntry[] = computer([['sitting', 60, 'assumed']])
    const away: Relabel = {
      type: 'relabel',
      at: at('2025-11-03T11:00:00Z'),
      start: at('2025-11-03T09:20:00Z'),
      end: at('2025-11-03T09:40:00Z'),
      kind: 'away',
    }
    const laptop = computer([['away', 60]])
    expect(told([...desktop, away], laptop)).toEqual([
      '09:00 sitting 20',
      '09:20 away 20',
      '09:40 sitting 20',
    ])
    expect(told(desktop, [...laptop, away])).toEqual(['09:00 sitting 60'])
  })

  it('have their prompts and check-ins in order of time, and the last score of a date counts', () => {
    const first = [event('2025-11-03T09:00:00Z'), checkIn('2025-11-03T15:00:00Z', 2)]
    const second = [event('2025-11-03T08:00:00Z'), checkIn('2025-11-03T14:00:00Z', 8)]
    const { prompts, checkIns } = joinedRecord([first, second])
    expect(prompts).toEqual([second[0], first[0]])
    expect(checkIns.map(({ score }) => score)).toEqual([8, 2])
  })

  it('of which one is a copy of the other are one, word for word', () => {
    const all = [...worked, event('2025-11-03T09:32:00Z'), checkIn('2025-11-03T15:00:00Z', 2)]
    expect(joinedRecord([all, [...all]])).toEqual(joinedRecord([all]))
  })

  it('that were sat at from one moment on are told by the one that goes on for longer', () => {
    const [short, long] = [computer([['sitting', 20]]), computer([['sitting', 50]])]
    expect(joinedRecord([short, long]).intervals).toEqual(long)
    expect(joinedRecord([long, short]).intervals).toEqual(long)
  })

  it('that are as sure of two different things are told alike, whichever comes first', () => {
    const [stood, moved] = [computer([['standing', 20]]), computer([['moving', 20]])]
    const stands = event('2025-11-03T12:00:00Z', { zone: 'Europe/London' })
    const flies = event('2025-11-03T12:00:00Z', { zone: 'Asia/Kolkata' })
    const one = joinedRecord([
      [...stood, stands],
      [...moved, flies],
    ])
    expect(one.intervals).toHaveLength(1)
    expect(
      joinedRecord([
        [...moved, flies],
        [...stood, stands],
      ]),
    ).toEqual(one)
  })

  it('keep the zone of each', () => {
    const desktop = computer([['sitting', 30]])
    const laptop = day('2025-11-03T09:20:00Z', [['sitting', 1800]], 'Asia/Kolkata')
    const { intervals } = joinedRecord([desktop, laptop])
    expect(intervals.map(({ zone }) => zone)).toEqual(['Europe/London', 'Asia/Kolkata'])
  })
})

describe('one computer', () => {
  it('is told as it is, whatever its clock did', () => {
    const [first, ...others] = worked
    const set = [{ ...first, end: at('2025-11-03T07:00:00Z') } as Interval, ...others]
    expect(joinedRecord([[], set, []]).intervals).toEqual(set)
  })

  it('keeps the order in which it wrote things down: of two scores the later word counts', () => {
    const setBack = [checkIn('2025-11-03T15:00:00Z', 2), checkIn('2025-11-03T14:00:00Z', 8)]
    expect(joinedRecord([[], setBack]).checkIns).toEqual(setBack)
  })

  it('keeps its own times that came twice, beside another as well', () => {
    const twice = [...computer([['sitting', 60]]), ...computer([['sitting', 60]], '09:30:00')]
    const other = computer([['away', 10]], '13:00:00')
    const seated = joinedRecord([twice, other]).intervals.filter(({ kind }) => isSeated(kind))
    expect(seated).toEqual(twice)
  })

  it('keeps lengths that the wall clock has wrong where no other disputes them', () => {
    const [sit] = computer([['sitting', 30]])
    const slow = { ...sit, end: at('2025-11-03T09:29:59.800Z') } as Interval
    expect(joinedRecord([[slow], computer([['away', 30]], '09:10:00')]).intervals[0]).toBe(slow)
  })

  it('without anything is an empty record', () => {
    expect(joinedRecord([])).toEqual({ intervals: [], prompts: [], checkIns: [], worn: [] })
  })
})
