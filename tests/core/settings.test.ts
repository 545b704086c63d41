import { describe, expect, it } from 'vitest'

import { defaultSettings, parseSettings, settingsChangeSchema } from '#core/settings'

describe('settings from a file somebody edited', () => {
  it('are taken as they are when all is well', () => {
    const edited = { ...defaultSettings, sitMinutes: 45, insistence: 'window' as const }
    expect(parseSettings(edited)).toEqual({ settings: edited, faults: [] })
  })

  it('lose one bad field, not the others, and say which', () => {
    const { settings, faults } = parseSettings({
      sitMinutes: 5,
      sounds: false,
      longBreakMinutes: 'x',
    })
    expect(settings).toEqual({ ...defaultSettings, sounds: false })
    expect(faults.map(({ field }) => field)).toEqual(['sitMinutes', 'longBreakMinutes'])
  })

  it('name a setting that this version does not know', () => {
    expect(parseSettings({ darkMode: true }).faults).toEqual([
      { field: 'darkMode', reason: 'is not a setting of this version' },
    ])
  })

  it('say what a field should have been', () => {
    const { faults } = parseSettings({ textSize: 110, sitMinutes: 'x' })
    expect(faults.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('100|125|150|200'),
      expect.stringContaining('number'),
    ])
  })

  it('in an older file without a newer field take its default in silence', () => {
    expect(parseSettings({ sitMinutes: 40 })).toEqual({
      settings: { ...defaultSettings, sitMinutes: 40 },
      faults: [],
    })
  })

  it.each([null, 'text', 7, []])('that are no settings at all (%o) are the defaults', (input) => {
    expect(parseSettings(input).settings).toEqual(defaultSettings)
    expect(parseSettings(input).faults).toEqual([
      { field: '(all)', reason: 'is not a set of named settings' },
    ])
  })
})

it('out of the box, sounds play and the app does not start itself', () => {
  expect(defaultSettings).toMatchObject({ sounds: true, startAtLogin: false })
})

it('a change says what changes, and leaves the rest alone', () => {
  const change = settingsChangeSchema.parse({ sounds: false, sitMinutes: undefined })
  expect({ ...defaultSettings, ...change }).toEqual({ ...defaultSettings, sounds: false })
})

it.each([
  { sitMinutes: 19 },
  { sitMinutes: 61 },
  { sitMinutes: 30.5 },
  { textSize: 110 },
  { other: 1 },
])('a change to %o is refused', (change) => {
  expect(settingsChangeSchema.safeParse(change).success).toBe(false)
})
