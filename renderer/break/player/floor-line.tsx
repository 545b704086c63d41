import { useRef } from 'react'

import type { PlayerView } from '#core/snapshot'

import { useFrameValue } from '../../use-frame.ts'
import { useLessMotion } from '../../use-media.ts'
import { wallNow } from '../../use-now.ts'
import { stepShare } from './progress.ts'

/** The floor line is the timeline: a segment a step, and a sun where we are. The top bar says it in words. */
export function FloorLine({ view }: { readonly view: PlayerView }) {
  const present = useRef<HTMLSpanElement>(null)
  const lessMotion = useLessMotion()
  const steps = view.variant?.steps ?? [{ seconds: view.stepFor / 1_000 }]

  useFrameValue(
    (now) => (lessMotion ? '0%' : `${(stepShare(view, now) * 100).toFixed(1)}%`),
    (done) => present.current?.style.setProperty('--done', done),
  )

  return (
    <div className="floor-line" aria-hidden="true">
      {steps.map((step, index) => {
        const isPresent = index === view.stepIndex
        const state = index < view.stepIndex ? 'done' : isPresent ? 'present' : 'ahead'
        const done = lessMotion ? 0 : stepShare(view, wallNow())
        const style = {
          flexGrow: step.seconds,
          ...(isPresent ? { '--done': `${done * 100}%` } : {}),
        }
        return (
          <span
            // oxlint-disable-next-line react/no-array-index-key -- steps have no names and keep their order
            key={index}
            ref={isPresent ? present : undefined}
            className={`floor-step floor-step-${state}`}
            style={style}
          />
        )
      })}
    </div>
  )
}
