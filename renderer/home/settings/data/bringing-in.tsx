import { useState } from 'react'

import type { Imported } from '#core/data-report'

import { refusalSaid } from '../../../refusal-words.ts'
import { LabelledSwitch } from '../labelled-switch.tsx'
import { Refusal } from '../refusal.tsx'
import { Act } from './act.tsx'
import { useDataWords } from './data-words.ts'
import type { OnceProps } from './once.ts'
import { Refusals } from './refusals.tsx'

/** Takes in the rows of a file, and reports what became of each. */
export function BringingIn({ isBusy, once }: OnceProps) {
  const { t, taken } = useDataWords()
  const [allOrNothing, setAllOrNothing] = useState(false)
  const [isAtWork, setIsAtWork] = useState(false)
  const [result, setResult] = useState<Imported>()
  const [refusal, setRefusal] = useState<string>()

  async function bringIn(): Promise<void> {
    setIsAtWork(true)
    setResult(undefined)
    setRefusal(undefined)
    const next = await window.uncurl
      .importData({ allOrNothing })
      .catch(() => ({ kind: 'failed', file: '', reason: { code: 'no-answer' } }) as const)
    setIsAtWork(false)
    setResult(next)
    if (next.kind === 'failed') setRefusal(t('failed', { reason: refusalSaid(next.reason) }))
    if (next.kind === 'wrong-file') {
      setRefusal(t(`wrongFile.${next.problem.code}`, { ...next.problem, file: next.file }))
    }
  }

  function said(): string {
    if (isAtWork) return t('atWork')
    if (result?.kind === 'imported') return taken(result.file, result)
    if (result?.kind !== 'nothing-taken') return ''
    return t('nothingTaken', { count: result.refused, file: result.file })
  }

  return (
    <>
      <Act
        what={t('in.import.what')}
        name={t('in.import.act')}
        isBusy={isBusy}
        onAct={() => void once(bringIn)}
      />
      <LabelledSwitch
        label={t('in.allOrNothing.label')}
        note={t('in.allOrNothing.note')}
        isOn={allOrNothing}
        onChange={setAllOrNothing}
      />
      <output className="data-said num">{said()}</output>
      <Refusal reason={refusal} />
      {result?.kind === 'imported' || result?.kind === 'nothing-taken' ? (
        <Refusals taken={result} />
      ) : null}
    </>
  )
}
