import { z } from 'zod'

/** Every tip, in the order in which they come (content A, rows of kind TIP). The words are in the locales. */
export const tipIds = [
  'common',
  'not-alone',
  'causes',
  'six-causes',
  'one-position',
  'posture',
  'stiff-middle',
  'middle-back',
  'listen',
  'towel',
  'shoulders',
  'lats',
  'forward-blades',
  'shoulder-mechanics',
  'tender-spots',
  'borrowed-movement',
  'muscle-balance',
  'keep-moving',
  'strain',
  'gym-form',
  'cold',
  'warmth',
  'kinds-of-help',
  'trainer',
  'flexibility-help',
  'active-help',
] as const
export type TipId = (typeof tipIds)[number]

/** Which tips were shown and which are not wanted again. */
export const tipMemorySchema = z.object({
  /** Local date of the last one, so that no day has two. */
  last: z.object({ tip: z.enum(tipIds), date: z.string() }).nullable(),
  /** Shown since the last time all were through. */
  seen: z.array(z.enum(tipIds)),
  dismissed: z.array(z.enum(tipIds)),
})
export type TipMemory = Readonly<z.infer<typeof tipMemorySchema>>

export const noTips: TipMemory = { last: null, seen: [], dismissed: [] }

/** A break was taken: the day gets its tip, if it has none and one is left. */
export function tipAfterBreak(memory: TipMemory, date: string): TipMemory {
  if (memory.last?.date === date) return memory
  const wanted = tipIds.filter((tip) => !memory.dismissed.includes(tip))
  const unseen = wanted.filter((tip) => !memory.seen.includes(tip))
  const tip = unseen[0] ?? wanted[0]
  if (tip === undefined) return memory
  const seen = unseen.length === 0 ? [] : memory.seen
  return { ...memory, last: { tip, date }, seen: [...seen, tip] }
}

/** The tip of the day; none before the first break, or when it was sent away. */
export const tipNow = (memory: TipMemory, wanted: boolean, date: string): TipId | null =>
  wanted && memory.last?.date === date && !memory.dismissed.includes(memory.last.tip)
    ? memory.last.tip
    : null

/** Never again. */
export const dismissed = (memory: TipMemory, tip: TipId): TipMemory => ({
  ...memory,
  dismissed: memory.dismissed.includes(tip) ? memory.dismissed : [...memory.dismissed, tip],
})
