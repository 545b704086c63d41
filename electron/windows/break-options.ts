import type { BrowserWindowConstructorOptions } from 'electron'

import type { Bounds } from './places.ts'

/** A prompt as a card: on top, out of the taskbar, and as large as its content. */
export const cardOptions = (
  bounds: Bounds,
  platform: NodeJS.Platform,
): BrowserWindowConstructorOptions => ({
  ...bounds,
  frame: false,
  resizable: false,
  minimizable: false,
  maximizable: false,
  fullscreenable: false,
  alwaysOnTop: true,
  skipTaskbar: true,
  // A panel takes clicks on macOS without taking the keyboard from the program in front.
  ...(platform === 'darwin' ? { type: 'panel' } : {}),
})

/** A prompt that fills a display. */
export const screenOptions = (
  bounds: Bounds,
  platform: NodeJS.Platform,
): BrowserWindowConstructorOptions => ({
  ...bounds,
  frame: false,
  roundedCorners: false,
  // Showing the desktop would minimize it, and leave a prompt that nobody sees.
  minimizable: false,
  alwaysOnTop: true,
  skipTaskbar: true,
  // A full screen of its own would slide to another space on macOS.
  ...(platform === 'darwin' ? { simpleFullscreen: true } : { fullscreen: true }),
})

/**
 * The player: a window like any other, so that it moves and closes as people are used to. Its frame
 * comes on top of its size, unless it takes all the room there is.
 */
export const playerOptions = (bounds: Bounds, area: Bounds): BrowserWindowConstructorOptions => ({
  ...bounds,
  useContentSize: bounds.width < area.width && bounds.height < area.height,
  minWidth: Math.min(320, bounds.width),
  minHeight: Math.min(320, bounds.height),
})
