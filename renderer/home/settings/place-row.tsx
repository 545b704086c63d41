import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { places } from '../routines/lists.ts'
import { ChoiceSetting } from './choice-setting.tsx'
import { SettingField } from './setting-field.tsx'
import { SettingsRow } from './settings-row.tsx'
import { useSetting } from './use-setting.ts'

/** How much room and privacy there is for a routine. */
export function PlaceRow({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('routines')
  const place = useSetting('place', settings)
  return (
    <SettingsRow
      id="place"
      name={t('settings.place.name')}
      values={t(`settings.place.${settings.place}.label`)}
    >
      <SettingField name="place" settings={settings}>
        <ChoiceSetting
          label={t('settings.place.label')}
          note={t('settings.place.note')}
          value={place.value}
          refusal={place.refusal}
          onChange={(value) => {
            const chosen = places.find((known) => known === value)
            if (chosen !== undefined) place.change(chosen)
          }}
          choices={places.map((value) => ({
            value,
            label: t(`settings.place.${value}.label`),
            note: t(`settings.place.${value}.note`),
          }))}
        />
      </SettingField>
    </SettingsRow>
  )
}
