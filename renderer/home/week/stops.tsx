import { useRef, type ReactNode } from 'react'

import type { LibraryEntry, Snapshot } from '#core/snapshot'
import type { WeekView } from '#core/summary/week-view'

import { LinkButton } from '../../ui/button.tsx'
import { rowId } from '../routines/left-out/left-out-list.tsx'
import { useReturnOf } from '../routines/left-out/use-return-of.ts'
import { useRoutineWords } from '../routines/use-routine-words.ts'
import { leftOutForNow, type LeftOutForNow } from './left-out-for-now.ts'
import './lower-half.css'
import { stopInWords } from './stop-words.ts'
import { useWeekWords } from './week-words.ts'

interface StopsProps {
  readonly week: WeekView
  readonly library: readonly LibraryEntry[]
  readonly snapshot: Snapshot
}

/** What was stopped for a sign in the week, and what is hidden since: the way back is next to it. */
export function Stops({ week, library, snapshot }: StopsProps) {
  const words = useWeekWords()
  const { t } = words
  const routineWords = useRoutineWords(snapshot)
  const heading = useRef<HTMLHeadingElement>(null)
  const { returned, follow } = useReturnOf(library, heading)
  const rows = leftOutForNow(library, week.stops)
  if (rows.length === 0 && returned === undefined) return null

  const isHiding = rows.some(({ hidden }) => hidden !== null)
  return (
    <section className="chart-section" aria-labelledby="left-out-for-now">
      <h2 ref={heading} id="left-out-for-now" tabIndex={-1} className="chart-title">
        {t(isHiding || returned !== undefined ? 'stops.title' : 'stops.titleStopped')}
      </h2>
      <ul className="stops">
        {rows.map((row) => (
          <Row key={row.id} row={row}>
            {row.hidden === null ? null : `${routineWords.leftOut(row.hidden)} `}
            {row.stops.map((stop) => t('stops.stopped', stopInWords(stop, words))).join(' ')}
            {row.entry === null || row.hidden === null ? null : (
              <ShowAgain entry={row.entry} onShow={follow} />
            )}
          </Row>
        ))}
      </ul>
      <output className="stops-back">
        {returned === undefined ? null : t('routines:leftOut.again', { name: returned })}
      </output>
    </section>
  )
}

function Row({ row, children }: { readonly row: LeftOutForNow; readonly children: ReactNode }) {
  const { t } = useWeekWords()
  return (
    <li id={row.entry === null ? undefined : rowId(row.entry)} tabIndex={-1} className="num">
      <span className="t-strong">{row.entry?.routine.name ?? t('stops.gone')}</span>
      <br />
      {children}
    </li>
  )
}

interface ShowAgainProps {
  readonly entry: LibraryEntry
  readonly onShow: (entry: LibraryEntry) => void
}

function ShowAgain({ entry, onShow }: ShowAgainProps) {
  const { t } = useWeekWords()
  const what = t('routines:remedy.hidden')
  const { id, name } = entry.routine
  return (
    <LinkButton
      aria-label={t('routines:remedy.named', { what, name })}
      onClick={() => {
        void window.uncurl.showRoutine(id)
        onShow(entry)
      }}
    >
      {what}
    </LinkButton>
  )
}
