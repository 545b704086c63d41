import { headlineWords } from '#core/headline-words'
import type { LibraryEntry, Snapshot } from '#core/snapshot'
import type { WeekView } from '#core/summary/week-view'

import { dateRange } from '../../times.ts'
import { useWeekWords } from '../week-words.ts'
import { PrintedBreaks } from './breaks.tsx'
import { PrintedComfort } from './comfort.tsx'
import { PrintedDays } from './days.tsx'
import { PrintedNotes } from './notes.tsx'
import { PrintedNumbers } from './numbers.tsx'
import './print.css'
import { PrintedRoutines } from './routines.tsx'
import { whenMade } from './when-made.ts'

interface PrintSheetProps {
  readonly week: WeekView
  readonly library: readonly LibraryEntry[]
  readonly snapshot: Snapshot
}

/**
 * A week on one page of paper, A4 or Letter, for somebody who was not there: black on white, with
 * dates instead of *this week*, and what is not known. Only paper shows it.
 */
export function PrintSheet({ week, library, snapshot }: PrintSheetProps) {
  const words = useWeekWords()
  const { t, locale } = words
  return (
    <article className="print-sheet num">
      <header className="print-head">
        <h1>
          {t('print.title', { dates: dateRange(week.from, week.to, locale, '', t('print.to')) })}
        </h1>
        <p>{t('print.by')}</p>
      </header>
      {snapshot.sample ? <p className="print-sample">{t('print.sample')}</p> : null}
      <p className="print-voice">
        {headlineWords(
          week.headline,
          (key, values) => t(`common:${key}`, values ?? {}),
          words.weekday,
        )}
      </p>
      <div className="print-columns">
        <PrintedNumbers week={week} words={words} />
        <div>
          <PrintedDays week={week} words={words} />
          <PrintedBreaks week={week} words={words} />
        </div>
      </div>
      <div className="print-columns">
        <PrintedComfort week={week} words={words} />
        <PrintedRoutines week={week} words={words} />
      </div>
      <PrintedNotes week={week} library={library} words={words} />
      <footer className="print-foot">
        <p>{t('print.measured')}</p>
        <p>{t('print.made', whenMade(week.zone, locale))}</p>
      </footer>
    </article>
  )
}
