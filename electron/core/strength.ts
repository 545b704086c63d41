/** What counts as strength work in the plan (content E1). */
const strengthRoutines: ReadonlySet<string> = new Set([
  'band-pull-aparts',
  'band-rows',
  'face-pulls',
  'ytw-raises',
  'bird-dog',
])

export const isStrengthRoutine = (id: string): boolean => strengthRoutines.has(id)
