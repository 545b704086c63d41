import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { refusalSaid } from '../../../refusal-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { isSame, type Change } from '../differences.ts'
import { Refusal } from '../refusal.tsx'
import { Changes } from './changes.tsx'
import './file.css'

interface ChangeSheetProps {
  readonly title: string
  /** Said when nothing would change. */
  readonly none: string
  readonly act: string
  readonly settings: Settings
  /** What would change, and nothing else. */
  readonly change: Change
  readonly onClose: () => void
  /** What else there is to know. */
  readonly children: ReactNode
}

/** Says what would change, and saves it when the person wants that. */
export function ChangeSheet(props: ChangeSheetProps) {
  const { title, none, act, settings, change, onClose, children } = props
  const { t } = useTranslation('settings')
  const [isAtWork, setIsAtWork] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const isNothing = isSame(change, {})

  // What is asked is read first, and Enter does nothing by itself.
  useEffect(() => heading.current?.focus(), [])

  async function use(): Promise<void> {
    if (isAtWork) return
    setIsAtWork(true)
    setRefusal(undefined)
    const result = await window.uncurl
      .saveSettings(change)
      .catch(() => ({ saved: false, reason: { code: 'no-answer' } }) as const)
    setIsAtWork(false)
    if (result.saved) onClose()
    else setRefusal(refusalSaid(result.reason))
  }

  return (
    <Sheet
      modal
      labelledBy="change-title"
      describedBy="change-what"
      className="data-sheet"
      onCancel={onClose}
    >
      <h2 ref={heading} id="change-title" className="t-heading" tabIndex={-1}>
        {title}
      </h2>
      <div id="change-what" className="data-sheet-words">
        {isNothing ? <p>{none}</p> : <Changes settings={settings} change={change} />}
        {children}
      </div>
      <Refusal reason={refusal} />
      <p className="data-ways">
        <Button onClick={onClose}>{t(isNothing ? 'file.close' : 'file.cancel')}</Button>
        {isNothing ? null : (
          <Button weight="ink" aria-disabled={isAtWork} onClick={() => void use()}>
            {act}
          </Button>
        )}
      </p>
    </Sheet>
  )
}
