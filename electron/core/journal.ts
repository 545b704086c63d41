import { z } from 'zod'

import type { Instant } from './time.ts'

/** What a stretch of time was (content D2; words of design §1). */
export const intervalKinds = [
  'sitting',
  'seated-routine',
  'standing',
  'lying',
  'away',
  'moving',
  'untracked',
] as const
export type IntervalKind = (typeof intervalKinds)[number]

/** How we know: what was observed, assumed or said (content F1). */
export const intervalSources = [
  'input',
  'lock',
  'suspend',
  'idle',
  'assumed',
  'user',
  'routine',
] as const
export type IntervalSource = (typeof intervalSources)[number]

export const promptOutcomes = [
  'taken',
  'partial',
  'skipped',
  'expired',
  'postponed',
  'natural',
] as const
export type PromptOutcome = (typeof promptOutcomes)[number]

export const stopReasons = [
  'interrupted',
  'too-hard',
  'sharp-pain',
  'tingling',
  'dizzy',
  'not-said',
  'typed-through',
] as const
export type StopReason = (typeof stopReasons)[number]

export const ratings = ['liked', 'fine', 'not-for-me'] as const
export type Rating = (typeof ratings)[number]

export const instantSchema = z.number().transform((value) => value as Instant)

/** A stretch of one kind. Its length is the continuous clock's; the instants only place it. */
const intervalSchema = z.strictObject({
  type: z.literal('interval'),
  start: instantSchema,
  end: instantSchema,
  elapsedSeconds: z.number().nonnegative(),
  kind: z.enum(intervalKinds),
  source: z.enum(intervalSources),
  /** IANA name of the zone in force. */
  zone: z.string(),
})

/** How one prompt, or one break nobody prompted, came out. */
const promptEventSchema = z.strictObject({
  type: z.literal('prompt'),
  at: instantSchema,
  zone: z.string(),
  outcome: z.enum(promptOutcomes),
  /** Sitting when the prompt was shown or the break began, in seconds. */
  boutSeconds: z.number().nonnegative(),
  /** Whether the app asked (`true`) or the person began on their own. */
  prompted: z.boolean(),
  /** Why it came when it came, as a reason code (`core/reason.ts`). */
  reason: z.string(),
  routineId: z.string().nullable(),
  variant: z.string().nullable(),
  /** Seconds off the chair, or of the routine, that the outcome stands for. */
  seconds: z.number().nonnegative(),
  stopReason: z.enum(stopReasons).nullable(),
})

/** What the person said of a routine afterwards. */
const ratingSchema = z.strictObject({
  type: z.literal('rating'),
  at: instantSchema,
  routineId: z.string(),
  rating: z.enum(ratings),
})

/** What a stretch may be called afterwards. */
export const relabelKinds = ['away', 'sitting', 'standing'] as const
export type RelabelKind = (typeof relabelKinds)[number]

/** The person's own word on a stretch that was taken for something else. */
const relabelSchema = z.strictObject({
  type: z.literal('relabel'),
  at: instantSchema,
  start: instantSchema,
  end: instantSchema,
  kind: z.enum(relabelKinds),
})

/** How back and neck felt, from 0 for nothing to 10 (content C5). */
export const checkInAreas = [
  'neck',
  'upper-traps',
  'between-blades',
  'mid-back',
  'low-back',
] as const
export const checkInWords = [
  'stiff',
  'achy',
  'tight',
  'sharp',
  'numb-tingly',
  'hurts-to-breathe-in',
] as const
export const checkInTags = [
  'slept-badly',
  'tense-day',
  'long-commute',
  'trained-hard',
  'deadline',
] as const

/** What somebody answers to a check-in. */
export const checkInAnswerSchema = z.strictObject({
  score: z.int().min(0).max(10),
  area: z.enum(checkInAreas).nullable(),
  words: z.array(z.enum(checkInWords)).max(checkInWords.length),
  tags: z.array(z.enum(checkInTags)).max(checkInTags.length),
})

const checkInSchema = z.strictObject({
  type: z.literal('check-in'),
  at: instantSchema,
  zone: z.string(),
  ...checkInAnswerSchema.shape,
})

/** Things that are worn or sat on for a while and no longer (content E1). */
export const wornThings = ['band', 'disc'] as const
export type WornThing = (typeof wornThings)[number]

/** How long one was worn, by the person's own word. */
const wornSchema = z.strictObject({
  type: z.literal('worn'),
  /** When it came off. */
  at: instantSchema,
  zone: z.string(),
  thing: z.enum(wornThings),
  seconds: z.number().nonnegative(),
})

/** One fact of the journal. Verdicts are derived from these, never stored. */
export const journalEntrySchema = z.discriminatedUnion('type', [
  intervalSchema,
  promptEventSchema,
  ratingSchema,
  relabelSchema,
  checkInSchema,
  wornSchema,
])

export type Interval = Readonly<z.infer<typeof intervalSchema>>
export type PromptEvent = Readonly<z.infer<typeof promptEventSchema>>
export type RatingEntry = Readonly<z.infer<typeof ratingSchema>>
export type Relabel = Readonly<z.infer<typeof relabelSchema>>
export type CheckIn = Readonly<z.infer<typeof checkInSchema>>
export type CheckInAnswer = Pick<CheckIn, 'score' | 'area' | 'words' | 'tags'>
export type WornEntry = Readonly<z.infer<typeof wornSchema>>
export type JournalEntry = Interval | PromptEvent | RatingEntry | Relabel | CheckIn | WornEntry
