import { useTranslation } from 'react-i18next'

import { defaultSettings } from '#core/default-settings'
import type { Settings } from '#core/settings'

import { Button } from '../../ui/button.tsx'
import { isSame, type Field } from './differences.ts'
import { optionOf } from './groups.ts'
import { Refusal } from './refusal.tsx'
import { useSetting } from './use-setting.ts'
import { useSpeech } from './use-speech.ts'

interface DefaultLineProps {
  readonly name: Field
  readonly settings: Settings
  readonly onReset: () => void
}

/** What a setting was before anybody touched it, and the way back; nothing while it is that. */
export function DefaultLine({ name, settings, onReset }: DefaultLineProps) {
  const { t } = useTranslation('settings')
  const speech = useSpeech()
  const { refusal, change } = useSetting(name, settings)
  const option = optionOf(name)
  const isDefault = option === undefined || isSame(settings[name], defaultSettings[name])

  function reset(): void {
    onReset()
    change(defaultSettings[name])
  }

  const value = option?.said(defaultSettings, speech)
  return (
    <div className="default-line">
      {isDefault ? null : (
        <p className="num">
          {t('default.is', { value })}
          <Button
            weight="bare"
            data-reset
            aria-label={t('default.resetTo', { label: speech.t(option.label), value })}
            onClick={reset}
          >
            {t('default.reset')}
          </Button>
        </p>
      )}
      <Refusal reason={refusal} />
    </div>
  )
}
