import { z } from 'zod'

import { discretions, equipments } from './routines.ts'

const wholeMinutes = (min: number, max: number) => z.int().min(min).max(max)

/** More than anybody has; each name with room to spare. */
const routineIds = z.array(z.string().max(100)).max(1000)

/** How a prompt shows itself, from quiet to loud (design §6). */
export const insistences = ['notify', 'card', 'window', 'full-screen'] as const
export type Insistence = (typeof insistences)[number]

export const textSizes = [100, 125, 150, 200] as const

/** On which day weeks begin; by the system's region unless said (content F3). */
export const weekStarts = ['system', 'monday', 'saturday', 'sunday'] as const
export type WeekStart = (typeof weekStarts)[number]

/** Everything a person can set: one schema for the file, the settings window and traces. */
export const settingsSchema = z.strictObject({
  /** Sitting time before a prompt, in minutes (content D1). */
  sitMinutes: wholeMinutes(20, 60),
  /** Length of a short break, in minutes. */
  shortBreakMinutes: wholeMinutes(1, 5),
  /** Length of the break suggested after much sitting, in minutes. */
  longBreakMinutes: wholeMinutes(3, 15),
  /** Time without input after which a silence counts as away, in minutes (content D1: 2 to 10). */
  awayMinutes: wholeMinutes(2, 10),
  insistence: z.enum(insistences),
  sounds: z.boolean(),
  startAtLogin: z.boolean(),
  /** Size of text in every window, in percent. */
  textSize: z.literal(textSizes),
  /** How much room and privacy there is for a routine (content E2: context). */
  place: z.enum(discretions),
  /** What is at hand (content B). */
  equipment: z.array(z.enum(equipments)).max(equipments.length),
  /** Routines that come first, and routines that never come, by their ids. */
  starred: routineIds,
  switchedOff: routineIds,
  /** A voice of the system reads the steps of a routine. */
  spokenSteps: z.boolean(),
  /** A short card, at most one a day, after a break. */
  tips: z.boolean(),
  weekStartsOn: z.enum(weekStarts),
  /** Hour at which a day begins, for those who work past midnight (content F3: 0 to 6). */
  dayStartsAt: z.int().min(0).max(6),
  /** A notification that the week can be looked at: whether, on which day (Monday is 1) and when. */
  weekNotice: z.boolean(),
  weekNoticeDay: z.int().min(1).max(7),
  /** `16:00`. */
  weekNoticeTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'has to be a time such as 16:00'),
  /** A folder that several computers keep in step; null while this one is alone. */
  sharedFolder: z.string().max(4096).nullable(),
})

export type Settings = Readonly<z.infer<typeof settingsSchema>>

export const defaultSettings: Settings = {
  sitMinutes: 30,
  shortBreakMinutes: 2,
  longBreakMinutes: 5,
  awayMinutes: 3,
  insistence: 'card',
  sounds: true,
  startAtLogin: false,
  textSize: 100,
  place: 'standing-visible',
  equipment: ['chair', 'desk', 'wall'],
  starred: [],
  switchedOff: [],
  spokenSteps: false,
  tips: true,
  weekStartsOn: 'system',
  dayStartsAt: 0,
  weekNotice: true,
  weekNoticeDay: 5,
  weekNoticeTime: '16:00',
  sharedFolder: null,
}

/**
 * Some settings, each within its bounds; unknown names are refused. A folder is not among them: only
 * the system's own dialog chooses one.
 */
export const settingsChangeSchema = settingsSchema
  .omit({ sharedFolder: true })
  .partial()
  .transform((change): Partial<Settings> => present(change))

/** Leaves out what is not there, so that a change can be spread over settings. */
const present = (change: object): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))

/** A field of a settings file that could not be used, and why. */
export interface SettingsFault {
  readonly field: string
  readonly reason: string
}

/**
 * Reads settings from an untrusted source. Never throws: a field that is missing
 * takes its default in silence, a field that is wrong takes it and is reported,
 * so one bad value cannot cost the person the rest.
 */
export function parseSettings(input: unknown): {
  readonly settings: Settings
  readonly faults: readonly SettingsFault[]
} {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return {
      settings: defaultSettings,
      faults: [{ field: '(all)', reason: 'is not a set of named settings' }],
    }
  }
  const faults: SettingsFault[] = []
  const settings: Record<string, unknown> = { ...defaultSettings }
  for (const [field, value] of Object.entries(input)) {
    const known = Object.hasOwn(settingsSchema.shape, field)
    const schema = known ? settingsSchema.shape[field as keyof Settings] : undefined
    if (schema === undefined) {
      faults.push({ field, reason: 'is not a setting of this version' })
      continue
    }
    const parsed = schema.safeParse(value)
    if (parsed.success) settings[field] = parsed.data
    else
      faults.push({ field, reason: parsed.error.issues.map((issue) => issue.message).join('; ') })
  }
  return { settings: settingsSchema.parse(settings), faults }
}
