import { z } from 'zod'

import { defaultSettings } from './default-settings.ts'
import { signalNames } from './presence.ts'
import { discretions, equipments } from './routines.ts'

const wholeMinutes = (min: number, max: number) => z.int().min(min).max(max)

/** More than anybody has; each name with room to spare. */
const routineIds = z.array(z.string().max(100)).max(1000)

/** How a prompt shows itself, from quiet to loud (design §6). */
export const insistences = ['notify', 'card', 'window', 'full-screen'] as const
export type Insistence = (typeof insistences)[number]

/** Where a person works; each place has its own room and things at hand. */
export const profiles = ['office', 'home'] as const
export type Profile = (typeof profiles)[number]

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'has to be a time such as 16:00')

const dateText = z.iso.date()

/** A local date and time without a zone: it is meant wherever the person is then. */
const localMinute = z.iso.datetime({ local: true, offset: false, precision: -1 })

/** From one time of day to another; one that is not later is of the next day. */
const timeRange = z.strictObject({ from: timeOfDay, to: timeOfDay })
export type TimeRange = Readonly<z.infer<typeof timeRange>>

/** A way to press keys, as Electron writes it: `CommandOrControl+Alt+B`. */
const accelerator = z
  .string()
  .max(60)
  .regex(/^[\w+]+$/, 'has to be keys such as Control+Alt+B')

export const shortcutNames = ['take', 'postpone', 'skip', 'pause'] as const
export type ShortcutName = (typeof shortcutNames)[number]

/** Room and things of one place (content E2: context; content B). */
const surroundings = {
  /** How much room and privacy there is for a routine. */
  place: z.enum(discretions),
  /** What is at hand. */
  equipment: z.array(z.enum(equipments)).max(equipments.length),
}

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
  /** Each time that one sit's prompt is moved or not answered, it comes one level louder. */
  escalates: z.boolean(),
  /** How many prompts a day may be skipped; null for any number. */
  skipsADay: z.int().min(1).max(20).nullable(),
  /** A prompt can neither be moved nor skipped, only taken; an emergency exit is there. */
  strict: z.boolean(),
  /** On which display a card or a window comes; one that is not there leaves it to the pointer. */
  display: z.union([
    z.enum(['pointer', 'all']),
    z.strictObject({ id: z.number(), label: z.string().max(200) }),
  ]),
  /** Half a minute before a prompt a message says that it comes. */
  headsUp: z.boolean(),
  /** Which signals make a prompt wait. */
  heldBy: z.array(z.enum(signalNames)).max(signalNames.length),
  /** Programs that make a prompt wait while they run, by the names of their files: `obs`. */
  namedPrograms: z.array(z.string().min(1).max(100)).max(50),
  /** After an hour in a call the tray says so once, in silence. */
  callHint: z.boolean(),
  /** When prompts may come, Monday first, several times a day; null for at any time. */
  openingHours: z.array(z.array(timeRange).max(10)).length(7).nullable(),
  /** Dates without prompts, both included. */
  daysOff: z.array(z.strictObject({ from: dateText, to: dateText })).max(200),
  /** Stretches without prompts, set ahead. */
  quietPeriods: z.array(z.strictObject({ from: localMinute, to: localMinute })).max(200),
  /** Every quarter of an hour of sitting: change position (content D1). */
  postureCue: z.boolean(),
  /** Every 20 min of sitting: look far away for 20 s (content D1). */
  eyeCue: z.boolean(),
  /** The desk can be stood at: prompts offer it, and long standing is told (content D1). */
  standingDesk: z.boolean(),
  /** Standing time before that is told, in minutes. */
  standMinutes: wholeMinutes(15, 120),
  /** How long a posture band is worn at a time, in minutes (content E1); null for no such timer. */
  bandMinutes: wholeMinutes(5, 45).nullable(),
  /** How long a wobble disc is sat on at a time, in minutes (content E1); null for no such timer. */
  discMinutes: wholeMinutes(5, 30).nullable(),
  /** Keys that work in every program; null for none. */
  shortcuts: z.strictObject({
    take: accelerator.nullable(),
    postpone: accelerator.nullable(),
    skip: accelerator.nullable(),
    pause: accelerator.nullable(),
  }),
  /** The folder of `assets/locales` whose words are used, or `system`. */
  language: z
    .string()
    .max(20)
    .regex(/^[A-Za-z-]+$/),
  sounds: z.boolean(),
  startAtLogin: z.boolean(),
  /** Size of text in every window, in percent. */
  textSize: z.literal(textSizes),
  /** Where the person is now; `place` and `equipment` are of there, `elsewhere` is of the other place. */
  profile: z.enum(profiles),
  ...surroundings,
  elsewhere: z.strictObject(surroundings),
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
  weekNoticeTime: timeOfDay,
  /** Three times a week, after two in the afternoon, a break begins with the question how it feels (content C5). */
  checkIns: z.boolean(),
  /** When the plan's session at home is meant (content E1): `18:30`. */
  homeSlotAt: timeOfDay,
  /** A notification at that time. */
  homeSlotNotice: z.boolean(),
  /** A folder that several computers keep in step; null while this one is alone. */
  sharedFolder: z.string().max(4096).nullable(),
})

export type Settings = Readonly<z.infer<typeof settingsSchema>>

export { defaultSettings }

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
