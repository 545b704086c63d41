import type { PowerMonitor } from 'electron'

type PowerSource = Pick<PowerMonitor, 'on' | 'off'>

/** What the system says of its own sleep and lock. Hints only: any may be missing or doubled. */
export interface PowerListeners {
  readonly suspending: () => void
  readonly resumed: () => void
  readonly lockChanged: () => void
}

/** Listens to sleep and lock until the returned undo is called. Only after the app is ready. */
export function watchPower(source: PowerSource, listeners: PowerListeners): () => void {
  source.on('suspend', listeners.suspending)
  source.on('resume', listeners.resumed)
  source.on('lock-screen', listeners.lockChanged)
  source.on('unlock-screen', listeners.lockChanged)
  return () => {
    source.off('suspend', listeners.suspending)
    source.off('resume', listeners.resumed)
    source.off('lock-screen', listeners.lockChanged)
    source.off('unlock-screen', listeners.lockChanged)
  }
}
