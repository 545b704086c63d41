import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { Icon } from '../../ui/icon.tsx'
import { localeInUse } from '../locale.ts'
import { equipment as all } from '../routines/lists.ts'
import { Refusal } from './refusal.tsx'
import { SettingField } from './setting-field.tsx'
import { SettingsRow } from './settings-row.tsx'
import { useSetting } from './use-setting.ts'

/** What is at hand for a routine. */
export function EquipmentRow({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('routines')
  const equipment = useSetting('equipment', settings)
  const atHand = all.filter((thing) => settings.equipment.includes(thing))
  const list = new Intl.ListFormat(localeInUse(), { type: 'conjunction' })
  return (
    <SettingsRow
      id="equipment"
      name={t('settings.equipment.name')}
      values={
        atHand.length === 0
          ? t('settings.equipment.none')
          : list.format(atHand.map((thing) => t(`equipment.${thing}`)))
      }
    >
      <SettingField name="equipment" settings={settings}>
        <CheckboxGroup
          className="choices"
          value={[...equipment.value]}
          onChange={(values) => equipment.change(all.filter((thing) => values.includes(thing)))}
        >
          <div className="option-words">
            <Label className="t-strong">{t('settings.equipment.label')}</Label>
            <Text slot="description" className="option-note">
              {t('settings.equipment.note')}
            </Text>
            <Refusal reason={equipment.refusal} />
          </div>
          <div className="choice-list choice-columns">
            {all.map((thing) => (
              <Checkbox key={thing} value={thing} className="choice">
                {({ isSelected }) => (
                  <>
                    <span className="choice-box">{isSelected ? <Icon name="tick" /> : null}</span>
                    <span className="choice-label begins-large">{t(`equipment.${thing}`)}</span>
                  </>
                )}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
      </SettingField>
    </SettingsRow>
  )
}
