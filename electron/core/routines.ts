import { z } from 'zod'

import { avoidCodes } from './safety.ts'
import { isWorking } from './steps.ts'
import { seconds, type Millis } from './time.ts'

/** What a step asks for. Working steps are hold, reps and move (content B, field rules). */
export const stepKinds = ['setup', 'hold', 'reps', 'move', 'rest', 'release'] as const
export type StepKind = (typeof stepKinds)[number]

/** What a routine moves (content B1). */
export const targets = [
  'thoracic-extension',
  'thoracic-rotation',
  'thoracic-lateral',
  'thoracic-flexion',
  'lats',
  'chest',
  'scapular',
  'soft-tissue',
  'shoulder-mobility',
  'neck',
  'hips',
  'core',
  'eyes',
  'breath',
  'walk',
] as const
export type Target = (typeof targets)[number]

/** Things a routine may need. */
export const equipments = [
  'chair',
  'desk',
  'wall',
  'doorway',
  'towel',
  'pillow',
  'band',
  'ball',
  'foam-roller',
] as const
export type Equipment = (typeof equipments)[number]

/** Where it can be done: fine in an open office, seen by colleagues, wants a floor and privacy. */
export const discretions = ['desk', 'standing-visible', 'private'] as const
export type Discretion = (typeof discretions)[number]

/** A movement of a routine that ships: `cat-cow/short/2` is the third step of its short variant. */
const figurePattern = /^[a-z0-9]+(-[a-z0-9]+)*\/(micro|short|standard|long)\/\d+$/

/**
 * How an id is written. Ratings are kept by it, so it is no name that every object has already; a file
 * is named for it, so it is none that Windows keeps for itself, whatever follows the dot.
 */
export const idPattern = /^(?!(constructor|con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/

/** More than any routine needs: so that a slip in somebody's own file is found, not played for a day. */
const mostSeconds = 3600
const mostReps = 200
const mostSteps = 60

const stepSchema = z.strictObject({
  kind: z.enum(stepKinds),
  text: z.string().min(1).max(90),
  seconds: z.int().positive().max(mostSeconds),
  reps: z.int().positive().max(mostReps).nullable(),
  secondsPerRep: z.int().positive().max(mostSeconds).nullable(),
  side: z.enum(['left', 'right', 'both', 'none']),
  breath: z.string().max(45),
  /** Which movement the figure shows, in a routine that has none of its own. */
  figure: z.string().regex(figurePattern, 'must be like cat-cow/short/2').optional(),
})

export const variantKeys = ['micro', 'short', 'standard', 'long'] as const

const variantSchema = z.strictObject({
  key: z.enum(variantKeys),
  totalSeconds: z.int().positive(),
  steps: z.array(stepSchema).min(1).max(mostSteps),
})

/** One routine of the catalogue (content B), with its words: the shape of a person's own file. */
export const routineSchema = z
  .strictObject({
    id: z.string().max(60).regex(idPattern, 'must be kebab-case'),
    name: z.string().min(1).max(40),
    purpose: z.string().min(1).max(110),
    feelIt: z.string().max(110),
    /** The first is the one it is for. */
    targets: z.array(z.enum(targets)).min(1).max(targets.length),
    position: z.enum(['floor-lying', 'floor-all-fours', 'seated', 'standing', 'doorway', 'wall']),
    /** Groups of alternatives: every group must be met by one of its members. */
    equipment: z
      .array(z.array(z.enum(equipments)).min(1).max(equipments.length))
      .max(equipments.length),
    discretion: z.enum(discretions),
    intensity: z.enum(['gentle', 'light', 'moderate']),
    /** Decides what its seconds do to the sitting load (content D2). */
    movementClass: z.enum(['seated', 'upright', 'lying']),
    variants: z.array(variantSchema).min(1),
    safety: z.string().max(110),
    avoidIf: z.array(z.enum(avoidCodes)).max(avoidCodes.length),
  })
  .superRefine((routine, context) => {
    for (const { path, message, params } of contradictions(routine.variants)) {
      context.addIssue({ code: 'custom', path, message, params })
    }
  })

export type Routine = z.infer<typeof routineSchema>
export type Variant = Routine['variants'][number]
export type VariantKey = Variant['key']
export type Step = Variant['steps'][number]
export type MovementClass = Routine['movementClass']

/** Which routine, and how long a version of it. */
export interface RoutineChoice {
  readonly routineId: string
  readonly variant: VariantKey
}

const sum = (steps: readonly Step[]): number =>
  steps.reduce((total, step) => total + step.seconds, 0)

/** How what a routine says of itself does not agree, in numbers; `seconds` where nothing else is said. */
export type Contradiction =
  | { readonly code: 'variant-twice'; readonly key: VariantKey }
  | { readonly code: 'sum'; readonly steps: number; readonly total: number }
  | { readonly code: 'sides'; readonly left: number; readonly right: number }
  | { readonly code: 'repetitions'; readonly take: number; readonly said: number }

interface Found {
  readonly path: (string | number)[]
  readonly message: string
  readonly params: Contradiction
}

/** The arithmetic that variants must satisfy (content B): sums, repetitions and equal sides. */
const contradictions = (variants: readonly z.infer<typeof variantSchema>[]): readonly Found[] =>
  variants.flatMap((variant, index) => {
    const isRepeated = variants.findIndex(({ key }) => key === variant.key) < index
    return isRepeated ? [twice(variant.key, index)] : faultsOf(variant, index)
  })

const twice = (key: VariantKey, index: number): Found => ({
  path: ['variants', index, 'key'],
  message: `there are two variants ${key}`,
  params: { code: 'variant-twice', key },
})

function faultsOf({ steps, totalSeconds }: z.infer<typeof variantSchema>, index: number): Found[] {
  const works = (side: Step['side']) =>
    sum(steps.filter((step) => step.side === side && isWorking(step)))
  const [added, left, right] = [sum(steps), works('left'), works('right')]
  const faults: Found[] = []
  if (added !== totalSeconds) {
    faults.push({
      path: ['variants', index, 'totalSeconds'],
      message: `steps add up to ${added} s, not ${totalSeconds} s`,
      params: { code: 'sum', steps: added, total: totalSeconds },
    })
  }
  if (left !== right) {
    faults.push({
      path: ['variants', index, 'steps'],
      message: `left works ${left} s and right ${right} s; they must be equal`,
      params: { code: 'sides', left, right },
    })
  }
  for (const [place, step] of steps.entries()) {
    const take = (step.reps ?? 0) * (step.secondsPerRep ?? 0)
    if (step.kind === 'reps' && take !== step.seconds) {
      faults.push({
        path: ['variants', index, 'steps', place, 'seconds'],
        message: `step ${place + 1}: repetitions take ${take} s, not ${step.seconds} s`,
        params: { code: 'repetitions', take, said: step.seconds },
      })
    }
  }
  return faults
}

/** All working time of a variant, in ms. */
export const workingTime = (variant: Variant): Millis =>
  seconds(sum(variant.steps.filter(isWorking)))

/** Whether it asks to lie down. Somebody's own may count as something else, and yet begin on the floor. */
export const liesDown = ({ movementClass, position }: Routine): boolean =>
  movementClass === 'lying' || position === 'floor-lying'

/** The routines the app can offer, in the order of their ids. */
export type Catalogue = readonly Routine[]

export const findVariant = (
  catalogue: Catalogue,
  choice: RoutineChoice,
): { readonly routine: Routine; readonly variant: Variant } | undefined => {
  const routine = catalogue.find((candidate) => candidate.id === choice.routineId)
  const variant = routine?.variants.find((candidate) => candidate.key === choice.variant)
  return routine !== undefined && variant !== undefined ? { routine, variant } : undefined
}
