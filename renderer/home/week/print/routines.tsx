import { targetName } from '../target-name.ts'
import type { PrintedPart } from './part.ts'

/** What the routines of the week moved, most first. */
export function PrintedRoutines({ week, words }: PrintedPart) {
  const { t, percent } = words
  const { parts } = week.mix
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
        </ul>
      )}
      {week.strengthDays === 0 ? null : <p>{t('strength.days', { count: week.strengthDays })}</p>}
    </section>
  )
}
