import { Drawing } from './drawing.tsx'
import './figure.css'
import type { Pose } from './pose.ts'
import { pose as namedPose, type PoseName } from './poses.ts'
import { detailFor, scene, type WorkingLimb } from './scene.ts'
import type { Prop } from './props.ts'

/** What of the world is seen, in units: the floor is its bottom edge, `middle` its centre (0 unless told). */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly middle?: number
}

export const viewBoxOf = ({ width, height, middle = 0 }: Frame): string =>
  `${middle - width / 2} ${-height} ${width} ${height}`

interface FigureProps {
  /** A key pose by name, or any pose. */
  readonly pose: PoseName | Pose
  readonly props?: readonly Prop[]
  readonly work?: readonly WorkingLimb[]
  /** Looks the other way. */
  readonly flipped?: boolean
  /** About how many CSS pixels 100 units are, which decides weight and detail. */
  readonly pixels?: number
  readonly frame?: Frame
  readonly className?: string
}

/** Room for a standing figure. */
const standing: Frame = { width: 128, height: 110 }

/** A still figure that stands on the bottom edge of its box. Decorative: the words carry the meaning. */
export function Figure({
  pose,
  props,
  work,
  flipped = false,
  pixels = 136,
  frame = standing,
  className = '',
}: FigureProps) {
  const shown = typeof pose === 'string' ? namedPose(pose) : pose
  const drawn = scene(shown, { props, work, detail: detailFor(pixels) })
  return (
    <svg
      className={`figure ${className}`}
      viewBox={viewBoxOf(frame)}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      <g transform={flipped ? 'scale(-1 1)' : undefined}>
        <Drawing scene={drawn} />
      </g>
    </svg>
  )
}
