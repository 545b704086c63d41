import { useId, useState } from 'react'

import { LinkButton } from '../../ui/button.tsx'
import { usePlanWords } from './plan-words.ts'

/** What the plan is, and one tap away what it rests on: it was not tested itself (content C6, E1). */
export function NoPlan({ slotAt }: { readonly slotAt: string }) {
  const { t, time } = usePlanWords()
  const [isOpen, setIsOpen] = useState(false)
  const more = useId()
  return (
    <>
      <p className="t-voice plan-lead">{t('none.lead')}</p>
      <p className="plan-sub num">
        {t('none.what', { time: time(slotAt) })}{' '}
        <LinkButton
          aria-expanded={isOpen}
          aria-controls={isOpen ? more : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('none.basis')}
        </LinkButton>
      </p>
      {isOpen ? (
        <p id={more} className="plan-sub">
          {t('none.basisMore')}
        </p>
      ) : null}
    </>
  )
}
