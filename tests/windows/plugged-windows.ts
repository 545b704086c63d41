import type { BrowserWindowConstructorOptions } from 'electron'

import type { Settings } from '#core/settings'

import { breakWindows } from '../../electron/windows/break-windows.ts'
import { windowCeiling } from '../../electron/windows/ceiling.ts'
import { FakeWindow, twoDisplays } from './fake-windows.ts'

/** The windows of a break on displays that come and go. */
export function plugged({
  display = 'pointer',
  canPlace = true,
}: {
  readonly display?: Settings['display']
  readonly canPlace?: boolean
} = {}) {
  const made: FakeWindow[] = []
  const events: string[] = []
  const displays = twoDisplays()
  const underCeiling = windowCeiling(() => displays.screen.getAllDisplays().length)
  let choice = display
  const breaks = breakWindows({
    platform: 'linux',
    screen: displays.screen,
    canPlace,
    display: () => choice,
    open: (options: BrowserWindowConstructorOptions) =>
      underCeiling(() => {
        const window = new FakeWindow(options)
        made.push(window)
        return window.asWindow()
      }),
    closed: () => {
      events.push('closed')
    },
    lost: (view) => {
      events.push(`lost ${view}`)
    },
  })
  const open = () => made.filter((window) => !window.destroyed)
  const only = () => {
    const [window] = open()
    if (window === undefined) throw new Error('No window is open')
    return window
  }
  const paint = () => {
    for (const window of open()) window.paint()
  }
  /** The displays change, and the system says so. */
  const become = (next: Parameters<typeof displays.become>[0]) => {
    displays.become(next)
    breaks.displaysChanged()
  }
  const choose = (next: Settings['display']) => {
    choice = next
  }
  return { breaks, made, open, only, paint, events, displays, become, choose }
}
