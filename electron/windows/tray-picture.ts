import { join } from 'node:path'

/** What the tray lies on. `dark` asks for a white picture. */
export type TrayGround = 'light' | 'dark'

/** What is known of the desktop's colours. */
export interface DesktopColours {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether programs are dark. */
  readonly darkPrograms: boolean
  /** Whether the taskbar is dark; Windows sets it apart from programs. */
  readonly darkTaskbar: () => boolean
}

/** GNOME's top bar is dark whatever the programs are. */
export function trayGround(colours: DesktopColours): TrayGround {
  if (colours.platform === 'win32') return colours.darkTaskbar() ? 'dark' : 'light'
  const desktop = colours.env['XDG_CURRENT_DESKTOP'] ?? ''
  return colours.darkPrograms || /gnome/i.test(desktop) ? 'dark' : 'light'
}

/**
 * The file of a tray picture. macOS colours a template itself, Windows wants all sizes in one file,
 * and a larger `@2x` beside a PNG is found by Electron.
 */
export function trayPicture(
  folder: string,
  icon: string,
  platform: NodeJS.Platform,
  ground: TrayGround,
): string {
  if (platform === 'darwin') return join(folder, `${icon}Template.png`)
  return join(folder, `${icon}-${ground}.${platform === 'win32' ? 'ico' : 'png'}`)
}
