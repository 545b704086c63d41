import type { Target } from './routines.ts'

/** How often a week should move each target; a routine counts 1 for its first and 0.5 for each other. */
export type Quotas = Readonly<Partial<Record<Target, number>>>

export const planWeeks = [1, 2, 3, 4] as const
export type PlanWeek = (typeof planWeeks)[number]

/** What the plan moves (content E1). */
export const planTargets = [
  'thoracic-extension',
  'thoracic-rotation',
  'thoracic-lateral',
  'chest',
  'scapular',
  'lats',
  'hips',
  'core',
  'neck',
  'shoulder-mobility',
  'soft-tissue',
  'walk',
  'breath',
] as const satisfies readonly Target[]

/**
 * A column of content E1, in the order of its targets. The neck has 2 in every week and not 4 or 3: a single
 * routine is for it first, and what was done in the last days is not offered again, so that more
 * could never be reached (content E2 leaves that choice).
 */
const columns: Readonly<Record<PlanWeek, readonly number[]>> = {
  1: [8, 5, 3, 5, 5, 3, 3, 1, 2, 4, 2, 10, 3],
  2: [7, 5, 3, 5, 8, 3, 3, 2, 2, 3, 2, 10, 2],
  3: [6, 5, 3, 4, 10, 3, 3, 3, 2, 3, 2, 10, 2],
  4: [6, 5, 3, 4, 10, 3, 3, 3, 2, 3, 2, 10, 2],
}

const quotasBy = (change: (quota: number) => number, week: PlanWeek): Quotas =>
  Object.fromEntries(
    planTargets.map((target, index) => [target, change(columns[week][index] ?? 0)]),
  )

/** The quotas of a week of the plan (content E1). */
export const quotasOf = (week: PlanWeek): Quotas => quotasBy((quota) => quota, week)

/** Half of the last week's, rounded up: after the plan, and without one (content E1). */
export const maintenance: Quotas = quotasBy((quota) => Math.ceil(quota / 2), 4)
