import { useRef } from 'react'

import { eased } from '../../figure/geometry.ts'
import { useFrameValue } from '../../use-frame.ts'
import { useLessMotion } from '../../use-media.ts'
import { breathAt, type Breath } from './breath.ts'

/** Radius with all the breath out, and with all of it in, in units of the step's ring. */
const narrow = 49.5
const wide = 58
/** With less motion it stands between them. */
const still = 54

interface BreathRingProps {
  readonly breath: Breath
  readonly elapsedAt: (now: number) => number
}

/** A slow ring around the step's own: it widens with the breath in, and closes with the breath out. */
export function BreathRing({ breath, elapsedAt }: BreathRingProps) {
  const ring = useRef<SVGCircleElement>(null)
  const lessMotion = useLessMotion()

  useFrameValue(
    (now) => (lessMotion ? still : radius(breathAt(breath, elapsedAt(now)))).toFixed(2),
    (value) => ring.current?.setAttribute('r', value),
  )

  return <circle ref={ring} className="ring-breath" cx="50" cy="50" r={still} />
}

function radius({ way, share }: ReturnType<typeof breathAt>): number {
  const filled = eased(way === 'in' ? share : 1 - share)
  return narrow + (wide - narrow) * filled
}
