import { useTranslation } from 'react-i18next'

import type { LeftOut } from '#core/leaving-out'
import type { LibraryEntry } from '#core/snapshot'

import { Button } from '../../../ui/button.tsx'
import { addressOf } from '../../use-address.ts'
import type { Choices } from '../use-choices.ts'

interface RemedyProps {
  readonly entry: LibraryEntry
  readonly leftOut: LeftOut
  readonly choices: Choices
  /** Something was changed here, not elsewhere. */
  readonly onChange?: (entry: LibraryEntry) => void
}

/** The one thing that brings a routine back: done here, or a link to where it is said. */
export function Remedy({ entry, leftOut, choices, onChange }: RemedyProps) {
  const { t } = useTranslation('routines')
  const { id, name } = entry.routine
  const link = (group: string, what: string) => (
    <a
      className="btn btn-line"
      href={addressOf('settings', group)}
      aria-label={t('remedy.named', { what, name })}
    >
      {what}
    </a>
  )
  const button = (what: string, act: () => void) => (
    <Button
      aria-label={t('remedy.named', { what, name })}
      onClick={() => {
        act()
        onChange?.(entry)
      }}
    >
      {what}
    </Button>
  )
  switch (leftOut.code) {
    case 'avoid':
      return leftOut.restorable
        ? button(t(`remedy.restore.${id}`), () => void window.uncurl.restoreRoutine(id))
        : link('health', t('remedy.avoid'))
    case 'place':
      return link('place', t('remedy.place'))
    case 'equipment': {
      const [thing] = leftOut.missing
      if (thing === undefined) return null
      return button(t(`remedy.equipment.${thing}`), () => choices.add(thing))
    }
    case 'hidden':
      return button(t('remedy.hidden'), () => void window.uncurl.showRoutine(id))
    case 'switched-off':
      return button(t('remedy.switched-off'), () => choices.switchOff(id, false))
  }
}
