import type { Step } from './routines.ts'

/** Whether a step's seconds count towards completing the routine. */
export const isWorking = (step: Pick<Step, 'kind'>): boolean =>
  step.kind === 'hold' || step.kind === 'reps' || step.kind === 'move'

/** The borrowed movement that stands for steps on a picture: that of the first in which something works. */
export const pictureOf = (steps: readonly Pick<Step, 'kind' | 'figure'>[]): string | undefined =>
  (
    steps.find((step) => isWorking(step) && step.figure !== undefined) ??
    steps.find(({ figure }) => figure !== undefined)
  )?.figure
