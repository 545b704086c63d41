import { useEffect, useRef, useState } from 'react'

import type { BackupPreview, Restored } from '#core/data-report'

import { refusalSaid } from '../../../refusal-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Refusal } from '../refusal.tsx'
import { useDataWords } from './data-words.ts'

interface RestoreSheetProps {
  readonly preview: BackupPreview
  readonly onClose: () => void
  readonly onRestored: (restored: Restored & { readonly kind: 'restored' }) => void
}

/** Says what is in a backup, and takes it over when the person wants that. */
export function RestoreSheet({ preview, onClose, onRestored }: RestoreSheetProps) {
  const { t } = useDataWords()
  const [isAtWork, setIsAtWork] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const title = useRef<HTMLHeadingElement>(null)

  // What is asked is read first, and Enter does nothing by itself.
  useEffect(() => title.current?.focus(), [])

  async function restore(): Promise<void> {
    if (isAtWork) return
    setIsAtWork(true)
    setRefusal(undefined)
    const restored = await window.uncurl
      .restoreBackup()
      .catch(() => ({ kind: 'failed', reason: { code: 'no-answer' }, before: null }) as const)
    setIsAtWork(false)
    if (restored.kind === 'restored') onRestored(restored)
    else setRefusal(t('restored.failed', { reason: refusalSaid(restored.reason) }))
  }

  return (
    <Sheet
      modal
      labelledBy="restore-title"
      describedBy="restore-what"
      className="data-sheet"
      onCancel={isAtWork ? () => undefined : onClose}
    >
      <h2 ref={title} id="restore-title" className="t-heading" tabIndex={-1}>
        {t('sheet.title')}
      </h2>
      <div id="restore-what" className="data-sheet-words">
        <p className="num">
          <Made preview={preview} />
        </p>
        <ul className="data-holds" aria-label={t('sheet.holds')}>
          <Holds preview={preview} />
        </ul>
        <p>{t('sheet.then')}</p>
      </div>
      <output className="data-said">{isAtWork ? t('sheet.atWork') : null}</output>
      <Refusal reason={refusal} />
      <p className="data-ways">
        <Button aria-disabled={isAtWork} onClick={() => (isAtWork ? undefined : onClose())}>
          {t('sheet.cancel')}
        </Button>
        <Button weight="ink" aria-disabled={isAtWork} onClick={() => void restore()}>
          {t('sheet.restore')}
        </Button>
      </p>
    </Sheet>
  )
}

function Made({ preview }: { readonly preview: BackupPreview }) {
  const { t, dayOf, timeOf } = useDataWords()
  const { madeAt, zone, computer, fromHere } = preview
  const where = fromHere ? 'madeHere' : computer === '' ? 'madeSomewhere' : 'madeOn'
  return t(`sheet.${where}`, {
    computer,
    date: dayOf(madeAt, zone),
    time: timeOf(madeAt, zone),
  })
}

function Holds({ preview }: { readonly preview: BackupPreview }) {
  const { t, days, list } = useDataWords()
  const { rows, refused, days: found, hasSettings, hasAnswers, routines } = preview
  return (
    <>
      <li className="num">
        {t('sheet.entries', {
          count: rows,
          days: found === null ? '' : days(found.first, found.last),
        })}
      </li>
      {refused === 0 ? null : <li className="num">{t('sheet.refused', { count: refused })}</li>}
      {hasSettings ? <li>{t('sheet.settings')}</li> : null}
      {hasAnswers ? <li>{t('sheet.answers')}</li> : null}
      {routines.length === 0 ? null : (
        <li>{t('sheet.routines', { count: routines.length, names: list(routines) })}</li>
      )}
    </>
  )
}
