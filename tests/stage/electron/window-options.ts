import { strictOptions } from '../strict.ts'
import type { Bounds } from '../wire.ts'
import { screen } from './screen.ts'

/** Those without an effect here are such that a desk without other programs shows none. */
const options = (
  'x y width height show frame alwaysOnTop backgroundColor title fullscreen webPreferences ' +
  'useContentSize resizable minimizable maximizable fullscreenable closable movable skipTaskbar ' +
  'focusable transparent icon minWidth minHeight maxWidth maxHeight autoHideMenuBar hasShadow ' +
  'type roundedCorners acceptFirstMouse paintWhenInitiallyHidden simpleFullscreen'
).split(' ')

const safePreferences: Readonly<Record<string, unknown>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
}

/** Refuses what the stage would silently ignore, and any window that is less than sealed. */
export function checkOptions(given: Electron.BrowserWindowConstructorOptions): void {
  strictOptions('BrowserWindow', given, options)
  for (const [name, safe] of Object.entries(safePreferences)) {
    const value: unknown = Reflect.get(given.webPreferences ?? {}, name)
    if (value !== undefined && value !== safe) {
      throw new Error(
        `The stage plays no window with webPreferences.${name} = ${JSON.stringify(value)}`,
      )
    }
  }
}

/** Height of a title bar on the desk, in pixels: the one in desk.css. */
export const titleBar = 32

/** Where Electron would put a window: in the middle of the first display, unless told. */
export function place(given: Electron.BrowserWindowConstructorOptions): Bounds {
  const { workArea } = screen.getPrimaryDisplay()
  const { width = 800, frame = true, useContentSize = false } = given
  const height = (given.height ?? 600) + (useContentSize && frame ? titleBar : 0)
  return {
    x: given.x ?? Math.round(workArea.x + (workArea.width - width) / 2),
    y: given.y ?? Math.round(workArea.y + (workArea.height - height) / 2),
    width,
    height,
  }
}
