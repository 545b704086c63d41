import { addressOf } from '../use-address.ts'
import type { YearOfMonths } from './calendar.ts'
import type { HistoryWords } from './use-history-words.ts'

interface YearLinksProps {
  readonly years: readonly YearOfMonths[]
  readonly words: HistoryWords
}

/** Leads to a year; nothing while there is only one. */
export function YearLinks({ years, words }: YearLinksProps) {
  if (years.length < 2) return null
  return (
    <nav className="history-years num" aria-label={words.t('years')}>
      {years.map(({ year }) => (
        <a key={year} className="link" href={addressOf('history', year)} onClick={() => goTo(year)}>
          {year}
        </a>
      ))}
    </nav>
  )
}

/** The heading of a year, for links and for the focus. */
export const yearHeading = (year: string): string => `history-${year}`

/** Also when the address names that year already, and so does not change. */
export function goTo(year: string): void {
  const heading = document.getElementById(yearHeading(year))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
