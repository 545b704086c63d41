import { useState } from 'react'

import { addressOf } from '../../use-address.ts'
import { SettingsRow } from '../settings-row.tsx'
import { BringingIn } from './bringing-in.tsx'
import './data.css'
import { useDataWords } from './data-words.ts'
import { Restoring } from './restoring.tsx'
import { TakingOut } from './taking-out.tsx'
import { useData } from './use-data.ts'
import { WhereItLies } from './where-it-lies.tsx'

/** Where everything that is kept lies, and how it goes out, in and back. */
export function DataRow() {
  const { t, day, size } = useDataWords()
  const [data, askAgain] = useData()
  // One file at a time: the system's dialog, and what follows it.
  const [isBusy, setIsBusy] = useState(false)

  async function once(work: () => Promise<void>): Promise<void> {
    if (isBusy) return
    setIsBusy(true)
    await work()
    setIsBusy(false)
    askAgain()
  }

  const values =
    data === undefined
      ? ''
      : data.since === null
        ? t('values.none')
        : t('values.since', { date: day(data.since), size: size(data.bytes) })
  return (
    <SettingsRow id="data" name={t('name')} values={values}>
      {data === undefined ? null : (
        <div className="data">
          <WhereItLies data={data} />
          <TakingOut isBusy={isBusy} once={once} />
          <section className="data-part">
            <h3 className="t-heading">{t('in.title')}</h3>
            <BringingIn isBusy={isBusy} once={once} />
            <Restoring isBusy={isBusy} once={once} />
          </section>
          <p>
            {t('delete')}{' '}
            <a className="link" href={addressOf('history')}>
              {t('history')}
            </a>
            .
          </p>
        </div>
      )}
    </SettingsRow>
  )
}
