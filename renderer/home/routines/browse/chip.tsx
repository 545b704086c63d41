import type { ReactNode } from 'react'

import { Icon } from '../../../ui/icon.tsx'

interface ChipProps {
  readonly pressed: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A filter that is on or off; on, it is ink with a tick. */
export function Chip({ pressed, onPress, children }: ChipProps) {
  return (
    <button
      type="button"
      className={pressed ? 'chip chip-on' : 'chip'}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {pressed ? <Icon name="tick" /> : null}
      {children}
    </button>
  )
}
