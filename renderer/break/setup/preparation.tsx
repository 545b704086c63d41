import { useTranslation } from 'react-i18next'

import type { SetupView } from '#core/snapshot'

import { LinkButton } from '../../ui/button.tsx'
import { aboutInWords, offerDetail } from '../../ui/lengths.ts'
import type { OtherLengths } from './lengths.ts'
import { easedInWords, needsInWords, strengthInWords } from './setup-words.ts'

interface PreparationProps {
  readonly view: SetupView
  readonly lengths: OtherLengths
  readonly onChange: (variant: SetupView['variant']) => void
}

/** What the routine is for, what it needs, how to prepare it, and what to mind. */
export function Preparation({ view, lengths, onChange }: PreparationProps) {
  const { t, i18n } = useTranslation()
  const { routine, variant } = view
  const { id: routineId, name, position } = routine
  const offer = {
    routine: { routineId, name, position, variant: variant.key },
    seconds: variant.totalSeconds,
  }
  const needs = needsInWords(t, routine, i18n.language)
  const eased = easedInWords(t, view)
  const strength = strengthInWords(t, view)
  const steps = variant.steps.filter((step) => step.kind === 'setup')
  return (
    <>
      <p id="setup-detail" className="faint t-small num">
        {offerDetail(t, offer)}
      </p>
      <h1 id="setup-name" className="t-title setup-name">
        {name}
      </h1>
      <p className="quiet setup-purpose">{routine.purpose}</p>
      <div className="t-small num setup-facts">
        {needs === null ? null : <p>{needs}</p>}
        <p className="setup-lengths">
          {(['shorter', 'longer'] as const).map((way) => {
            const other = lengths[way]
            return other === null ? null : (
              <LinkButton
                key={way}
                aria-keyshortcuts={way === 'longer' ? '+' : '-'}
                onClick={() => onChange(other)}
              >
                {t(`setup.${way}`, { length: aboutInWords(t, other.totalSeconds) })}
              </LinkButton>
            )
          })}
        </p>
      </div>
      <ol className="setup-steps">
        {steps.map((step, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- an own routine may say the same twice
          <li key={index}>
            <span className="setup-number" aria-hidden="true">
              {index + 1}
            </span>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      <div className="t-small quiet setup-safety">
        {eased === null ? null : <p>{eased}</p>}
        {strength === null ? null : <p>{strength}</p>}
        {routine.safety === '' ? null : <p>{routine.safety}</p>}
        {routine.movementClass === 'seated' ? <p>{t('setup.seated')}</p> : null}
      </div>
    </>
  )
}
