import { describe, expect, it } from 'vitest'

import type { JournalEntry } from '#core/journal'

import { at, day } from '../../support/written-day.ts'
import { dates, london, monday, sits, week } from './written-week.ts'

const factsOf = (entries: readonly JournalEntry[]) => week(entries).facts

describe('sitting on a usual day', () => {
  it('is all sitting by the number of active days', () => {
    const entries = [...sits('2025-11-03', 60), ...sits('2025-11-04', 40), ...sits('2025-11-05', 5)]
    expect(factsOf(entries).usualDay).toBe((105 * 60) / 2)
  })

  it('counts routines on the chair', () => {
    const entries = day('2025-11-03T09:00:00Z', [
      ['sitting', 1800],
      ['seated-routine', 60, 'routine'],
      ['sitting', 900],
    ])
    expect(factsOf(entries)).toMatchObject({ sittingSeconds: 2760, typicalSit: 2760 })
  })
})

describe('standing', () => {
  it('is counted apart, on its day and in the week', () => {
    const entries = ['2025-11-03', '2025-11-05'].flatMap((date) =>
      day(`${date}T09:00:00Z`, [
        ['sitting', 1800],
        ['standing', 1200, 'user'],
        ['sitting', 600],
      ]),
    )
    const { facts, days } = week(entries)
    expect(facts).toMatchObject({ sittingSeconds: 4800, standingSeconds: 2400 })
    expect(days.map(({ standingSeconds }) => standingSeconds)).toEqual([1200, 0, 1200, 0, 0, 0, 0])
  })
})

describe('an active day', () => {
  it.each([
    ['half an hour at the desk', 1800, 1],
    ['a second less', 1799, 0],
  ])('needs %s', (_name, length, active) => {
    expect(week(day('2025-11-03T09:00:00Z', [['sitting', length]])).activeDays).toBe(active)
  })

  it('needs no more sitting than some: the rest may be standing', () => {
    const stood = day('2025-11-03T09:00:00Z', [
      ['sitting', 30],
      ['standing', 1740, 'user'],
      ['sitting', 30],
    ])
    expect(week(stood).activeDays).toBe(1)
    expect(week(day('2025-11-03T09:00:00Z', [['standing', 7200, 'user']])).activeDays).toBe(0)
  })
})

describe('time at the desk', () => {
  it('is what lies between the first and the last sit of the date, of every kind', () => {
    const entries = day('2025-11-03T07:00:00Z', [
      ['standing', 3600, 'user'],
      ['sitting', 1000],
      ['standing', 100, 'user'],
      ['sitting', 1000],
      ['lying', 200, 'routine'],
      ['sitting', 1000],
      ['moving', 300, 'routine'],
      ['sitting', 1000],
      ['away', 400, 'idle'],
      ['seated-routine', 1000, 'routine'],
      ['away', 7200, 'lock'],
    ])
    const { facts, days } = week(entries)
    expect(days[0]?.trackedSeconds).toBe(6000)
    expect(facts.notSitting).toBeCloseTo(1000 / 6000, 12)
  })

  it('has no time in it that the app did not see', () => {
    const entries = day('2025-11-03T09:00:00Z', [
      ['sitting', 1800],
      ['untracked', 7200, 'assumed'],
      ['sitting', 1800],
    ])
    const { facts, days } = week(entries)
    expect(days[0]).toMatchObject({ sittingSeconds: 3600, trackedSeconds: 3600 })
    expect(facts.notSitting).toBe(0)
    expect(days[0]?.hours[10]).toEqual({ sittingSeconds: 0, trackedSeconds: 0 })
  })

  it('may be too little in an hour to say anything of it: the window sees how much it was', () => {
    const entries = day('2025-11-03T09:55:01Z', [['sitting', 3600]])
    const [first] = week(entries).days
    expect(first?.hours[9]?.trackedSeconds).toBe(299)
    expect(first?.hours[10]?.trackedSeconds).toBe(3301)
  })
})

describe('the longest sit', () => {
  it('is the first of two that are as long, with the zone in which it began', () => {
    const entries = [...sits('2025-11-04', 50, 40), ...sits('2025-11-05', 50)]
    expect(factsOf(entries).longestSit).toEqual({
      start: at('2025-11-04T09:00:00Z'),
      date: '2025-11-04',
      zone: london,
      seconds: 3000,
    })
  })
})

describe('the typical sit', () => {
  it('is the mean of the middle two, down to the second, where their number is even', () => {
    const entries = day('2025-11-03T09:00:00Z', [
      ['sitting', 100],
      ['away', 60],
      ['sitting', 201],
      ['away', 60],
      ['sitting', 2000],
      ['away', 60],
      ['sitting', 400],
    ])
    expect(factsOf(entries).typicalSit).toBe(300)
  })

  it.each([
    [59, 900],
    [60, 480],
  ])('leaves out a sit of %i s where that is less than a minute', (short, typical) => {
    const entries = day('2025-11-03T09:00:00Z', [
      ['sitting', short],
      ['away', 60],
      ['sitting', 900],
    ])
    expect(factsOf(entries).typicalSit).toBe(typical)
  })

  it('is not told where there was nothing but seconds', () => {
    expect(factsOf(day('2025-11-03T09:00:00Z', [['sitting', 59]])).typicalSit).toBeNull()
  })
})

describe('half of all sitting', () => {
  it.each([
    ['exactly reached', [10, 20, 30], 20],
    ['only passed', [10, 20, 31], 31],
  ])('is told where it is %s by sits up to that length', (_name, lengths, minutes) => {
    expect(factsOf(sits(monday, ...lengths)).halfTimeSit).toBe(60 * minutes)
  })
})

describe('short sits', () => {
  it.each([
    [2100, 1],
    [2101, 0],
  ])('are those of up to 35 minutes: of %i s the share is %i', (length, share) => {
    expect(factsOf(day('2025-11-03T09:00:00Z', [['sitting', length]])).shortSitShare).toBe(share)
  })
})

const late = (date: string) => day(`${date}T23:30:00Z`, [['sitting', 3000]])

/** Ten minutes of sitting from nine o'clock on, and ten from a later time on. */
const around = (later: string) =>
  ['09:00:00', later].flatMap((time) => day(`2025-11-03T${time}Z`, [['sitting', 600]]))

describe('a record with a hole', () => {
  const [mon = '', tue = '', wed = ''] = dates(3, 3)

  it('has two sits around it where hours or a deleted day are gone', () => {
    const { facts } = week([...late(mon), ...late(wed)])
    expect(facts.longestSit?.seconds).toBe(3000)
  })

  it('goes on as after a restart where it is no longer than five minutes', () => {
    expect(factsOf(around('09:15:00')).longestSit?.seconds).toBe(1200)
    expect(factsOf(around('09:15:01')).longestSit?.seconds).toBe(600)
  })

  it('has the numbers of what is left when a day is deleted, as if that had never been', () => {
    const all = [mon, tue, wed].map((date) => sits(date, 40, 90, 20))
    const left = all.filter((_, index) => index !== 1).flat()
    const before = week(all.flat())
    const after = week(left)
    expect(before.facts.sittingSeconds).toBe(3 * 9000)
    expect(after.facts.sittingSeconds).toBe(2 * 9000)
    expect(after.days[1]).toMatchObject({ sittingSeconds: 0, isActive: false, sits: [] })
    expect(after.days[0]).toEqual(before.days[0])
    expect(after.breaks.own).toBe(4)
  })
})
