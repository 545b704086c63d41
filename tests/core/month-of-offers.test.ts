import { describe, expect, it } from 'vitest'

import { weekdayOf } from '#core/calendar'
import { leftOut, type Person } from '#core/leaving-out'
import { discretions, equipments, type Routine } from '#core/routines'
import { answered, noCare, type AvoidCode } from '#core/safety'
import { defaultSettings } from '#core/settings'
import { isStrengthRoutine } from '#core/strength'
import type { Instant } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { simulateWeeks, type Done, type PlanPerson, type SimulatedWeek } from '../support/month.ts'

/** Twelve people: each place, with little and with all at hand, with nothing to avoid and with much. */
const people: readonly PlanPerson[] = discretions.flatMap((place) =>
  [defaultSettings.equipment, equipments].flatMap((equipment) =>
    ([[], ['floor', 'shoulder']] as const).map((avoid) => ({ place, equipment, avoid })),
  ),
)
const named = people.map((person) => {
  const { place, equipment, avoid } = person
  const without = avoid.length === 0 ? 'nothing' : avoid.join(', ')
  return [`${place}, ${equipment.length} things, avoiding ${without}`, person] as const
})

const now = Date.parse('2025-11-03T09:00:00Z') as Instant
const atWork = ({ place, equipment, avoid }: PlanPerson): Person => ({
  settings: { ...defaultSettings, place, equipment: [...equipment] },
  care: { ...answered(noCare, 'none', now), avoid: [...avoid] as AvoidCode[] },
})
const routineOf = (id: string | undefined): Routine =>
  catalogue.find((routine) => routine.id === id) ?? expect.fail(`no routine ${id}`)

const first = ({ offers: [offer] }: Done) => offer.routine?.routineId
const prompts = (weeks: readonly SimulatedWeek[]) =>
  weeks.flatMap(({ done }) => done).filter(({ prompt }) => prompt !== null)

describe.each(named)('four weeks (content E2): %s', (_, person) => {
  const weeks = simulateWeeks(person, 4, 1)

  it('never offers what was just done', () => {
    const done = weeks.flatMap((week) => week.done)
    for (const [index, { prompt, offers }] of done.entries()) {
      const before = done[index - 1]
      if (prompt === null || before === undefined) continue
      expect(offers.map(({ routine }) => routine?.routineId)).not.toContain(first(before))
    }
  })

  it('reaches half of each quota that some routine is for', () => {
    const served = new Set<string>(
      catalogue
        .filter((routine) => leftOut(routine, atWork(person), now) === null)
        .map(({ targets }) => targets[0] ?? ''),
    )
    for (const { quotas, moved } of weeks) {
      const reached = new Map(Object.entries(moved))
      for (const [target, quota] of Object.entries(quotas)) {
        if (!served.has(target)) continue
        expect(reached.get(target) ?? 0, target).toBeGreaterThanOrEqual(quota / 2)
      }
    }
  })

  it('never breaks a filter', () => {
    for (const [index, { done, strengthDays }] of weeks.entries()) {
      for (const { date, asked, offers } of done.filter(({ prompt }) => prompt !== null)) {
        for (const { routine, seconds } of offers) {
          const offered = routineOf(routine?.routineId)
          expect(leftOut(offered, atWork(person), now), offered.id).toBeNull()
          expect(seconds).toBeLessThanOrEqual(1.1 * (asked === 'long' ? 300 : 120))
          if (!isStrengthRoutine(offered.id)) continue
          // None in the first week, the shortest form in the second, on three days that are not in a row.
          expect([1, 3, 5]).toContain(weekdayOf(date))
          expect(strengthDays).toContain(date)
          expect(index).toBeGreaterThan(0)
          const shortest = offered.variants.find(({ key }) => key !== 'micro')?.key
          if (index === 1) expect(routine?.variant).toBe(shortest)
        }
      }
    }
  })

  it('offers nothing a third time on a day, but walking, breathing and the eyes', () => {
    const days = Map.groupBy(prompts(weeks), ({ date }) => date)
    for (const done of days.values()) {
      const counts = Map.groupBy(done.map(first), (id) => id)
      for (const [id, times] of counts) {
        if (['walk-break', 'calm-breathing', 'eyes-far-focus'].includes(id ?? '')) continue
        expect(times.length, id).toBeLessThanOrEqual(2)
      }
    }
  })
})

describe('a month', () => {
  const person: PlanPerson = { place: 'standing-visible', equipment: equipments, avoid: [] }

  it('brings many different routines, and twelve breaks a day', () => {
    const weeks = simulateWeeks(person, 4, 1)
    const done = weeks.flatMap((week) => week.done)
    expect(prompts(weeks)).toHaveLength(4 * 5 * 11)
    expect(done).toHaveLength(4 * (5 * 11 + 6))
    expect(new Set(done.map(first)).size).toBeGreaterThanOrEqual(26)
  })

  it('is the same for the same seed, and another for another', () => {
    expect(simulateWeeks(person, 1, 7)).toEqual(simulateWeeks(person, 1, 7))
    expect(simulateWeeks(person, 1, 8)).not.toEqual(simulateWeeks(person, 1, 7))
  })

  it('goes on with half after the plan', () => {
    const weeks = simulateWeeks(person, 5, 1)
    expect(weeks.map(({ quotas }) => quotas.walk)).toEqual([10, 10, 10, 10, 5])
  })

  it('gives reasons that say different things', () => {
    const codes = prompts(simulateWeeks(person, 4, 1)).map(
      ({ offers: [{ because }] }) => because?.code,
    )
    expect(new Set(codes)).toEqual(new Set(['not-moved-since', 'this-week', 'up', 'fits']))
  })
})
