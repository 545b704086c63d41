import { join } from 'node:path'

import { expect, onTestFinished } from 'vitest'

import { defaultSettings, type Settings } from '#core/settings'
import type { Routine } from '#core/routines'
import { after, hours } from '#core/time'
import type { Refusal } from '#core/refusal'
import type { SaveResult } from '#ipc/contract'

import { dataAnswers } from '../../electron/data-answers.ts'
import { diaryEntries } from '../../electron/resuming.ts'
import { openJournal } from '../../electron/storage/journal-store.ts'
import { openOwnRoutines } from '../../electron/storage/own-routines.ts'
import { catalogue } from './catalogue.ts'
import { desk } from './desk.ts'
import { worn } from '../storage/forgetting-desk.ts'
import {
  breakTaken,
  handClock,
  liked,
  monday,
  sits,
  tempDirectory,
} from '../storage/journal-desk.ts'

const walk = catalogue.find(({ id }) => id === 'walk-break') as Routine
export const mine: Routine = { ...walk, id: 'my-walk', name: 'My walk' }

interface Given {
  readonly isNew?: boolean
  readonly settings?: Partial<Settings>
}

/** A computer with the app on it, and a person who answers its dialogs. */
export function computer({ isNew = false, settings = {} }: Given = {}) {
  const directory = tempDirectory()
  const { clock } = handClock(after(monday, hours(24)))
  const journal = openJournal({ directory, clock })
  onTestFinished(() => {
    journal.close()
  })
  const app = desk({ isNew })
  const own = openOwnRoutines(directory, catalogue)
  const opened: string[] = []
  let inForce: Settings = { ...defaultSettings, ...settings }
  let saved: SaveResult = { saved: true }
  let chosen: string | null = null
  let added = 0
  const heeded: Settings[] = []

  const handlers = dataAnswers({
    clock,
    journal,
    directory,
    runtime: {
      send: (event) => {
        app.press(event)
      },
      state: app.state,
      useCatalogue: (next) => {
        app.useCatalogue(next)
      },
    },
    settings: {
      load: () => inForce,
      save(next) {
        if (saved.saved) inForce = next
        return saved
      },
    },
    settingsSaved: (next) => heeded.push(next),
    shipped: () => catalogue,
    own,
    computer: 'the old one',
    askWhereToSave: (file) => Promise.resolve(chosen === null ? null : join(chosen, file)),
    askForFile: () => Promise.resolve(chosen),
    openFolder(folder) {
      opened.push(folder)
      return Promise.resolve('')
    },
    rowsAdded: () => {
      added += 1
      app.press({ type: 'diaryRead', entries: diaryEntries(journal, clock.now().wall) })
    },
  })

  return {
    directory,
    journal,
    app,
    own,
    handlers,
    opened,
    heeded,
    settings: () => inForce,
    timesAdded: () => added,
    /** What the person chooses in the next dialog: a folder to save in, or a file; null for Cancel. */
    choose(path: string | null) {
      chosen = path
    },
    refuseSettings(reason: Refusal) {
      saved = { saved: false, reason }
    },
    /** Writes a file, and says where it is. */
    async exported(form: 'csv' | 'json-lines' | 'backup'): Promise<string> {
      const folder = tempDirectory()
      chosen = folder
      const result = await handlers.exportData(form)
      expect(result).toMatchObject({ kind: 'exported' })
      return join(folder, result.kind === 'exported' ? result.file : '')
    },
  }
}

export const story = [...sits(3), breakTaken, liked, worn]

/** A computer with a story, an own routine and settings of its own. */
export function oldComputer() {
  const old = computer({ settings: { sitMinutes: 45, sharedFolder: '/old/folder' } })
  old.journal.write(story, {})
  old.own.importText('my-walk.json', JSON.stringify(mine))
  old.app.press({ type: 'avoidChosen', avoid: ['floor'] })
  return old
}
