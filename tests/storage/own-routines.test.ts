import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it, vi } from 'vitest'

import type { Routine } from '#core/routines'

import { openOwnRoutines } from '../../electron/storage/own-routines.ts'
import { catalogue } from '../support/catalogue.ts'
import { tempDirectory } from './journal-desk.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

const catCow = catalogue.find(({ id }) => id === 'cat-cow') as Routine
const mine: Routine = { ...catCow, id: 'my-cat', name: 'My cat' }
const text = (routine: object) => JSON.stringify(routine, null, 2)
const called = (id: string) => text({ ...mine, id })

/** The line, from 1, that holds a part of a text. */
const lineWith = (content: string, part: string) =>
  content.split('\n').findIndex((line) => line.includes(part)) + 1

/** A folder of the app in which these files lie among the routines. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = tempDirectory()
  mkdirSync(join(directory, 'routines'))
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(directory, 'routines', name), content)
  }
  return directory
}

const open = (directory: string) => openOwnRoutines(directory, catalogue)
const ids = (store: ReturnType<typeof open>) => store.routines().map(({ id }) => id)
const files = (directory: string, folder = '') =>
  readdirSync(join(directory, 'routines', folder)).toSorted()
const contentOf = (directory: string, file: string): unknown =>
  JSON.parse(readFileSync(join(directory, 'routines', file), 'utf8'))

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

describe('a bad file', () => {
  /** What is said of one file, with a good one beside it that stays usable. */
  function faultsOf(content: string | Uint8Array, file = 'bad.json') {
    const store = open(folderWith({ 'my-cat.json': text(mine), [file]: content }))
    expect(ids(store)).toContain('my-cat')
    return store.faults().map(({ line, path, problem }) => ({ line, at: path.join('.'), problem }))
  }
  const bad = { ...mine, id: 'bad' }

  it('that is no JSON is named with the line where that shows, and what is being said there', () => {
    const content = text(bad).replace('"name": "My cat",', '"name": "My cat"')
    expect(faultsOf(content)).toEqual([
      { line: 3, at: 'name', problem: { code: 'syntax', found: 'comma' } },
    ])
  })

  it.each([
    ['{\n  "id": "x",\n}', 3, 'name'],
    ['{\n  "id": "x" "name": 1 }', 2, 'comma'],
    ['{\n  "steps": [\n    { "seconds": 1 }\n    { "seconds": 2 }\n  ] }', 3, 'comma'],
    ['{\n  "id" "x" }', 2, 'colon'],
    ['{\n  "id": "x', 2, 'quote'],
    ['{\n  // mine\n  "id": "x" }', 2, 'comment'],
    ['{\r\n  "id": "x"\r\n', 3, 'closing'],
    ["{\n  'id': 1 }", 2, 'symbol'],
  ])('%j is at fault on line %i: %s', (content, line, found) => {
    expect(faultsOf(content)).toMatchObject([{ line, problem: { code: 'syntax', found } }])
  })

  it('names every wrong field with its line', () => {
    const content = text({
      ...bad,
      name: 'x'.repeat(41),
      intensity: 'brutal',
      variants: [{ ...bad.variants[0], steps: [{ ...bad.variants[0]?.steps[0], text: 7 }] }],
    })
    expect(faultsOf(content)).toEqual([
      { line: lineWith(content, '"name"'), at: 'name', problem: { code: 'too-long', most: 40 } },
      {
        line: lineWith(content, '"intensity"'),
        at: 'intensity',
        problem: { code: 'not-a-choice', choices: ['gentle', 'light', 'moderate'] },
      },
      {
        line: lineWith(content, '"text"'),
        at: 'variants.0.steps.0.text',
        problem: { code: 'wrong-kind', wanted: 'text' },
      },
    ])
  })

  it('has its faults told from top to bottom, as many as help', () => {
    const { purpose: _, ...lacking } = bad
    expect(faultsOf(text({ ...lacking, id: 'Not An Id' }))).toMatchObject([
      { line: 1, at: 'purpose' },
      { line: 2, at: 'id' },
    ])
    const unknown = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`field${at}`, at]))
    expect(faultsOf(text({ ...bad, ...unknown }))).toHaveLength(20)
  })

  it('whose numbers do not agree is told by how much', () => {
    const [short] = bad.variants
    const content = text({ ...bad, variants: [{ ...short, totalSeconds: 91 }] })
    expect(faultsOf(content)).toEqual([
      {
        line: lineWith(content, '"totalSeconds"'),
        at: 'variants.0.totalSeconds',
        problem: { code: 'sum', steps: 90, total: 91 },
      },
    ])
  })

  it('of a newer version is refused by the field that is not known', () => {
    const content = text({ ...bad, music: 'waves' })
    expect(faultsOf(content)).toEqual([
      { line: lineWith(content, '"music"'), at: 'music', problem: { code: 'unknown' } },
    ])
  })

  it('that lacks a field is told on the line where that would belong', () => {
    const { purpose: _, ...content } = bad
    expect(faultsOf(text(content))).toEqual([
      { line: 1, at: 'purpose', problem: { code: 'missing' } },
    ])
  })

  it('is empty, too large, or no text at all', () => {
    expect(faultsOf('\n')).toMatchObject([{ problem: { code: 'empty' } }])
    expect(faultsOf(' '.repeat(300_000))).toMatchObject([{ problem: { code: 'too-much' } }])
    expect(faultsOf(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toMatchObject([
      { problem: { code: 'not-text' } },
    ])
  })

  it('that nests without end is told by its line, like any other', () => {
    const [open, close] = ['['.repeat(100_000), ']'.repeat(100_000)]
    expect(faultsOf(`\n${open}`)).toMatchObject([{ line: 2, problem: { code: 'syntax' } }])
    expect(faultsOf(`\n${open}${close}`)).toMatchObject([
      { line: 2, problem: { code: 'wrong-kind', wanted: 'fields' } },
    ])
  })

  it.runIf(existsSync('/dev/null'))('that is a device is not read', () => {
    const directory = folderWith({ 'my-cat.json': text(mine) })
    symlinkSync('/dev/null', join(directory, 'routines', 'bad.json'))
    expect(open(directory).faults()).toMatchObject([{ problem: { code: 'unreadable' } }])
  })

  it('cannot be read', () => {
    const directory = folderWith({ 'my-cat.json': text(mine) })
    mkdirSync(join(directory, 'routines', 'bad.json'))
    const store = open(directory)
    expect(ids(store)).toEqual(['my-cat'])
    expect(store.faults()).toMatchObject([{ file: 'bad.json', problem: { code: 'unreadable' } }])
  })

  it('has the id of a routine that ships, of another file, or not its own name', () => {
    const at = { line: 2, at: 'id' }
    expect(faultsOf(called('cat-cow'), 'cat-cow.json')).toEqual([
      { ...at, problem: { code: 'id-shipped' } },
    ])
    expect(faultsOf(called('my-cat'))).toEqual([
      { ...at, problem: { code: 'id-taken', by: 'my-cat.json' } },
    ])
    expect(faultsOf(called('other'))).toEqual([
      { ...at, problem: { code: 'id-not-name', wanted: 'other.json' } },
    ])
  })

  it('says so of a folder that is none', () => {
    const directory = tempDirectory()
    writeFileSync(join(directory, 'routines'), '')
    expect(open(directory).faults()).toMatchObject([{ file: '', problem: { code: 'unreadable' } }])
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
      faults: [{ problem: { code: 'not-written', reason: 'The folder cannot be written to' } }],
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
