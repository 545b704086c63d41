import { defaultSettings, type Settings } from '#core/settings'
import { describe, expect, it } from 'vitest'

import { heard, nothingYet, type Undoing } from '../../../../renderer/home/settings/undo/steps.ts'

/** A page of settings, with main at its other end. */
function page() {
  let undoing: Undoing = nothingYet
  let settings: Settings = defaultSettings
  let at = 0
  const see = (next: Settings) => {
    undoing = heard(undoing, { type: 'seen', before: settings, after: next, at })
    settings = next
  }
  return {
    now: () => settings,
    undoing: () => undoing,
    set: (change: Partial<Settings>, after = 5_000) => {
      at += after
      see({ ...settings, ...change })
    },
    undo: () => {
      undoing = heard(undoing, { type: 'asked' })
      if (undoing.asked !== null) see({ ...settings, ...undoing.asked.before })
    },
    refuse: () => {
      undoing = heard(heard(undoing, { type: 'asked' }), { type: 'refused' })
    },
  }
}

describe('changes of the settings', () => {
  it('are taken back one by one, the last one first', () => {
    const { set, undo, now, undoing } = page()
    set({ sitMinutes: 45 })
    set({ sounds: false })
    set({ sitMinutes: 50 })
    undo()
    expect(now()).toEqual({ ...defaultSettings, sitMinutes: 45, sounds: false })
    expect(undoing().news).toMatchObject({ kind: 'undone', step: { after: { sitMinutes: 45 } } })
    undo()
    undo()
    expect(now()).toEqual(defaultSettings)
    expect(undoing().steps).toEqual([])
    undo()
    expect(now()).toEqual(defaultSettings)
  })

  it('that came together go together', () => {
    const { set, undo, now } = page()
    set({ profile: 'home', place: 'private', equipment: ['towel'] })
    undo()
    expect(now()).toEqual(defaultSettings)
  })

  it('of one value on its way are one', () => {
    const { set, undo, now } = page()
    set({ sounds: false })
    for (const sitMinutes of [31, 32, 33]) set({ sitMinutes }, 200)
    undo()
    expect(now()).toEqual({ ...defaultSettings, sounds: false })
  })

  it('of several values are each their own, however soon they come', () => {
    const { set, undo, now } = page()
    set({ sitMinutes: 45, sounds: false })
    set({ sitMinutes: 30, sounds: true }, 200)
    undo()
    expect(now()).toEqual({ ...defaultSettings, sitMinutes: 45, sounds: false })
  })

  it('with a rest between them are two', () => {
    const { set, undo, now } = page()
    set({ sitMinutes: 40 })
    set({ sitMinutes: 50 }, 1_500)
    undo()
    expect(now().sitMinutes).toBe(40)
  })

  it('that came back by themselves at once leave nothing to undo', () => {
    const { set, undoing } = page()
    set({ sounds: false })
    set({ sounds: true }, 300)
    expect(undoing().steps).toEqual([])
  })

  it('are all said, as they came', () => {
    const { set, undoing } = page()
    set({ sitMinutes: 45 })
    expect(undoing().news).toMatchObject({ kind: 'changed', step: { fields: ['sitMinutes'] } })
  })

  it('stay to be undone when main refused', () => {
    const { set, refuse, undo, now, undoing } = page()
    set({ sitMinutes: 45 })
    refuse()
    expect(undoing()).toMatchObject({ asked: null, steps: [{ fields: ['sitMinutes'] }] })
    undo()
    expect(now()).toEqual(defaultSettings)
  })

  it('do not reach the folder that is shared', () => {
    const { set, undo, now } = page()
    set({ sharedFolder: '/shared' })
    set({ sitMinutes: 45, sharedFolder: '/other' })
    undo()
    expect(now()).toEqual({ ...defaultSettings, sharedFolder: '/other' })
    undo()
    expect(now().sharedFolder).toBe('/other')
  })
})
