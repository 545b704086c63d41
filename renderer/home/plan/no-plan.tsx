import { useId, useState } from 'react'

import type { HomeSession } from '#core/programme-view'

import { LinkButton } from '../../ui/button.tsx'
import { Session } from './days.tsx'
import { usePlanWords } from './plan-words.ts'

interface NoPlanProps {
  readonly slotAt: string
  /** What it would bring. */
  readonly sessions: readonly HomeSession[]
}

/** What the plan is, and one tap away what it rests on: it was not tested itself (content C6, E1). */
export function NoPlan({ slotAt, sessions }: NoPlanProps) {
  const words = usePlanWords()
  const { t, time } = words
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
      <ul className="plan-days">
        {sessions.map((session) => (
          <li key={session.routine.routineId}>
            <Session session={session} words={words} />
          </li>
        ))}
      </ul>
    </>
  )
}
