import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import { refusalSaid } from '../../../refusal-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Refusal } from '../refusal.tsx'

interface LeaveSheetProps {
  readonly onClose: () => void
  /** Called with what became of it. */
  readonly onNews: (news: string) => void
}

/** Asks whether this computer is to go on alone, and what is to become of its files. */
export function LeaveSheet({ onClose, onNews }: LeaveSheetProps) {
  const { t } = useTranslation('computers')
  const [alsoFiles, setAlsoFiles] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [isAtWork, setIsAtWork] = useState(false)

  async function leave(): Promise<void> {
    // A second press would have left already, and know nothing of the files.
    if (isAtWork) return
    setIsAtWork(true)
    setRefusal(undefined)
    const answer = await window.uncurl.leaveSharedFolder({ alsoFiles })
    setIsAtWork(false)
    if (!answer.left) {
      setRefusal(t('leave.refused', { reason: refusalSaid(answer.reason) }))
      return
    }
    onNews(t(alsoFiles && answer.filesStay ? 'leave.filesStay' : 'leave.left'))
    onClose()
  }

  return (
    <Sheet
      modal
      labelledBy="leave-title"
      describedBy="leave-what"
      className="computers-sheet"
      onCancel={onClose}
    >
      <h2 id="leave-title" className="t-heading">
        {t('leave.title')}
      </h2>
      <p id="leave-what">{t('leave.what')}</p>
      <Checkbox className="choice" isSelected={alsoFiles} onChange={setAlsoFiles}>
        {({ isSelected }) => (
          <>
            <span className="choice-box">{isSelected ? <Icon name="tick" /> : null}</span>
            <span>
              <span className="choice-label">{t('leave.alsoFiles')}</span>
              <span className="option-note">{t('leave.then')}</span>
            </span>
          </>
        )}
      </Checkbox>
      <Refusal reason={refusal} />
      <p className="computers-ways">
        <Button onClick={onClose}>{t('leave.cancel')}</Button>
        <Button weight="ink" aria-disabled={isAtWork} onClick={() => void leave()}>
          {t('leave.confirm')}
        </Button>
      </p>
    </Sheet>
  )
}
