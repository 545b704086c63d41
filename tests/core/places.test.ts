import { describe, expect, it } from 'vitest'

import { moveTo, movedTo, surroundingsOf } from '#core/places'
import { defaultSettings, type Settings } from '#core/settings'

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
