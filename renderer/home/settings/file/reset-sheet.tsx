import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import type { Change } from '../differences.ts'
import { ChangeSheet } from './change-sheet.tsx'

interface ResetSheetProps {
  readonly settings: Settings
  /** Defaults of all that differs from them. */
  readonly change: Change
  readonly onClose: () => void
}

/** Says what going back to the defaults would change, and what it leaves alone. */
export function ResetSheet({ settings, change, onClose }: ResetSheetProps) {
  const { t } = useTranslation('settings')
  return (
    <ChangeSheet
      title={t('file.reset.title')}
      none={t('file.reset.none')}
      act={t('file.reset.confirm')}
      settings={settings}
      change={change}
      onClose={onClose}
    >
      <p>{t('file.reset.stays')}</p>
    </ChangeSheet>
  )
}
