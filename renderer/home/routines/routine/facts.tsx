import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { Routine } from '#core/routines'

import type { RoutineWords } from '../words.ts'

interface FactsProps {
  readonly routine: Routine
  readonly words: RoutineWords
}

/** Where it is done, with what, what it moves, what to mind, and why it is here. */
export function Facts({ routine, words }: FactsProps) {
  const { t } = useTranslation('routines')
  const [target] = routine.targets
  const answers = words.avoidIf(routine)
  return (
    <dl className="routine-facts">
      <Fact name={t('routine.facts.where')}>
        <p className="begins-large">{t(`common:place.${routine.position}`)}</p>
        <p>{t(`routine.where.${routine.discretion}`)}</p>
        {routine.movementClass === 'seated' ? <p>{t('routine.seated')}</p> : null}
      </Fact>
      <Fact name={t('routine.facts.needs')}>
        <p className="begins-large">{words.needs(routine)}</p>
      </Fact>
      <Fact name={t('routine.facts.targets')}>
        <p className="begins-large">{words.targets(routine.targets)}</p>
      </Fact>
      {routine.feelIt === '' ? null : (
        <Fact name={t('routine.facts.feelIt')}>
          <p className="begins-large">{routine.feelIt}</p>
        </Fact>
      )}
      {target === undefined ? null : (
        <Fact name={t('routine.facts.why')}>
          <p>{t(`why.${target}`)}</p>
        </Fact>
      )}
      {routine.safety === '' ? null : (
        <Fact name={t('routine.facts.safety')}>
          <p>{routine.safety}</p>
        </Fact>
      )}
      {answers.length === 0 ? null : (
        <Fact name={t('routine.facts.avoidIf')}>
          <ul className="answers">
            {answers.map((answer) => (
              <li key={answer} className="t-small begins-large">
                {answer}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="routine-fact">
      <dt className="t-small">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
