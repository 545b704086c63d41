import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, weekdayOf } from '#core/calendar'
import type { PromptEvent, WornEntry } from '#core/journal'
import { joinedRecord } from '#core/summary/devices'
import type { PlanOn } from '#core/summary/plan'
import { weekOf } from '#core/summary/week'
import type { Instant } from '#core/time'

import { asked, dates, event, london, week, worn } from './written-week.ts'

const towel = new Set(['towel-extension', 'foam-roller-extension'])
const birdDog = new Set(['bird-dog', 'sit-to-stand'])

/** The third week of a plan that began on a Monday: no session on Sunday, strength on three days. */
const thirdWeek: PlanOn = (date) => ({
  session: weekdayOf(date) === 7 ? null : weekdayOf(date) === 4 ? birdDog : towel,
  strength: [1, 3, 5].includes(weekdayOf(date)),
})

const everyDay: PlanOn = () => ({ session: birdDog, strength: true })

/** The same plan, begun on the Friday of the week. */
const fromFriday: PlanOn = (date) => (date < '2025-11-07' ? null : thirdWeek(date))

const on = (date: string, routineId: string, told: Partial<PromptEvent> = {}) =>
  event(`2025-11-${date}T10:00:00Z`, { routineId, ...told })

const planOf = (events: readonly PromptEvent[], planOn: PlanOn = thirdWeek) =>
  week(events, { planOn }).plan

describe('the plan in a week (content F2, card 15)', () => {
  it('counts home sessions done of those planned, days to come included', () => {
    const events = [
      on('03', 'towel-extension'),
      on('03', 'towel-extension'),
      // Not on Tuesday: nothing that stands for its session.
      on('04', 'thread-the-needle'),
      on('05', 'foam-roller-extension', { prompted: false }),
      on('06', 'sit-to-stand'),
      // A day of rest.
      on('09', 'towel-extension'),
    ]
    expect(planOf(events)?.sessions).toEqual({ done: 3, planned: 6 })
  })

  it.each(['partial', 'skipped', 'postponed', 'expired'] as const)(
    'counts none that was %s',
    (outcome) => {
      expect(planOf([on('03', 'towel-extension', { outcome })])?.sessions.done).toBe(0)
    },
  )

  it('counts days of strength work, on whatever day', () => {
    const events = [on('03', 'band-rows'), on('04', 'face-pulls'), on('04', 'ytw-raises')]
    expect(planOf(events)?.strength).toEqual({ done: 2, planned: 3 })
  })

  it('never counts more strength days than there were to be', () => {
    const events = dates(3, 7).map((date) => event(`${date}T10:00:00Z`, { routineId: 'band-rows' }))
    expect(planOf(events)?.strength).toEqual({ done: 3, planned: 3 })
  })

  it('counts the bird dog of a Thursday as its session alone, and on a strength day as both', () => {
    const thursday = planOf([on('06', 'bird-dog')])
    expect([thursday?.sessions.done, thursday?.strength.done]).toEqual([1, 0])
    const monday = planOf([on('03', 'bird-dog')], everyDay)
    expect([monday?.sessions.done, monday?.strength.done]).toEqual([1, 1])
  })

  it('has only what of the plan lies in the week', () => {
    expect(planOf([on('03', 'towel-extension'), on('07', 'towel-extension')], fromFriday)).toEqual({
      sessions: { done: 1, planned: 2 },
      strength: { done: 0, planned: 1 },
    })
  })

  it('is none where nothing is planned', () => {
    expect(planOf([on('03', 'towel-extension')], () => null)).toBeNull()
    expect(planOf([], () => ({ session: null, strength: false }))).toBeNull()
  })
})

/** What was worn in each of the four weeks from 20 October on. */
const inFourWeeks = (entries: readonly WornEntry[]) =>
  [0, 7, 14, 21].map((days) => week(entries, { date: addDays('2025-10-20', days) }).wornSeconds)

describe('what was worn in a week', () => {
  it('is the minutes as logged, of each thing', () => {
    const entries = [
      worn('2025-11-03T10:00:00Z', 'band', 20),
      worn('2025-11-07T10:00:00Z', 'band', 25),
      worn('2025-11-07T11:00:00Z', 'disc', 15),
    ]
    expect(week(entries).wornSeconds).toEqual({ band: 2700, disc: 900 })
    expect(week([]).wornSeconds).toEqual({ band: 0, disc: 0 })
  })

  it('is of the week in which it came off, as the person begins the day', () => {
    const late = worn('2025-11-10T02:00:00Z', 'band', 20)
    expect(week([late]).wornSeconds.band).toBe(0)
    const rules = { startsOn: 1, dayStartsAt: 4 } as const
    expect(week([late], { rules }).wornSeconds.band).toBe(1200)
    const inNewYork = { ...late, zone: 'America/New_York' }
    expect(week([inNewYork]).wornSeconds.band).toBe(1200)
  })

  it('of several computers is added up, and what two of them hold counts once', () => {
    const [first, second] = [
      worn('2025-11-03T10:00:00Z', 'band', 20),
      worn('2025-11-04T10:00:00Z', 'band', 30),
    ]
    const joined = joinedRecord([[first], [first, second]])
    expect(weekOf(joined, asked).wornSeconds.band).toBe(3000)
  })

  it('is the sum of its entries, whatever they are', () => {
    const from = Date.parse('2025-10-20T00:00:00Z')
    const entry = fc.record({
      type: fc.constant('worn' as const),
      at: fc.nat(28 * 86_400_000 - 1).map((after) => (from + after) as Instant),
      zone: fc.constant(london),
      thing: fc.constantFrom('band' as const, 'disc' as const),
      seconds: fc.integer({ min: 60, max: 2700 }),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
        const weeks = inFourWeeks(entries)
        for (const thing of ['band', 'disc'] as const) {
          const all = entries.filter((one) => one.thing === thing)
          expect(weeks.reduce((sum, seconds) => sum + seconds[thing], 0)).toBe(
            all.reduce((sum, { seconds }) => sum + seconds, 0),
          )
        }
      }),
      { numRuns: 50 },
    )
  })
})
