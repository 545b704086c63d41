import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it, vi } from 'vitest'

import { defaultSettings } from '#core/settings'
import { after, hours } from '#core/time'

import { resuming } from '../electron/resuming.ts'
import { breakTaken, forEver, monday, sit, sits } from './storage/journal-desk.ts'
import { computer, mine, oldComputer, story } from './support/data-computer.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
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
      rows: 6,
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
      added: 6,
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
      known: 6,
      routines: [],
      answerTaken: false,
      before: `${before} 2.jsonl`,
    }
    expect(await fresh.handlers.restoreBackup(undefined)).toMatchObject(again)
    expect(fresh.own.routines()).toEqual([mine])
  })

  it('lets plan and picker know what was done there, now and after a restart', async () => {
    const old = computer()
    const done = { ...breakTaken, outcome: 'taken', stopReason: null } as const
    old.journal.write([...sits(1), done], {})
    const fresh = computer({ isNew: true })
    fresh.choose(await old.exported('backup'))
    await fresh.handlers.chooseBackup(undefined)
    await fresh.handlers.restoreBackup(undefined)
    expect(fresh.app.state().diary).toEqual([done])
    const { recent, earlier } = resuming(fresh.journal, after(monday, hours(24)))
    expect({ recent, earlier }).toEqual({ recent: [], earlier: [done] })
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
    here.refuseSettings({ code: 'disk', fault: 'full', undone: 'settings' })
    const restored = await here.handlers.restoreBackup(undefined)
    expect(restored).toMatchObject({
      added: 6,
      settingsFault: { code: 'disk', fault: 'full', undone: 'settings' },
    })
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
    expect(await fresh.handlers.restoreBackup(undefined)).toMatchObject({ added: 7, refused: 0 })
    const other = computer()
    other.choose(path)
    expect(await other.handlers.importData({ allOrNothing: false })).toMatchObject({
      added: 6,
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

  it('is not restored any more once another file was chosen, which is none', async () => {
    const here = oldComputer()
    here.choose(await here.exported('backup'))
    await here.handlers.chooseBackup(undefined)
    here.choose(await here.exported('csv'))
    await here.handlers.chooseBackup(undefined)
    expect(await here.handlers.restoreBackup(undefined)).toMatchObject({ kind: 'failed' })
  })
})
