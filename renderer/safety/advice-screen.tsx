import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { Icon } from '../ui/icon.tsx'
import { KindsOfHelp } from './kinds-of-help.tsx'
import { Screen } from './screen.tsx'
import './advice-screen.css'

interface AdviceScreenProps {
  readonly progress: string
  readonly actions: ReactNode
}

/** What to do when one or more of the signs applies (content C4). */
export function AdviceScreen({ progress, actions }: AdviceScreenProps) {
  const { t } = useTranslation()
  return (
    <Screen
      progress={progress}
      title={t('safety:advice.thanks')}
      note={t('safety:privacy')}
      actions={actions}
    >
      <div className="advice">
        <div className="advice-words">
          <p className="advice-now">
            <Icon name="phone" />
            {t('safety:advice.emergency')}
          </p>
          <p className="advice-first">
            <Icon name="talk" />
            {t('safety:advice.clinician')}
          </p>
          <p className="quiet">{t('safety:advice.off')}</p>
        </div>
        <KindsOfHelp level={2} />
      </div>
    </Screen>
  )
}
