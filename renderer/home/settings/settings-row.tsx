import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

import { Icon } from '../../ui/icon.tsx'
import { useFoundIn } from './search/found-context.ts'
import { useSpeech } from './use-speech.ts'

interface SettingsRowProps {
  readonly id: string
  readonly name: string
  /** The present values, in words; not shown while the row is open. */
  readonly values: string
  readonly children: ReactNode
}

/** A group of settings that states its values, or what of it was searched for, and unfolds in place. */
export function SettingsRow({ id, name, values, children }: SettingsRowProps) {
  const found = useFoundIn(id)
  const { t, locale } = useSpeech()
  const isSearching = typeof found !== 'string'
  const labels = isSearching ? found.map(({ label }) => t(label)) : []
  const said =
    labels.length === 0
      ? values
      : new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(labels)
  return (
    <Disclosure
      id={id}
      data-group={id}
      data-hidden={found === 'not-found' || undefined}
      className="settings-row"
    >
      {({ isExpanded }) => (
        <>
          <Heading level={2} className="settings-heading">
            <Button slot="trigger" className="settings-trigger">
              <span className="settings-name">{name}</span>
              <span className="settings-values num">{isExpanded ? null : said}</span>
              <Icon name="unfold" />
            </Button>
          </Heading>
          <DisclosurePanel className="settings-panel">{children}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
