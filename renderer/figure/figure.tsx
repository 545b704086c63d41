import { Drawing } from './drawing.tsx'
import './figure.css'
import type { Pose } from './pose.ts'
import { pose as namedPose, type PoseName } from './poses.ts'
import { detailFor, scene, type WorkingLimb } from './scene.ts'
import type { PropName } from './props.ts'

interface FigureProps {
  /** A key pose by name, or any pose. */
  readonly pose: PoseName | Pose
  readonly prop?: PropName | null
  readonly work?: readonly WorkingLimb[]
  /** Looks the other way. */
  readonly flipped?: boolean
  /** About how many CSS pixels 100 units are, which decides weight and detail. */
  readonly pixels?: number
  /** What of the world is seen, in units: centred, floor at the bottom edge. */
  readonly frame?: { readonly width: number; readonly height: number }
  readonly className?: string
}

/** Room for a standing figure. */
const standing = { width: 128, height: 110 }

/** A still figure that stands on the bottom edge of its box. Decorative: the words carry the meaning. */
export function Figure({
  pose,
  prop = null,
  work,
  flipped = false,
  pixels = 136,
  frame = standing,
  className = '',
}: FigureProps) {
  const shown = typeof pose === 'string' ? namedPose(pose) : pose
  const drawn = scene(shown, { prop, work, detail: detailFor(pixels) })
  return (
    <svg
      className={`figure ${className}`}
      viewBox={`${-frame.width / 2} ${-frame.height} ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      <g transform={flipped ? 'scale(-1 1)' : undefined}>
        <Drawing scene={drawn} />
      </g>
    </svg>
  )
}
