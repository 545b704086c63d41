import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { addressOf } from '../use-address.ts'
import { isCounting, SittingFor } from './sitting-for.tsx'
import { useLeaving } from './use-leaving.ts'
import { useWhy } from './use-why.ts'

/**
 * The one big thing of the page: the sit as a number with its why, or where nobody sits the why
 * alone; and the two ways to a break.
 */
export function Hero({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation()
  const { status, bout, likelyNext } = snapshot
  const why = useWhy(snapshot)
  const leaving = useLeaving(snapshot)
  const isHere = status.kind !== 'on-break' && status.kind !== 'away'
  return (
    <section className="state" aria-labelledby="state-now">
      {isCounting(snapshot) ? (
        <>
          <SittingFor
            label={t(status.kind === 'unsure' ? 'state.sittingForAbout' : 'state.sittingFor')}
            length={bout.sittingFor}
          />
          <p className="why num">
            {why} <AskWhy />
          </p>
        </>
      ) : (
        <>
          <h2 id="state-now" className="t-voice num">
            {why}
          </h2>
          <p className="why">
            <AskWhy />
          </p>
        </>
      )}
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

/** To the whole answer: what is seen, and what was said before. */
function AskWhy() {
  const { t } = useTranslation()
  return (
    <a className="link" href={addressOf('today', 'why')}>
      {t('hero.why')}
    </a>
  )
}

type Routine = Snapshot['likelyNext']['routine']

const choiceOf = (routine: Routine) =>
  routine === null ? null : { routineId: routine.routineId, variant: routine.variant }
