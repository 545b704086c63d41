/**
 * Stands in for the package `electron` in the app's process. It has the members that the app uses
 * and no others; a missing one is named when the app asks for it.
 */
import { strict } from '../strict.ts'
import { app } from './app.ts'
import { clipboard } from './clipboard.ts'
import { globalShortcut } from './global-shortcut.ts'
import { ipcMain } from './ipc.ts'
import { Menu } from './menu.ts'
import { nativeImage } from './native-image.ts'
import { Notification } from './notification.ts'
import { powerMonitor } from './power.ts'
import { protocol, session } from './protocol.ts'
import { screen } from './screen.ts'
import { dialog, shell } from './shell.ts'
import { nativeTheme } from './theme.ts'
import { Tray } from './tray.ts'
import { BrowserWindow } from './window.ts'

const played = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
}

/** Typed as little as it can be: whoever imports it has Electron's own declarations for it. */
const electron: object = strict('electron', played)

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
}
// `require('electron')` gets the same strict object as `import electron`.
// oxlint-disable-next-line import/no-default-export -- the package has one, and electron-store asks for it
export { electron as default, electron as 'module.exports' }
