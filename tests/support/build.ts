import { existsSync, globSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { root, runPackage } from './programs.ts'

const sources = [
  'electron/**',
  'renderer/**',
  'assets/**',
  'electron.vite.config.ts',
  'package*.json',
]
/** Outside `out/`, all of which is packed. */
const stamp = join(root, 'node_modules/.cache/compiled')
const compiled = join(root, 'out/main/main.js')

/** Compiles the app if anything in it is newer than what was compiled. Gives whether it worked. */
export async function buildIfStale(): Promise<boolean> {
  if (existsSync(stamp) && existsSync(compiled) && newestSource() < statSync(stamp).mtimeMs)
    return true
  console.error('Compiling the app.')
  const began = new Date()
  if ((await runPackage('electron-vite', ['build', '--logLevel', 'warn'])) !== 0) return false
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
  // What was saved while it compiled may have been missed.
  utimesSync(stamp, began, began)
  return true
}

const newestSource = (): number =>
  Math.max(...globSync(sources, { cwd: root }).map((file) => statSync(join(root, file)).mtimeMs))
