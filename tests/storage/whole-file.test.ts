import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { writeWhole } from '../../electron/storage/whole-file.ts'
import { tempDirectory } from './journal-desk.ts'

/** There, links are for administrators. */
const isWindows = process.platform === 'win32'

it('takes the place of the file before it', () => {
  const folder = tempDirectory()
  writeWhole(join(folder, 'week.pdf'), 'first')
  writeWhole(join(folder, 'week.pdf'), new TextEncoder().encode('second'))
  expect(readFileSync(join(folder, 'week.pdf'), 'utf8')).toBe('second')
  expect(readdirSync(folder)).toEqual(['week.pdf'])
})

it.skipIf(isWindows)('never writes through a link that somebody left beside it', () => {
  const folder = tempDirectory()
  writeFileSync(join(folder, 'elsewhere'), 'mine')
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'week.pdf.part'))
  writeWhole(join(folder, 'week.pdf'), 'first')
  expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe('mine')
  expect(readFileSync(join(folder, 'week.pdf'), 'utf8')).toBe('first')
})

it('leaves what was there, and nothing unfinished, where it cannot be written', () => {
  const folder = tempDirectory()
  mkdirSync(join(folder, 'week.pdf', 'inside'), { recursive: true })
  expect(() => writeWhole(join(folder, 'week.pdf'), 'first')).toThrow()
  expect(readdirSync(folder)).toEqual(['week.pdf'])
  expect(readdirSync(join(folder, 'week.pdf'))).toEqual(['inside'])
})
