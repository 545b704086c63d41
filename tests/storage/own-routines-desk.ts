import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Routine } from '#core/routines'

import { openOwnRoutines } from '../../electron/storage/own-routines.ts'
import { catalogue } from '../support/catalogue.ts'
import { tempDirectory } from './journal-desk.ts'

export const catCow = catalogue.find(({ id }) => id === 'cat-cow') as Routine
export const mine: Routine = { ...catCow, id: 'my-cat', name: 'My cat' }
export const text = (routine: object) => JSON.stringify(routine, null, 2)
export const called = (id: string) => text({ ...mine, id })

/** A folder of the app in which these files lie among the routines. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = tempDirectory()
  mkdirSync(join(directory, 'routines'))
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(directory, 'routines', name), content)
  }
  return directory
}

export const open = (directory: string) => openOwnRoutines(directory, catalogue)
export const ids = (store: ReturnType<typeof open>) => store.routines().map(({ id }) => id)
export const files = (directory: string, folder = '') =>
  readdirSync(join(directory, 'routines', folder)).toSorted()
export const contentOf = (directory: string, file: string): unknown =>
  JSON.parse(readFileSync(join(directory, 'routines', file), 'utf8'))
