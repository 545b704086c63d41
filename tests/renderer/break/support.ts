import type { Routine, RoutineChoice, VariantKey } from '#core/routines'
import type { Offer, PlayerView, PromptView } from '#core/snapshot'
import type { Instant } from '#core/time'

import { catalogue } from '../../support/catalogue.ts'

const routineOf = (id: string): Routine => {
  const found = catalogue.find((routine) => routine.id === id)
  if (found === undefined) throw new Error(`There is no routine ${id}`)
  return found
}

export const needle = routineOf('thread-the-needle')
export const towel = routineOf('towel-extension')

export const variantOf = (routine: Routine, key: VariantKey) => {
  const found = routine.variants.find((variant) => variant.key === key)
  if (found === undefined) throw new Error(`${routine.id} has no ${key} variant`)
  return found
}

export const offer = (routine: Routine, key: VariantKey): Offer => {
  const choice: RoutineChoice = { routineId: routine.id, variant: key }
  const { name, position } = routine
  const seconds = variantOf(routine, key).totalSeconds
  return { routine: { ...choice, name, position }, seconds, because: { code: 'fits' } }
}

export const plainOffer: Offer = { routine: null, seconds: 120, because: null }

export const at = (ms: number): Instant => ms as Instant

/** A routine at a step that ends `left` ms after the epoch. */
export function playerView(
  routine: Routine,
  key: VariantKey,
  stepIndex: number,
  left: number,
): PlayerView {
  const variant = variantOf(routine, key)
  const stepFor = (variant.steps[stepIndex]?.seconds ?? 0) * 1_000
  const clock = { kind: 'running', startedAt: at(left - stepFor), endsAt: at(left) } as const
  return { kind: 'player', routine, variant, stepIndex, stepFor, clock, stopping: false }
}

export const plainBreak: PlayerView = {
  kind: 'player',
  routine: null,
  variant: null,
  stepIndex: 0,
  stepFor: 120_000,
  clock: { kind: 'standing', left: 71_000 },
  stopping: false,
}

export const promptView: PromptView = {
  kind: 'prompt',
  shownAt: at(0),
  sittingFor: 31 * 60_000,
  reason: { code: 'time-up', sitMinutes: 30 },
  suggests: 'short',
  offers: [offer(needle, 'short'), offer(towel, 'short'), plainOffer],
  canPostpone: true,
  timesMoved: 0,
  canSkip: true,
  skipsLeft: null,
  strict: false,
  offersStanding: false,
  skipMinutes: 30,
}
