import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Effort as EffortName } from '#core/effort'

import { ask } from '../ask.ts'

const efforts: readonly EffortName[] = ['easy', 'right', 'hard']

/** One quiet line after a strength routine of the plan: how hard it felt. It can be passed over. */
export function Effort({ routineId }: { readonly routineId: string }) {
  const { t } = useTranslation()
  const [said, setSaid] = useState<EffortName | null>(null)
  const say = (effort: EffortName) => {
    if (effort === said) return
    setSaid(effort)
    ask.sayEffort({ routineId, effort })
  }
  return (
    <fieldset className="effort">
      {/* A legend stands above the rest; this line is read and seen in one row. */}
      <legend className="unseen">{t('done.effort.question')}</legend>
      <span className="effort-question t-small quiet" aria-hidden="true">
        {t('done.effort.question')}
      </span>
      {efforts.map((effort) => (
        <label key={effort} className="effort-choice">
          <input
            type="radio"
            className="unseen"
            name="effort"
            checked={effort === said}
            onChange={() => say(effort)}
          />
          {t(`done.effort.${effort}`)}
        </label>
      ))}
    </fieldset>
  )
}
