import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it, vi } from 'vitest'

import { tempDirectory } from './journal-desk.ts'
import { called, folderWith, ids, mine, open, text } from './own-routines-desk.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

/** The line, from 1, that holds a part of a text. */
const lineWith = (content: string, part: string) =>
  content.split('\n').findIndex((line) => line.includes(part)) + 1

/** What is said of one file, with a good one beside it that stays usable. */
function faultsOf(content: string | Uint8Array, file = 'bad.json') {
  const store = open(folderWith({ 'my-cat.json': text(mine), [file]: content }))
  expect(ids(store)).toContain('my-cat')
  return store.faults().map(({ line, path, problem }) => ({ line, at: path.join('.'), problem }))
}

describe('a bad file', () => {
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
