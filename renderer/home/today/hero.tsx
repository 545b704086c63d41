import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { BigState } from './big-state.tsx'
import { useLeaving } from './use-leaving.ts'
import { useWhy } from './use-why.ts'

/** The one big thing of the page: how things stand, why, and the two ways to a break. */
export function Hero({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation()
  const { status, likelyNext } = snapshot
  const leaving = useLeaving(snapshot)
  const isHere = status.kind !== 'on-break' && status.kind !== 'away'
  return (
    <section className="state" aria-labelledby="state-now">
      <BigState snapshot={snapshot} />
      <p className="why num">{useWhy(snapshot)}</p>
      {status.kind === 'on-break' ? null : (
        <div className="state-actions">
          <Button
            weight="go"
            onClick={() => void window.uncurl.startBreak(choiceOf(likelyNext.routine))}
          >
            {t('hero.takeBreak')}
          </Button>
          {isHere ? <Button onClick={leaving.say}>{t('hero.stepAway')}</Button> : null}
        </div>
      )}
      <output className="t-small quiet leaving">
        {leaving.isSaid ? t('hero.steppedAway') : null}
      </output>
    </section>
  )
}

type Routine = Snapshot['likelyNext']['routine']

const choiceOf = (routine: Routine) =>
  routine === null ? null : { routineId: routine.routineId, variant: routine.variant }
