import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { PlayerView } from '#core/snapshot'

import { useFrameValue } from '../../use-frame.ts'
import { useLessMotion } from '../../use-media.ts'
import { useNow } from '../../use-now.ts'
import { clockFace, leftAt, stepShare } from './progress.ts'

const around = 2 * Math.PI * 44

const dashes = (view: PlayerView, now: Parameters<typeof stepShare>[1]): string =>
  `${((1 - stepShare(view, now)) * around).toFixed(1)} ${around.toFixed(2)}`

/** What is left of the step, as a number and as a ring that runs out. */
export function Ring({ view }: { readonly view: PlayerView }) {
  const { t } = useTranslation()
  const arc = useRef<SVGCircleElement>(null)
  const lessMotion = useLessMotion()
  const now = useNow(200)
  const left = clockFace(leftAt(view, now))
  useFrameValue(
    (at) => dashes(view, at),
    (value) => arc.current?.setAttribute('stroke-dasharray', value),
    view.clock.kind === 'running' && !lessMotion,
  )
  const label = t(view.variant === null ? 'player.leftPlain' : 'player.left', { left })
  return (
    <div className="ring" role="timer" aria-live="off" aria-label={label}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="ring-track" cx="50" cy="50" r="44" />
        <circle
          ref={arc}
          className="ring-left"
          cx="50"
          cy="50"
          r="44"
          strokeDasharray={dashes(view, now)}
        />
      </svg>
      <span className="ring-number" aria-hidden="true">
        {left}
      </span>
    </div>
  )
}
