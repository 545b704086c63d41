import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron'

import type { Settings } from '#core/settings'
import type { Millis } from '#core/time'

import { cardOptions } from './break-options.ts'
import { cardBounds, type Bounds, type Size } from './places.ts'
import { raise, type Presentable } from './present.ts'
import { watch, type WatchedWindow } from './watchdog.ts'

/** What this file uses of a window. */
export type PassingWindow = WatchedWindow &
  Presentable &
  Pick<BrowserWindow, 'destroy' | 'setIgnoreMouseEvents'>

export interface CueWindowPorts {
  readonly platform: NodeJS.Platform
  readonly screen: Pick<Screen, 'getCursorScreenPoint' | 'getDisplayNearestPoint'>
  /** Makes a hidden window with the cue's page in it. */
  readonly open: (options: BrowserWindowConstructorOptions) => PassingWindow
}

export interface CueWindow {
  readonly show: (stays: Millis, textSize: Settings['textSize']) => void
  readonly hide: () => void
}

/** Room for the longest words at 100 %; what the card leaves of it shows what lies below. */
const room: Size = { width: 360, height: 120 }

/**
 * The window of a cue, in a corner of the display with the pointer. Keyboard and pointer pass it by.
 * It lives no longer than its cue, and a cue whose window fails is not tried again: it was only in
 * passing. No fault leaves this file.
 */
export function cueWindow({ platform, screen, open }: CueWindowPorts): CueWindow {
  let current: PassingWindow | null = null
  let end: (() => void) | null = null

  function show(stays: Millis, textSize: Settings['textSize']): void {
    hide()
    try {
      const area = screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea
      const window = open(cueOptions(cardBounds(area, sizeFor(textSize)), platform))
      current = window
      window.setIgnoreMouseEvents(true)
      let leaving: NodeJS.Timeout | undefined
      const stopWatching = watch(window, {
        painted: () => {
          raise(window, platform)
          window.showInactive()
          leaving = setTimeout(hide, stays)
        },
        failed: (why) => {
          console.error('The window of a cue failed and was taken down:', why)
          hide()
        },
        closed: () => {
          current = null
          hide()
        },
      })
      end = () => {
        clearTimeout(leaving)
        stopWatching()
      }
    } catch (cause) {
      console.error(new Error('Could not show a cue', { cause }))
      hide()
    }
  }

  function hide(): void {
    end?.()
    end = null
    const last = current
    current = null
    last?.destroy()
  }

  return { show, hide }
}

/** It grows with the text. */
const sizeFor = (textSize: Settings['textSize']): Size => ({
  width: Math.round((room.width * textSize) / 100),
  height: Math.round((room.height * textSize) / 100),
})

/** A card that can be neither focused nor hit, with nothing of the window itself to see. */
const cueOptions = (
  bounds: Bounds,
  platform: NodeJS.Platform,
): BrowserWindowConstructorOptions => ({
  ...cardOptions(bounds, platform),
  transparent: true,
  backgroundColor: '#00000000',
  hasShadow: false,
  focusable: false,
})
