import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { addressOf } from '../use-address.ts'
import { SettingField } from './setting-field.tsx'

/** How many routines were chosen to come first or never; each is chosen where it is seen. */
export function RoutineChoices({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  return (
    <section>
      {(['starred', 'switchedOff'] as const).map((field) => (
        <SettingField key={field} name={field} settings={settings}>
          <div className="option">
            <div className="option-words">
              <p className="t-strong">{t(`${field}.label`)}</p>
              <p className="option-note">{t(`${field}.note`)}</p>
            </div>
            <p className="num">{t('said.routines', { count: settings[field].length })}</p>
          </div>
        </SettingField>
      ))}
      <p>
        <a className="link" href={addressOf('routines')}>
          {t('toRoutines')}
        </a>
      </p>
    </section>
  )
}
