import { CardPicture } from '../../../../figure/card-picture.tsx'
import { movementAt } from '../../../../figure/shown-figure.ts'
import { Room } from '../../../../ui/room.tsx'
import { roomLight } from '../../room-light.ts'

/** A movement in its room; an empty room for none. */
export function MovementPicture({ figure }: { readonly figure: string | undefined }) {
  const movement = movementAt(figure)
  if (movement === undefined) return <Room light={roomLight} />
  const { still } = movement
  return <CardPicture choreography={{ still, props: still.props }} light={roomLight} />
}
