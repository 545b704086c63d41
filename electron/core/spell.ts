import { before, elapsed, seconds, type Millis, type Tick } from './time.ts'

/** Break time that the clock ran through without standing. */
export interface Spell {
  readonly from: Tick
  readonly lookedTo: Tick
  /** How much of it saw input other than presses in the player. */
  readonly busy: Millis
  /** The newest press in the player itself. */
  readonly pressedAt: Tick
}

/** Idle time comes in whole seconds: a press may seem to be this much later than it was. */
const pressLasts = seconds(1)

export const newSpell = (at: Tick): Spell => ({ from: at, lookedTo: at, busy: 0, pressedAt: at })

/**
 * Takes notice of whether hands were on the computer since the last look. Presses
 * in the player belong to the break.
 */
export function lookOn(
  spell: Spell,
  at: Tick,
  idleFor: Millis | 'unknown',
  isPress: boolean,
): Spell {
  if (isPress) return { ...spell, lookedTo: at, pressedAt: at }
  const length = elapsed(spell.lookedTo, at)
  const touched =
    idleFor !== 'unknown' &&
    idleFor < length &&
    elapsed(spell.pressedAt, before(at, idleFor)) > pressLasts
  return { ...spell, lookedTo: at, busy: spell.busy + (touched ? length : 0) }
}

/** Hands on the computer for most of the time: that was no break (design §4). */
export const wasTypedThrough = (spell: Spell, at: Tick): boolean =>
  spell.busy * 2 > elapsed(spell.from, at)
