import type { BackupPreview, Restored } from '#core/data-report'

import { refusalSaid } from '../../../refusal-words.ts'
import { useDataWords } from './data-words.ts'

export interface RestoredReportProps {
  readonly backup: BackupPreview
  readonly restored: Restored & { readonly kind: 'restored' }
}

/** What came of a restore, in sentences. */
export function RestoredReport({ backup, restored }: RestoredReportProps) {
  const { t, taken, list } = useDataWords()
  const { settingsFault, answerTaken, routines, routinesRefused, before } = restored
  return (
    <>
      <span className="data-sentence num">
        {taken(backup.file, restored)}{' '}
        {settingsFault !== null
          ? t('restored.settingsFault', { reason: refusalSaid(settingsFault) })
          : backup.hasSettings
            ? t('restored.settings')
            : null}{' '}
        {answerTaken ? t('restored.answer') : null}
      </span>
      {routines.length === 0 ? null : (
        <span className="data-sentence">{t('restored.routines', { names: list(routines) })}</span>
      )}
      {routinesRefused.length === 0 ? null : (
        <span className="data-sentence">
          {t('restored.routinesRefused', { names: list(routinesRefused) })}
        </span>
      )}
      <span className="data-sentence">{t('restored.before', { file: before })}</span>
    </>
  )
}
