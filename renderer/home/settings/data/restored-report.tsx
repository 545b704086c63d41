import type { Restored } from '#core/data-report'

import { useDataWords } from './data-words.ts'

interface RestoredReportProps {
  readonly file: string
  readonly done: Restored & { readonly kind: 'restored' }
}

/** What came of a restore, in sentences. */
export function RestoredReport({ file, done }: RestoredReportProps) {
  const { t, taken, list } = useDataWords()
  const { settingsFault, answerTaken, routines, routinesRefused, before } = done
  return (
    <>
      <p className="num">
        {taken(file, done)}{' '}
        {settingsFault === null
          ? t('restored.settings')
          : t('restored.settingsFault', { reason: settingsFault })}{' '}
        {answerTaken ? t('restored.answer') : null}
      </p>
      {routines.length === 0 ? null : <p>{t('restored.routines', { names: list(routines) })}</p>}
      {routinesRefused.length === 0 ? null : (
        <p>{t('restored.routinesRefused', { names: list(routinesRefused) })}</p>
      )}
      <p>{t('restored.before', { file: before })}</p>
    </>
  )
}
