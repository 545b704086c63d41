import { useRef } from 'react'

import { useFrame } from '../../use-frame.ts'
import { useLessMotion } from '../../use-media.ts'

/** In and out, in ms: four seconds up, six down. */
const rise = 4_000
const fall = 6_000
/** Where the wave turns, as a share of its length. */
const crest = 0.39

const wave = 'M2 16C7 16 9 4 15 4s12 12 31 12'

interface BreathWaveProps {
  /** ms into the step; a breath begins with it, and stands while its clock stands. */
  readonly elapsedAt: (now: number) => number
}

/** A wave as wide as a breath, with a dot on it that breathes along. */
export function BreathWave({ elapsedAt }: BreathWaveProps) {
  const line = useRef<SVGPathElement>(null)
  const done = useRef<SVGPathElement>(null)
  const dot = useRef<SVGCircleElement>(null)
  const lessMotion = useLessMotion()

  useFrame((now) => {
    const path = line.current
    if (path === null) return
    const at = lessMotion ? rise : elapsedAt(now) % (rise + fall)
    const share = at < rise ? (at / rise) * crest : crest + ((at - rise) / fall) * (1 - crest)
    const { x, y } = path.getPointAtLength(share * path.getTotalLength())
    dot.current?.setAttribute('cx', x.toFixed(2))
    dot.current?.setAttribute('cy', y.toFixed(2))
    done.current?.setAttribute('stroke-dasharray', `${(share * 100).toFixed(2)} 200`)
  })

  return (
    <svg className="breath-wave" viewBox="0 0 48 20" aria-hidden="true">
      <path ref={line} className="breath-ahead" d={wave} />
      <path ref={done} className="breath-done" d={wave} pathLength={100} strokeDasharray="39 200" />
      <circle ref={dot} className="breath-dot" cx="15" cy="4" r="2.6" />
    </svg>
  )
}
