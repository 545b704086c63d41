import { expect, it, vi } from 'vitest'

import type { AppEvent } from '#core/events'
import { defaultSettings, type Settings } from '#core/settings'

import { sharedAnswers } from '../electron/shared-answers.ts'

const view = { folder: null, name: 'Anna', trouble: null, others: [], skipped: [] }

function setUp(change: { chosen?: string | null; saves?: boolean; isSample?: boolean } = {}) {
  const { chosen = '/in step', saves = true, isSample = false } = change
  let settings: Settings = defaultSettings
  const log: string[] = []
  const sent: AppEvent[] = []
  const answers = sharedAnswers({
    settings: {
      load: () => settings,
      save: (next) => {
        if (!saves)
          return { saved: false, reason: { code: 'disk', fault: 'full', undone: 'settings' } }
        settings = next
        return { saved: true }
      },
    },
    shared: {
      view: () => view,
      look: () => Promise.resolve(void log.push('look')),
      begin: () => Promise.resolve(void log.push(`begin ${settings.sharedFolder}`)),
      prepare: (folder) =>
        folder === '/locked'
          ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
          : Promise.resolve(folder),
      clear: (folder) => {
        log.push(`clear ${folder}`)
        return Promise.resolve(folder !== '/unplugged')
      },
    },
    askForFolder: () => Promise.resolve(chosen),
    isSample: () => isSample,
    send: (event) => sent.push(event),
  })
  return { answers, log, sent, folder: () => settings.sharedFolder }
}

it('shows what is known, and looks for more', async () => {
  const { answers, log } = setUp()
  expect(await answers.getComputers(undefined)).toBe(view)
  expect(log).toEqual(['look'])
})

it('keeps the folder that was chosen, and begins with it', async () => {
  const { answers, log, sent, folder } = setUp()
  expect(await answers.chooseSharedFolder(undefined)).toEqual({ kind: 'chosen' })
  expect(folder()).toBe('/in step')
  expect(sent).toMatchObject([{ type: 'settingsChanged', settings: { sharedFolder: '/in step' } }])
  expect(log).toEqual(['begin /in step'])
})

it.each([
  ['nothing was chosen', { chosen: null }, { kind: 'cancelled' }],
  [
    'the settings cannot be kept',
    { saves: false },
    { kind: 'failed', reason: { code: 'disk', fault: 'full', undone: 'settings' } },
  ],
  [
    'nothing can be made in the folder',
    { chosen: '/locked' },
    { kind: 'failed', reason: { code: 'disk', fault: 'not-writable', undone: 'nothing-said' } },
  ],
  [
    'the history is made up',
    { isSample: true },
    { kind: 'failed', reason: { code: 'made-up-history' } },
  ],
])('stays alone when %s', async (_why, change, answer) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { answers, log, folder } = setUp(change)
  expect(await answers.chooseSharedFolder(undefined)).toEqual(answer)
  expect(folder()).toBeNull()
  expect(log).toEqual([])
})

it.each([
  ['/in step', false, { left: true, filesStay: true }, []],
  ['/in step', true, { left: true, filesStay: false }, ['clear /in step']],
  ['/unplugged', true, { left: true, filesStay: true }, ['clear /unplugged']],
])('leaves %s, with its files: %s', async (chosen, alsoFiles, answer, cleared) => {
  const { answers, log, folder } = setUp({ chosen })
  await answers.chooseSharedFolder(undefined)
  expect(await answers.leaveSharedFolder({ alsoFiles })).toEqual(answer)
  expect(folder()).toBeNull()
  expect(log.slice(1)).toEqual(['begin null', ...cleared])
})

it('has left already where there is no folder', async () => {
  const { answers, log } = setUp()
  expect(await answers.leaveSharedFolder({ alsoFiles: true })).toEqual({
    left: true,
    filesStay: false,
  })
  expect(log).toEqual(['begin null'])
})
