import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { ComputersView } from '#core/computers-view'

import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ComputersList } from './computers-list.tsx'
import { LeaveSheet } from './leave-sheet.tsx'
import { SkippedFiles } from './skipped-files.tsx'

interface TogetherProps {
  readonly view: ComputersView
  readonly folder: string
  readonly zone: string
  readonly onNews: (news: string) => void
}

/** The folder, the computers that write there, and what of it was passed over. */
export function Together({ view, folder, zone, onNews }: TogetherProps) {
  const { t } = useTranslation('computers')
  const [isLeaving, setIsLeaving] = useState(false)
  return (
    <>
      <p className="computers-folder">
        <span className="t-strong">{t('together.folder')}</span>
        <span className="computers-path">{folder}</span>
      </p>
      <div role="alert">
        {view.trouble === null ? null : (
          <p className="computers-trouble">
            <Icon name="warning" />
            {t(`trouble.${view.trouble}`)}
          </p>
        )}
      </div>
      <ComputersList view={view} zone={zone} />
      <p className="option-note computers-words">{t('together.show')}</p>
      <SkippedFiles skipped={view.skipped} />
      <p>
        <Button onClick={() => setIsLeaving(true)}>{t('together.leave')}</Button>
      </p>
      {isLeaving ? <LeaveSheet onClose={() => setIsLeaving(false)} onNews={onNews} /> : null}
    </>
  )
}
