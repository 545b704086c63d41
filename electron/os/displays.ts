import type { Screen } from 'electron'

import type { DisplayView } from '#core/display-view'

/** The displays that are there now. */
export function displaysOf(
  screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>,
): readonly DisplayView[] {
  const primary = screen.getPrimaryDisplay().id
  return screen.getAllDisplays().map(({ id, label, size }) => ({
    id,
    label,
    size: { width: size.width, height: size.height },
    primary: id === primary,
  }))
}

const events = ['display-added', 'display-removed', 'display-metrics-changed'] as const

/** Calls back whenever displays came, went or changed, until the returned undo is called. */
export function followDisplays(screen: NodeJS.EventEmitter, changed: () => void): () => void {
  for (const event of events) screen.on(event, changed)
  return () => {
    for (const event of events) screen.off(event, changed)
  }
}
