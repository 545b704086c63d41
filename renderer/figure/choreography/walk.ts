import type { Choreography } from '../choreography.ts'
import { freeBearing, type Cycle } from '../motion.ts'
import { pose } from '../poses.ts'

/** Two steps on the spot, as if the room went along. */
export const walking: Cycle = {
  kind: 'cycle',
  frames: [
    [pose('walk.contactA'), 0],
    [pose('walk.passA'), 0.25],
    [pose('walk.contactB'), 0.5],
    [pose('walk.passB'), 0.75],
    [pose('walk.contactA'), 1],
  ],
  every: 1_200,
}

/** A plain break: somebody walks. */
export const walk: Choreography = {
  props: [],
  limb: 'leg',
  bearing: freeBearing,
  still: { pose: pose('walk.contactA'), work: [] },
  variants: { short: [walking], standard: [walking], long: [walking] },
}
