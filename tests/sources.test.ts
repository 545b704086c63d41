import { readdirSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { settingsSchema } from '#core/settings'
import { tipIds } from '#core/tips'

import { catalogue } from './support/catalogue.ts'

/** The table of ideas is a promise; what it names has to be there. */

const table = readFileSync('assets/routines/SOURCES.md', 'utf8')
const rows = table
  .split('\n')
  .filter((line) => /^\| A\d{3} /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', source = '', idea = '', does = '', where = '']) => ({
    id,
    source,
    idea,
    does,
    where: [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  }))

const core = readdirSync('electron/core', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`electron/core/${file}`, 'utf8'))
  .join('\n')
const exported = new Set(
  [...core.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name),
)
const ids = new Set(catalogue.map(({ id }) => id))

function isThere(reference: string): boolean {
  const [kind = '', name = ''] = reference.split('/')
  switch (kind) {
    case 'routine':
      return ids.has(name)
    case 'tip':
      return tipIds.some((tip) => tip === name)
    case 'setting':
      return Object.hasOwn(settingsSchema.shape, name)
    case 'rule':
      return exported.has(name)
    case 'words':
      return areWords(name)
    default:
      return false
  }
}

function areWords(name: string): boolean {
  const [file = '', path = ''] = name.split(':')
  let found: unknown = JSON.parse(readFileSync(`assets/locales/en/${file}.json`, 'utf8'))
  for (const part of path.split('.')) found = Object(found)[part] as unknown
  return typeof found === 'string'
}

it('has a row for each of the 173 ideas, in order', () => {
  expect(rows.map(({ id }) => id)).toEqual(
    Array.from({ length: 173 }, (_, index) => `A${String(index + 1).padStart(3, '0')}`),
  )
})

it.each(rows)('$id says what the app does, and it is there', ({ source, idea, does, where }) => {
  expect(source).toMatch(/^S[0-4]$/)
  expect(idea).not.toBe('')
  expect(does).not.toBe('')
  expect(where.filter((reference) => !isThere(reference))).toEqual([])
  if (where.length === 0) expect(does).toMatch(/^(Outside|Not yet)/)
})

it('names every routine and every tip', () => {
  const named = new Set(rows.flatMap(({ where }) => where))
  // The one routine that comes from guidance alone.
  const unnamed = catalogue.filter(
    ({ id }) => !named.has(`routine/${id}`) && id !== 'eyes-far-focus',
  )
  expect(unnamed.map(({ id }) => id)).toEqual([])
  expect(tipIds.filter((tip) => !named.has(`tip/${tip}`))).toEqual([])
})

it('would notice what is not there', () => {
  for (const wrong of [
    'routine/stretch',
    'tip/none',
    'setting/mood',
    'rule/magic',
    'words/home:no.such',
  ]) {
    expect(isThere(wrong), wrong).toBe(false)
  }
})
