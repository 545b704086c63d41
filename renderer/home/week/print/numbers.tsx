import type { WeekFacts } from '#core/summary/week-view'

import type { WeekWords } from '../week-words.ts'
import type { PrintedPart } from './part.ts'

/** The numbers of the week, with those of the week before beside them. */
export function PrintedNumbers({ week, words }: PrintedPart) {
  const { t } = words
  const now = numbersOf(week.facts, words)
  const before = week.before === null ? null : numbersOf(week.before, words)
  return (
    <section>
      <h2>{t('print.numbers.title')}</h2>
      <table className="print-table print-numbers">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('print.numbers.what')}</span>
            </th>
            <th scope="col">{t(week.soFar ? 'print.numbers.soFar' : 'print.numbers.week')}</th>
            {before === null ? null : (
              <th scope="col">
                {t(week.soFar ? 'print.numbers.sameDays' : 'print.numbers.before')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {now.map(({ name, value }, index) => (
            <tr key={name}>
              <th scope="row">{t(`print.numbers.${name}`)}</th>
              <td>{value}</td>
              {before === null ? null : <td>{before[index]?.value}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {before === null ? <p className="print-quiet">{t('print.numbers.noBefore')}</p> : null}
    </section>
  )
}

/** In the order of the page; a dash for what there is none of, never 0 (content F3). */
function numbersOf(facts: WeekFacts, { t, length, percent, number }: WeekWords) {
  const or = (value: number | null, say: (value: number) => string): string =>
    value === null ? t('print.nothing') : say(value)
  return [
    { name: 'sitting', value: or(facts.sittingSeconds || null, length) },
    { name: 'usualDay', value: or(facts.usualDay, length) },
    { name: 'longestSit', value: or(facts.longestSit?.seconds ?? null, length) },
    { name: 'typicalSit', value: or(facts.typicalSit, length) },
    { name: 'halfTimeSit', value: or(facts.halfTimeSit, length) },
    { name: 'shortSits', value: or(facts.shortSitShare, percent) },
    { name: 'notSitting', value: or(facts.notSitting, percent) },
    { name: 'breaksPerHour', value: or(facts.breaksPerHour, number) },
    { name: 'answered', value: or(facts.answerRate, percent) },
    { name: 'daysMoved', value: number(facts.daysMoved) },
  ]
}
