import { useId } from 'react'

import type { HomeSession } from '#core/programme-view'

import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import './plan-sheet.css'
import { usePlanWords } from './plan-words.ts'

interface SwapSheetProps {
  readonly others: readonly HomeSession[]
  readonly onSwap: (session: HomeSession | null) => void
  readonly onClose: () => void
}

/** What could come in the place of today's session, or none at all. */
export function SwapSheet({ others, onSwap, onClose }: SwapSheetProps) {
  const { t, name, length } = usePlanWords()
  const title = useId()
  return (
    <Sheet modal labelledBy={title} className="plan-sheet" onCancel={onClose}>
      <h2 id={title} className="t-heading">
        {t('swap.title')}
      </h2>
      <ul className="plan-others">
        {others.map((other) => (
          <li key={`${other.routine.routineId}/${other.routine.variant}`}>
            <Button className="plan-other" onClick={() => onSwap(other)}>
              <span>{name(other)}</span> <span className="quiet num">{length(other.seconds)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="plan-sheet-ways">
        <Button weight="bare" onClick={() => onSwap(null)}>
          {t('swap.notToday')}
        </Button>
        <Button onClick={onClose}>{t('swap.cancel')}</Button>
      </p>
    </Sheet>
  )
}
