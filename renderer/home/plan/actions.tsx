import { useId, useState } from 'react'

import type { HomeSession, RunningProgramme } from '#core/programme-view'
import type { Snapshot } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { ExercisesOff } from '../today/exercises-off.tsx'
import { usePlanWords } from './plan-words.ts'
import { SlotSheet } from './slot-sheet.tsx'
import { SwapSheet } from './swap-sheet.tsx'
import { useFocusKept } from './use-focus-kept.ts'

interface ActionsProps {
  readonly view: RunningProgramme
  readonly snapshot: Snapshot
  readonly onSwap: (session: HomeSession | null) => void
}

/** What can be done about today: start its session, have another one, or do it at another time. */
export function Actions({ view, snapshot, onSwap }: ActionsProps) {
  const { t, time, said } = usePlanWords()
  const [open, setOpen] = useState<'swap' | 'slot' | null>(null)
  const box = useFocusKept(view.session?.routine.routineId ?? 'none')
  const { care, settings } = snapshot
  const isOff = care.off !== null
  const { laidAside } = view

  function swap(session: HomeSession | null): void {
    setOpen(null)
    onSwap(session)
  }

  const canSwap = !isOff && !view.sessionDone && view.others.length > 0
  return (
    <div ref={box} className="plan-act" tabIndex={-1}>
      <ExercisesOff care={care} zone={snapshot.zone} />
      <div className="plan-actions">
        {isOff || view.sessionDone || view.session === null ? null : (
          <StartSession session={view.session} isBusy={snapshot.breakView.kind === 'player'} />
        )}
        {canSwap ? <Button onClick={() => setOpen('swap')}>{t('act.swap')}</Button> : null}
        {isOff || laidAside === null ? null : (
          <Button onClick={() => swap(laidAside)}>
            {t('act.after', { session: said(laidAside) })}
          </Button>
        )}
        <Button weight="bare" className="num plan-move" onClick={() => setOpen('slot')}>
          {t('act.move', { time: time(view.slotAt) })}
        </Button>
      </div>
      {view.movements === null || isOff ? null : <Movements {...view.movements} />}
      {open === 'swap' && canSwap ? (
        <SwapSheet others={view.others} onSwap={swap} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'slot' ? <SlotSheet settings={settings} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

interface StartSessionProps {
  readonly session: HomeSession
  readonly isBusy: boolean
}

function StartSession({ session, isBusy }: StartSessionProps) {
  const { t, said } = usePlanWords()
  const note = useId()
  const { routineId, variant } = session.routine
  return (
    <>
      <Button
        weight="go"
        disabled={isBusy}
        aria-describedby={isBusy ? note : undefined}
        onClick={() => void window.uncurl.startBreak({ routineId, variant })}
      >
        {t('act.start', { session: said(session) })}
      </Button>
      {isBusy ? (
        <span id={note} className="t-small quiet">
          {t('act.notNow')}
        </span>
      ) : null}
    </>
  )
}

/** *One of two movements at the desk today*: told, not asked for. */
function Movements({ done, of }: { readonly done: number; readonly of: number }) {
  const { t } = usePlanWords()
  return (
    <p className="t-small quiet num plan-movements">
      {t('act.movements', { done, of: t('act.least', { count: of }) })}
    </p>
  )
}
