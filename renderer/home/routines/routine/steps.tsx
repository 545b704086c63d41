import { useTranslation } from 'react-i18next'

import type { Variant } from '#core/routines'

import type { RoutineWords } from '../words.ts'

interface StepsProps {
  readonly variant: Variant
  readonly words: RoutineWords
  /** The step that the figure shows. */
  readonly shown: number | null
}

/** All that a version asks for, in order. */
export function Steps({ variant, words, shown }: StepsProps) {
  const { t } = useTranslation('routines')
  return (
    <section className="routine-steps" aria-labelledby="routine-steps">
      <h2 id="routine-steps" className="t-heading">
        {t('routine.steps')}
      </h2>
      <ol className="steps">
        {variant.steps.map((step, index) => (
          <li
            // Steps have no names, and the same text may come twice.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            className={index === shown ? 'step step-shown' : 'step'}
            aria-current={index === shown ? 'step' : undefined}
          >
            <span className="step-number num" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <p>{step.text}</p>
              {step.breath === '' ? null : (
                <p className="t-small quiet">{t('routine.breath', { cue: step.breath })}</p>
              )}
            </div>
            <p className="t-small quiet num step-length">{words.step(step)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
