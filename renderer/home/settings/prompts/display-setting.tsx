import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { ChoiceSetting, type Choice } from '../choice-setting.tsx'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'
import { displayChoices, type DisplayChoice } from './display-choices.ts'
import { useDisplays } from './use-displays.ts'

/** On which display a card or a window comes. */
export function DisplaySetting({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('prompts')
  const { value, refusal, change } = useSetting('display', settings)
  const { displays, chosen } = displayChoices(
    value,
    useDisplays(),
    ({ label }, index) => label || t('display.unnamed', { number: index + 1 }),
  )

  const inWords = ({ value, setting, display }: DisplayChoice): Choice => ({
    value,
    label: setting.label,
    note:
      display === null
        ? t('display.absent')
        : t(display.primary ? 'display.primary' : 'display.size', { ...display.size }),
  })

  function choose(next: string): void {
    if (next === 'pointer' || next === 'all') change(next)
    const one = displays.find(({ value }) => value === next)
    if (one !== undefined) change(one.setting)
  }

  return (
    <SettingField name="display" settings={settings}>
      <ChoiceSetting
        label={t('display.label')}
        note={t('display.note')}
        value={chosen}
        refusal={refusal}
        onChange={choose}
        choices={[
          { value: 'pointer', label: t('display.pointer') },
          { value: 'all', label: t('display.all') },
          ...displays.map(inWords),
        ]}
      />
    </SettingField>
  )
}
