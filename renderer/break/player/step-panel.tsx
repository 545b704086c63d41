import { useTranslation } from 'react-i18next'

import type { PlayerView } from '#core/snapshot'

import type { Choreography } from '../../figure/choreography.ts'
import { useNow } from '../../use-now.ts'
import { BreathWave } from './breath-wave.tsx'
import { repetition } from './progress.ts'
import { kindInWords, presentStep, sideInWords, thenInWords, upperFirst } from './step-words.ts'

interface StepPanelProps {
  readonly view: PlayerView
  readonly limb: Choreography['limb']
  /** Whether a limb works in this step, and is drawn so. */
  readonly works: boolean
  readonly elapsedAt: (now: number) => number
}

/** The step in words. A change of step cross-fades. */
export function StepPanel({ view, limb, works, elapsedAt }: StepPanelProps) {
  const { t } = useTranslation()
  const now = useNow(200)
  const step = presentStep(view)
  const side = sideInWords(t, step, limb, works)
  const then = thenInWords(t, view)
  const stands = view.clock.kind === 'standing'
  return (
    <div key={view.stepIndex} className="step">
      <p className="step-tags">
        {side === null ? null : (
          <span className="step-side t-strong">
            <span className="step-limb" aria-hidden="true" />
            {side}
          </span>
        )}
        <span className="quiet num">
          {stands ? t('player.paused') : kindInWords(t, view, repetition(view, now))}
        </span>
      </p>
      <h1 className="step-text">{step?.text ?? t('player.plainStep')}</h1>
      {step === null || step.breath === '' ? null : (
        <p className="step-breath">
          <BreathWave elapsedAt={elapsedAt} />
          <span>{upperFirst(step.breath)}</span>
        </p>
      )}
      {then === null ? null : <p className="step-then quiet">{then}</p>}
    </div>
  )
}
