import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import { defaultSettings, type Settings } from '#core/settings'
import type { Routine } from '#core/routines'
import { after, hours } from '#core/time'
import type { SaveResult } from '#ipc/contract'

import { dataAnswers } from '../electron/data-answers.ts'
import { openJournal } from '../electron/storage/journal-store.ts'
import { openOwnRoutines } from '../electron/storage/own-routines.ts'
import { catalogue } from './support/catalogue.ts'
import { desk } from './support/desk.ts'
import {
  breakTaken,
  forEver,
  handClock,
  liked,
  monday,
  sit,
  sits,
  tempDirectory,
} from './storage/journal-desk.ts'

const walk = catalogue.find(({ id }) => id === 'walk-break') as Routine
const mine: Routine = { ...walk, id: 'my-walk', name: 'My walk' }

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

interface Given {
  readonly isNew?: boolean
  readonly settings?: Partial<Settings>
}

/** A computer with the app on it, and a person who answers its dialogs. */
function computer({ isNew = false, settings = {} }: Given = {}) {
  const directory = tempDirectory()
  const { clock } = handClock(after(monday, hours(24)))
  const journal = openJournal({ directory, clock })
  onTestFinished(() => {
    journal.close()
  })
  const app = desk({ isNew })
  const own = openOwnRoutines(directory, catalogue)
  const opened: string[] = []
  let inForce: Settings = { ...defaultSettings, ...settings }
  let saved: SaveResult = { saved: true }
  let chosen: string | null = null
  let added = 0
  const heeded: Settings[] = []

  const handlers = dataAnswers({
    clock,
    journal,
    directory,
    runtime: {
      send: (event) => {
        app.press(event)
      },
      state: app.state,
      useCatalogue: (next) => {
        app.useCatalogue(next)
      },
    },
    settings: {
      load: () => inForce,
      save(next) {
        if (saved.saved) inForce = next
        return saved
      },
    },
    settingsSaved: (next) => heeded.push(next),
    shipped: catalogue,
    own,
    computer: 'the old one',
    askWhereToSave: (file) => Promise.resolve(chosen === null ? null : join(chosen, file)),
    askForFile: () => Promise.resolve(chosen),
    openFolder(folder) {
      opened.push(folder)
      return Promise.resolve('')
    },
    rowsAdded: () => {
      added += 1
    },
  })

  return {
    directory,
    journal,
    app,
    own,
    handlers,
    opened,
    heeded,
    settings: () => inForce,
    timesAdded: () => added,
    /** What the person chooses in the next dialog: a folder to save in, or a file; null for Cancel. */
    choose(path: string | null) {
      chosen = path
    },
    refuseSettings(reason: string) {
      saved = { saved: false, reason }
    },
    /** Writes a file, and says where it is. */
    async exported(form: 'csv' | 'json-lines' | 'backup'): Promise<string> {
      const folder = tempDirectory()
      chosen = folder
      const result = await handlers.exportData(form)
      expect(result).toMatchObject({ kind: 'exported' })
      return join(folder, result.kind === 'exported' ? result.file : '')
    },
  }
}

const story = [...sits(3), breakTaken, liked]

/** A computer with a story, an own routine and settings of its own. */
function oldComputer() {
  const old = computer({ settings: { sitMinutes: 45, sharedFolder: '/old/folder' } })
  old.journal.write(story, {})
  old.own.importText('my-walk.json', JSON.stringify(mine))
  old.app.press({ type: 'avoidChosen', avoid: ['floor'] })
  return old
}

describe('an export', () => {
  it.each([
    ['csv', 'Uncurl history 2026-11-17.csv'],
    ['json-lines', 'Uncurl history 2026-11-17.jsonl'],
    ['backup', 'Uncurl backup 2026-11-17.jsonl'],
  ] as const)('as %s is found under a name that says what it is', async (form, name) => {
    expect(basename(await oldComputer().exported(form))).toBe(name)
  })

  it('is not made when the person thinks better of it', async () => {
    const old = oldComputer()
    old.choose(null)
    expect(await old.handlers.exportData('csv')).toEqual({ kind: 'cancelled' })
  })

  it('that cannot be written says why and what to do', async () => {
    const old = oldComputer()
    const file = join(tempDirectory(), 'a file')
    writeFileSync(file, '')
    old.choose(file)
    expect(await old.handlers.exportData('csv')).toEqual({
      kind: 'failed',
      reason:
        'The folder cannot be written to, so nothing was written. Make room there or choose another place, and try again.',
    })
  })

  it('holds what was stored a moment ago', async () => {
    const old = oldComputer()
    old.journal.write([sit(9)], {})
    const text = readFileSync(await old.exported('json-lines'), 'utf8')
    expect(text.trimEnd().split('\n')).toHaveLength(1 + story.length + 1)
  })
})

describe('an import', () => {
  it.each(['csv', 'json-lines', 'backup'] as const)(
    'of %s brings every row once, under the computer that recorded it',
    async (form) => {
      const [old, fresh] = [oldComputer(), computer()]
      fresh.choose(await old.exported(form))
      const counts = { refused: 0, refusals: [] }
      const first = await fresh.handlers.importData({ allOrNothing: false })
      expect(first).toMatchObject({ kind: 'imported', added: 5, known: 0, ...counts })
      const again = await fresh.handlers.importData({ allOrNothing: true })
      expect(again).toMatchObject({ kind: 'imported', added: 0, known: 5, ...counts })
      expect(fresh.timesAdded()).toBe(1)
      expect(fresh.journal.ofEachDevice(forEver.from, forEver.to)).toEqual([[], story])
      expect(fresh.journal.between(forEver.from, forEver.to)).toEqual([])
    },
  )

  it('leaves the counters, the settings and the checkpoint of the running app alone', async () => {
    const [old, fresh] = [oldComputer(), computer()]
    fresh.journal.write([], { sitting: 12 })
    const before = [fresh.app.state(), fresh.settings()]
    fresh.choose(await old.exported('backup'))
    await fresh.handlers.importData({ allOrNothing: false })
    expect([fresh.app.state(), fresh.settings()]).toEqual(before)
    expect(fresh.journal.checkpoint()).toEqual({ sitting: 12 })
    expect(fresh.own.routines()).toEqual([])
  })

  it('counts nothing twice when it is asked for twice at once', async () => {
    const [old, fresh] = [oldComputer(), computer()]
    fresh.choose(await old.exported('csv'))
    const both = await Promise.all([
      fresh.handlers.importData({ allOrNothing: false }),
      fresh.handlers.importData({ allOrNothing: false }),
    ])
    expect(both).toMatchObject([{ added: 5 }, { added: 0, known: 5 }])
  })

  it('of all or nothing takes nothing when a row is refused, and says so', async () => {
    const [old, fresh] = [oldComputer(), computer()]
    const path = await old.exported('json-lines')
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"type":"mood"}\n`)
    fresh.choose(path)
    expect(await fresh.handlers.importData({ allOrNothing: true })).toEqual({
      kind: 'nothing-taken',
      file: 'Uncurl history 2026-11-17.jsonl',
      added: 0,
      known: 0,
      refused: 1,
      refusals: [{ line: 7, problem: { code: 'type' } }],
    })
    expect(fresh.journal.ofEachDevice(forEver.from, forEver.to)).toEqual([[]])
    expect(fresh.timesAdded()).toBe(0)
  })

  it('of a file of somebody else, or of none, changes nothing', async () => {
    const fresh = computer()
    expect(await fresh.handlers.importData({ allOrNothing: false })).toEqual({ kind: 'cancelled' })
    const path = join(tempDirectory(), 'letter.csv')
    writeFileSync(path, 'Dear Mia,\n')
    fresh.choose(path)
    expect(await fresh.handlers.importData({ allOrNothing: false })).toEqual({
      kind: 'wrong-file',
      file: 'letter.csv',
      problem: { code: 'not-ours' },
    })
  })

  it('says in words that the journal cannot be had', async () => {
    const fresh = computer()
    fresh.choose(await oldComputer().exported('csv'))
    vi.spyOn(fresh.journal, 'file').mockReturnValue(null)
    expect(await fresh.handlers.importData({ allOrNothing: false })).toMatchObject({
      kind: 'failed',
      reason: 'Your history cannot be read now.',
    })
  })
})

describe('a backup', () => {
  it('says what is in it before anything is taken over', async () => {
    const [old, fresh] = [oldComputer(), computer({ isNew: true })]
    fresh.choose(await old.exported('backup'))
    expect(await fresh.handlers.chooseBackup(undefined)).toEqual({
      kind: 'chosen',
      file: 'Uncurl backup 2026-11-17.jsonl',
      madeAt: after(monday, hours(24)),
      zone: 'Europe/London',
      computer: 'the old one',
      fromHere: false,
      rows: 5,
      refused: 0,
      days: { first: '2026-11-16', last: '2026-11-16' },
      hasSettings: true,
      hasAnswers: true,
      routines: ['My walk'],
    })
    expect(fresh.journal.earliest()).toBeNull()
    expect(fresh.settings().sitMinutes).toBe(30)
  })

  it('brings everything onto a fresh computer, and nothing twice', async () => {
    const [old, fresh] = [oldComputer(), computer({ isNew: true })]
    fresh.choose(await old.exported('backup'))
    await fresh.handlers.chooseBackup(undefined)
    const before = 'Uncurl backup 2026-11-17 before restoring'
    expect(await fresh.handlers.restoreBackup(undefined)).toEqual({
      kind: 'restored',
      before: `${before}.jsonl`,
      added: 5,
      known: 0,
      refused: 0,
      refusals: [],
      settingsFault: null,
      answerTaken: true,
      routines: ['My walk'],
      routinesRefused: [],
    })
    expect(fresh.journal.ofEachDevice(forEver.from, forEver.to)).toEqual([[], story])
    expect(fresh.settings()).toEqual({ ...defaultSettings, sitMinutes: 45 })
    expect(fresh.heeded).toEqual([fresh.settings()])
    expect(fresh.app.snapshot().settings.sitMinutes).toBe(45)
    expect(fresh.app.snapshot().care).toMatchObject({ answer: 'none', avoid: ['floor'] })
    expect(fresh.own.routines()).toEqual([mine])

    const again = {
      added: 0,
      known: 5,
      routines: [],
      answerTaken: false,
      before: `${before} 2.jsonl`,
    }
    expect(await fresh.handlers.restoreBackup(undefined)).toMatchObject(again)
    expect(fresh.own.routines()).toEqual([mine])
  })

  it('of what was here is made first, so that restoring can be undone', async () => {
    const [old, here] = [oldComputer(), computer({ settings: { sitMinutes: 20 } })]
    here.journal.write([sit(7)], {})
    here.choose(await old.exported('backup'))
    await here.handlers.chooseBackup(undefined)
    const restored = await here.handlers.restoreBackup(undefined)
    expect(here.settings().sitMinutes).toBe(45)

    here.choose(join(here.directory, 'backups', restored.before ?? ''))
    expect(await here.handlers.chooseBackup(undefined)).toMatchObject({ rows: 1, fromHere: true })
    await here.handlers.restoreBackup(undefined)
    expect(here.settings().sitMinutes).toBe(20)
  })

  it('is not touched when what is here cannot be saved first', async () => {
    const [old, here] = [oldComputer(), computer()]
    here.choose(await old.exported('backup'))
    await here.handlers.chooseBackup(undefined)
    writeFileSync(join(here.directory, 'backups'), 'no folder')
    expect(await here.handlers.restoreBackup(undefined)).toMatchObject({
      kind: 'failed',
      before: null,
    })
    expect(here.journal.earliest()).toBeNull()
  })

  it('never leads to the folder of another computer, here or there', async () => {
    const path = await oldComputer().exported('backup')
    expect(readFileSync(path, 'utf8')).not.toContain('/old/folder')
    const forged = readFileSync(path, 'utf8').replace(
      '"sitMinutes"',
      '"sharedFolder":"/x","sitMinutes"',
    )
    writeFileSync(path, forged)
    const here = computer({ settings: { sharedFolder: '/my/folder' } })
    here.choose(path)
    await here.handlers.chooseBackup(undefined)
    await here.handlers.restoreBackup(undefined)
    expect(here.settings()).toMatchObject({ sitMinutes: 45, sharedFolder: '/my/folder' })
  })

  it('leaves a setting as it is where the backup has none, or one that cannot be', async () => {
    const path = await oldComputer().exported('backup')
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace('"textSize":100,', '').replace('"sitMinutes":45', '"sitMinutes":5'),
    )
    const here = computer({ settings: { textSize: 150, sitMinutes: 25, sounds: false } })
    here.choose(path)
    await here.handlers.chooseBackup(undefined)
    await here.handlers.restoreBackup(undefined)
    expect(here.settings()).toMatchObject({ textSize: 150, sitMinutes: 25, sounds: true })
  })

  it('says that its settings could not be saved, and restores the rest', async () => {
    const [old, here] = [oldComputer(), computer()]
    here.choose(await old.exported('backup'))
    await here.handlers.chooseBackup(undefined)
    here.refuseSettings('The disk is full.')
    const restored = await here.handlers.restoreBackup(undefined)
    expect(restored).toMatchObject({ added: 5, settingsFault: 'The disk is full.' })
    expect(here.heeded).toEqual([])
  })

  it('puts a routine beside another of its id, and names one that cannot be used', async () => {
    const [old, here] = [oldComputer(), computer()]
    old.own.importText('broken.json', JSON.stringify({ ...mine, id: 'broken', name: 'Broken' }))
    const path = await old.exported('backup')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"id":"broken"', '"id":"broken","mood":1'))
    here.own.importText('my-walk.json', JSON.stringify({ ...mine, purpose: 'Another one.' }))
    here.choose(path)
    await here.handlers.chooseBackup(undefined)
    for (const routines of [['My walk'], []]) {
      expect(await here.handlers.restoreBackup(undefined)).toMatchObject({
        routines,
        routinesRefused: ['Broken'],
      })
    }
    expect(here.own.routines().map(({ id, purpose }) => [id, purpose])).toEqual([
      ['my-walk', 'Another one.'],
      ['my-walk-2', mine.purpose],
    ])
    expect(here.app.library().map(({ routine }) => routine.id)).toContain('my-walk-2')
  })

  it('brings back stretches that overlap because the clock was set back', async () => {
    const [old, fresh] = [oldComputer(), computer()]
    old.journal.write([{ ...sit(1), elapsedSeconds: 900 }], {})
    const path = await old.exported('backup')
    fresh.choose(path)
    await fresh.handlers.chooseBackup(undefined)
    expect(await fresh.handlers.restoreBackup(undefined)).toMatchObject({ added: 6, refused: 0 })
    const other = computer()
    other.choose(path)
    expect(await other.handlers.importData({ allOrNothing: false })).toMatchObject({
      added: 5,
      refusals: [{ problem: { code: 'overlap' } }],
    })
  })

  it('has to be chosen, and to be one', async () => {
    const here = oldComputer()
    expect(await here.handlers.restoreBackup(undefined)).toMatchObject({ kind: 'failed' })
    here.choose(await here.exported('json-lines'))
    expect(await here.handlers.chooseBackup(undefined)).toMatchObject({
      kind: 'wrong-file',
      problem: { code: 'no-backup' },
    })
    here.choose(null)
    expect(await here.handlers.chooseBackup(undefined)).toEqual({ kind: 'cancelled' })
  })
})

describe('what is kept', () => {
  it('is told with its folder, since when, how much, and its copies', async () => {
    const fresh = computer()
    const { folder, since, rows, copies } = await fresh.handlers.getData(undefined)
    expect({ folder, since, rows, copies }).toEqual({
      folder: fresh.directory,
      since: null,
      rows: 0,
      copies: [],
    })
    const old = oldComputer()
    const kept = await old.handlers.getData(undefined)
    expect(kept).toMatchObject({ since: '2026-11-16', rows: 5, copies: ['2026-11-17'] })
    expect(kept.bytes).toBeGreaterThan(4096)
    expect(readdirSync(kept.folder)).toContain('backups')
  })

  it('is shown in its folder', async () => {
    const old = oldComputer()
    expect(await old.handlers.showDataFolder(undefined)).toEqual({ saved: true })
    expect(old.opened).toEqual([old.directory])
  })
})
