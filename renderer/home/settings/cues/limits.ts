/** What can be worn for a while, and how long people stand: as the settings' schema has it, in minutes. */
export const cueMinutes = {
  standMinutes: { min: 15, max: 120 },
  bandMinutes: { min: 5, max: 45 },
  discMinutes: { min: 5, max: 30 },
} as const

/** With which a timer begins that is switched on, in minutes (content E1, the first week). */
export const firstMinutes = 10
