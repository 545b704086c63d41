import type { Offer } from '#core/snapshot'

import type { PoseName } from '../../figure/poses.ts'
import type { PropName } from '../../figure/props.ts'
import type { WorkingLimb } from '../../figure/scene.ts'

export interface OfferPicture {
  readonly pose: PoseName
  readonly prop: PropName | null
  readonly work: readonly WorkingLimb[]
  /** Wider than high, so it needs the room's whole width. */
  readonly lies: boolean
}

const upright = (pose: PoseName, prop: PropName | null = null): OfferPicture => ({
  pose,
  prop,
  work: [],
  lies: false,
})

/** The most telling moment of a routine; those without one show where they are done. */
const byRoutine: Readonly<Record<string, OfferPicture>> = {
  'towel-extension': { pose: 'towel.open', prop: 'towel', work: [], lies: true },
  'thread-the-needle': { pose: 'thread.under', prop: null, work: ['armB'], lies: true },
}

const byPlace: Readonly<Record<string, OfferPicture>> = {
  'floor-lying': { pose: 'towel.flat', prop: null, work: [], lies: true },
  'floor-all-fours': { pose: 'af.neutral', prop: null, work: [], lies: true },
  seated: upright('sit.neutral', 'chair'),
  standing: upright('front.neutral'),
  doorway: upright('door.lean', 'doorpost'),
  wall: upright('wall.mid'),
}

/** What the room shows for an offer; just moving is somebody walking. */
export function pictureOf({ routine }: Offer): OfferPicture {
  if (routine === null) return upright('walk.contactA')
  return byRoutine[routine.routineId] ?? byPlace[routine.position] ?? upright('stand.neutral')
}
