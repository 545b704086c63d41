import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

import { Icon } from '../../ui/icon.tsx'

interface SettingsRowProps {
  readonly id: string
  readonly name: string
  /** The present values, in words; not shown while the row is open. */
  readonly values: string
  readonly children: ReactNode
}

/** A group of settings that states its values and unfolds in place. */
export function SettingsRow({ id, name, values, children }: SettingsRowProps) {
  return (
    <Disclosure id={id} data-group={id} className="settings-row">
      {({ isExpanded }) => (
        <>
          <Heading level={2} className="settings-heading">
            <Button slot="trigger" className="settings-trigger">
              <span className="settings-name">{name}</span>
              <span className="settings-values num">{isExpanded ? null : values}</span>
              <Icon name="unfold" />
            </Button>
          </Heading>
          <DisclosurePanel className="settings-panel">{children}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
