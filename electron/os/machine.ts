import { arch, release } from 'node:os'

import { isWayland } from './session.ts'

/** What this computer and this program are, by name. */
export const machineVersions = (
  version: string,
  locale: string,
): readonly (readonly [name: string, value: string])[] => [
  ['Uncurl', version],
  ['Electron', process.versions['electron'] ?? 'none'],
  ['Chromium', process.versions['chrome'] ?? 'none'],
  ['Node', process.versions.node],
  ['System', `${process.platform} ${release()} ${arch()}`],
  ['Desktop', desktop()],
  ['Language', locale],
]

function desktop(): string {
  if (process.platform !== 'linux') return 'of the system'
  const session = isWayland(process.platform, process.env, process.argv) ? 'Wayland' : 'X11'
  return `${process.env['XDG_CURRENT_DESKTOP'] ?? 'unknown'}, ${session}`
}
