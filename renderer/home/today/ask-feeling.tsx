import { useTranslation } from 'react-i18next'

import { LinkButton } from '../../ui/button.tsx'

/** The question of a check-in, at any time; it is answered in the break window. */
export function AskFeeling() {
  const { t } = useTranslation()
  return (
    <LinkButton className="ask-feeling" onClick={() => void window.uncurl.openCheckIn()}>
      {t('checkin:way')}
    </LinkButton>
  )
}
