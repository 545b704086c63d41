import type { Light } from '../ui/light.ts'
import { Room } from '../ui/room.tsx'
import type { Choreography } from './choreography.ts'
import { pictureExtentOf } from './extent.ts'
import { Figure } from './figure.tsx'
import './card-picture.css'

/** What a room on a card shows across, in units: a figure 136 px high in a room 128 px wide. */
const across = 94

interface CardPictureProps {
  /** What the figure does in the routine, or in no routine at all. */
  readonly choreography: Pick<Choreography, 'still' | 'props'>
  /** Null for a room in shade. */
  readonly light?: Light | null
}

/** A routine's picture in a room that fills its box: for the prompt card, tiles and *likely next*. */
export function CardPicture({ choreography, light }: CardPictureProps) {
  const { still, props } = choreography
  const { left, right, height, isLow } = pictureExtentOf(still.pose, props)
  return (
    <Room light={light} className={isLow ? 'card-picture card-picture-low' : 'card-picture'}>
      <Figure
        className="figure-fits"
        pose={still.pose}
        props={props}
        work={still.work}
        frame={{ width: Math.max(across, right - left), height, middle: (left + right) / 2 }}
      />
    </Room>
  )
}
