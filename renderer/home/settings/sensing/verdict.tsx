import { useTranslation } from 'react-i18next'

import type { SenseHealth } from '#core/senses'
import type { SensesView } from '#ipc/contract'

import { Mark, type MarkState } from '../../../ui/mark.tsx'

/** Whether Uncurl sees the person: as keyboard and mouse stand, and how many senses work. */
export function Verdict({ view }: { readonly view: SensesView }) {
  const { t } = useTranslation()
  const input = view.senses.find(({ name }) => name === 'input')?.health ?? 'not-available'
  const count = view.senses.filter(({ health }) => health === 'working').length
  const total = view.senses.length
  return (
    <div className="verdict">
      <span className="verdict-face">
        <Mark state={faces[input]} />
      </span>
      <div>
        <h3 className="verdict-title">{t(`settings.sensing.verdict.${input}`)}</h3>
        <p className="quiet">
          {t('settings.sensing.count', {
            count,
            total,
            how: count === total ? 'all' : 'some',
          })}{' '}
          {t('settings.sensing.keepsNothing')}
        </p>
      </div>
    </div>
  )
}

const faces: Readonly<Record<SenseHealth, MarkState>> = {
  working: { kind: 'sitting', fill: 1 },
  unsure: { kind: 'unsure' },
  'not-available': { kind: 'away' },
}
