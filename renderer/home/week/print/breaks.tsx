import type { PrintedPart } from './part.ts'

const outcomes = ['taken', 'own', 'partial', 'skipped', 'expired', 'postponed'] as const

/** How prompts and breaks came out. */
export function PrintedBreaks({ week, words }: PrintedPart) {
  const { t, number } = words
  return (
    <section>
      <h2>{t('print.breaks.title')}</h2>
      <dl className="print-breaks">
        {outcomes.map((outcome) => (
          <div key={outcome}>
            <dt>{t(`print.breaks.${outcome}`)}</dt>
            <dd>{number(week.breaks[outcome])}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
