import { useRef } from 'react'

import { useFrame } from '../../use-frame.ts'
import { useLessMotion } from '../../use-media.ts'
import { breathAt, type Breath } from './breath.ts'

/** Where the wave turns, as a share of its length. */
const crest = 0.39

const wave = 'M2 16C7 16 9 4 15 4s12 12 31 12'

interface BreathWaveProps {
  /** Null where nobody should breathe in time: the wave stands. */
  readonly breath: Breath | null
  /** ms into the step; a breath begins with it, and stands while its clock stands. */
  readonly elapsedAt: (now: number) => number
}

/** A wave as wide as a breath, with a dot on it that breathes along. */
export function BreathWave({ breath, elapsedAt }: BreathWaveProps) {
  const line = useRef<SVGPathElement>(null)
  const done = useRef<SVGPathElement>(null)
  const dot = useRef<SVGCircleElement>(null)
  const lessMotion = useLessMotion()

  useFrame((now) => {
    const path = line.current
    if (path === null) return
    const along =
      breath === null || lessMotion ? crest : alongWave(breathAt(breath, elapsedAt(now)))
    const { x, y } = path.getPointAtLength(along * path.getTotalLength())
    dot.current?.setAttribute('cx', x.toFixed(2))
    dot.current?.setAttribute('cy', y.toFixed(2))
    done.current?.setAttribute('stroke-dasharray', `${(along * 100).toFixed(2)} 200`)
  })

  return (
    <svg className="breath-wave" viewBox="0 0 48 20" aria-hidden="true">
      <path ref={line} className="breath-ahead" d={wave} />
      <path ref={done} className="breath-done" d={wave} pathLength={100} strokeDasharray="39 200" />
      <circle ref={dot} className="breath-dot" cx="15" cy="4" r="2.6" />
    </svg>
  )
}

const alongWave = ({ way, share }: ReturnType<typeof breathAt>): number =>
  way === 'in' ? share * crest : crest + share * (1 - crest)
