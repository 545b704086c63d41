import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { findChromium, hasProgram, type run as Run } from './programs.ts'

const isDebian = existsSync('/etc/debian_version') && hasProgram('apt-get')
const mayInstall = isDebian && process.getuid?.() === 0

/**
 * Finds a browser for the end-to-end tests, and one of the faces that the screens are drawn in.
 * Where they are missing, Debian's are installed if that is allowed; otherwise the person is told
 * what to do. Without a browser it gives `undefined`.
 */
export async function provideChromium(run: typeof Run): Promise<string | undefined> {
  if (findChromium() === undefined && mayInstall && process.env['CHROMIUM_PATH'] === undefined) {
    await install(run, 'chromium')
  }
  if (!hasFace() && mayInstall) await install(run, 'fonts-inter')
  if (!hasFace()) console.error('Screens are measured in a stand-in face; install fonts-inter.')

  const found = findChromium()
  if (found === undefined) {
    console.error(
      'The end-to-end tests need Chromium, and none was found. ' +
        (isDebian ? 'Run "sudo apt-get install chromium"' : 'Install Chromium or Chrome') +
        ', or set CHROMIUM_PATH to its program, and try again.',
    )
  }
  return found
}

async function install(run: typeof Run, name: string): Promise<void> {
  console.log(`Installing Debian's ${name}, once.`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env })
}

/** Whether a face of the look's is there; systems other than Linux bring their own. */
function hasFace(): boolean {
  if (process.platform !== 'linux') return true
  const { stdout } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' })
  return /\b(Inter|Noto Sans|Cantarell|Adwaita Sans)\b/.test(stdout ?? '')
}
