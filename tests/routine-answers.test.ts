import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it, vi } from 'vitest'

import type { Catalogue, Routine } from '#core/routines'
import { calls } from '#ipc/contract'

import { routineAnswers } from '../electron/routine-answers.ts'
import { openOwnRoutines } from '../electron/storage/own-routines.ts'
import { catalogue } from './support/catalogue.ts'
import { tempDirectory } from './storage/journal-desk.ts'

const walk = catalogue.find(({ id }) => id === 'walk-break') as Routine

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

function setUp() {
  const directory = tempDirectory()
  const used: Catalogue[] = []
  const opened: string[] = []
  let place: string | null = null
  const own = openOwnRoutines(directory, catalogue)
  const handlers = routineAnswers({
    runtime: {
      library: (isOwn) =>
        [...catalogue, ...own.routines()].map((routine) => ({
          routine,
          own: isOwn(routine.id),
          leftOut: null,
          offeredWhen: null,
          starred: false,
          rating: null,
        })),
      useCatalogue: (next) => used.push(next),
    },
    shipped: () => catalogue,
    own,
    askWhereToSave: () => Promise.resolve(place),
    openFolder: (folder) => {
      opened.push(folder)
      return Promise.resolve('')
    },
  })
  return {
    directory,
    handlers,
    opened,
    saveTo: (path: string) => {
      place = path
    },
    /** Ids of what the core was last given, and of those beyond the routines that ship. */
    inUse: () => used.at(-1)?.map(({ id }) => id),
    ownInUse: () =>
      used.at(-1)?.flatMap(({ id }) => (catalogue.some((one) => one.id === id) ? [] : [id])),
    timesChanged: () => used.length,
  }
}

describe('an own routine', () => {
  it('is offered from the moment it is saved until it is removed, and again when put back', async () => {
    const { handlers, ownInUse } = setUp()
    await handlers.saveRoutine({ replaces: null, routine: { ...walk, name: 'My walk' } })
    expect(ownInUse()).toEqual(['my-walk'])
    const library = await handlers.getLibrary(undefined)
    expect(library.filter(({ own }) => own).map(({ routine }) => routine.id)).toEqual(['my-walk'])
    await handlers.removeRoutine('my-walk')
    expect(ownInUse()).toEqual([])
    await handlers.putBackRoutine('my-walk')
    expect(ownInUse()).toEqual(['my-walk'])
  })

  it('comes among the others in the order of ids', async () => {
    const { handlers, inUse } = setUp()
    await handlers.importRoutine({ file: 'a.json', text: JSON.stringify({ ...walk, id: 'aaa' }) })
    expect(inUse()).toEqual(['aaa', ...catalogue.map(({ id }) => id)])
  })

  it('found in the folder is in use as soon as somebody looks, and no earlier change is told twice', async () => {
    const { directory, handlers, ownInUse, timesChanged } = setUp()
    await handlers.getOwnRoutines(undefined)
    expect(timesChanged()).toBe(0)
    mkdirSync(join(directory, 'routines'))
    writeFileSync(join(directory, 'routines/mine.json'), JSON.stringify({ ...walk, id: 'mine' }))
    writeFileSync(join(directory, 'routines/bad.json'), '{')
    expect(await handlers.getOwnRoutines(undefined)).toMatchObject({
      folder: join(directory, 'routines'),
      faults: [{ file: 'bad.json', line: 1 }],
    })
    expect(ownInUse()).toEqual(['mine'])
    await handlers.getOwnRoutines(undefined)
    expect(timesChanged()).toBe(1)
  })

  it('is checked without being kept', async () => {
    const { handlers, timesChanged } = setUp()
    expect(await handlers.checkRoutine({ ...walk, name: '' })).toEqual([
      { path: ['name'], problem: { code: 'empty' } },
    ])
    expect(await handlers.checkRoutine(walk)).toEqual([])
    expect(timesChanged()).toBe(0)
  })
})

describe('exporting', () => {
  it('writes what can be taken in again, to where the person says', async () => {
    const { directory, handlers, saveTo } = setUp()
    const path = join(directory, 'theirs.json')
    saveTo(path)
    expect(await handlers.exportRoutine('walk-break')).toEqual({
      kind: 'exported',
      file: 'theirs.json',
    })
    const text = readFileSync(path, 'utf8')
    expect(await handlers.importRoutine({ file: 'theirs.json', text })).toMatchObject({
      saved: true,
      routine: { id: 'walk-break-2' },
    })
  })

  it('does nothing when the person thinks better of it, and says why it failed', async () => {
    const { directory, handlers, saveTo } = setUp()
    expect(await handlers.exportRoutine('walk-break')).toEqual({ kind: 'cancelled' })
    saveTo(join(directory, 'no such folder', 'x.json'))
    expect(await handlers.exportRoutine('walk-break')).toMatchObject({ kind: 'failed' })
    expect(await handlers.exportRoutine('no-such-routine')).toMatchObject({ kind: 'failed' })
  })
})

describe('the folder', () => {
  it('is there for whoever wants to see it', async () => {
    const { directory, handlers, opened } = setUp()
    expect(await handlers.showRoutineFolder(undefined)).toEqual({ saved: true })
    expect(opened).toEqual([join(directory, 'routines')])
  })
})

describe('the contract', () => {
  it('takes no file that is too long to be one, and nothing but fields for a routine', () => {
    const text = ' '.repeat(300_000)
    expect(calls.importRoutine.input.safeParse({ file: 'a.json', text }).success).toBe(false)
    expect(calls.checkRoutine.input.safeParse('text').success).toBe(false)
    expect(calls.saveRoutine.input.safeParse({ replaces: 7, routine: {} }).success).toBe(false)
    expect(calls.saveRoutine.input.safeParse({ replaces: null, routine: {} }).success).toBe(true)
  })
})
