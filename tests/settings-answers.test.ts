import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { beforeEach, describe, expect, it, vi } from 'vitest'

import { defaultSettings } from '#core/settings'

import { settingsAnswers } from '../electron/settings-answers.ts'
import { tempDirectory } from './storage/journal-desk.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

function setUp() {
  const directory = tempDirectory()
  const asked: string[] = []
  let path: string | null = join(directory, 'uncurl-settings.json')
  const ask = (what: string) => {
    asked.push(what)
    return Promise.resolve(path)
  }
  const { sharedFolder: _none, ...exported } = { ...defaultSettings, sitMinutes: 45 }
  const handlers = settingsAnswers({
    settings: { load: () => ({ ...exported, sharedFolder: '/shared' }) },
    askWhereToSave: ask,
    askForFile: (endings) => ask(endings.join(' ')),
  })
  return {
    directory,
    asked,
    exported,
    exportSettings: () => handlers.exportSettings(undefined),
    chooseSettingsFile: () => handlers.chooseSettingsFile(undefined),
    choose: (next: string | null) => {
      path = next
    },
    put: (content: string | Uint8Array, name = 'mine.json') => {
      path = join(directory, name)
      writeFileSync(path, content)
    },
  }
}

describe('settings that are exported', () => {
  it('are found under a name that says what they are, and can be taken in again', async () => {
    const { exportSettings, chooseSettingsFile, asked, exported } = setUp()
    expect(await exportSettings()).toEqual({ kind: 'exported', file: 'uncurl-settings.json' })
    expect(await chooseSettingsFile()).toEqual({
      kind: 'chosen',
      file: 'uncurl-settings.json',
      change: exported,
      faults: [],
    })
    expect(asked).toEqual(['uncurl-settings.json', 'json'])
  })

  it('are not when the person thinks better of it', async () => {
    const { exportSettings, chooseSettingsFile, choose } = setUp()
    choose(null)
    expect(await exportSettings()).toEqual({ kind: 'cancelled' })
    expect(await chooseSettingsFile()).toEqual({ kind: 'cancelled' })
  })

  it('that cannot be written say why, and leave what was there', async () => {
    const { directory, exportSettings, choose, put } = setUp()
    put('a letter', 'letter')
    choose(join(directory, 'letter', 'uncurl-settings.json'))
    expect(await exportSettings()).toEqual({
      kind: 'failed',
      reason: { code: 'disk', fault: 'not-writable', undone: 'export' },
    })
    expect(readFileSync(join(directory, 'letter'), 'utf8')).toBe('a letter')
  })
})

describe('a file that is chosen', () => {
  it('is told line by line what of it cannot be used', async () => {
    const { put, chooseSettingsFile } = setUp()
    put(`{
  "uncurl": "settings",
  "format": 1,
  "settings": {
    "moon": 1,
    "sitMinutes": 500,
    "daysOff": [
      { "from": "2026-12-24",
        "to": 3 }
    ],
    "sounds": false
  }
}
`)
    expect(await chooseSettingsFile()).toEqual({
      kind: 'chosen',
      file: 'mine.json',
      change: { sounds: false },
      faults: [
        { line: 5, path: ['moon'], problem: { code: 'unknown' } },
        { line: 6, path: ['sitMinutes'], problem: { code: 'too-large', most: 60 } },
        { line: 9, path: ['daysOff', 0, 'to'], problem: { code: 'wrong-kind', wanted: 'text' } },
      ],
    })
  })

  it.each<[string, string | Uint8Array, object]>([
    [
      'not JSON',
      '{\n  "uncurl": "settings"\n  "format": 1\n}',
      { code: 'syntax', found: 'comma', line: 2 },
    ],
    ['empty', '', { code: 'syntax', found: 'value', line: 1 }],
    ['somebody else’s', '{"name": "Mia"}', { code: 'not-ours' }],
    ['of a newer version', '{"uncurl":"settings","format":9,"settings":{}}', { code: 'newer' }],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), { code: 'not-text' }],
    ['too large', ' '.repeat(512 * 1024 + 1), { code: 'too-much', mostKilobytes: 512 }],
    ['nested without end', '['.repeat(20_000), { code: 'syntax', found: 'symbol', line: 1 }],
  ])('is refused whole when it is %s', async (_, content, problem) => {
    const { put, chooseSettingsFile } = setUp()
    put(content)
    expect(await chooseSettingsFile()).toEqual({ kind: 'wrong-file', file: 'mine.json', problem })
  })

  it('is taken as any editor saves it', async () => {
    const { put, chooseSettingsFile } = setUp()
    put('\uFEFF{"uncurl":"settings","format":1,"settings":{"sounds":false}}')
    expect(await chooseSettingsFile()).toMatchObject({ kind: 'chosen', change: { sounds: false } })
  })

  it('may be gone, or a folder', async () => {
    const { directory, choose, chooseSettingsFile } = setUp()
    mkdirSync(join(directory, 'folder.json'))
    for (const path of [join(directory, 'gone.json'), join(directory, 'folder.json')]) {
      choose(path)
      expect(await chooseSettingsFile()).toEqual({
        kind: 'wrong-file',
        file: basename(path),
        problem: { code: 'unreadable' },
      })
    }
  })
})
