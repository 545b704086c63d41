import type { Speed } from '../world.ts'
import { show } from './link.ts'
import type { StageWindow } from './window.ts'

/** Every window that is not destroyed, by its id. */
export const openWindows = new Map<number, StageWindow>()

let paceChanged = (): void => {}

/** Sets what to do when the windows may ask for another pace. */
export function onPace(listener: () => void): void {
  paceChanged = listener
}

/** Tells the desk how the windows are now. */
export function redraw(): void {
  const windows = [...openWindows.values()]
  show(
    { windows: windows.map((window) => window.view()) },
    Object.fromEntries(windows.map(({ id, preload }) => [id, preload])),
  )
  paceChanged()
}

/** The fastest that a person, or a test, can still follow a break: a step of 30 s takes 1.5 s. */
const answerable = 20

/** A window to look at while the day flies by, with nothing in it that is lost in a second. */
const unhurried = /\/home\.html$/

/**
 * How fast stage time may go. To load a window takes real time, minutes of it at x600, and the app
 * would give it up; and a break at x600 is over before its window is on screen.
 */
export function pace(speed: Speed): number {
  const views = [...openWindows.values()].map((window) => window.view())
  if (views.some(({ loading }) => loading)) return 1
  const asking = views.some(({ shown, url }) => shown && !unhurried.test(url))
  return asking ? Math.min(speed, answerable) : speed
}
