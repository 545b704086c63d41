import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import { signalNames, type SignalName } from '#core/presence'
import type { Settings } from '#core/settings'
import type { SensesView } from '#ipc/contract'

import { Icon } from '../../../ui/icon.tsx'
import { Refusal } from '../refusal.tsx'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'
import { inOrder, sensedNow } from './signals.ts'

interface HeldBySettingProps {
  readonly settings: Settings
  /** Undefined until something was read. */
  readonly view: SensesView | undefined
}

/** Which signals make a prompt wait: a tick each, what it means, and what is read of it right now. */
export function HeldBySetting({ settings, view }: HeldBySettingProps) {
  const { t } = useTranslation('holds')
  const heldBy = useSetting('heldBy', settings)
  return (
    <SettingField name="heldBy" settings={settings}>
      <CheckboxGroup
        className="choices"
        value={[...heldBy.value]}
        onChange={(values) => heldBy.change([...inOrder(values)])}
      >
        <div className="option-words">
          <Label className="t-strong">{t('heldBy.label')}</Label>
          <Text slot="description" className="option-note">
            {t('heldBy.note')}
          </Text>
          <Refusal reason={heldBy.refusal} />
        </div>
        <div className="choice-list">
          {signalNames.map((name) => (
            <div key={name} className="hold" data-signal={name}>
              <Checkbox value={name} className="choice">
                {({ isSelected }) => (
                  <>
                    <span className="choice-box">{isSelected ? <Icon name="tick" /> : null}</span>
                    <span>
                      <span className="choice-label">{t(`signals.${name}.label`)}</span>
                      <span className="option-note num">{t(`signals.${name}.note`)}</span>
                    </span>
                  </>
                )}
              </Checkbox>
              {view === undefined ? null : <Now name={name} view={view} settings={settings} />}
            </div>
          ))}
        </div>
      </CheckboxGroup>
    </SettingField>
  )
}

interface NowProps {
  readonly name: SignalName
  readonly view: SensesView
  readonly settings: Settings
}

function Now({ name, view, settings }: NowProps) {
  const { t } = useTranslation('holds')
  const sensed = sensedNow(name, view, settings)
  if (sensed === null) return null
  return <p className={`hold-now hold-${sensed}`}>{t(`now.${sensed}`)}</p>
}
