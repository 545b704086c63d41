type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whether windows live under Wayland, where they can neither be placed nor raised.
 *
 * @param argv Arguments of the app, for the person who asked for X11 windows in a Wayland session.
 */
export const isWayland = (
  platform: NodeJS.Platform,
  env: Environment,
  argv: readonly string[] = [],
): boolean =>
  platform === 'linux' &&
  (env['XDG_SESSION_TYPE'] === 'wayland' || (env['WAYLAND_DISPLAY'] ?? '') !== '') &&
  !argv.includes('--ozone-platform=x11')

/** Inside Flatpak or Snap: another home folder than the desktop's, and no processes of others. */
export const isSandboxed = (env: Environment): boolean =>
  env['FLATPAK_ID'] !== undefined || env['SNAP'] !== undefined
