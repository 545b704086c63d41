import type { ReactNode, RefObject } from 'react'

import './room.css'

/** Where daylight falls: all as shares of the room's width (look §6, §7). */
export interface Light {
  /** Left edge of the light on the floor line. */
  readonly from: number
  /** Width of one pane. */
  readonly pane: number
  /** Between the two panes; 0.018 unless told. */
  readonly bar?: number
}

/** The drawing is 1000 wide and far taller than any window, and is cropped at the floor line. */
const width = 1000
const reach = 4000
/** The light always falls from the upper left at the same slope. */
const onWall = 0.42
const onFloor = 1.15
const usualBar = 0.018

/** Outlines of two panes of light, on the wall (whose bottom is the floor line) or on the floor. */
export function lightPath(light: Light, surface: 'wall' | 'floor'): string {
  const pane = light.pane * width
  const bar = (light.bar ?? usualBar) * width
  return [0, pane + bar]
    .map((offset) => {
      const left = light.from * width + offset
      const [top, bottom] =
        surface === 'wall' ? [left - onWall * reach, left] : [left, left + onFloor * reach]
      return `M${top} 0h${pane}L${bottom + pane} ${reach}h${-pane}Z`
    })
    .join('')
}

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

/** The light of a room that nothing moves in. */
const stillLight: Light = { from: 0.2, pane: 0.34, bar: 0.035 }

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
