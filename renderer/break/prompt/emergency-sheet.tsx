import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { ask } from '../ask.ts'
import { useKeys } from '../use-keys.ts'
import './emergency-sheet.css'

interface EmergencySheetProps {
  /** Sitting minutes until the next prompt. */
  readonly minutes: number
  readonly onStay: () => void
}

/** Says what leaving a strict prompt does, and leaves it by one more key. */
export function EmergencySheet({ minutes, onStay }: EmergencySheetProps) {
  const { t } = useTranslation()
  const leave = useRef<HTMLButtonElement>(null)
  useEffect(() => leave.current?.focus(), [])
  useKeys({ Escape: onStay, Enter: ask.leaveInEmergency })
  return (
    <Sheet
      modal
      className="emergency-sheet"
      labelledBy="leave-title"
      describedBy="leave-what"
      onCancel={onStay}
    >
      <h2 id="leave-title" className="t-heading">
        {t('prompt.leave.title')}
      </h2>
      <p id="leave-what" className="quiet emergency-what num">
        {t('prompt.leave.what', { minutes })}
      </p>
      <p className="emergency-ways">
        <Button ref={leave} weight="ink" keyCap="Enter" onClick={ask.leaveInEmergency}>
          {t('prompt.leave.leave')}
        </Button>
        <Button keyCap="Esc" onClick={onStay}>
          {t('prompt.leave.stay')}
        </Button>
      </p>
    </Sheet>
  )
}
