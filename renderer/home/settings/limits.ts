import type { Insistence, Profile, Settings } from '#core/settings'

/*
 * What the settings' schema allows, said again for the controls: the schema itself would bring zod
 * into the window. A test holds the two to each other.
 */

export type MinutesName = 'sitMinutes' | 'shortBreakMinutes' | 'longBreakMinutes' | 'awayMinutes'

/** Smallest and largest value, in minutes. */
export const minuteLimits: Readonly<Record<MinutesName, { min: number; max: number }>> = {
  sitMinutes: { min: 20, max: 60 },
  shortBreakMinutes: { min: 1, max: 5 },
  longBreakMinutes: { min: 3, max: 15 },
  awayMinutes: { min: 2, max: 10 },
}

/** Prompts a day that may be skipped, where that is counted. */
export const skipLimits = { min: 1, max: 20 } as const

/** From quiet to loud. */
export const insistences: readonly Insistence[] = ['notify', 'card', 'window', 'full-screen']

export const profiles: readonly Profile[] = ['office', 'home']

export const weekStarts: readonly Settings['weekStartsOn'][] = [
  'system',
  'monday',
  'saturday',
  'sunday',
]

/** Hours at which a day may begin. */
export const dayStarts: readonly number[] = [0, 1, 2, 3, 4, 5, 6]

/** Monday is 1. */
export const noticeDays: readonly number[] = [1, 2, 3, 4, 5, 6, 7]

/** In percent. */
export const textSizes: readonly Settings['textSize'][] = [100, 125, 150, 200]
