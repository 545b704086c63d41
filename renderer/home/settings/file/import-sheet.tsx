import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'
import type { SettingsChosen } from '#core/settings-file'

import { changedFields, onlyThese } from '../differences.ts'
import { ChangeSheet } from './change-sheet.tsx'
import { FieldFaults } from './field-faults.tsx'

interface ImportSheetProps {
  readonly settings: Settings
  readonly chosen: SettingsChosen & { readonly kind: 'chosen' }
  readonly onClose: () => void
}

/** Says what the settings of a file would change, and what of them cannot be used. */
export function ImportSheet({ settings, chosen, onClose }: ImportSheetProps) {
  const { t } = useTranslation('settings')
  const { file, change, faults } = chosen
  return (
    <ChangeSheet
      title={t('file.import.title', { file })}
      none={t('file.import.none')}
      act={t('file.import.confirm')}
      settings={settings}
      change={onlyThese(change, changedFields(settings, change))}
      onClose={onClose}
    >
      <FieldFaults faults={faults} />
    </ChangeSheet>
  )
}
