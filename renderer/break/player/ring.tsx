import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { PlayerView } from '#core/snapshot'
import type { Instant } from '#core/time'

import { useFrameValue } from '../../use-frame.ts'
import { useLessMotion } from '../../use-media.ts'
import { wallNow } from '../../use-now.ts'
import { BreathRing } from './breath-ring.tsx'
import type { Breath } from './breath.ts'
import { clockFace, leftAt } from './progress.ts'

const around = 2 * Math.PI * 44

/** The part of the ring that is left; it goes second by second with less motion. */
function dashes(view: PlayerView, now: Instant, lessMotion: boolean): string {
  const left = leftAt(view, now)
  const shown = lessMotion ? Math.ceil(left / 1_000) * 1_000 : left
  const share = view.stepFor === 0 ? 0 : Math.min(1, shown / view.stepFor)
  return `${(share * around).toFixed(1)} ${around.toFixed(2)}`
}

interface RingProps {
  readonly view: PlayerView
  readonly breath: Breath | null
  readonly elapsedAt: (now: number) => number
}

/** What is left of the step, as a number and as a ring that runs out; around it the breath. */
export function Ring({ view, breath, elapsedAt }: RingProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const number = useRef<HTMLSpanElement>(null)
  const arc = useRef<SVGCircleElement>(null)
  const lessMotion = useLessMotion()
  const now = wallNow()
  const label = (left: string) =>
    t(view.variant === null ? 'player.leftPlain' : 'player.left', { left })
  const left = clockFace(leftAt(view, now))

  useFrameValue(
    (at) => clockFace(leftAt(view, at)),
    (face) => {
      if (number.current !== null) number.current.textContent = face
      box.current?.setAttribute('aria-label', label(face))
    },
  )
  useFrameValue(
    (at) => dashes(view, at, lessMotion),
    (value) => arc.current?.setAttribute('stroke-dasharray', value),
  )

  return (
    <div ref={box} className="ring" role="timer" aria-live="off" aria-label={label(left)}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        {breath === null ? null : <BreathRing breath={breath} elapsedAt={elapsedAt} />}
        <circle className="ring-track" cx="50" cy="50" r="44" />
        <circle
          ref={arc}
          className="ring-left"
          cx="50"
          cy="50"
          r="44"
          strokeDasharray={dashes(view, now, lessMotion)}
        />
      </svg>
      <span ref={number} className="ring-number" aria-hidden="true">
        {left}
      </span>
    </div>
  )
}
