import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What decides where a Linux desktop looks for programs to start. */
export interface AutostartPlace {
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly execPath: string
}

const fileName = 'app.uncurl.Uncurl.desktop'

/** The file that starts the app at login. A relative XDG_CONFIG_HOME is void by its own rules. */
export function autostartFile({ home, env }: AutostartPlace): string {
  const config = env['XDG_CONFIG_HOME']
  const base = config?.startsWith('/') === true ? config : join(home, '.config')
  return join(base, 'autostart', fileName)
}

/** An AppImage runs from a mount that is gone after logout; the image itself is what to start. */
export const programToStart = ({ env, execPath }: AutostartPlace): string =>
  env['APPIMAGE'] ?? execPath

/**
 * The text of the autostart file. It waits a little, because a tray icon that comes before the
 * desktop's own tray is lost for good.
 */
export const autostartEntry = (program: string): string => `[Desktop Entry]
Type=Application
Name=Uncurl
Comment=Measures sitting and guides short breaks
Exec=${quoted(program)}
Icon=app.uncurl.Uncurl
Terminal=false
X-GNOME-Autostart-enabled=true
X-GNOME-Autostart-Delay=10
`

/**
 * A program's path as the `Exec` key wants it: in quotes if it holds a reserved character, which
 * are then escaped twice (once for the quotes, once for the file), with `%` doubled.
 */
export function quoted(program: string): string {
  const percent = program.replaceAll('%', '%%')
  if (/^[A-Za-z0-9/._+:@,=%-]+$/.test(percent)) return percent
  return `"${percent.replaceAll(/["`$\\]/g, '\\$&').replaceAll('\\', '\\\\')}"`
}

/** Writes or removes the autostart file. Throws what the file system throws. */
export function setAutostart(enabled: boolean, place: AutostartPlace): void {
  const file = autostartFile(place)
  if (!enabled) {
    rmSync(file, { force: true })
    return
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, autostartEntry(programToStart(place)))
}
