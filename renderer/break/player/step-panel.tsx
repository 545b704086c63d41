import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { PlayerView } from '#core/snapshot'

import type { Choreography } from '../../figure/choreography.ts'
import { useFrameValue } from '../../use-frame.ts'
import { wallNow } from '../../use-now.ts'
import { BreathWave } from './breath-wave.tsx'
import type { Breath } from './breath.ts'
import { repetition } from './progress.ts'
import { kindInWords, presentStep, sideInWords, thenInWords, upperFirst } from './step-words.ts'

interface StepPanelProps {
  readonly view: PlayerView
  readonly limb: Choreography['limb']
  /** Whether a limb works in this step, and is drawn so. */
  readonly works: boolean
  readonly breath: Breath | null
  readonly elapsedAt: (now: number) => number
}

/** The step in words. A change of step cross-fades. */
export function StepPanel({ view, limb, works, breath, elapsedAt }: StepPanelProps) {
  const { t } = useTranslation()
  const kind = useRef<HTMLSpanElement>(null)
  const step = presentStep(view)
  const side = sideInWords(t, step, limb, works)
  const then = thenInWords(t, view)
  const stands = view.clock.kind === 'standing'

  useFrameValue(
    (now) => repetition(view, now),
    (rep) => {
      if (kind.current !== null) kind.current.textContent = kindInWords(t, view, rep)
    },
    !stands,
  )

  return (
    <div key={view.stepIndex} className="step">
      <p className="step-tags">
        {side === null ? null : (
          <span className="step-side t-strong">
            <span className="step-limb" aria-hidden="true" />
            {side}
          </span>
        )}
        <span ref={kind} className="quiet num">
          {stands ? t('player.paused') : kindInWords(t, view, repetition(view, wallNow()))}
        </span>
      </p>
      <h1 className="step-text">{step?.text ?? t('player.plainStep')}</h1>
      {step === null || step.breath === '' ? null : (
        <p className="step-breath">
          <BreathWave breath={breath} elapsedAt={elapsedAt} />
          <span>{upperFirst(step.breath)}</span>
        </p>
      )}
      {then === null ? null : <p className="step-then quiet">{then}</p>}
    </div>
  )
}
