import type { TakenIn } from '#core/data-report'

import { useDataWords } from './data-words.ts'

/** Which rows cannot be used, each with its line and why; nothing at all when there is none. */
export function Refusals({ taken }: { readonly taken: TakenIn }) {
  const { t, problem } = useDataWords()
  const { refusals, refused } = taken
  if (refused === 0) return null
  const more = refused - refusals.length
  return (
    <div className="data-refusals">
      <h4 className="t-strong">{t('refusals.title')}</h4>
      <ul>
        {refusals.map((one) => (
          <li key={one.line}>
            <span className="num">{t('refusals.line', { line: one.line })}</span>
            <span>{problem(one.problem)}</span>
          </li>
        ))}
      </ul>
      {more === 0 ? null : <p className="num">{t('refusals.more', { count: more })}</p>}
    </div>
  )
}
