import { isWorking } from '#core/steps'

import { totalOf, type DraftRoutine, type DraftStep, type DraftVariant } from './draft.ts'

type Steps = readonly DraftStep[]

/** A key that no step of the routine has. */
export const freeKey = ({ variants }: Pick<DraftRoutine, 'variants'>): number =>
  1 + Math.max(0, ...variants.flatMap(({ steps }) => steps.map(({ key }) => key)))

/** The same steps with keys of their own, from a free one on. */
export const rekeyed = (steps: Steps, from: number): Steps => {
  let key = from
  return steps.map((step) => withKey(step, key++))
}

const withKey = (step: DraftStep, key: number): DraftStep => ({ ...step, key })

/** What a step that begins to repeat does, until it is changed: five times six seconds. */
const usualReps = 5
const usualSecondsPerRep = 6

/** A step after a change, with the seconds that its repetitions take. */
export function changed(step: DraftStep, change: Partial<DraftStep>): DraftStep {
  const next = { ...step, ...change }
  if (next.kind !== 'reps') {
    return step.kind === 'reps' ? { ...next, reps: null, secondsPerRep: null } : next
  }
  const reps = next.reps ?? usualReps
  const secondsPerRep = next.secondsPerRep ?? usualSecondsPerRep
  return { ...next, reps, secondsPerRep, seconds: reps * secondsPerRep }
}

export const withStep = (steps: Steps, key: number, change: Partial<DraftStep>): Steps =>
  steps.map((step) => (step.key === key ? changed(step, change) : step))

/** The figure then stays in that step where the one before it ended. */
export const withoutMovement = (steps: Steps, key: number): Steps =>
  steps.map((step) => (step.key === key ? unmoved(step) : step))

const unmoved = ({ figure: _figure, ...step }: DraftStep): DraftStep => step

/** Puts a step behind another one. */
export const insertedAfter = (steps: Steps, key: number, step: DraftStep): Steps =>
  steps.flatMap((one) => (one.key === key ? [one, step] : [one]))

export const without = (steps: Steps, key: number): Steps => steps.filter((one) => one.key !== key)

/** Moves a step up (-1) or down (1); at the end of its way it stays. */
export function moved(steps: Steps, key: number, by: -1 | 1): Steps {
  const from = steps.findIndex((one) => one.key === key)
  const to = from + by
  const [step, other] = [steps[from], steps[to]]
  return step === undefined || other === undefined ? steps : steps.with(from, other).with(to, step)
}

/** How long each side works, in seconds. */
export function sidesOf(steps: Steps): { readonly left: number; readonly right: number } {
  const works = (side: DraftStep['side']) =>
    totalOf(steps.filter((step) => step.side === side && isWorking(step)))
  return { left: works('left'), right: works('right') }
}

export const hasSides = (steps: Steps): boolean => steps.some(isSided)

const isSided = ({ side }: DraftStep): boolean => side === 'left' || side === 'right'

/** The words for the sides, to be exchanged in what a step says. */
export interface SideWords {
  readonly left: string
  readonly right: string
}

/**
 * Makes the other side like the one that comes first: step by step where both have as many steps,
 * otherwise by a copy behind it of all that happens on the first.
 */
export function mirrored(routine: DraftRoutine, variant: DraftVariant, words: SideWords): Steps {
  const { steps } = variant
  const first = steps.find(isSided)?.side
  if (first === undefined) return steps
  const [ones, others] = [first, first === 'left' ? 'right' : 'left'].map((side) =>
    steps.filter((step) => step.side === side),
  )
  if (ones?.length === others?.length) return matched(steps, ones ?? [], others ?? [], words)
  const kept = steps.filter((step) => step.side === first || !isSided(step))
  const [from, to] = [kept.findIndex(isSided), kept.findLastIndex(isSided)]
  const copies = kept.slice(from, to + 1).map((step) => mirroredStep(step, words))
  return kept.toSpliced(to + 1, 0, ...rekeyed(copies, freeKey(routine)))
}

/** Every step of the other side, where it stands, like its partner. */
const matched = (steps: Steps, ones: Steps, others: Steps, words: SideWords): Steps =>
  steps.map((step) => {
    const partner = ones[others.indexOf(step)]
    return partner === undefined ? step : withKey(mirroredStep(partner, words), step.key)
  })

function mirroredStep(step: DraftStep, words: SideWords): DraftStep {
  if (!isSided(step)) return step
  const side = step.side === 'left' ? 'right' : 'left'
  return { ...step, side, text: exchanged(step.text, words), breath: exchanged(step.breath, words) }
}

/** *Slide your right arm* and *slide your left arm*, each into the other. */
function exchanged(text: string, { left, right }: SideWords): string {
  const either = new RegExp(`(?<!\\p{L})(?:${left}|${right})(?!\\p{L})`, 'giu')
  return text.replaceAll(either, (word) => {
    const other = word.toLowerCase() === left ? right : left
    const isLarge = word.charAt(0) !== word.charAt(0).toLowerCase()
    return isLarge ? other.charAt(0).toUpperCase() + other.slice(1) : other
  })
}
