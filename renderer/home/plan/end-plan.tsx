import { useId, useState } from 'react'

import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import './plan-sheet.css'
import { usePlanWords } from './plan-words.ts'

interface EndPlanProps {
  readonly onEnd: () => void
}

/** A quiet way out of the plan, which asks once. */
export function EndPlan({ onEnd }: EndPlanProps) {
  const { t } = usePlanWords()
  const id = useId()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Button weight="bare" onClick={() => setIsAsking(true)}>
        {t('end.ask')}
      </Button>
      {isAsking ? (
        <Sheet
          modal
          labelledBy={`${id}-title`}
          describedBy={`${id}-what`}
          className="plan-sheet"
          onCancel={() => setIsAsking(false)}
        >
          <h2 id={`${id}-title`} className="t-heading">
            {t('end.question')}
          </h2>
          <p id={`${id}-what`} className="plan-sheet-what">
            {t('end.what')}
          </p>
          <p className="plan-sheet-ways">
            <Button onClick={() => setIsAsking(false)}>{t('end.back')}</Button>
            <Button
              weight="ink"
              onClick={() => {
                setIsAsking(false)
                onEnd()
              }}
            >
              {t('end.confirm')}
            </Button>
          </p>
        </Sheet>
      ) : null}
    </>
  )
}
