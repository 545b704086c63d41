import { Fragment, useId } from 'react'
import { useTranslation } from 'react-i18next'

import type { ShortcutName } from '#core/settings'
import type { ShortcutState } from '#ipc/contract'

import { Refusal } from '../refusal.tsx'
import { partsOf } from './keys.ts'
import { useRecording } from './use-recording.ts'

interface ShortcutFieldProps {
  readonly name: ShortcutName
  readonly keys: string | null
  readonly state: ShortcutState | undefined
  /** Takes keys, or says which other shortcut has them. */
  readonly take: (keys: string | null) => ShortcutName | undefined
  readonly recorded: () => void
}

/** The keys for one command, recorded as they are pressed. */
export function ShortcutField({ name, keys, state, take, recorded }: ShortcutFieldProps) {
  const { t } = useTranslation('control')
  const label = useId()
  const value = useId()
  const { isRecording, fault, start, stop, press } = useRecording({
    isSet: keys !== null,
    take: (keys) => {
      const other = take(keys)
      return other === undefined ? undefined : t(`shortcuts.names.${other}`)
    },
    over: recorded,
  })
  const why =
    fault === undefined
      ? undefined
      : typeof fault === 'string'
        ? t(`shortcuts.faults.${fault}`)
        : t('shortcuts.faults.taken', { name: fault.taken })
  const names = keys === null ? [] : partsOf(keys).map((key) => t(`keys.${key}`, key))
  return (
    <div className="option">
      <div className="option-words">
        <span id={label} className="t-strong">
          {t(`shortcuts.names.${name}`)}
        </span>
        {keys === null || state === undefined || state === 'working' ? null : (
          <span className="option-note shortcut-idle">{t(`shortcuts.${state}`)}</span>
        )}
        <Refusal reason={why} />
      </div>
      <button
        type="button"
        className="shortcut"
        aria-labelledby={`${label} ${value}`}
        data-recording={isRecording || undefined}
        onClick={start}
        onBlur={stop}
        onKeyDown={press}
      >
        <span id={value} className="shortcut-keys">
          {isRecording || keys === null
            ? t(isRecording ? 'shortcuts.press' : 'shortcuts.unset')
            : names.map((key) => (
                <Fragment key={key}>
                  <kbd className="key">{key}</kbd>{' '}
                </Fragment>
              ))}
        </span>
      </button>
    </div>
  )
}
