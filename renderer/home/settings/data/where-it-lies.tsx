import { useState } from 'react'

import type { DataView } from '#core/data-report'

import { refusalSaid } from '../../../refusal-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Refusal } from '../refusal.tsx'
import { useDataWords } from './data-words.ts'

/** The folder, how much there is in it, and of which days there are copies. */
export function WhereItLies({ data }: { readonly data: DataView }) {
  const { t, day, size, list } = useDataWords()
  const [refusal, setRefusal] = useState<string>()
  const { folder, since, rows, bytes, copies } = data

  async function show(): Promise<void> {
    const shown = await window.uncurl.showDataFolder()
    setRefusal(shown.saved ? undefined : t('where.refused', { reason: refusalSaid(shown.reason) }))
  }

  return (
    <section className="data-part">
      <h3 className="t-heading">{t('where.title')}</h3>
      <div className="option">
        <div className="option-words">
          <p className="num">
            {since === null
              ? t('where.none')
              : t('where.amount', { count: rows, date: day(since), size: size(bytes) })}
          </p>
          <p className="data-folder">{folder}</p>
          <p className="option-note num">
            {copies.length === 0
              ? t('where.noCopy')
              : t('where.copies', { dates: list(copies.map(day)) })}
          </p>
          <Refusal reason={refusal} />
        </div>
        <Button onClick={() => void show()}>{t('where.show')}</Button>
      </div>
    </section>
  )
}
