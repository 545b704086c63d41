import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { refusalSaid } from '../../refusal-words.ts'
import { latestSave } from './latest-save.ts'

type Field = keyof Settings

export interface Setting<Value> {
  readonly value: Value
  /** Why the last change was refused; the former value is in force. */
  readonly refusal: string | undefined
  readonly change: (value: Value) => void
}

/**
 * One setting: what main says it is, or what was just asked for until main has answered. A change
 * is saved at once; refused, it goes back to what it was and says why.
 */
export function useSetting<Name extends Field>(
  name: Name,
  settings: Settings,
): Setting<Settings[Name]> {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<{ readonly value: Settings[Name] }>()
  const [refusal, setRefusal] = useState<string>()
  const [save] = useState(() =>
    latestSave((value: Settings[Name]) => window.uncurl.saveSettings({ [name]: value })),
  )

  async function change(value: Settings[Name]): Promise<void> {
    setDraft({ value })
    setRefusal(undefined)
    try {
      const result = await save(value)
      if (!result.saved) setRefusal(refusalSaid(result.reason))
    } catch {
      // Main could not even answer. The person needs to know no more than for a full disk.
      setRefusal(t('settings.notSaved'))
    }
    setDraft(undefined)
  }

  return {
    value: draft === undefined ? settings[name] : draft.value,
    refusal,
    change: (value) => void change(value),
  }
}
