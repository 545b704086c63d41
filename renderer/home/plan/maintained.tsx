import { useState } from 'react'

import type { DateText } from '#core/calendar'
import type { PlanForm } from '#core/programme'
import type { MaintainedProgramme } from '#core/programme-view'
import type { Snapshot } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { EndPlan } from './end-plan.tsx'
import { usePlanWords } from './plan-words.ts'
import { StartPlan } from './start-plan.tsx'

interface MaintainedProps {
  readonly view: MaintainedProgramme
  readonly snapshot: Snapshot
  readonly onStart: (form: PlanForm, on: DateText) => void
  readonly onEnd: () => void
}

/** After the weeks: half of the last one goes on, and a new plan can begin. */
export function Maintained({ view, snapshot, onStart, onEnd }: MaintainedProps) {
  const { t } = usePlanWords()
  const [isStarting, setIsStarting] = useState(false)
  return (
    <>
      <p className="t-voice plan-lead">{t('maintained.lead')}</p>
      <p className="plan-sub">{t('maintained.what')}</p>
      {isStarting ? (
        <StartPlan
          today={view.today}
          snapshot={snapshot}
          onStart={onStart}
          onBack={() => setIsStarting(false)}
        />
      ) : (
        <div className="plan-act plan-actions">
          <Button onClick={() => setIsStarting(true)}>{t('maintained.again')}</Button>
          <EndPlan onEnd={onEnd} />
        </div>
      )}
    </>
  )
}
