import { app, Menu } from 'electron'

/**
 * Windows have no menu bar. macOS keeps the little that copying and quitting by key need, and no
 * icon in the Dock: the app lives in the menu bar.
 */
export function stayInTray(): void {
  if (process.platform !== 'darwin') {
    Menu.setApplicationMenu(null)
    return
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]))
  app.dock?.hide()
}
