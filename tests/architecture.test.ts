import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

import { describe, expect, it } from 'vitest'

/**
 * Who may import whom. Our own folders start with `./`, so that the folder `electron/` cannot be
 * mistaken for the package of the same name. `node:` stands for all of Node's own modules.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  './electron/core': ['./electron/core', 'temporal-polyfill', 'zod'],
  './electron/ipc': ['./electron/ipc', './electron/core', 'electron', 'zod'],
  './electron/os': [
    './electron/os',
    './electron/core',
    './electron/ipc',
    '@jellybrick/dbus-next',
    'electron',
    'node:',
    'node-cron',
    'zod',
  ],
  './electron/storage': [
    './electron/storage',
    './electron/core',
    './electron/ipc',
    'node:',
    'd3-dsv',
    'electron-store',
    'jsonc-parser',
    'ulid',
    'zod',
  ],
  './electron/windows': [
    './electron/windows',
    './electron/core',
    './electron/ipc',
    'electron',
    'node:',
  ],
  './electron/runtime.ts': ['./electron/core'],
  './electron/preload.ts': ['./electron/ipc', './electron/core', 'electron'],
  './renderer': [
    './renderer',
    './electron/core',
    './electron/ipc/contract.ts',
    './assets',
    'd3-scale',
    'i18next',
    'react',
    'react-aria-components',
    'react-dom',
    'react-i18next',
    'temporal-polyfill',
  ],
}

const allFiles = ['./electron', './renderer'].flatMap(filesIn)

describe.each(Object.entries(mayImport))('%s', (layer, allowed) => {
  it.each(filesIn(layer))('%s stays in its layer', (file) => {
    const strays = importsOf(file).filter(
      (target) => !allowed.some((place) => isWithin(target, place)),
    )
    expect(strays).toEqual([])
  })
})

describe('the contract', () => {
  it.each(['./electron/ipc/contract.ts', './electron/ipc/call-names.ts'])(
    '%s is as pure as the core',
    (file) => {
      expect(importsOf(file).filter((target) => target === 'electron')).toEqual([])
    },
  )

  it('is the only way between windows and main', () => {
    const users = allFiles.filter((file) =>
      /\bipc(Main|Renderer)\b/.test(readFileSync(file, 'utf8')),
    )
    expect(users).toEqual(['./electron/ipc/handle.ts', './electron/preload.ts'])
  })
})

describe('the house', () => {
  it('has its knot in main, which nobody imports', () => {
    const knots = allFiles.filter((file) => importsOf(file).includes('./electron/main.ts'))
    expect(knots).toEqual([])
  })

  it('has no file that is too long to have one idea', () => {
    const long = allFiles.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  })

  it('names files for what they are', () => {
    const vague = /(^|\/)(utils?|helpers?|common|manager|service|misc)[./-]/
    expect(allFiles.filter((file) => vague.test(file))).toEqual([])
  })
})

/** The rules above are worth nothing if imports escape them unseen. */
describe('reading imports', () => {
  it.each([
    ["import { app } from 'electron'", ['electron']],
    ["import type { A } from '#core/a'", ['./electron/core/a.ts']],
    ["import {\n  b,\n} from '../os/b.ts'", ['./electron/os/b.ts']],
    ["import './ui.css'", ['./electron/windows/ui.css']],
    ["export * from '#ipc/contract'", ['./electron/ipc/contract.ts']],
    ["const c = await import('node:fs')", ['node:fs']],
    ["const d = require('electron')", ['electron']],
    ["type Edge = 'from' | 'to'", []],
  ])('%j', (source, targets) => {
    expect(targetsIn(source, './electron/windows/x.ts')).toEqual(targets)
  })
})

function isWithin(target: string, place: string): boolean {
  if (place === 'node:') return target.startsWith(place)
  return target === place || target.startsWith(`${place}/`)
}

function filesIn(place: string): string[] {
  if (/\.tsx?$/.test(place)) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${place}/${name.replaceAll('\\', '/')}`)
    .toSorted()
}

function importsOf(file: string): string[] {
  return targetsIn(readFileSync(file, 'utf8'), file)
}

/** Everything a source imports; our own files as `./` paths from the root of the repository. */
function targetsIn(source: string, file: string): string[] {
  const statements = /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'/gm
  const calls = /(?<!['"\w.])(?:import|require)\s*\(\s*'([^']+)'/g
  const imports = [...source.matchAll(statements), ...source.matchAll(calls)]
  return imports.map(([, target = '']) => {
    if (target.startsWith('.')) return `./${posix.join(file, '..', target)}`
    return target.replace(/^#(core|ipc)\/(.+)$/, './electron/$1/$2.ts')
  })
}
