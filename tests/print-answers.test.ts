import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, expect, it, vi } from 'vitest'

import { printAnswers } from '../electron/print-answers.ts'
import { tempDirectory } from './storage/journal-desk.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

function setUp(page = () => Promise.resolve(new TextEncoder().encode('%PDF'))) {
  const directory = tempDirectory()
  const asked: string[] = []
  const shown: string[] = []
  let place: string | null = join(directory, 'mine.pdf')
  const handlers = printAnswers({
    printHome: page,
    askWhereToSave: (file) => {
      asked.push(file)
      return Promise.resolve(place)
    },
    showFile: (path) => shown.push(path),
  })
  return {
    directory,
    handlers,
    asked,
    shown,
    saveTo: (path: string | null) => {
      place = path
    },
  }
}

it('saves the page where the person says, and can show it there', async () => {
  const { directory, handlers, asked, shown } = setUp()
  expect(await handlers.printWeek('2025-10-27')).toEqual({ kind: 'exported', file: 'mine.pdf' })
  expect(asked).toEqual(['Uncurl week 2025-10-27.pdf'])
  expect(readFileSync(join(directory, 'mine.pdf'), 'utf8')).toBe('%PDF')
  await handlers.showPrinted(undefined)
  expect(shown).toEqual([join(directory, 'mine.pdf')])
})

it('writes nothing for somebody who thinks better of it', async () => {
  const { directory, handlers, shown, saveTo } = setUp()
  saveTo(null)
  expect(await handlers.printWeek('2025-10-27')).toEqual({ kind: 'cancelled' })
  expect(readdirSync(directory)).toEqual([])
  await handlers.showPrinted(undefined)
  expect(shown).toEqual([])
})

it('asks for no place when the page could not be printed', async () => {
  const { handlers, asked } = setUp(() => Promise.reject(new Error('no printer')))
  expect(await handlers.printWeek('2025-10-27')).toEqual({
    kind: 'failed',
    reason: { code: 'not-printed' },
  })
  expect(asked).toEqual([])
})

it('prints what the window shows when it is asked, not what it shows after the dialog', async () => {
  const events: string[] = []
  const handlers = printAnswers({
    printHome: () => {
      events.push('printed')
      return Promise.resolve(new Uint8Array())
    },
    askWhereToSave: () => {
      events.push('asked')
      return Promise.resolve(null)
    },
    showFile: () => undefined,
  })
  await handlers.printWeek('2025-10-27')
  expect(events).toEqual(['printed', 'asked'])
})

it('says why the file could not be written', async () => {
  const { directory, handlers, saveTo } = setUp()
  mkdirSync(join(directory, 'folder.pdf', 'inside'), { recursive: true })
  saveTo(join(directory, 'folder.pdf'))
  expect(await handlers.printWeek('2025-10-27')).toEqual({
    kind: 'failed',
    reason: { code: 'disk', fault: 'not-writable', undone: 'page' },
  })
})
