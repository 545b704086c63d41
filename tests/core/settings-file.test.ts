import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { defaultSettings, settingsChangeSchema, type Settings } from '#core/settings'
import { settingsIn, settingsText } from '#core/settings-file'

const mine: Settings = {
  ...defaultSettings,
  sitMinutes: 45,
  insistence: 'window',
  openingHours: [[{ from: '08:00', to: '12:00' }], [], [], [], [], [], []],
  sharedFolder: 'a folder of several computers',
}

const written = (settings: Settings = mine) => JSON.parse(settingsText(settings)) as object

/** A file with these settings in it. */
const fileWith = (settings: object, rest: object = {}) => ({
  uncurl: 'settings',
  format: 1,
  settings,
  ...rest,
})

describe('a file of settings', () => {
  it('has all of them, to be read by people, but for the folder that is shared', () => {
    const text = settingsText(mine)
    expect(text).not.toContain('shared')
    expect(text).toContain('\n    "sitMinutes": 45,\n')
    const { sharedFolder: _here, ...rest } = mine
    expect(settingsIn(JSON.parse(text))).toEqual({ kind: 'found', change: rest, faults: [] })
  })

  it('has nothing else in it, and so nothing of health', () => {
    expect(Object.keys(written()).toSorted()).toEqual(['format', 'settings', 'uncurl'])
    const { settings } = written() as { readonly settings: object }
    const fields = Object.keys(defaultSettings).filter((field) => field !== 'sharedFolder')
    expect(Object.keys(settings).toSorted()).toEqual(fields.toSorted())
  })

  it('changes nothing that is not in it', () => {
    expect(settingsIn(fileWith({ sounds: false }))).toEqual({
      kind: 'found',
      change: { sounds: false },
      faults: [],
    })
  })

  it('is used as far as it can be, and says of the rest where it is and what is wrong', () => {
    const read = settingsIn(
      fileWith({
        sitMinutes: 45,
        shortBreakMinutes: 0,
        tips: 'yes',
        insistence: 'hypnosis',
        daysOff: [{ from: '2026-12-24', to: 'Christmas' }],
        display: 'left',
        openingHours: [[], []],
        moon: 1,
        sharedFolder: '/tmp',
      }),
    )
    expect(read).toEqual({
      kind: 'found',
      change: { sitMinutes: 45 },
      faults: [
        { path: ['shortBreakMinutes'], problem: { code: 'too-small', least: 1 } },
        { path: ['tips'], problem: { code: 'not-a-switch' } },
        {
          path: ['insistence'],
          problem: { code: 'not-a-choice', choices: ['notify', 'card', 'window', 'full-screen'] },
        },
        { path: ['daysOff', 0, 'to'], problem: { code: 'not-an-id' } },
        { path: ['display'], problem: { code: 'wrong-kind', wanted: 'fields' } },
        { path: ['openingHours'], problem: { code: 'empty' } },
        { path: ['moon'], problem: { code: 'unknown' } },
        { path: ['sharedFolder'], problem: { code: 'not-from-a-file' } },
      ],
    })
  })

  it.each([
    ['a list', []],
    ['a number', 7],
    ['nothing', null],
    ['the history', { uncurl: 'history', format: 1 }],
    ['no settings', { uncurl: 'settings', format: 1 }],
    ['a list of settings', fileWith([])],
  ])('is not %s', (_, content) => {
    expect(settingsIn(content)).toEqual({ kind: 'wrong', problem: { code: 'not-ours' } })
  })

  it('of a newer version is left alone', () => {
    expect(settingsIn(fileWith({ sounds: false }, { format: 2 }))).toEqual({
      kind: 'wrong',
      problem: { code: 'newer' },
    })
  })

  it('never breaks anything, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(mine)), fc.string()), fc.jsonValue()),
        (settings) => {
          const read = settingsIn(JSON.parse(JSON.stringify(fileWith(settings))))
          if (read.kind !== 'found') throw new Error('A file of settings was not taken for one')
          expect(settingsChangeSchema.safeParse(read.change).success).toBe(true)
        },
      ),
    )
  })
})
