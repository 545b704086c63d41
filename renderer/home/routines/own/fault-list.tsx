import { useTranslation } from 'react-i18next'

import type { FileFault } from '#core/routine-faults'

import { faultPlace, faultWords } from './fault-words.ts'

/** So many of a file are told; the rest is counted. */
const mostShown = 5

/** What is wrong in one file: where, what, and what to do. */
export function FaultList({ faults }: { readonly faults: readonly FileFault[] }) {
  const { t } = useTranslation('own')
  const shown = faults.slice(0, mostShown)
  const more = faults.length - shown.length
  return (
    <ul className="fault-list">
      {shown.map((fault) => {
        const place = faultPlace(t, fault)
        const words = faultWords(t, fault)
        return (
          <li key={`${place} ${words}`}>
            {place === '' ? null : <span className="t-strong num">{place}: </span>}
            {words}
          </li>
        )
      })}
      {more > 0 ? <li>{t('faults.more', { count: more })}</li> : null}
    </ul>
  )
}
