import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import {
  kilobytes,
  mainBytes,
  mayShip,
  mustShip,
  packedLimits,
  wrongFiles,
  wrongSizes,
  wrongText,
} from '../support/packed-app.ts'
import { chromiumLanguages } from '../support/packed-folder.ts'

describe('the packed app', () => {
  it('takes along the words of Chromium in every language that it speaks itself', () => {
    const [, named = ''] =
      /^electronLanguages: \[(.*)\]$/m.exec(readFileSync('electron-builder.yml', 'utf8')) ?? []
    expect(named.split(', ').toSorted()).toEqual(chromiumLanguages.toSorted())
  })

  it.each([
    'package.json',
    'out/main/main.js',
    'out/main/chunks/dbus-Bx_1-a.js',
    'out/preload/preload.cjs',
    'out/renderer/home.html',
    'out/renderer/assets/home-Cx12_a.js',
    'out/renderer/assets/bell.ogg',
    'assets/icons/tray/due-light@2x.png',
    'assets/routines/towel-extension.json',
    'assets/locales/pt-BR/common.json',
    'assets/locales/en/routines/towel-extension.json',
  ])('may hold %s', (path) => {
    expect(mayShip(path)).toBe(true)
  })

  it.each([
    'out/main/main.js.map',
    'out/renderer/assets/home-Cx12_a.js.map',
    'out/main/main.test.js',
    'out/preload/preload.js',
    'electron/main.ts',
    'renderer/home.html',
    'tests/stage/electron.ts',
    'out/main/stage/app.js',
    'node_modules/zod/package.json',
    'assets/routines/SOURCES.md',
    'assets/locales/en/notes.md',
    'assets/icons/app.svg',
    'assets/icons/linux/512x512.png',
    'package-lock.json',
    '.env',
  ])('must not hold %s', (path) => {
    expect(mayShip(path)).toBe(false)
  })

  it('wants nothing that may not ship', () => {
    expect(mustShip.filter((path) => !mayShip(path))).toEqual([])
  })

  it('has nothing wrong with just what it needs', () => {
    expect(wrongFiles(whole())).toEqual([])
  })

  it('names a file too many, a missing one and an empty one', () => {
    const apart = new Set(['out/preload/preload.cjs', 'out/renderer/home.html'])
    const files = [
      ...whole().filter(({ path }) => !apart.has(path)),
      { path: 'out/renderer/home.html', bytes: 0 },
      { path: 'tests/desk.ts', bytes: 9 },
    ]
    expect(wrongFiles(files)).toEqual([
      'tests/desk.ts must not ship',
      'out/preload/preload.cjs is missing',
      'out/renderer/home.html is empty',
    ])
  })

  it('counts the chunks of main with its entry', () => {
    const files = [
      { path: 'out/main/main.js', bytes: 300_000 },
      { path: 'out/main/chunks/dbus.js', bytes: 90_000 },
      { path: 'out/renderer/assets/home.js', bytes: 500_000 },
    ]
    expect(mainBytes(files)).toBe(390_000)
  })

  it('may be as large as its limits and not a byte larger', () => {
    expect(wrongSizes(packedLimits)).toEqual([])
    expect(wrongSizes({ archive: packedLimits.archive + 1, main: packedLimits.main + 1 })).toEqual([
      'The archive is 4,001 kB, over 4,000 kB',
      'Main is 401 kB, over 400 kB',
    ])
  })

  it('says sizes so that nothing over a limit reads as within it', () => {
    expect([0, 1, 1000, 400_001].map(kilobytes)).toEqual(['0 kB', '1 kB', '1 kB', '401 kB'])
  })

  it('points to no source map and names no folder of the machine it was built on', () => {
    expect(wrong('run()')).toEqual([])
    expect(wrong('run()\n//# sourceMappingURL=main.js.map')).toEqual([
      'out/main/main.js points to a source map',
    ])
    expect(wrong('import("/people/me/uncurl/electron/main.ts")')).toEqual([
      'out/main/main.js names the folder it was built in',
    ])
  })
})

function whole() {
  return mustShip.map((path) => ({ path, bytes: 1 }))
}

function wrong(text: string) {
  return wrongText('out/main/main.js', text, '/people/me/uncurl')
}
