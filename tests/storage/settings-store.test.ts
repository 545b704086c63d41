import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it, vi } from 'vitest'

import { defaultSettings } from '#core/settings'

import { withoutElectron } from './electron-stand-in.ts'
import { tempDirectory } from './journal-desk.ts'
import { told } from '../support/english.ts'

withoutElectron()
const { openSettings } = await import('../../electron/storage/settings-store.ts')

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

const file = (directory: string) => join(directory, 'settings.json')
const contentOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const mine = { ...defaultSettings, sitMinutes: 45, sounds: false }

const aside = (directory: string) =>
  readdirSync(directory).filter((name) => name.startsWith('settings.corrupt-'))

/** A folder in which these settings were saved by an earlier run. */
function folderWith(settings = mine): string {
  const directory = tempDirectory()
  openSettings({ directory }).save(settings)
  return directory
}

describe('settings', () => {
  it('are the defaults at first, without a word', () => {
    const store = openSettings({ directory: tempDirectory() })
    expect(store.load()).toEqual(defaultSettings)
    expect(store.notices).toEqual([])
  })

  it('hold from the moment they are saved, and after a restart', () => {
    const directory = tempDirectory()
    const store = openSettings({ directory })
    expect(store.save(mine)).toEqual({ saved: true })
    expect(store.load()).toEqual(mine)
    const later = openSettings({ directory })
    expect(later.load()).toEqual(mine)
    expect(later.notices).toEqual([])
    expect(contentOf(file(directory))).toEqual(mine)
  })

  it('are read once: what another program does to the file later changes nothing', () => {
    const directory = folderWith()
    const store = openSettings({ directory })
    writeFileSync(file(directory), '{ "sitMinutes": 20 }')
    expect(store.load()).toEqual(mine)
    writeFileSync(file(directory), 'broken')
    expect(store.save({ ...mine, sitMinutes: 50 })).toEqual({ saved: true })
    expect(contentOf(file(directory))).toEqual({ ...mine, sitMinutes: 50 })
  })

  it('lose only the field that cannot be used, and its name and remedy are told', () => {
    const directory = folderWith()
    writeFileSync(file(directory), JSON.stringify({ ...mine, sitMinutes: 600, colour: 'teal' }))
    const store = openSettings({ directory })
    expect(store.load()).toEqual({ ...mine, sitMinutes: 30 })
    expect(store.notices.map((notice) => told([notice]))).toEqual([
      'The setting “sitMinutes” had a value that cannot be used, so its default, 30, holds. Choose it again in Settings to replace it.',
      'The setting “colour” is not known to this version and is left out. Save any setting to remove it from the file.',
    ])
    expect(contentOf(file(directory))).toMatchObject({ sitMinutes: 600 })
    expect(contentOf(join(directory, 'settings.good.json'))).toEqual(mine)
  })

  it('stay as they were when they cannot be saved, and the person is told why', () => {
    const directory = join(tempDirectory(), 'data')
    const store = openSettings({ directory })
    store.save(mine)
    rmSync(directory, { recursive: true })
    writeFileSync(directory, 'in the way')
    expect(store.save(defaultSettings)).toEqual({
      saved: false,
      reason: { code: 'disk', fault: 'not-writable', undone: 'settings' },
    })
    expect(store.load()).toEqual(mine)
  })
})

describe('a settings file', () => {
  it.each([
    { fault: 'cut off', content: '{ "sitMinutes": 45, "sou' },
    { fault: 'all zeros', content: '\0'.repeat(200) },
    { fault: 'empty', content: '' },
    { fault: 'not a set of settings', content: '[1, 2]' },
  ])('that is $fault is kept aside, and the last good copy takes its place', ({ content }) => {
    const directory = folderWith()
    writeFileSync(file(directory), content)
    const store = openSettings({ directory })
    expect(store.load()).toEqual(mine)
    const [name = ''] = aside(directory)
    expect(name).toMatch(/^settings\.corrupt-[\dTZ-]+\.json$/)
    expect(readFileSync(join(directory, name), 'utf8')).toBe(content)
    expect(told(store.notices)).toBe(
      `Your settings file was damaged and is kept as ${name}. The last good copy is used. Look through Settings for your latest change.`,
    )
    const later = openSettings({ directory })
    expect(later.load()).toEqual(mine)
    expect(later.notices).toEqual([])
  })

  it('that is broken, with a broken copy, gives way to the defaults', () => {
    const directory = folderWith()
    writeFileSync(file(directory), 'broken')
    writeFileSync(join(directory, 'settings.good.json'), 'broken too')
    const store = openSettings({ directory })
    expect(store.load()).toEqual(defaultSettings)
    expect(told(store.notices)).toBe(
      `Your settings file was damaged and is kept as ${aside(directory)[0] ?? ''}. There was no good copy of it, so the defaults hold. Look through Settings and choose again.`,
    )
  })

  it('that is gone comes back from the last good copy', () => {
    const directory = folderWith()
    rmSync(file(directory))
    const store = openSettings({ directory })
    expect(store.load()).toEqual(mine)
    expect(told(store.notices)).toBe(
      'Your settings file was missing. The last good copy is used. Look through Settings for your latest change.',
    )
    expect(contentOf(file(directory))).toEqual(mine)
  })

  it('that cannot be read is left where it is', () => {
    const directory = folderWith()
    rmSync(file(directory))
    mkdirSync(file(directory))
    const store = openSettings({ directory })
    expect(store.load()).toEqual(mine)
    expect(told(store.notices)).toContain('could not be read. The last good copy is used.')
    expect(readdirSync(directory)).toContain('settings.json')
    expect(aside(directory)).toEqual([])
  })

  it('written by hand and sound becomes the last good copy', () => {
    const directory = folderWith()
    writeFileSync(file(directory), '{ "sitMinutes": 25 }')
    openSettings({ directory })
    writeFileSync(file(directory), 'broken')
    expect(openSettings({ directory }).load()).toEqual({ ...defaultSettings, sitMinutes: 25 })
  })
})
