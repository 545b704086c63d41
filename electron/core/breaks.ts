import type { CheckInSaying } from './check-in-saying.ts'
import type { IntervalKind, StopReason } from './journal.ts'
import { realBreak } from './load.ts'
import type { ReasonCode } from './reason.ts'
import { findVariant, type Catalogue, type RoutineChoice, type Variant } from './routines.ts'
import type { KnownEffort } from './effort.ts'
import { isWorking } from './steps.ts'
import { lookOn, newSpell, wasTypedThrough, type Spell } from './spell.ts'
import type { TipId } from './tips.ts'
import type { Piece, Watch } from './watch.ts'
import { after, elapsed, minutes, seconds, type Millis, type Tick } from './time.ts'

/** Where a break stands, from its setup card to its done card. */
export type Break =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'setup'
      readonly choice: RoutineChoice
      readonly origin: Origin
      readonly since: Tick
      /** The safety lists come first: it is the first routine lying down (content C4). */
      readonly asks: boolean
    }
  | Run
  | Done
  | CheckInAsked
  | CheckedIn

/** How a break came about, for the journal. */
export interface Origin {
  readonly prompted: boolean
  readonly boutFor: Millis
  readonly reason: ReasonCode
}

/** A break under way. Its time gets its kind when a spell ends: at a pause, a stop or the end. */
export interface Run {
  readonly kind: 'run'
  readonly origin: Origin
  /** `null` is a plain break: just moving, one step of `length`. */
  readonly choice: RoutineChoice | null
  readonly length: Millis
  readonly step: number
  /** Left of the present step when the clock last started or stood. */
  readonly left: Millis
  /** When the clock last started; `null` while it stands. */
  readonly runningSince: Tick | null
  /** When it came to stand, for a pause that nobody ends. */
  readonly standingSince: Tick | null
  readonly stopping: boolean
  /** Working time done, not counting what was skipped. */
  readonly worked: Millis
  /** Break time of ended spells that counts. */
  readonly off: Millis
  readonly spell: Spell | null
  readonly typedThrough: boolean
}

export interface Done {
  readonly kind: 'done'
  readonly outcome: 'taken' | 'partial' | 'not-counted' | 'stopped'
  readonly choice: RoutineChoice | null
  readonly stopReason: StopReason | null
  readonly off: Millis
  readonly leftChair: boolean
  readonly at: Tick
  /** First sign of life since; the card goes a minute later. */
  readonly seenAt: Tick | null
  /** The thought that this break brought; null when the day had its own already. */
  readonly tip: TipId | null
  /** Whoever closes the card is asked how back and neck feel. */
  readonly asks: boolean
  /** What the plan knew of strength before it was said how this time felt; null while it was not said. */
  readonly known: KnownEffort | null
}

/** How back and neck feel is asked (content C5). */
export interface CheckInAsked {
  readonly kind: 'check-in'
  /** The person came for it; else it was asked after a break. */
  readonly own: boolean
  readonly at: Tick
  /** First sign of life since; the question goes a few minutes later. */
  readonly seenAt: Tick | null
}

/** What follows from a check-in is said. */
export interface CheckedIn {
  readonly kind: 'checked-in'
  readonly score: number
  /** Never empty; the first weighs most. */
  readonly says: readonly CheckInSaying[]
  /** Routines that are left out for what followed on them. */
  readonly hid: readonly string[]
  readonly at: Tick
}

/** A pause, or a setup card, that nobody comes back to ends the break. */
export const forgottenAfter = minutes(10)
/** A card goes this long after the person is back. */
export const cardStays = seconds(60)
/** Input this soon after a break still belongs to it. */
const notYetBack = seconds(5)
/** Back within this time means the step before, later the step again. */
const justBegun = seconds(3)

/** Whether somebody is at the desk again since a card came. */
export const isBack = (card: { readonly at: Tick }, { watch }: { readonly watch: Watch }) =>
  elapsed(card.at, watch.settledTo) > notYetBack

export const noBreak: Break = { kind: 'none' }

/** The kind of time that a break is (content D2): a plain one is moving. */
export function kindOf(choice: RoutineChoice | null, catalogue: Catalogue): IntervalKind {
  const routine = catalogue.find((candidate) => candidate.id === choice?.routineId)
  if (routine?.movementClass === 'lying') return 'lying'
  return routine?.movementClass === 'seated' ? 'seated-routine' : 'moving'
}

/** Begins a break. */
export function startRun(
  choice: RoutineChoice | null,
  origin: Origin,
  plainLength: Millis,
  at: Tick,
  catalogue: Catalogue,
): Run {
  const variant = variantOf(choice, catalogue)
  const step = variant === null ? 0 : firstStep(variant, kindOf(choice, catalogue))
  const length = variant === null ? plainLength : seconds(variant.totalSeconds)
  return {
    kind: 'run',
    origin,
    choice,
    length,
    step,
    left: stepLength(variant, step, length),
    runningSince: at,
    standingSince: null,
    stopping: false,
    worked: 0,
    off: 0,
    spell: newSpell(at),
    typedThrough: false,
  }
}

/**
 * Where a routine starts: behind the setup steps that its card has shown, unless what is left would
 * be too short to count as a break from sitting.
 */
function firstStep({ steps, totalSeconds }: Variant, kind: IntervalKind): number {
  const shown = Math.max(
    0,
    steps.findIndex((step) => step.kind !== 'setup'),
  )
  const before = steps.slice(0, shown).reduce((sum, step) => sum + step.seconds, 0)
  const isCutShort = kind !== 'seated-routine' && seconds(totalSeconds - before) < realBreak
  return isCutShort ? 0 : shown
}

export const variantOf = (choice: RoutineChoice | null, catalogue: Catalogue): Variant | null =>
  choice === null ? null : (findVariant(catalogue, choice)?.variant ?? null)

export const stepLength = (variant: Variant | null, step: number, plainLength: Millis): Millis =>
  variant === null ? plainLength : seconds(variant.steps[step]?.seconds ?? 0)

/** When the present step ends, if its clock runs. */
export const stepEndsAt = (run: Run): Tick | null =>
  run.runningSince === null ? null : after(run.runningSince, run.left)

/** Takes notice of whether hands were on the computer since the last look. */
export const look = (run: Run, at: Tick, idleFor: Millis | 'unknown', isPress: boolean): Run =>
  run.spell === null ? run : { ...run, spell: lookOn(run.spell, at, idleFor, isPress) }

/**
 * Lets the clock run to `at`, step by step. `endedAt` is the exact moment the
 * last step ran out, which a late beat may have overslept.
 */
export function advance(
  run: Run,
  at: Tick,
  catalogue: Catalogue,
): { readonly run: Run; readonly endedAt: Tick | null } {
  const variant = variantOf(run.choice, catalogue)
  let now = run
  for (let end = stepEndsAt(now); end !== null && end <= at; end = stepEndsAt(now)) {
    const credited = credit(now, end, variant)
    if (isLast(now, variant)) return { run: credited, endedAt: end }
    now = enter(credited, now.step + 1, end, variant)
  }
  return { run: now, endedAt: null }
}

/** To the next step; `null` when there is none, so the routine is over. */
export function stepOn(run: Run, at: Tick, catalogue: Catalogue): Run | null {
  const variant = variantOf(run.choice, catalogue)
  return isLast(run, variant) ? null : enter(credit(run, at, variant), run.step + 1, at, variant)
}

/** Back to the start of the step, or to the one before when this one has just begun. */
export function stepBack(run: Run, at: Tick, catalogue: Catalogue): Run {
  const variant = variantOf(run.choice, catalogue)
  const credited = credit(run, at, variant)
  const into = stepLength(variant, run.step, run.length) - credited.left
  const step = into <= justBegun ? Math.max(0, run.step - 1) : run.step
  return enter(credited, step, at, variant)
}

/** Stops the clock and ends the spell. */
export function stand(
  run: Run,
  at: Tick,
  stopping: boolean,
  catalogue: Catalogue,
): { readonly run: Run; readonly piece: Piece | null } {
  if (run.runningSince === null) return { run: { ...run, stopping }, piece: null }
  const credited = credit(run, at, variantOf(run.choice, catalogue))
  const ended = endSpell(credited, at, catalogue)
  return {
    run: { ...ended.run, runningSince: null, standingSince: at, stopping },
    piece: ended.piece,
  }
}

/** Starts the clock again, in a new spell. */
export const goOn = (run: Run, at: Tick): Run => ({
  ...run,
  runningSince: at,
  standingSince: null,
  stopping: false,
  spell: newSpell(at),
})

const isLast = (run: Run, variant: Variant | null): boolean =>
  variant === null || run.step + 1 >= variant.steps.length

/** Books the running step's time up to `at`. */
function credit(run: Run, at: Tick, variant: Variant | null): Run {
  if (run.runningSince === null) return run
  const length = Math.min(run.left, elapsed(run.runningSince, at))
  const step = variant?.steps[run.step]
  const works = step === undefined || isWorking(step)
  return {
    ...run,
    left: run.left - length,
    runningSince: at,
    worked: run.worked + (works ? length : 0),
  }
}

const enter = (run: Run, step: number, at: Tick, variant: Variant | null): Run => ({
  ...run,
  step,
  left: stepLength(variant, step, run.length),
  runningSince: run.runningSince === null ? null : at,
})

/** A spell in which hands were on the computer for most of the time was no break (design §4). */
function endSpell(
  run: Run,
  at: Tick,
  catalogue: Catalogue,
): { readonly run: Run; readonly piece: Piece | null } {
  const spell = run.spell
  if (spell === null || at <= spell.from) return { run: { ...run, spell: null }, piece: null }
  const length = elapsed(spell.from, at)
  const typedThrough = wasTypedThrough(spell, at)
  return {
    run: {
      ...run,
      spell: null,
      off: run.off + (typedThrough ? 0 : length),
      typedThrough: run.typedThrough || typedThrough,
    },
    piece: typedThrough
      ? { from: spell.from, to: at, kind: 'sitting', source: 'input' }
      : { from: spell.from, to: at, kind: kindOf(run.choice, catalogue), source: 'routine' },
  }
}

/** The spell under way as a piece, for a checkpoint that has to stand for a crash. */
export const spellSoFar = (run: Run, at: Tick, catalogue: Catalogue): Piece | null =>
  endSpell(run, at, catalogue).piece
