import { useState } from 'react'

import type { Settings } from '#core/settings'
import type { HistoryView } from '#core/summary/history-view'

import { refusalSaid } from '../../../refusal-words.ts'
import { Sheet } from '../../../ui/sheet.tsx'
import { totalOf } from '../calendar.ts'
import type { HistoryWords } from '../use-history-words.ts'
import { chosenIn, nothingChosen } from './choice.ts'
import { Choosing } from './choosing.tsx'
import { Confirming } from './confirming.tsx'
import './delete-sheet.css'
import { amountOf, entriesIn, nameOf } from './delete-words.ts'
import { usePreview } from './use-preview.ts'

interface DeleteSheetProps {
  readonly history: HistoryView
  readonly settings: Settings
  readonly words: HistoryWords
  readonly onClose: () => void
  /** It is gone; the sentence says what. */
  readonly onDeleted: (sentence: string) => void
}

/** Asks which days are to go, says what goes with them, and asks again. */
export function DeleteSheet({ history, settings, words, onClose, onDeleted }: DeleteSheetProps) {
  const { t } = words
  const [choice, setChoice] = useState(nothingChosen)
  const [alsoCopies, setAlsoCopies] = useState(false)
  const [step, setStep] = useState<'choosing' | 'confirming' | 'back'>('choosing')
  const [refusal, setRefusal] = useState<string>()
  const [isAtWork, setIsAtWork] = useState(false)
  const chosen = chosenIn(choice, history)
  const preview = usePreview(chosen.isReady ? chosen.deletion : null)
  const since = totalOf(history)?.since ?? history.today

  async function erase(): Promise<void> {
    // A second press would find nothing left, and say so.
    if (!chosen.isReady || isAtWork) return
    setIsAtWork(true)
    const range = chosen.deletion
    const answer = await window.uncurl
      .deleteHistory({ range, alsoCopies })
      .catch(() => ({ saved: false, reason: { code: 'no-answer' } }) as const)
    setIsAtWork(false)
    if (!answer.saved) {
      setRefusal(t('delete.refused', { reason: refusalSaid(answer.reason) }))
      return
    }
    const { deleted, copies, folder } = answer
    const gone = t('delete.done', {
      name: nameOf(range, since, words),
      amount: t('delete.entries', { count: entriesIn(deleted) }),
    })
    onDeleted(copies === 0 ? gone : `${gone} ${t('delete.copies', { count: copies, folder })}`)
  }

  return (
    <Sheet modal labelledBy="delete-title" className="delete-sheet" onCancel={onClose}>
      {step === 'confirming' && chosen.isReady && preview !== undefined ? (
        <Confirming
          name={nameOf(chosen.deletion, since, words)}
          amount={amountOf(chosen.days, preview.rows, words)}
          isAll={chosen.deletion === 'all'}
          copies={preview.copies}
          alsoCopies={alsoCopies}
          refusal={refusal}
          words={words}
          onBack={() => setStep('back')}
          onConfirm={() => void erase()}
        />
      ) : (
        <Choosing
          history={history}
          since={since}
          choice={choice}
          chosen={chosen}
          preview={preview}
          alsoCopies={alsoCopies}
          isBack={step === 'back'}
          hasOthers={settings.sharedFolder !== null}
          words={words}
          onChoose={setChoice}
          onAlsoCopies={setAlsoCopies}
          onCancel={onClose}
          onGoOn={() => {
            setRefusal(undefined)
            setStep('confirming')
          }}
        />
      )}
    </Sheet>
  )
}
