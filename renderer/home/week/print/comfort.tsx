import { daysLater, shortDay, weekdayInitial } from '../../times.ts'
import type { PrintedPart } from './part.ts'

/** Scores of four weeks with their dates, a week a row. */
export function PrintedComfort({ week, words }: PrintedPart) {
  const { t, locale, number } = words
  const { scores, median, count } = week.comfort
  const scoreOn = new Map(scores.map(({ date, score }) => [date, score]))
  const weeks = week.fourWeeks.map(({ from, moved }) => ({
    from,
    dates: moved.map((_, day) => daysLater(from, day)),
  }))
  return (
    <section>
      <h2>{t('comfort.title')}</h2>
      {scores.length === 0 ? (
        <p>{t('comfort.none')}</p>
      ) : (
        <>
          <table className="print-table print-scores">
            <thead>
              <tr>
                <th scope="col">{t('print.comfort.weekFrom')}</th>
                {weeks[0]?.dates.map((date) => (
                  <th key={date} scope="col">
                    {weekdayInitial(date, locale)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ from, dates }) => (
                <tr key={from}>
                  <th scope="row">{shortDay(from, locale)}</th>
                  {dates.map((date) => {
                    const score = scoreOn.get(date)
                    return <td key={date}>{score === undefined ? '' : number(score)}</td>
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            {median === null
              ? t('print.comfort.noneThisWeek')
              : t('print.comfort.middle', { count, score: number(median) })}
          </p>
          <p className="print-quiet">{t('print.comfort.scale')}</p>
        </>
      )}
    </section>
  )
}
