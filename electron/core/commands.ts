import { addDays, instantAt, localDate, startOfDate, type DateText } from './calendar.ts'
import type { Profile } from './settings.ts'
import type { WornThing } from './wearing.ts'
import { hours, minutes, type Instant, type Millis, type Now } from './time.ts'

/** When a pause ends, as it was said: nothing is known yet of what the clock shows. */
export type PauseEnd =
  | { readonly kind: 'length'; readonly length: Millis }
  | { readonly kind: 'tomorrow' }
  /** The next time that the clock shows it. */
  | { readonly kind: 'time'; readonly minuteOfDay: number }
  /** The beginning of that day. */
  | { readonly kind: 'date'; readonly date: DateText }

/** Pages that can be asked for by name. */
export const commandPages = ['today', 'week', 'plan', 'history', 'routines', 'settings'] as const
export type CommandPage = (typeof commandPages)[number]

/** What a person asks of Uncurl from outside its windows: in a shell, by a link, by keys, in the tray. */
export type Command =
  | { readonly type: 'status'; readonly json: boolean }
  | { readonly type: 'break' }
  | { readonly type: 'postpone' }
  | { readonly type: 'skip' }
  | { readonly type: 'pause'; readonly end: PauseEnd }
  | { readonly type: 'resume' }
  | { readonly type: 'posture'; readonly posture: 'standing' | 'sitting' }
  | { readonly type: 'away' }
  | { readonly type: 'putOn'; readonly thing: WornThing }
  | { readonly type: 'takeOff'; readonly thing: WornThing }
  | { readonly type: 'profile'; readonly profile: Profile }
  | { readonly type: 'open'; readonly page: CommandPage; readonly part?: string }
  | { readonly type: 'help' }

/** What is wrong with what was typed; a phrase says what would do. `word` is safe to be shown. */
export interface CommandFault {
  readonly type: 'fault'
  readonly fault: 'unknown' | 'pause' | 'past' | 'page' | 'extra' | 'link'
  readonly word: string
}

/** Words that stand alone. */
const alone: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['break', { type: 'break' }],
  ['postpone', { type: 'postpone' }],
  ['skip', { type: 'skip' }],
  ['resume', { type: 'resume' }],
  ['standing', { type: 'posture', posture: 'standing' }],
  ['sitting', { type: 'posture', posture: 'sitting' }],
  ['away', { type: 'away' }],
  ['office', { type: 'profile', profile: 'office' }],
  ['home', { type: 'profile', profile: 'home' }],
  ['help', { type: 'help' }],
  ['--help', { type: 'help' }],
  ['-h', { type: 'help' }],
])

/** Reads a command from words that anybody may have typed. */
export function parseCommand(words: readonly string[]): Command | CommandFault {
  const [name = '', ...rest] = words.map((word) => word.toLowerCase())
  if (name.startsWith('uncurl:')) return tooMany(rest, 0) ?? parseLink(words[0] ?? '')
  const command = alone.get(name)
  if (command !== undefined) return tooMany(rest, 0) ?? command
  switch (name) {
    case 'status': {
      const json = rest[0] === '--json'
      return tooMany(rest, json ? 1 : 0) ?? { type: 'status', json }
    }
    case 'pause':
      return parsePause(rest[0] === 'until' ? rest.slice(1) : rest, rest[0] === 'until')
    case 'open': {
      const page = commandPages.find((known) => known === rest[0])
      if (page === undefined) return fault('page', rest[0])
      return tooMany(rest, 1) ?? { type: 'open', page }
    }
    default:
      return fault('unknown', name)
  }
}

/**
 * Reads a link such as `uncurl://pause/1h`. Any web page can hand one over, so only what loses
 * nothing is taken: no answer goes back, nothing is recorded, and a pause is a day at most.
 */
export function parseLink(link: string): Command | CommandFault {
  const [, path] = /^uncurl:\/*(\w[\w:./-]{0,59}?)\/*$/i.exec(link) ?? []
  const command = path?.startsWith('uncurl:') === false ? parseCommand(path.split('/')) : undefined
  if (command?.type === 'fault') return command
  return command !== undefined && losesNothing(command) ? command : fault('link', link)
}

function losesNothing(command: Command): boolean {
  if (command.type !== 'pause') return ['break', 'resume', 'open'].includes(command.type)
  const { end } = command
  return end.kind === 'length' ? end.length <= hours(24) : end.kind !== 'date'
}

const longestPause = hours(366 * 24)

function parsePause(rest: readonly string[], until: boolean): Command | CommandFault {
  const [said = ''] = rest
  const end = endOf(said)
  if (end === null || (until && end.kind === 'length')) return fault('pause', said)
  return tooMany(rest, 1) ?? { type: 'pause', end }
}

function endOf(said: string): PauseEnd | null {
  if (said === 'tomorrow') return { kind: 'tomorrow' }
  const [, hour, minute] = /^(\d|[01]\d|2[0-3]):([0-5]\d)$/.exec(said) ?? []
  if (hour !== undefined) {
    return { kind: 'time', minuteOfDay: Number(hour) * 60 + Number(minute) }
  }
  if (isDate(said)) return { kind: 'date', date: said }
  const parts = /^(?:(\d{1,4})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m(?:in)?)?$/.exec(said)
  const [days = 0, inHours = 0, inMinutes = 0] = (parts ?? []).slice(1).map((n) => Number(n ?? 0))
  const length = hours(days * 24 + inHours) + minutes(inMinutes)
  return length > 0 && length <= longestPause ? { kind: 'length', length } : null
}

function isDate(said: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(said) && addDays(said, 0) === said
  } catch {
    return false
  }
}

/** What a pause is to be, as the core is told it: a length, or until a moment. */
export function pauseLength(
  end: PauseEnd,
  { wall, zone }: Pick<Now, 'wall' | 'zone'>,
  dayStartsAt: number,
): Millis | 'tomorrow' | { readonly until: Instant } | CommandFault {
  switch (end.kind) {
    case 'length':
      return end.length
    case 'tomorrow':
      return 'tomorrow'
    case 'time': {
      const today = localDate(wall, zone)
      const until = instantAt(today, end.minuteOfDay, zone)
      return { until: until > wall ? until : instantAt(addDays(today, 1), end.minuteOfDay, zone) }
    }
    case 'date': {
      const until = startOfDate(end.date, zone, dayStartsAt)
      return until > wall ? { until } : fault('past', end.date)
    }
  }
}

const tooMany = (rest: readonly string[], count: number): CommandFault | null =>
  rest.length > count ? fault('extra', rest[count]) : null

/** A terminal would obey what a word may hide. */
const fault = (fault: CommandFault['fault'], word = ''): CommandFault => ({
  type: 'fault',
  fault,
  word: word.slice(0, 40).replaceAll(/\p{C}/gu, '?'),
})
