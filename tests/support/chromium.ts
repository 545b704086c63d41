import { existsSync } from 'node:fs'

import { findChromium, hasProgram, type run as Run } from './programs.ts'

/**
 * Finds a browser for the end-to-end tests. Where there is none, Debian's is installed if that is
 * allowed; otherwise the person is told what to do, and gets `undefined`.
 */
export async function provideChromium(run: typeof Run): Promise<string | undefined> {
  const found = findChromium()
  if (found !== undefined) return found
  const isDebian = existsSync('/etc/debian_version') && hasProgram('apt-get')
  if (isDebian && process.getuid?.() === 0 && process.env['CHROMIUM_PATH'] === undefined) {
    console.log("Installing Debian's chromium, once.")
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env })
    const args = ['install', '-y', '-qq', '--no-install-recommends', 'chromium']
    await run('apt-get', args, { env })
    const installed = findChromium()
    if (installed !== undefined) return installed
  }
  console.error(
    'The end-to-end tests need Chromium, and none was found. ' +
      (isDebian ? 'Run "sudo apt-get install chromium"' : 'Install Chromium or Chrome') +
      ', or set CHROMIUM_PATH to its program, and try again.',
  )
  return undefined
}
