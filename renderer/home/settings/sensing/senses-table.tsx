import { useTranslation } from 'react-i18next'

import type { SensesView } from '#ipc/contract'

import { HealthSign } from './health-sign.tsx'
import { useSenseWords } from './use-sense-words.ts'

interface SensesTableProps {
  readonly view: SensesView
  readonly zone: string
}

/** Each sense: what is read right now, where from, how well that works, and what it means. */
export function SensesTable({ view, zone }: SensesTableProps) {
  const { t } = useTranslation()
  const wordsFor = useSenseWords(zone)
  return (
    <table className="senses">
      <caption className="unseen">{t('settings.sensing.caption')}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t('settings.sensing.columns.sense')}</th>
          <th scope="col">{t('settings.sensing.columns.reading')}</th>
          <th scope="col">{t('settings.sensing.columns.health')}</th>
        </tr>
      </thead>
      <tbody>
        {view.senses.map((sense) => {
          const { name, reading, source, meaning, health } = wordsFor(sense, view)
          return (
            <tr key={sense.name}>
              <th scope="row">{name}</th>
              <td className="num">
                {reading}
                {source === undefined ? null : <span className="senses-source">{source}</span>}
                {meaning === undefined ? null : <span className="senses-note">{meaning}</span>}
              </td>
              <td className="senses-health">
                <HealthSign health={sense.health} />
                {health}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
