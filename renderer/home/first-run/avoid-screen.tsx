import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { CareView } from '#core/snapshot'

import { AvoidList } from '../../safety/avoid-list.tsx'
import { Screen } from '../../safety/screen.tsx'
import { RoutinesLeft } from './routines-left.tsx'

interface AvoidScreenProps {
  readonly progress: string
  readonly care: CareView
  readonly actions: ReactNode
  readonly leave: ReactNode
}

/** What to leave out, with how many routines that leaves (content C3, C4). */
export function AvoidScreen({ progress, care, actions, leave }: AvoidScreenProps) {
  const { t } = useTranslation()
  return (
    <Screen
      progress={progress}
      title={t('health:avoidTitle')}
      lead={t('health:avoidLead')}
      note={
        <>
          <RoutinesLeft care={care} />
          <p>{t('health:footer')}</p>
        </>
      }
      actions={actions}
      leave={leave}
    >
      <div className="first-run-avoid">
        <AvoidList label={t('health:avoidTitle')} care={care} />
      </div>
    </Screen>
  )
}
