import type { DoneView } from '#core/snapshot'

import { Figure } from '../../figure/figure.tsx'
import { choreographyFor } from '../../figure/shown-figure.ts'

const frame = { width: 128, height: 112 }

/** Arms up after what was done on the feet or the floor; somebody who stayed in the chair sits in it. */
export function DonePicture({ view }: { readonly view: DoneView }) {
  const isDone = view.outcome === 'taken'
  if (isDone && view.routine?.movementClass === 'seated') {
    const { still, props } = choreographyFor(view.routine)
    return <Figure className="figure-fits" frame={frame} pose={still.pose} props={props} />
  }
  return (
    <Figure className="figure-fits" frame={frame} pose={isDone ? 'wall.high' : 'front.neutral'} />
  )
}
