import { jitter } from './jitter.ts'
import type { CheckIn } from './journal.ts'
import type { Circumstances } from './picker-circumstances.ts'
import { neverWearsOut } from './picker-filters.ts'
import type { Routine, Target, Variant } from './routines.ts'
import { elapsed, hours, seconds } from './time.ts'

/** What speaks for a routine and against it; `need` to `repeat` as content E2 names them. */
export interface Terms {
  readonly need: number
  readonly pain: number
  readonly over: number
  readonly rating: number
  readonly up: number
  readonly fit: number
  readonly recent: number
  readonly repeat: number
  readonly jitter: number
}

export const weights: Terms = {
  need: 3,
  pain: 1,
  over: -1.5,
  rating: 1,
  up: 1,
  fit: 0.5,
  recent: -2,
  repeat: -1,
  jitter: 0.5,
}
const terms = Object.keys(weights) as (keyof Terms)[]

/** Something done is not wanted again for a day, and less so until three days later. */
const fresh = hours(24)
const forgotten = hours(72)

/** Targets that are favoured for what an area feels like. */
export const favoured: Readonly<Record<NonNullable<CheckIn['area']>, readonly Target[]>> = {
  neck: ['neck', 'shoulder-mobility', 'chest', 'thoracic-extension'],
  'upper-traps': ['shoulder-mobility', 'neck', 'scapular', 'breath'],
  'between-blades': ['thoracic-extension', 'thoracic-rotation', 'scapular', 'soft-tissue', 'chest'],
  'mid-back': ['thoracic-extension', 'thoracic-rotation', 'thoracic-lateral', 'lats'],
  'low-back': ['hips', 'core', 'walk', 'thoracic-flexion'],
}

export const scoreOf = (all: Terms): number =>
  terms.reduce((sum, term) => sum + weights[term] * all[term], 0)

export function termsOf(routine: Routine, variant: Variant, now: Circumstances): Terms {
  const { slot } = now
  return {
    need: Math.max(...routine.targets.map((_, index) => need(routine, index, now))),
    pain: pain(routine, now),
    over: over(routine, now),
    rating: liking(routine, now) + (easesTension(routine, now) ? 1 : 0),
    up: routine.movementClass === 'seated' ? 0 : slot.long ? 1.5 : 1,
    fit: Math.min(1, seconds(variant.totalSeconds) / slot.length),
    recent: recency(routine, now),
    repeat: repetition(routine, now),
    jitter: jitter(now.seed, slot.key, routine.id),
  }
}

/** How much of what the week asks of one of a routine's targets is missing; half for all but its first. */
export const need = ({ targets }: Routine, index: number, now: Circumstances): number =>
  (index === 0 ? 1 : 0.5) * deficit(targets[index], now)

function deficit(target: Target | undefined, { training, past }: Circumstances): number {
  const quota = target === undefined ? 0 : (training.quotas[target] ?? 0)
  if (target === undefined || quota === 0) return 0
  return Math.max(0, (quota - (past.moved[target] ?? 0)) / quota)
}

/** By how much the first target had more than its share. */
function over({ targets: [target] }: Routine, { training, past }: Circumstances): number {
  const quota = target === undefined ? 0 : (training.quotas[target] ?? 0)
  if (target === undefined || quota === 0) return 0
  return Math.min(1, Math.max(0, ((past.moved[target] ?? 0) - quota) / quota))
}

function pain({ targets: [first, ...others] }: Routine, { said }: Circumstances): number {
  const wanted: readonly (Target | undefined)[] = said.area === null ? [] : favoured[said.area]
  if (wanted.includes(first)) return 1
  return others.some((target) => wanted.includes(target)) ? 0.5 : 0
}

function liking({ id }: Routine, { person, ratings }: Circumstances): number {
  if (person.settings.starred.includes(id) || ratings[id] === 'liked') return 1
  return ratings[id] === 'not-for-me' ? -1 : 0
}

/** Slow breathing comes sooner on a tense day. */
export const easesTension = ({ id }: Routine, { said }: Circumstances): boolean =>
  said.isTense && id === 'calm-breathing'

/** 1 within a day of the last time, falling to 0 at three days. */
function recency(routine: Routine, { past, slot }: Circumstances): number {
  const last = past.lastDone[routine.id]
  if (last === undefined || neverWearsOut(routine)) return 0
  const ago = elapsed(last, slot.at)
  return Math.min(1, Math.max(0, (forgotten - ago) / (forgotten - fresh)))
}

/** 1 for the target of the routine before, a half for that of the one before that. */
function repetition({ targets: [target] }: Routine, { past }: Circumstances): number {
  const [last, beforeLast] = past.last
  if (target === last?.target) return 1
  return target === beforeLast?.target ? 0.5 : 0
}
