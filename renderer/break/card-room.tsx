import type { ReactNode } from 'react'

import type { Light } from '../ui/light.ts'
import { Floor, Wall } from '../ui/room.tsx'
import './card-room.css'

interface CardRoomProps {
  readonly className: string
  readonly light: Light
  readonly figure: ReactNode
  /** A line on the floor that never scrolls away. */
  readonly foot?: ReactNode
  /** The card, at the right. */
  readonly children: ReactNode
}

/** A room that fills the window, with the figure at the left and a card at the right: setup and done. */
export function CardRoom({ className, light, figure, foot, children }: CardRoomProps) {
  return (
    <main className={`card-room ${className}`}>
      <div className="card-room-wall">
        <Wall light={light} />
        <div className="card-room-figure">{figure}</div>
      </div>
      <div className="card-room-floor">
        <Floor light={light} />
      </div>
      <div className="card-room-card">{children}</div>
      {foot === undefined ? null : <div className="card-room-foot">{foot}</div>}
    </main>
  )
}
