import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'

import type { DateText } from '#core/calendar'
import type { PlanForm } from '#core/programme'
import type { Snapshot } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { ExercisesOff } from '../today/exercises-off.tsx'
import { nextMonday } from './first-days.ts'
import { usePlanWords } from './plan-words.ts'

/** Complete by its type; the core's own list would bring zod into the window. */
const forms: Readonly<Record<PlanForm, true>> = { 'four-weeks': true, 'three-weeks': true }

interface StartPlanProps {
  readonly today: DateText
  readonly snapshot: Snapshot
  readonly onStart: (form: PlanForm, on: DateText) => void
  /** Leaves things as they are, where there is something. */
  readonly onBack?: () => void
}

/** How long a plan is to be and when it begins; while nothing is offered, why that is. */
export function StartPlan({ today, snapshot, onStart, onBack }: StartPlanProps) {
  const { t, day, weekdayAndDay } = usePlanWords()
  const [form, setForm] = useState<PlanForm>('four-weeks')
  const [first, setFirst] = useState('today')
  const monday = nextMonday(today)
  if (snapshot.care.off !== null) {
    return (
      <div className="plan-act">
        <ExercisesOff care={snapshot.care} zone={snapshot.zone} />
      </div>
    )
  }
  return (
    <form
      className="plan-form"
      onSubmit={(event) => {
        event.preventDefault()
        onStart(form, first === 'today' ? today : monday)
      }}
    >
      <RadioGroup
        className="plan-choice"
        value={form}
        onChange={(value) => setForm(value === 'three-weeks' ? value : 'four-weeks')}
        aria-label={t('none.form')}
      >
        <span className="t-strong" aria-hidden="true">
          {t('none.form')}
        </span>
        {(Object.keys(forms) as readonly PlanForm[]).map((one) => (
          <Way key={one} value={one} label={t(`none.${one}`)} note={t(`none.${one}Note`)} />
        ))}
      </RadioGroup>
      <RadioGroup
        className="plan-choice"
        value={first}
        onChange={setFirst}
        aria-label={t('none.first')}
      >
        <span className="t-strong" aria-hidden="true">
          {t('none.first')}
        </span>
        <Way value="today" label={t('none.today')} note={weekdayAndDay(today)} />
        <Way value="monday" label={t('none.monday')} note={day(monday)} />
      </RadioGroup>
      <div className="plan-actions">
        <Button weight="go" type="submit">
          {t('none.start')}
        </Button>
        {onBack === undefined ? null : (
          <Button weight="bare" onClick={onBack}>
            {t('none.back')}
          </Button>
        )}
      </div>
    </form>
  )
}

interface WayProps {
  readonly value: string
  readonly label: string
  readonly note: string
}

const Way = ({ value, label, note }: WayProps) => (
  <Radio value={value} className="choice">
    <span className="choice-dot" />
    <span>
      <span className="choice-label">{label}</span>
      <span className="option-note num">{note}</span>
    </span>
  </Radio>
)
