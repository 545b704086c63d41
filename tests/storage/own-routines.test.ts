import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it, vi } from 'vitest'

import { tempDirectory } from './journal-desk.ts'
import {
  called,
  catCow,
  contentOf,
  files,
  folderWith,
  ids,
  mine,
  open,
  text,
} from './own-routines-desk.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

describe('a folder of own routines', () => {
  it('is empty at first, and nothing is made before something is kept', () => {
    const directory = tempDirectory()
    const store = open(directory)
    expect([store.routines(), store.faults()]).toEqual([[], []])
    expect(readdirSync(directory)).toEqual([])
  })

  it('is read in the order of ids, whatever byte order mark an editor left', () => {
    const store = open(
      folderWith({
        'my-dog.json': called('my-dog'),
        'my-cat.json': `\uFEFF${text(mine)}`,
        'notes.txt': 'not a routine',
        '._my-cat.json': 'what macOS leaves beside a file on other disks',
      }),
    )
    expect(ids(store)).toEqual(['my-cat', 'my-dog'])
    expect(store.faults()).toEqual([])
  })

  it('is read again when asked, and says whether anything is new', () => {
    const directory = folderWith({ 'my-cat.json': text(mine) })
    const store = open(directory)
    expect(store.refresh()).toBe(false)
    writeFileSync(join(directory, 'routines', 'my-dog.json'), called('my-dog'))
    expect(store.refresh()).toBe(true)
    expect(ids(store)).toEqual(['my-cat', 'my-dog'])
  })

  it('may hold two hundred of them', () => {
    const many = Array.from({ length: 200 }, (_, index) => `mine-${index}`)
    const store = open(folderWith(Object.fromEntries(many.map((id) => [`${id}.json`, called(id)]))))
    expect(store.routines()).toHaveLength(200)
    expect(store.faults()).toEqual([])
  })
})

describe('keeping a routine', () => {
  it('puts it into a file named for it, which holds after a restart', () => {
    const directory = tempDirectory()
    const saved = open(directory).save(null, { ...catCow, name: 'Café stretch' })
    expect(saved).toMatchObject({ saved: true, routine: { id: 'cafe-stretch' } })
    expect(files(directory)).toEqual(['cafe-stretch.json'])
    expect(ids(open(directory))).toEqual(['cafe-stretch'])
  })

  it('gives every new one an id of its own', () => {
    const store = open(tempDirectory())
    store.save(null, catCow)
    store.save(null, catCow)
    store.save(null, { ...catCow, name: '猫' })
    store.save(null, { ...catCow, name: 'Con' })
    store.save(null, { ...catCow, name: 'Constructor' })
    expect(ids(store)).toEqual([
      'cat-and-cow',
      'cat-and-cow-2',
      'routine',
      'routine-con',
      'routine-constructor',
    ])
  })

  it('has room for any name that a routine can have', () => {
    const store = open(tempDirectory())
    // One sign, three letters in an id.
    expect(store.save(null, { ...catCow, name: '㎑'.repeat(40) })).toMatchObject({ saved: true })
  })

  it('replaces one and keeps its id, whatever it is called now', () => {
    const directory = folderWith({ 'my-cat.json': text(mine) })
    const store = open(directory)
    store.save('my-cat', { ...mine, name: 'Other name' })
    expect(store.routines()).toMatchObject([{ id: 'my-cat', name: 'Other name' }])
    expect(files(directory)).toEqual(['my-cat.json'])
  })

  it('refuses what is no routine, and leaves the folder as it was', () => {
    const directory = folderWith({ 'my-cat.json': text(mine) })
    const store = open(directory)
    expect(store.save('my-cat', { ...mine, purpose: '' })).toMatchObject({
      saved: false,
      faults: [{ path: ['purpose'], problem: { code: 'empty' } }],
    })
    expect(store.save('../settings', mine)).toMatchObject({ saved: false })
    expect(store.save(null, 'nonsense')).toMatchObject({ saved: false })
    expect(store.save('cat-cow', mine)).toMatchObject({
      faults: [{ problem: { code: 'id-shipped' } }],
    })
    expect(contentOf(directory, 'my-cat.json')).toEqual(mine)
    expect(files(directory)).toEqual(['my-cat.json'])
  })

  it('never writes over a file that it could not read', () => {
    const directory = folderWith({ 'my-cat.json': text(mine) })
    const store = open(directory)
    writeFileSync(join(directory, 'routines', 'my-cat.json'), '{ half a thought')
    expect(store.save('my-cat', mine)).toMatchObject({
      saved: false,
      faults: [{ file: 'my-cat.json', problem: { code: 'changed-outside' } }],
    })
    expect(readFileSync(join(directory, 'routines', 'my-cat.json'), 'utf8')).toBe(
      '{ half a thought',
    )
    store.save(null, mine)
    expect(ids(store)).toEqual(['my-cat-2'])
  })

  it('says why it could not be written', () => {
    const directory = tempDirectory()
    writeFileSync(join(directory, 'routines'), 'no folder')
    expect(open(directory).save(null, mine)).toMatchObject({
      saved: false,
      faults: [{ problem: { code: 'not-written', fault: 'not-writable' } }],
    })
  })
})

describe('taking in a file', () => {
  it('keeps its id where that is free, and both where it is not', () => {
    const store = open(tempDirectory())
    for (const id of ['my-cat', 'my-cat', 'my-cat', 'cat-cow']) {
      expect(store.importText('a.json', called(id))).toMatchObject({ saved: true })
    }
    expect(ids(store)).toEqual(['cat-cow-2', 'my-cat', 'my-cat-2', 'my-cat-3'])
  })

  it('names what is wrong with it, and takes nothing in', () => {
    const directory = tempDirectory()
    const store = open(directory)
    expect(store.importText('theirs.json', '{\n"id": 5 }')).toMatchObject({ saved: false })
    expect(store.importText('theirs.json', '{\n"id": ')).toMatchObject({
      saved: false,
      faults: [{ file: 'theirs.json', line: 2, problem: { code: 'syntax', found: 'value' } }],
    })
    expect(readdirSync(directory)).toEqual([])
  })
})

describe('removing a routine', () => {
  it('moves its file aside, from where it can be put back', () => {
    const directory = folderWith({ 'my-cat.json': text(mine) })
    const store = open(directory)
    expect(store.remove('my-cat')).toEqual({ saved: true })
    expect(ids(store)).toEqual([])
    expect(files(directory, 'removed')).toEqual(['my-cat.json'])
    expect(store.putBack('my-cat')).toEqual({ saved: true })
    expect(store.routines()).toEqual([mine])
  })

  it('keeps its id from later ones, and every file that was ever removed', () => {
    const directory = folderWith({ 'my-cat.json': text(mine) })
    const store = open(directory)
    store.remove('my-cat')
    store.importText('a.json', text(mine))
    expect(ids(store)).toEqual(['my-cat-2'])
    writeFileSync(join(directory, 'routines', 'my-cat.json'), text(mine))
    store.refresh()
    store.remove('my-cat')
    expect(files(directory, 'removed')).toEqual(['my-cat-2.json', 'my-cat.json'])
  })

  it('is not put back over what somebody has put there meanwhile', () => {
    const directory = folderWith({ 'my-cat.json': text(mine) })
    const store = open(directory)
    store.remove('my-cat')
    writeFileSync(join(directory, 'routines', 'my-cat.json'), text({ ...mine, name: 'Newer' }))
    expect(store.putBack('my-cat')).toMatchObject({ saved: false })
    expect(contentOf(directory, 'my-cat.json')).toMatchObject({ name: 'Newer' })
  })

  it('says so when there is nothing to remove or to put back', () => {
    const directory = folderWith({ 'my-cat.json': text(mine) })
    const store = open(directory)
    expect(store.putBack('my-cat')).toMatchObject({ saved: false })
    expect(store.remove('../settings')).toMatchObject({ saved: false })
    rmSync(join(directory, 'routines', 'my-cat.json'))
    expect(store.remove('my-cat')).toMatchObject({ saved: false })
  })
})
