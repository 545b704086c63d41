import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { openLanguages } from '../electron/languages.ts'
import { openLocales } from '../electron/storage/locale-folder.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uncurl-locales-'))
  cpSync('assets/locales/en', join(folder, 'en'), { recursive: true })
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Drops a language in: a folder with files of words. */
function drop(tag: string, files: Readonly<Record<string, object>>): void {
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(join(folder, tag, path, '..'), { recursive: true })
    writeFileSync(join(folder, tag, path), JSON.stringify(words))
  }
}

const german = {
  'tray.json': { quit: 'Beenden' },
  'routines/cat-cow.json': {
    ...(openLocales('assets/locales').routineWords('en')('cat-cow') as object),
    name: 'Katze und Kuh',
  },
}

const start = (setting: string, preferred: readonly string[] = ['en-GB']) =>
  openLanguages({
    locales: openLocales(folder),
    routines: 'assets/routines',
    system: { preferred, region: preferred[0] ?? 'en' },
    setting,
  })

const catCow = ({ shipped }: ReturnType<typeof start>) =>
  shipped().find(({ id }) => id === 'cat-cow')?.name

describe('a language that is dropped in as a folder', () => {
  it('is spoken where the system speaks it, and English fills its gaps', () => {
    drop('de', german)
    const languages = start('system', ['de-CH'])
    expect(languages.words.say('quit')).toBe('Beenden')
    expect(languages.words.say('open')).toBe('Open Uncurl')
    expect(catCow(languages)).toBe('Katze und Kuh')
    const words = languages.answers.getWords(['tray'])
    expect(words).toMatchObject({ tag: 'de', region: 'de-CH', offered: ['de', 'en'] })
    expect(words).toMatchObject({ books: { tray: { quit: 'Beenden', open: 'Open Uncurl' } } })
    expect(new Intl.Locale((words as { locale: string }).locale).baseName).toBe('de-CH')
  })

  it('has the English words for what is no phrase in it, and no more phrases than English', () => {
    drop('de', { 'tray.json': { pause: 3, quit: { deep: 'Beenden' }, never: 'nie' } })
    const languages = start('de')
    expect(languages.words.say('quit')).toBe('Quit')
    expect(languages.words.say('never')).toBe('never')
  })

  it('whose file cannot be read has the English words of it', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    drop('de', german)
    writeFileSync(join(folder, 'de/common.json'), '{ "time": ')
    const languages = start('de')
    expect(languages.words.say('quit')).toBe('Beenden')
    expect(languages.words.say('time.hours', { hours: 2 })).toMatch(/2\sh/)
  })
})

describe('another language', () => {
  it('is spoken from then on by whoever has the words already', () => {
    drop('de', german)
    const languages = start('system')
    const { words } = languages
    expect([words.say('quit'), catCow(languages)]).toEqual(['Quit', 'Cat and cow'])
    expect(languages.follow('de')).toBe(true)
    expect([words.say('quit'), catCow(languages)]).toEqual(['Beenden', 'Katze und Kuh'])
    expect(languages.follow('de')).toBe(false)
    expect(languages.follow('system')).toBe(true)
    expect(words.say('quit')).toBe('Quit')
  })

  it('may be a made-up one, in every word of main, windows and routines', () => {
    const languages = start('qps-ploc')
    expect(languages.words.say('quit')).toBe('[Qüüíít]')
    expect(catCow(languages)).toBe('[Çáát ááñd çööw]')
    expect(languages.answers.getWords(['tray'])).toMatchObject({
      books: { tray: { quit: '[Qüüíít]' } },
    })
  })
})

describe('the words of a window', () => {
  it('are those of the files that it asks for, or all', () => {
    const { answers } = start('en')
    const books = (names: readonly string[] | null) =>
      Object.keys((answers.getWords(names as string[]) as { books: object }).books)
    expect(books(['break', 'safety'])).toEqual(['break', 'safety'])
    expect(books(null)).toContain('week')
    expect(books(['../../secret'])).toEqual(['../../secret'])
    expect(answers.getWords(['../../secret'])).toMatchObject({ books: { '../../secret': {} } })
  })
})
