import { useTranslation } from 'react-i18next'

import type { SettingsChosen } from '#core/settings-file'
import type { Settings } from '#core/settings'

import { optionOf } from '../groups.ts'
import { fieldFaultWords } from './field-fault-words.ts'

interface FieldFaultsProps {
  readonly faults: (SettingsChosen & { readonly kind: 'chosen' })['faults']
}

/** What of a file cannot be used, each with its line and why; nothing at all when there is none. */
export function FieldFaults({ faults }: FieldFaultsProps) {
  const { t } = useTranslation('settings')
  if (faults.length === 0) return null
  return (
    <section>
      <h3 className="t-strong">{t('file.faults.title')}</h3>
      <p>{t('file.faults.rest')}</p>
      <ul className="setting-changes num" aria-label={t('file.faults.title')}>
        {faults.map((fault) => {
          const name = String(fault.path[0])
          const option = optionOf(name as keyof Settings)
          const setting = option === undefined ? name : t(option.label)
          return (
            <li key={`${fault.line} ${fault.path.join('.')}`}>
              <span className="t-strong">
                {t('file.faults.place', { line: fault.line, setting })}
              </span>
              <span>{fieldFaultWords(t, fault)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
