import { existsSync, globSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root, runPackage } from './programs.ts'

const sources = [
  'electron/**',
  'renderer/**',
  'assets/**',
  'electron.vite.config.ts',
  'package*.json',
]
const stamp = join(root, 'out/.built')

/** Compiles the app if anything in it is newer than what was compiled. Gives whether it worked. */
export async function buildIfStale(): Promise<boolean> {
  if (existsSync(stamp) && newestSource() < statSync(stamp).mtimeMs) return true
  console.error('Compiling the app.')
  const began = new Date()
  if ((await runPackage('electron-vite', ['build', '--logLevel', 'warn'])) !== 0) return false
  writeFileSync(stamp, '')
  // What was saved while it compiled may have been missed.
  utimesSync(stamp, began, began)
  return true
}

const newestSource = (): number =>
  Math.max(...globSync(sources, { cwd: root }).map((file) => statSync(join(root, file)).mtimeMs))
