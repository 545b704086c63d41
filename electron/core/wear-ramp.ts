import type { WornThing } from './journal.ts'
import type { PlanWeek } from './quotas.ts'

/** Minutes of the first spell of a day and of those after it, week by week (content E1). */
const ramps: Readonly<
  Record<WornThing, Readonly<Record<PlanWeek, readonly [first: number, then: number]>>>
> = {
  band: { 1: [10, 10], 2: [20, 20], 3: [30, 30], 4: [30, 45] },
  disc: { 1: [10, 10], 2: [15, 15], 3: [20, 20], 4: [20, 30] },
}

/** How long a spell is in a week of the plan, in minutes, after so many of that day. */
export const rampMinutes = (thing: WornThing, week: PlanWeek, spellsBefore: number): number =>
  ramps[thing][week][spellsBefore === 0 ? 0 : 1]

/** Until this day of the plan a band is put on once a day, later twice (content E1). */
const bandOnceUntil = 3

/** How often a day it is put on, by the day of the plan. */
export const spellsADay = (thing: WornThing, day: number): 1 | 2 =>
  thing === 'band' && day <= bandOnceUntil ? 1 : 2
