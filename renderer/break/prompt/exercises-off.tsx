import { useTranslation } from 'react-i18next'

import type { ExercisesOff as Reason } from '#core/safety'

import { LinkButton } from '../../ui/button.tsx'
import { ask } from '../ask.ts'

/** Why only a plain break is offered, and the way to the lists where those would change it. */
export function ExercisesOff({ off }: { readonly off: Reason }) {
  const { t } = useTranslation()
  if (off === 'strong') return <p className="prompt-off">{t('safety:off.strong')}</p>
  const isChosen = off === 'ask-first' || off === 'reminders-only'
  return (
    <p className="prompt-off">
      {t(isChosen ? `safety:off.${off}` : 'safety:off.due')}{' '}
      <LinkButton onClick={ask.readLists}>
        {t(isChosen ? 'safety:off.change' : 'safety:off.read')}
      </LinkButton>
    </p>
  )
}
