import { useContext } from 'react'
import { DisclosureStateContext } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import { commandsTyped, linksCalled } from '#core/commands-typed'
import type { Settings, ShortcutName } from '#core/settings'

import { Refusal } from '../refusal.tsx'
import { SettingField } from '../setting-field.tsx'
import { SettingsRow } from '../settings-row.tsx'
import { useSetting } from '../use-setting.ts'
import { CommandList } from './command-list.tsx'
import { areSameKeys } from './keys.ts'
import { shortcutsOptions } from './options.ts'
import { ShortcutField } from './shortcut-field.tsx'
import './shortcuts.css'
import { useShortcuts } from './use-shortcuts.ts'

/** In the order of the page; complete by its type. */
const names: Readonly<Record<ShortcutName, true>> = {
  take: true,
  postpone: true,
  skip: true,
  pause: true,
}
const shortcutNames = Object.keys(names) as readonly ShortcutName[]

/** Uncurl from outside its windows: keys, and the words and links for other programs. */
export function ShortcutsRow({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('control')
  const said = shortcutsOptions.map((option) => option.said(settings, { t, locale: '' }))
  return (
    <SettingsRow id="shortcuts" name={t('name')} values={said.join(' ')}>
      <SettingField name="shortcuts" settings={settings}>
        <Shortcuts settings={settings} />
      </SettingField>
      <CommandList
        title={t('list.typed')}
        note={t('list.typedNote')}
        commands={commandsTyped}
        prefix="uncurl "
      />
      <CommandList title={t('list.links')} note={t('list.linksNote')} commands={linksCalled} />
    </SettingsRow>
  )
}

function Shortcuts({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('control')
  const isOpen = useContext(DisclosureStateContext)?.isExpanded === true
  const { value, refusal, change } = useSetting('shortcuts', settings)
  const [view, askAgain] = useShortcuts(isOpen, settings.shortcuts)
  const canHear = view?.canHear !== false
  // Where none can work, those that are set can still be taken away.
  const shown = shortcutNames.filter((name) => canHear || value[name] !== null)

  function take(name: ShortcutName, keys: string | null): ShortcutName | undefined {
    const other = shortcutNames.find((other) => {
      const theirs = value[other]
      return other !== name && keys !== null && theirs !== null && areSameKeys(theirs, keys)
    })
    if (other === undefined) change({ ...value, [name]: keys })
    return other
  }

  return (
    <div className="shortcuts">
      <div className="option-words">
        <h3 className="t-strong">{t('shortcuts.label')}</h3>
        <p className="option-note">{t(canHear ? 'shortcuts.note' : 'shortcuts.nowhere')}</p>
        <Refusal reason={refusal} />
      </div>
      {shown.map((name) => (
        <ShortcutField
          key={name}
          name={name}
          keys={value[name]}
          state={view?.states[name]}
          take={(keys) => take(name, keys)}
          recorded={askAgain}
        />
      ))}
    </div>
  )
}
