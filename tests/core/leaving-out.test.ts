import { describe, expect, it } from 'vitest'

import { isForbidden, leftOut, type Person } from '#core/leaving-out'
import { defaultSettings } from '#core/settings'
import type { Instant } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { care, everything, now } from '../support/offered.ts'

const reason = (id: string, person: Partial<Person>) => {
  const routine = catalogue.find((candidate) => candidate.id === id) ?? expect.fail(id)
  return leftOut(routine, { ...everything, ...person }, now)
}
const forbidden = (person: Partial<Person>) => isForbidden(reason('towel-extension', person))

const having = (change: Partial<Person['settings']>) => ({
  settings: { ...everything.settings, ...change },
})

describe('why something is left out', () => {
  it('is told in the order in which a person can change it', () => {
    const hidden = { since: now, until: (now + 1) as Instant, reason: 'sharp-pain' as const }
    const all: Person = {
      care: { ...care, hidden: { 'towel-extension': hidden }, avoid: ['rib'] },
      settings: {
        ...defaultSettings,
        place: 'desk',
        equipment: [],
        switchedOff: ['towel-extension'],
      },
    }
    expect(reason('towel-extension', all)).toEqual({ code: 'hidden', ...hidden })
    const shown = { ...all, care: { ...all.care, hidden: {} } }
    expect(reason('towel-extension', shown)).toMatchObject({ code: 'avoid', avoid: 'rib' })
    expect(reason('towel-extension', { ...shown, care })).toEqual({
      code: 'equipment',
      missing: ['towel'],
    })
    expect(reason('towel-extension', having({ place: 'standing-visible' }))).toEqual({
      code: 'place',
      needs: 'private',
    })
    expect(reason('towel-extension', having({ switchedOff: ['towel-extension'] }))).toEqual({
      code: 'switched-off',
    })
    expect(reason('towel-extension', {})).toBeNull()
    expect(reason('childs-pose', { care: { ...care, avoid: ['pregnancy'] } })).toMatchObject({
      restorable: true,
    })
    expect(reason('towel-extension', { care: { ...care, avoid: ['pregnancy'] } })).toMatchObject({
      restorable: false,
    })
  })

  it('needs one of each group of things', () => {
    expect(reason('chest-opener-pillow', having({ equipment: ['chair', 'ball'] }))).toBeNull()
  })

  it('forbids only what the answers forbid; the rest may be tried', () => {
    const hidden = { since: now, until: (now + 1) as Instant, reason: 'dizzy' as const }
    expect(forbidden({ care: { ...care, hidden: { 'towel-extension': hidden } } })).toBe(true)
    expect(forbidden({ care: { ...care, avoid: ['rib'] } })).toBe(true)
    expect(forbidden(having({ place: 'desk' }))).toBe(false)
    expect(forbidden(having({ equipment: [] }))).toBe(false)
    expect(forbidden(having({ switchedOff: ['towel-extension'] }))).toBe(false)
    expect(forbidden({})).toBe(false)
  })

  it('names every alternative of what is missing', () => {
    expect(reason('chest-opener-pillow', having({ equipment: ['chair'] }))).toEqual({
      code: 'equipment',
      missing: ['pillow', 'ball', 'towel'],
    })
  })
})
