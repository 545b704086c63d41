import type { ReactNode, RefObject } from 'react'

import { lightPath, roomBox, stillLight, type Light } from './light.ts'
import './room.css'

const { width, reach } = roomBox

/** Holds the two paths of light, for whoever moves it without React. */
export interface LightPaths {
  readonly wall: RefObject<SVGPathElement | null>
  readonly floor: RefObject<SVGPathElement | null>
}

interface SurfaceProps {
  readonly light: Light | null
  readonly paths?: LightPaths
}

/** The wall with its light: fills its box, and its bottom edge is the floor line. */
export function Wall({ light, paths }: SurfaceProps) {
  return (
    <svg
      className="room-surface room-wall"
      viewBox={`0 0 ${width} ${reach}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      {light === null ? null : (
        <path ref={paths?.wall} className="room-light" d={lightPath(light, 'wall')} />
      )}
    </svg>
  )
}

/** The floor with its light: fills its box, and its top edge is the floor line. */
export function Floor({ light, paths }: SurfaceProps) {
  return (
    <svg
      className="room-surface room-floor"
      viewBox={`0 0 ${width} ${reach}`}
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
    >
      {light === null ? null : (
        <path ref={paths?.floor} className="room-light" d={lightPath(light, 'floor')} />
      )}
    </svg>
  )
}

interface RoomProps {
  /** Null for a room in shade. */
  readonly light?: Light | null | undefined
  /** Stands on the floor line: a figure with the class `figure-fits`, or anything that fills its box. */
  readonly children?: ReactNode
  readonly className?: string
}

/**
 * Wall, floor and light, filling its box. The floor is `--room-floor` high
 * (14 % unless told), and children stand on its line, `--room-inset` from the top.
 */
export function Room({ light = stillLight, children, className = '' }: RoomProps) {
  return (
    <div className={`room ${className}`}>
      <div className="room-upper">
        <Wall light={light} />
        <div className="room-stage">{children}</div>
      </div>
      <div className="room-lower">
        <Floor light={light} />
      </div>
    </div>
  )
}
