import { localDate, type DateText } from './calendar.ts'
import { wornThings, type WornThing } from './journal.ts'
import { planDateOf } from './programme.ts'
import type { AppState } from './state.ts'
import {
  after,
  earlier,
  elapsed,
  inMinutes,
  inSeconds,
  minutes,
  wallAt,
  type Instant,
  type Tick,
} from './time.ts'
import { dateToday, keep, type Turn } from './turn.ts'
import { rampMinutes } from './wear-ramp.ts'
import { isHere } from './watch.ts'

export { wornThings, type WornThing }

/** The longest spell there is, in minutes, whatever is set (content E1). */
const most: Readonly<Record<WornThing, number>> = { band: 45, disc: 30 }

interface WornSpell {
  readonly from: Tick
  readonly until: Tick
}

/** The spell of each thing; null while it is off. */
export type Wearing = Readonly<Record<WornThing, WornSpell | null>>

export const nothingWorn: Wearing = { band: null, disc: null }

/** A thing as windows and tray see it. */
export type WornView =
  /** Not switched on in the settings. */
  | { readonly kind: 'not-used' }
  /** A seat that gives way, for somebody whom balance troubles. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'off'; readonly minutes: number }
  | { readonly kind: 'on'; readonly until: Instant }
export type WearingView = Readonly<Record<WornThing, WornView>>

export function wearingView(state: AppState, turn: Turn): WearingView {
  const { now } = turn
  const view = (thing: WornThing): WornView => {
    const spell = state.wearing[thing]
    if (spell !== null) return { kind: 'on', until: wallAt(spell.until, now) }
    const length = spellMinutes(state, thing, turn)
    if (length === null) return { kind: 'not-used' }
    return isLeftOut(state, thing) ? { kind: 'left-out' } : { kind: 'off', minutes: length }
  }
  return { band: view('band'), disc: view('disc') }
}

/** Begins a spell, unless one runs, the thing is not used, or it is left out. */
export function putOn(state: AppState, thing: WornThing, turn: Turn): AppState {
  const { now } = turn
  const length = spellMinutes(state, thing, turn)
  if (length === null || state.wearing[thing] !== null || isLeftOut(state, thing)) return state
  return worn(state, thing, { from: now.tick, until: after(now.tick, minutes(length)) })
}

export function takeOff(state: AppState, thing: WornThing, turn: Turn): AppState {
  const spell = state.wearing[thing]
  return spell === null ? state : ended(state, thing, spell, turn)
}

/**
 * Ends what has run its time, and says so once, as soon as somebody is there. Nothing else puts that
 * off: the person asked for it, and longer is not meant.
 */
export function wearAtBeat(state: AppState, turn: Turn): AppState {
  const { now } = turn
  if (!isHere(state.watch)) return state
  return wornThings.reduce((next, thing) => {
    const spell = next.wearing[thing]
    if (spell === null) return next
    if (now.tick < spell.until && !isLeftOut(next, thing)) return next
    const length = Math.round(inMinutes(elapsed(spell.from, spell.until)))
    return {
      ...ended(next, thing, spell, turn),
      saying: [...next.saying, { type: 'tellTakeOff', thing, minutes: length }],
    }
  }, state)
}

/** How long a spell is now: as the week of the plan has it while that runs (content E1), else as it is set. */
export function spellMinutes(state: AppState, thing: WornThing, { now }: Turn): number | null {
  const { settings, programme } = state
  const set = thing === 'band' ? settings.bandMinutes : settings.discMinutes
  if (set === null) return null
  if (programme === null) return Math.min(set, most[thing])
  const today = dateToday(state, now)
  const place = planDateOf(programme, today)
  if (place === null) return Math.min(set, most[thing])
  return rampMinutes(thing, place.week, spellsOn(state, thing, today))
}

const spellsOn = ({ recent, settings }: AppState, thing: WornThing, date: DateText): number =>
  recent.filter(
    (entry) =>
      entry.type === 'worn' &&
      entry.thing === thing &&
      localDate(entry.at, entry.zone, settings.dayStartsAt) === date,
  ).length

const isLeftOut = ({ care }: AppState, thing: WornThing): boolean =>
  thing === 'disc' && care.avoid.includes('balance')

/** Ends a spell and logs it, from a minute on: what was worn, and never past the time that was set. */
function ended(state: AppState, thing: WornThing, spell: WornSpell, { now }: Turn): AppState {
  const end = earlier(spell.until, now.tick)
  const length = elapsed(spell.from, end)
  const off = worn(state, thing, null)
  if (length < minutes(1)) return off
  const seconds = Math.round(inSeconds(length))
  const entry = { type: 'worn', at: wallAt(end, now), zone: now.zone, thing, seconds } as const
  return keep(off, [entry], now)
}

const worn = (state: AppState, thing: WornThing, spell: WornSpell | null): AppState => ({
  ...state,
  wearing: { ...state.wearing, [thing]: spell },
})
