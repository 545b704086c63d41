import { Menu, nativeImage, nativeTheme, Tray, type MenuItemConstructorOptions } from 'electron'

import type { Snapshot } from '#core/snapshot'
import type { Clock } from '#core/time'

import { trayGround, trayPicture } from './tray-picture.ts'
import {
  isTimeToChange,
  trayView,
  type TrayCommand,
  type TrayItem,
  type TrayShown,
  type TrayView,
  type TrayWords,
} from './tray-view.ts'

export interface TrayPorts {
  readonly clock: Clock
  readonly words: TrayWords
  /** Folder of the tray pictures. */
  readonly pictures: string
  readonly obey: (command: TrayCommand) => void
}

export type AppTray = ReturnType<typeof appTray>

/**
 * The one icon in the tray. It is made once: Windows and GNOME forget the place of an icon that comes
 * and goes. Where there is no tray the app goes on without, and `remake` is for one that comes late.
 */
export function appTray({ clock, words, pictures, obey }: TrayPorts) {
  let tray: Tray | null = null
  let shown: TrayShown | null = null

  /** @param atOnce Whether other words must not wait, as when the language is another one. */
  function show(snapshot: Snapshot, atOnce = false): void {
    const view = trayView(snapshot, words)
    const { tick } = clock.now()
    if (!atOnce && !isTimeToChange(shown, view, tick)) return
    try {
      draw(view, shown?.view ?? null)
    } catch (cause) {
      console.error(new Error('Could not change the tray icon; the app goes on', { cause }))
    }
    shown = { view, at: tick }
  }

  /** Touches only what differs: each call to the tray costs the desktop work. */
  function draw(view: TrayView, last: TrayView | null): void {
    const before = tray === null ? null : last
    if (tray === null) {
      tray = new Tray(picture(view))
      // On macOS a click opens the menu by itself.
      if (process.platform !== 'darwin')
        tray.on('click', () => {
          obey({ type: 'open', page: 'today' })
        })
    } else if (view.icon !== before?.icon) tray.setImage(picture(view))
    if (view.tooltip !== before?.tooltip) tray.setToolTip(view.tooltip)
    if (JSON.stringify(view.menu) !== JSON.stringify(before?.menu)) {
      tray.setContextMenu(Menu.buildFromTemplate(view.menu.map(menuItem)))
    }
  }

  function menuItem(item: TrayItem): MenuItemConstructorOptions {
    switch (item.kind) {
      case 'text':
        return { label: item.label, enabled: false }
      case 'line':
        return { type: 'separator' }
      case 'menu':
        return { label: item.label, submenu: item.items.map(menuItem) }
      case 'command':
        return {
          label: item.label,
          enabled: item.enabled,
          click: () => {
            obey(item.command)
          },
        }
    }
  }

  function picture(view: TrayView) {
    const ground = trayGround({
      platform: process.platform,
      env: process.env,
      darkPrograms: nativeTheme.shouldUseDarkColors,
      darkTaskbar: () => nativeTheme.shouldUseDarkColorsForSystemIntegratedUI,
    })
    return nativeImage.createFromPath(trayPicture(pictures, view.icon, process.platform, ground))
  }

  nativeTheme.on('updated', () => {
    if (tray !== null && shown !== null) tray.setImage(picture(shown.view))
  })

  /** Puts the icon into a tray that was not there when it was made. */
  function remake(): void {
    if (tray === null || shown === null) return
    tray.destroy()
    tray = null
    try {
      draw(shown.view, null)
    } catch (cause) {
      console.error(new Error('Could not put the icon into the tray that came', { cause }))
    }
  }

  return { show, remake }
}
