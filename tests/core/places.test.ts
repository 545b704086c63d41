import { describe, expect, it } from 'vitest'

import { moveTo, movedTo, surroundingsOf } from '#core/places'
import { defaultSettings, type Settings } from '#core/settings'
import { minutes, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { desk, type Desk } from '../support/desk.ts'

const atTheOffice: Settings = {
  ...defaultSettings,
  profile: 'office',
  place: 'desk',
  equipment: ['chair'],
  elsewhere: { place: 'private', equipment: ['towel', 'pillow'] },
}

describe('going home', () => {
  it('brings what is at hand there, and remembers the office', () => {
    const atHome = movedTo(atTheOffice, 'home')
    expect(atHome).toMatchObject({
      profile: 'home',
      place: 'private',
      equipment: ['towel', 'pillow'],
      elsewhere: { place: 'desk', equipment: ['chair'] },
    })
  })

  it('twice is going once', () => {
    const atHome = movedTo(atTheOffice, 'home')
    expect(movedTo(atHome, 'home')).toEqual(atHome)
    expect(moveTo(atHome, 'home')).toEqual({})
  })

  it('and back is as it was', () => {
    expect(movedTo(movedTo(atTheOffice, 'home'), 'office')).toEqual(atTheOffice)
  })

  it('changes nothing that has no place', () => {
    const { profile, place, equipment, elsewhere, ...rest } = movedTo(atTheOffice, 'home')
    expect({ profile, place, equipment, elsewhere }).not.toEqual({})
    expect(atTheOffice).toMatchObject(rest)
  })
})

it('a place is known from anywhere', () => {
  const home = { place: 'private', equipment: ['towel', 'pillow'] }
  expect(surroundingsOf(atTheOffice, 'home')).toEqual(home)
  expect(surroundingsOf(movedTo(atTheOffice, 'home'), 'home')).toEqual(home)
})

describe('going home in the middle of a break', () => {
  it('never ends it; what is offered next goes by the new place', () => {
    const day = desk({ settings: atTheOffice })
    day.type(minutes(30))
    day.leave(seconds(10))
    const atDesk = shown(day)
    day.press({ type: 'started', choice: null })
    day.leave(seconds(30))
    const before = day.snapshot().breakView
    expect(before.kind).toBe('player')
    day.set(movedTo(atTheOffice, 'home'))
    expect(day.snapshot().breakView).toEqual(before)
    day.leave(seconds(95))
    expect(day.snapshot().breakView).toMatchObject({ kind: 'done', outcome: 'taken' })
    expect(atDesk.every((id) => discretionOf(id) === 'desk')).toBe(true)
    day.press({ type: 'breakClosed' })
    day.type(minutes(31))
    day.leave(seconds(10))
    expect(shown(day).some((id) => discretionOf(id) !== 'desk')).toBe(true)
  })
})

/** The routines on a prompt, by their ids. */
function shown(day: Desk): readonly string[] {
  const view = day.snapshot().breakView
  if (view.kind !== 'prompt') throw new Error(`the window shows ${view.kind}, not a prompt`)
  return view.offers.flatMap(({ routine }) => (routine === null ? [] : [routine.routineId]))
}

const discretionOf = (routineId: string) => catalogue.find(({ id }) => id === routineId)?.discretion
