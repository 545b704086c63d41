import { z } from 'zod'

import { relabelKinds } from '#core/journal'
import { signalNames } from '#core/presence'
import { settingsChangeSchema } from '#core/settings'

const length = z.number().finite().nonnegative()

const person = z.enum(['typing', 'reading', 'listening', 'watching', 'away', 'standing'])
const computer = z.enum(['on', 'locked', 'asleep', 'off', 'crashed', 'frozen'])
const signal = z.enum(signalNames)

const deed = z.union([
  z.enum([
    'start-break',
    'finish-break',
    'i-am-standing',
    'i-am-sitting',
    'stepping-away',
    'quit',
    'resume',
  ]),
  z.strictObject({ pause: length }),
  z.strictObject({ pauseUntil: z.iso.datetime({ offset: true }) }),
  z.strictObject({ set: settingsChangeSchema }),
  z.strictObject({ relabel: z.enum(relabelKinds) }),
  /** Says how it feels, reads what there is to say and closes it. */
  z.strictObject({ checkIn: z.int().min(0).max(10) }),
])

const zone = z.string().refine(isZone, { error: 'is not a time zone that this computer knows' })

const entry = z.strictObject({
  for: length,
  person,
  computer: computer.default('on'),
  inputEvery: z.number().finite().positive().default(45),
  powerEvents: z.union([z.boolean(), z.literal('spurious')]).default(true),
  signals: z.array(signal).default([]),
  idleSensor: z.enum(['ok', 'zero', 'throws', 'frozen', 'jumping']).default('ok'),
  clock: z.number().finite().default(0),
  timeZone: zone.optional(),
  does: deed.optional(),
})

const answer = z.enum(['ignore', 'skip', 'postpone', 'start'])

/** One day at the desk, as told for a replay. */
export const traceSchema = z.strictObject({
  format: z.literal(1),
  name: z.string(),
  timeZone: zone,
  start: z.iso.datetime({ offset: true }),
  settings: settingsChangeSchema.default({}),
  answers: z.union([answer, z.array(answer).min(1)]).default('ignore'),
  day: z.array(entry),
})

export type Trace = z.infer<typeof traceSchema>
export type TraceEntry = Trace['day'][number]
export type Answer = z.infer<typeof answer>

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/**
 * Reads a trace from the text of its file.
 *
 * @throws Error in one line that names the place and what is wrong there.
 */
export function parseTrace(text: string): Trace {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new Error(`is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
  const parsed = traceSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.join('.')
  throw new Error(`${place}: ${issue?.message ?? 'is not a trace'}`)
}
