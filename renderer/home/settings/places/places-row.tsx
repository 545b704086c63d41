import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { ChoiceSetting } from '../choice-setting.tsx'
import { profiles } from '../limits.ts'
import { SettingField } from '../setting-field.tsx'
import { SettingsRow } from '../settings-row.tsx'
import { useSetting } from '../use-setting.ts'
import { PlaceColumn, RoomChoice, ThingsChoice } from './place-column.tsx'
import './places.css'

interface PlacesProps {
  readonly settings: Settings
}

/** Office and home: in which of them the person is, and what can be done in each. */
export function PlacesRow({ settings }: PlacesProps) {
  const { t } = useTranslation('places')
  return (
    <SettingsRow
      id="place"
      name={t('name')}
      values={t('values', {
        name: t(`names.${settings.profile}`),
        room: t(`routines:settings.place.${settings.place}.said`),
      })}
    >
      <SettingField name="profile" settings={settings}>
        <WhereNow settings={settings} />
      </SettingField>
      <div className="places">
        {profiles.map((profile) => (
          <PlaceColumn key={profile} profile={profile} isHere={profile === settings.profile}>
            {profile === settings.profile ? (
              <Here settings={settings} />
            ) : (
              <Elsewhere settings={settings} />
            )}
          </PlaceColumn>
        ))}
      </div>
    </SettingsRow>
  )
}

function WhereNow({ settings }: PlacesProps) {
  const { t } = useTranslation('places')
  const { value, refusal, change } = useSetting('profile', settings)
  return (
    <ChoiceSetting
      inline
      label={t('now.label')}
      note={t('now.note')}
      value={value}
      refusal={refusal}
      onChange={(name) => {
        const chosen = profiles.find((known) => known === name)
        if (chosen !== undefined) change(chosen)
      }}
      choices={profiles.map((name) => ({ value: name, label: t(`names.${name}`) }))}
    />
  )
}

function Here({ settings }: PlacesProps) {
  const room = useSetting('place', settings)
  const things = useSetting('equipment', settings)
  return (
    <>
      <SettingField name="place" settings={settings}>
        <RoomChoice value={room.value} refusal={room.refusal} onChange={room.change} />
      </SettingField>
      <SettingField name="equipment" settings={settings}>
        <ThingsChoice value={things.value} refusal={things.refusal} onChange={things.change} />
      </SettingField>
    </>
  )
}

function Elsewhere({ settings }: PlacesProps) {
  const { value, refusal, change } = useSetting('elsewhere', settings)
  return (
    <SettingField name="elsewhere" settings={settings}>
      <RoomChoice
        value={value.place}
        refusal={refusal}
        onChange={(place) => change({ ...value, place })}
      />
      <ThingsChoice
        value={value.equipment}
        refusal={undefined}
        onChange={(equipment) => change({ ...value, equipment })}
      />
    </SettingField>
  )
}
