import { useDeferredValue, useEffect, useRef, useState } from 'react'

import type { Snapshot } from '#core/snapshot'

import { LinkButton } from '../../ui/button.tsx'
import { TablesSwitch } from '../charts/as-tables.tsx'
import { isBlank, totalOf, yearsOf } from './calendar.ts'
import { DeleteSheet } from './deleting/delete-sheet.tsx'
import { EmptyHistory } from './empty-history.tsx'
import './history.css'
import { useDaysShown } from './use-days-shown.ts'
import { useHistory } from './use-history.ts'
import { useHistoryWords } from './use-history-words.ts'
import { YearLinks } from './year-links.tsx'
import { YearSection } from './year-section.tsx'

interface HistoryPageProps {
  readonly snapshot: Snapshot
  /** The year that the address names. */
  readonly part: string | null
}

/** Months at a glance, back to the first day, and the way to delete some of them. */
export function HistoryPage({ snapshot, part }: HistoryPageProps) {
  const words = useHistoryWords()
  const { t, names } = words
  const { history, askAgain } = useHistory()
  const { box, shown } = useDaysShown()
  const [isDeleting, setIsDeleting] = useState(false)
  const [said, setSaid] = useState('')
  const isEmpty = history !== undefined && isBlank(history)
  const title = useFocusOnceEmpty(isEmpty && said !== '')
  const years = yearsOf(history?.months ?? [])
  // The newest year is on screen first; the others follow without holding up the keyboard.
  const drawn = useDeferredValue(years, years.slice(0, 1))
  const total = history === undefined ? null : totalOf(history)
  const deleteDays =
    total === null ? null : (
      <LinkButton className="history-delete" onClick={() => setIsDeleting(true)}>
        {t('delete.ask')}
      </LinkButton>
    )

  return (
    <>
      <h1 ref={title} className="t-title" tabIndex={-1}>
        {t('title')}
      </h1>
      <div ref={box}>
        <output className="history-said num">{said}</output>
      </div>
      {isEmpty ? <EmptyHistory words={words}>{deleteDays}</EmptyHistory> : null}
      {history === undefined || total === null || isEmpty ? null : (
        <>
          <p className="history-total t-voice">
            {total.days === 0
              ? t('total.none')
              : t('total.since', { count: total.days, date: names.full(total.since) })}
          </p>
          <p className="history-reading quiet">{t('reading')}</p>
          <div className="history-acts">
            <YearLinks years={years} words={words} />
            <TablesSwitch />
            {deleteDays}
          </div>
          {drawn.map((year) => (
            <YearSection
              key={year.year}
              {...year}
              history={history}
              shown={shown}
              words={words}
              isOnly={years.length === 1}
              isAskedFor={part === year.year}
            />
          ))}
        </>
      )}
      {isDeleting && history !== undefined ? (
        <DeleteSheet
          history={history}
          settings={snapshot.settings}
          words={words}
          onClose={() => setIsDeleting(false)}
          onDeleted={(sentence) => {
            setIsDeleting(false)
            setSaid(sentence)
            void askAgain()
          }}
        />
      ) : null}
    </>
  )
}

/** The title takes the focus when the button that had it is gone with the rest of the page. */
function useFocusOnceEmpty(isEmptied: boolean) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isEmptied) title.current?.focus()
  }, [isEmptied])
  return title
}
