import { planInWords } from '../plan-words.ts'
import { targetName } from '../target-name.ts'
import type { PrintedPart } from './part.ts'

/** More than these are added up, so that the page stays one. */
const mostParts = 9

/** What the routines of the week moved, most first. */
export function PrintedRoutines({ week, words }: PrintedPart) {
  const { t, percent } = words
  const parts = week.mix.parts.slice(0, mostParts)
  const others = week.mix.parts.slice(mostParts)
  const plan = planInWords(week, words)
  return (
    <section>
      <h2>{t('print.routines.title')}</h2>
      {parts.length === 0 ? (
        <p>{t('print.routines.none')}</p>
      ) : (
        <ul className="print-mix">
          {parts.map(({ target, share }) => (
            <li key={target}>
              <span>{targetName(t, target)}</span>
              <span>{percent(share)}</span>
            </li>
          ))}
          {others.length === 0 ? null : (
            <li>
              <span>{t('print.routines.others', { count: others.length })}</span>
              <span>{percent(others.reduce((sum, { share }) => sum + share, 0))}</span>
            </li>
          )}
        </ul>
      )}
      {plan === '' ? null : <p>{plan}</p>}
    </section>
  )
}
