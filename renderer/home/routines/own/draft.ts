import type { Routine, Step, Variant, VariantKey } from '#core/routines'

/** A step in the form. Its key stays with it wherever it is moved, and is no other's in the routine. */
export interface DraftStep extends Readonly<Step> {
  readonly key: number
}

/** A version in the form: its length is computed, never typed. */
export interface DraftVariant {
  readonly key: VariantKey
  readonly steps: readonly DraftStep[]
}

/** A routine in the form. */
export type DraftRoutine = Readonly<
  Omit<Routine, 'id' | 'variants' | 'targets' | 'equipment' | 'avoidIf'>
> & {
  readonly targets: readonly Routine['targets'][number][]
  readonly equipment: readonly (readonly Routine['equipment'][number][number][])[]
  readonly avoidIf: readonly Routine['avoidIf'][number][]
  readonly variants: readonly DraftVariant[]
}

/** A routine that is being written, and what it was when that began. */
export interface Draft {
  /** The own routine whose place it takes; null for a new one. */
  readonly replaces: string | null
  readonly opened: DraftRoutine
  readonly routine: DraftRoutine
  /** What it was copied from: whoever leaves that out is to leave this out too. */
  readonly source: Pick<Routine, 'name' | 'avoidIf'> | null
}

/** An id for a routine that has none yet; no routine that ships is called so. */
const unnamed = 'draft'

/** The form of a routine. One that ships lends its movements, step by step. */
export function formOf(routine: Routine, lends: boolean): DraftRoutine {
  const { id, variants, ...rest } = routine
  let key = 0
  return {
    ...rest,
    variants: variants.map((variant) => ({
      key: variant.key,
      steps: variant.steps.map((step, index) => {
        const figure = lends ? `${id}/${variant.key}/${index}` : step.figure
        return { ...step, ...(figure === undefined ? {} : { figure }), key: (key += 1) }
      }),
    })),
  }
}

/** The routine that a form describes, for the schema, the figure and the file. */
export const routineIn = (form: DraftRoutine, id: string = unnamed): Routine => ({
  ...form,
  id,
  targets: [...form.targets],
  equipment: form.equipment.map((group) => [...group]),
  avoidIf: [...form.avoidIf],
  variants: form.variants.map(variantIn),
})

const variantIn = ({ key, steps }: DraftVariant): Variant => ({
  key,
  totalSeconds: totalOf(steps),
  steps: steps.map(stepIn),
})

const stepIn = ({ key: _key, ...step }: DraftStep): Step => step

/** In seconds. */
export const totalOf = (steps: readonly Pick<Step, 'seconds'>[]): number =>
  steps.reduce((total, { seconds }) => total + seconds, 0)

export const isChanged = ({ opened, routine }: Draft): boolean =>
  JSON.stringify(routineIn(opened)) !== JSON.stringify(routineIn(routine))

/** To change a routine of one's own. */
export function draftToChange(routine: Routine): Draft {
  const form = formOf(routine, false)
  return { replaces: routine.id, opened: form, routine: form, source: null }
}

/** To make another routine out of one. */
export function draftFrom(routine: Routine, isOwn: boolean, name: string): Draft {
  const form = formOf(routine, !isOwn)
  const { name: from, avoidIf } = routine
  return {
    replaces: null,
    opened: form,
    routine: { ...form, name },
    source: { name: from, avoidIf },
  }
}

/** To begin with nothing: somebody stands, gets ready, and holds. */
export function emptyDraft(): Draft {
  const form: DraftRoutine = {
    name: '',
    purpose: '',
    feelIt: '',
    targets: [],
    position: 'standing',
    equipment: [],
    discretion: 'standing-visible',
    intensity: 'gentle',
    movementClass: 'upright',
    variants: [{ key: 'short', steps: [emptyStep(1, 'setup', 10), emptyStep(2, 'hold', 30)] }],
    safety: '',
    avoidIf: [],
  }
  return { replaces: null, opened: form, routine: form, source: null }
}

export const emptyStep = (key: number, kind: Step['kind'], seconds: number): DraftStep => ({
  key,
  kind,
  text: '',
  seconds,
  reps: null,
  secondsPerRep: null,
  side: 'none',
  breath: '',
})
