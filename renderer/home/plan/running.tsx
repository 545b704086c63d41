import type { HomeSession, ReviewAnswer, RunningProgramme } from '#core/programme-view'
import type { Snapshot } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { Actions } from './actions.tsx'
import { Days } from './days.tsx'
import { EndPlan } from './end-plan.tsx'
import { isOver, lead, strengthSet, underLead, usePlanWords } from './plan-words.ts'
import { ReviewSection } from './review.tsx'
import { Unwind } from './unwind.tsx'
import { Weeks } from './weeks.tsx'

interface RunningProps {
  readonly view: RunningProgramme
  readonly snapshot: Snapshot
  readonly acts: {
    readonly pause: () => void
    readonly resume: () => void
    readonly end: () => void
    readonly answer: (answer: ReviewAnswer) => void
    readonly swap: (session: HomeSession | null) => void
  }
}

/** The week at a glance, what is on today, and every week in a row. */
export function Running({ view, snapshot, acts }: RunningProps) {
  const words = usePlanWords()
  const { t } = words
  const isPaused = view.pausedOn !== null
  const over = isOver(view)
  const set = strengthSet(snapshot.settings)
  return (
    <>
      <div className="plan-head">
        <h1 className="t-title">
          {t('title')} <span className="plan-form-name">{t(`subtitle.${view.form}`)}</span>
        </h1>
        {/* One button, so that the keyboard stays where it was. */}
        {over ? null : (
          <Button
            className="plan-pause"
            weight={isPaused ? 'go' : 'bare'}
            onClick={isPaused ? acts.resume : acts.pause}
          >
            {t(isPaused ? 'resume' : 'pause')}
          </Button>
        )}
      </div>
      {view.review === null ? null : (
        <ReviewSection review={view.review} form={view.form} onAnswer={acts.answer} />
      )}
      <p className="t-voice plan-lead num" aria-live="polite">
        {lead(words, view)}
      </p>
      <p className="plan-sub num">{underLead(words, view)}</p>
      <Days days={view.days} today={view.today} set={set} />
      {isPaused || over ? null : <Actions view={view} snapshot={snapshot} onSwap={acts.swap} />}
      <Weeks weeks={view.weeks} current={view.day === 0 ? null : view.week} set={set} />
      <Unwind view={view.unwind} snapshot={snapshot} />
      {/* The review above asks that already. */}
      {over ? null : (
        <div className="plan-foot">
          <EndPlan onEnd={acts.end} />
        </div>
      )}
    </>
  )
}
