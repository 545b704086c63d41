import { useState } from 'react'

import type { ExportForm } from '#core/data-report'

import { refusalSaid } from '../../../refusal-words.ts'
import { Refusal } from '../refusal.tsx'
import { Act } from './act.tsx'
import { useDataWords } from './data-words.ts'
import type { OnceProps } from './once.ts'

const forms: readonly ExportForm[] = ['csv', 'json-lines', 'backup']

/** Copies of everything, to where the person says. */
export function TakingOut({ isBusy, once }: OnceProps) {
  const { t } = useDataWords()
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<string>()

  async function take(form: ExportForm): Promise<void> {
    setSaid(t('atWork'))
    setRefusal(undefined)
    const result = await window.uncurl
      .exportData(form)
      .catch(() => ({ kind: 'failed', reason: { code: 'no-answer' } }) as const)
    setSaid(result.kind === 'exported' ? t('out.done', { file: result.file }) : '')
    if (result.kind === 'failed') setRefusal(refusalSaid(result.reason))
  }

  return (
    <section className="data-part">
      <h3 className="t-heading">{t('out.title')}</h3>
      {forms.map((form) => (
        <Act
          key={form}
          what={t(`out.${form}.what`)}
          name={t(`out.${form}.act`)}
          isBusy={isBusy}
          onAct={() => void once(() => take(form))}
        />
      ))}
      <output className="data-said">{said}</output>
      <Refusal reason={refusal} />
    </section>
  )
}
