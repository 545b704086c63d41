import type { ProgrammeView } from '#core/programme-view'
import type { Snapshot } from '#core/snapshot'

import { Maintained } from './maintained.tsx'
import { NoPlan } from './no-plan.tsx'
import './plan.css'
import { usePlanWords } from './plan-words.ts'
import { Running } from './running.tsx'
import { StartPlan } from './start-plan.tsx'
import { Unwind } from './unwind.tsx'
import { useActs } from './use-acts.ts'
import { useFocusKept } from './use-focus-kept.ts'
import { useProgramme } from './use-programme.ts'

/** The plan of some weeks: none yet, one that goes on, or what goes on after it. */
export function PlanPage({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = usePlanWords()
  const { view, askAgain } = useProgramme()
  const acts = useActs(askAgain)
  const box = useFocusKept(view && shownBy(view))
  if (view === undefined) return null
  if (view.kind === 'running') {
    return (
      <div ref={box} className="plan" tabIndex={-1}>
        <Running
          view={view}
          snapshot={snapshot}
          acts={{ ...acts, swap: acts.swapOn(view.today) }}
        />
      </div>
    )
  }
  return (
    <div ref={box} className="plan" tabIndex={-1}>
      <h1 className="t-title">{t('title')}</h1>
      {view.kind === 'maintained' ? (
        <Maintained view={view} snapshot={snapshot} onStart={acts.start} onEnd={acts.end} />
      ) : (
        <>
          <NoPlan slotAt={view.slotAt} sessions={view.sessions} />
          <StartPlan today={view.today} snapshot={snapshot} onStart={acts.start} />
        </>
      )}
      <Unwind view={view.unwind} snapshot={snapshot} />
    </div>
  )
}

const shownBy = (view: ProgrammeView): string =>
  view.kind === 'running' ? `running, review of ${view.review?.day ?? 'none'}` : view.kind
