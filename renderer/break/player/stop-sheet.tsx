import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../ui/button.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { ask } from '../ask.ts'
import { useKeys } from '../use-keys.ts'
import './stop-sheet.css'

/** The first two have nothing to do with the body, and stand apart from the symptoms (look §5). */
const reasons = ['interrupted', 'too-hard', 'sharp-pain', 'tingling', 'dizzy'] as const

interface StopSheetProps {
  /** The routine's name; nothing in a plain break. */
  readonly name: string | null
}

/** What happened? The clock stands meanwhile; going on is as near as stopping. */
export function StopSheet({ name }: StopSheetProps) {
  const { t } = useTranslation()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  useKeys({
    ...Object.fromEntries(reasons.map((reason, index) => [index + 1, () => ask.stop(reason)])),
    Escape: ask.goOn,
  })
  return (
    <Sheet
      modal
      className="stop-sheet"
      labelledBy="stop-title"
      describedBy="stop-note"
      onCancel={ask.goOn}
    >
      <h1 id="stop-title" className="t-title">
        {t('stopSheet.title')}
      </h1>
      <p id="stop-note" className="t-small quiet stop-note">
        {name === null ? t('stopSheet.stoppedPlain') : t('stopSheet.stopped', { name })}
      </p>
      <ul className="stop-reasons">
        {reasons.map((reason, index) => (
          <li key={reason}>
            <button
              ref={index === 0 ? first : undefined}
              type="button"
              className="stop-reason"
              aria-keyshortcuts={String(index + 1)}
              onClick={() => ask.stop(reason)}
            >
              <span>{t(`stopSheet.reasons.${reason}`)}</span>
              <KeyCap>{String(index + 1)}</KeyCap>
            </button>
          </li>
        ))}
      </ul>
      <div className="stop-ways">
        <Button weight="bare" onClick={ask.goOn}>
          {t(name === null ? 'stopSheet.goOnPlain' : 'stopSheet.goOn')}
        </Button>
        <Button weight="bare" onClick={() => ask.stop('not-said')}>
          {t('stopSheet.reasons.not-said')}
        </Button>
      </div>
    </Sheet>
  )
}
