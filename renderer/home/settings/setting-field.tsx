import { useRef, type ReactNode } from 'react'

import type { Settings } from '#core/settings'

import { DefaultLine } from './default-line.tsx'
import type { Field } from './differences.ts'
import { focusFirst } from './focus-first.ts'
import { useIsFound } from './search/found-context.ts'

interface SettingFieldProps {
  readonly name: Field
  readonly settings: Settings
  /** The control. */
  readonly children: ReactNode
}

/** Around the control of a setting: marks it when it was searched for, and says what its default is. */
export function SettingField({ name, settings, children }: SettingFieldProps) {
  const box = useRef<HTMLDivElement>(null)
  const isFound = useIsFound(name)
  return (
    <div ref={box} className="setting" data-field={name} data-found={isFound || undefined}>
      {children}
      <DefaultLine name={name} settings={settings} onReset={() => focusFirst(box.current)} />
    </div>
  )
}
