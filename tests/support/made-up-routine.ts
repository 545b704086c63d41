import { routineSchema, type MovementClass, type Routine, type StepKind } from '#core/routines'

/** A routine of one variant, `short`, from its steps and their seconds, both sides at once. */
export function routineOf(
  id: string,
  movementClass: MovementClass,
  steps: readonly (readonly [StepKind, number])[],
): Routine {
  return routineSchema.parse({
    id,
    name: 'Made up',
    purpose: 'To be tested.',
    feelIt: '',
    targets: ['core'],
    position: movementClass === 'seated' ? 'seated' : 'standing',
    equipment: [],
    discretion: 'desk',
    intensity: 'gentle',
    movementClass,
    variants: [
      {
        key: 'short',
        totalSeconds: steps.reduce((sum, [, seconds]) => sum + seconds, 0),
        steps: steps.map(([kind, seconds]) => ({
          kind,
          text: 'Do it.',
          seconds,
          reps: kind === 'reps' ? 1 : null,
          secondsPerRep: kind === 'reps' ? seconds : null,
          side: 'both',
          breath: '',
        })),
      },
    ],
    safety: '',
    avoidIf: [],
  })
}
