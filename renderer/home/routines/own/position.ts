import type { DraftRoutine } from './draft.ts'

type Position = DraftRoutine['position']
type Follows = Pick<DraftRoutine, 'discretion' | 'movementClass'> & {
  /** Said by people for whom the position itself is too much (content C3). */
  readonly avoidIf: DraftRoutine['avoidIf']
}

const upright = { discretion: 'standing-visible', movementClass: 'upright', avoidIf: [] } as const

/** What goes with a position unless the person says otherwise. */
const usual: Readonly<Record<Position, Follows>> = {
  seated: { discretion: 'desk', movementClass: 'seated', avoidIf: [] },
  standing: upright,
  wall: upright,
  doorway: upright,
  'floor-all-fours': {
    discretion: 'private',
    movementClass: 'upright',
    avoidIf: ['floor', 'knee', 'wrist'],
  },
  'floor-lying': { discretion: 'private', movementClass: 'lying', avoidIf: ['floor'] },
}

export const positions = Object.keys(usual) as readonly Position[]

/** Another position, and what usually goes with it. Nothing is taken from what leaves the routine out. */
export function inPosition(routine: DraftRoutine, position: Position): DraftRoutine {
  const { avoidIf, ...rest } = usual[position]
  const added = avoidIf.filter((code) => !routine.avoidIf.includes(code))
  return { ...routine, ...rest, position, avoidIf: [...routine.avoidIf, ...added] }
}
