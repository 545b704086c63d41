import { useState } from 'react'

import type { BackupPreview } from '#core/data-report'

import { refusalSaid } from '../../../refusal-words.ts'
import { Refusal } from '../refusal.tsx'
import { Act } from './act.tsx'
import { useDataWords } from './data-words.ts'
import type { OnceProps } from './once.ts'
import { Refusals } from './refusals.tsx'
import { RestoreSheet } from './restore-sheet.tsx'
import { RestoredReport, type RestoredReportProps } from './restored-report.tsx'

/** A whole backup, looked at first and then taken over. */
export function Restoring({ isBusy, once }: OnceProps) {
  const { t } = useDataWords()
  const [isAtWork, setIsAtWork] = useState(false)
  const [preview, setPreview] = useState<BackupPreview>()
  const [done, setDone] = useState<RestoredReportProps>()
  const [refusal, setRefusal] = useState<string>()

  async function choose(): Promise<void> {
    setIsAtWork(true)
    setDone(undefined)
    setRefusal(undefined)
    const next = await window.uncurl
      .chooseBackup()
      .catch(() => ({ kind: 'failed', file: '', reason: { code: 'no-answer' } }) as const)
    setIsAtWork(false)
    if (next.kind === 'chosen') setPreview(next)
    if (next.kind === 'failed') setRefusal(refusalSaid(next.reason))
    if (next.kind === 'wrong-file') {
      setRefusal(t(`wrongFile.${next.problem.code}`, { ...next.problem, file: next.file }))
    }
  }

  return (
    <>
      <Act
        what={t('in.restore.what')}
        name={t('in.restore.act')}
        isBusy={isBusy}
        onAct={() => void once(choose)}
      />
      <output className="data-said">
        {isAtWork ? t('atWork') : null}
        {done === undefined ? null : <RestoredReport {...done} />}
      </output>
      <Refusal reason={refusal} />
      {done === undefined ? null : <Refusals taken={done.restored} />}
      {preview === undefined ? null : (
        <RestoreSheet
          preview={preview}
          onClose={() => setPreview(undefined)}
          onRestored={(restored) => {
            setPreview(undefined)
            setDone({ backup: preview, restored })
          }}
        />
      )}
    </>
  )
}
