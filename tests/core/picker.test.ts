import { describe, expect, it } from 'vitest'

import { jitter } from '#core/jitter'
import type { Person } from '#core/leaving-out'
import { candidates, offersFor } from '#core/picker'
import type { Circumstances, Slot } from '#core/picker-circumstances'
import { answered, avoidCodes, noCare } from '#core/safety'
import { defaultSettings } from '#core/settings'
import { after as later, hours, minutes, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { routineOf } from '../support/made-up-routine.ts'
import {
  after,
  care,
  checkIn,
  done,
  everything,
  fresh,
  ids,
  now,
  slot,
} from '../support/offered.ts'

const strength = ['band-pull-aparts', 'band-rows', 'face-pulls', 'ytw-raises', 'bird-dog']
const inSlot = (change: Partial<Slot>) => ({ slot: { ...slot, ...change } })
const lengthsOf = (id: string, more: Partial<Circumstances>) =>
  candidates(catalogue, { ...fresh, ...more })
    .filter(({ routine }) => routine.id === id)
    .map(({ variant }) => variant.totalSeconds)
const towelLengths = (length: number) => lengthsOf('towel-extension', inSlot({ length }))
const caring = (change: Partial<Person['care']>) => ({
  person: { ...everything, care: { ...care, ...change } },
})
const scored = (score: number, ago = hours(1)) => after(checkIn({ score }, ago))
const trained = (ago: number) => after(checkIn({ tags: ['trained-hard'] }, ago))
const intensities = (more: Partial<Circumstances>) =>
  new Set(candidates(catalogue, { ...fresh, ...more }).map(({ routine }) => routine.intensity))

describe('chance without chance (content E2)', () => {
  it.each([
    [1, '2025-11-03#1', 'cat-cow', 0xa2cf6652],
    [1, '2025-11-03#1', 'walk-break', 0x487cbbb7],
    [42, '2025-11-03#2', 'towel-extension', 0x977b73dd],
  ])('%i|%s|%s', (seed, slotKey, id, mixed) => {
    expect(jitter(seed, slotKey, id)).toBe(mixed / 2 ** 32)
  })
})

it('goes by the ids where nothing else tells two routines apart', () => {
  // Of all words that could be made up, the hash has the same number for these two.
  const [one, other] = ['lean-lean-arch-float', 'turn-slide-nod-fold'].map((id) =>
    routineOf(id, 'upright', [['move', 60]]),
  )
  if (one === undefined || other === undefined) expect.fail()
  expect(jitter(1, slot.key, one.id)).toBe(jitter(1, slot.key, other.id))
  const order = candidates([other, one], fresh).map(({ routine }) => routine)
  expect(order).toEqual([one, other])
  expect(candidates([one, other], fresh).map(({ routine }) => routine)).toEqual(order)
})

describe('what may be offered (content E2)', () => {
  const plain = [{ routine: null, seconds: 120, because: null }]

  it('is nothing but moving until the safety lists were answered', () => {
    for (const nobody of [
      noCare,
      answered(care, 'some', now),
      answered(care, 'remind-only', now),
    ]) {
      const person = { ...everything, care: nobody }
      expect(offersFor(catalogue, { ...fresh, person })).toEqual(plain)
    }
  })

  it('is nothing but moving while pain is strong', () => {
    expect(offersFor(catalogue, { ...fresh, ...scored(7) })).toEqual(plain)
    expect(ids(scored(6))).toEqual(ids())
    expect(ids(scored(7, hours(11)))).toEqual(ids())
    expect(ids(after(checkIn({ score: 8 }, hours(2)), checkIn({ score: 2 })))).toEqual(ids())
    expect(ids(caring({ strongUntil: later(now, hours(1)) }))).toEqual([])
  })

  it('fits the break, in its longest form that does', () => {
    expect(towelLengths(minutes(2))).toEqual([90])
    expect(towelLengths(minutes(5))).toEqual([300])
    expect(towelLengths(seconds(545))).toEqual([300])
    expect(towelLengths(seconds(546))).toEqual([600])
    expect(towelLengths(seconds(81))).toEqual([])
  })

  it('never is the twenty seconds for the eyes', () => {
    expect(ids(inSlot({ length: seconds(30) }))).toEqual([])
  })

  it('never is the one just done, nor a third time on a day', () => {
    const often = after(
      done('wall-slides', hours(3)),
      done('wall-slides', hours(2)),
      ...Array.from({ length: 9 }, () => done('walk-break')),
      done('neck-tilts'),
    )
    expect(ids()).toContain('wall-slides')
    expect(ids(often)).not.toContain('wall-slides')
    expect(ids(often)).toContain('walk-break')
    expect(ids(often)).not.toContain('neck-tilts')
    expect(ids(after(done('walk-break')))).not.toContain('walk-break')
    expect(
      ids(after(done('wall-slides', hours(11)), done('wall-slides', hours(11)))),
    ).not.toContain('wall-slides')
    const yesterday = Array.from({ length: 3 }, () => done('wall-slides', hours(11)))
    expect(ids(after(...yesterday, done('neck-tilts')))).toContain('wall-slides')
  })

  it('is strength on the days of strength alone, and one set as long as the plan asks for no more', () => {
    const long = inSlot({ length: minutes(5) })
    const training = (change: Partial<Circumstances['training']>) => ({
      ...long,
      training: { ...fresh.training, ...change },
    })
    expect(
      ids(long)
        .filter((id) => strength.includes(id))
        .toSorted(),
    ).toEqual(strength.toSorted())
    expect(ids(training({ strengthDay: false })).filter((id) => strength.includes(id))).toEqual([])
    const oneSet = training({ strengthUpTo: 'short' })
    expect(lengthsOf('band-pull-aparts', long)).toEqual([120])
    expect(lengthsOf('band-pull-aparts', oneSet)).toEqual([60])
    expect(lengthsOf('band-rows', oneSet)).toEqual([150])
    expect(lengthsOf('towel-extension', oneSet)).toEqual([300])
  })

  it('is gentle alone while scores have risen (content C5)', () => {
    expect(intensities({})).toEqual(new Set(['gentle', 'light', 'moderate']))
    expect(intensities(caring({ gentleUntil: later(now, hours(1)) }))).toEqual(new Set(['gentle']))
    expect(intensities(caring({ gentleUntil: now })).size).toBe(3)
  })

  it('is nothing moderate for two days after hard training', () => {
    expect(intensities(trained(hours(1)))).toEqual(new Set(['gentle', 'light']))
    expect(intensities(trained(hours(47)))).toEqual(new Set(['gentle', 'light']))
    expect(intensities(trained(hours(48))).size).toBe(3)
    // Said under a clock that was a month ahead.
    expect(intensities(trained(hours(-24 * 30))).size).toBe(3)
  })

  it('is the easiest form of what was too hard', () => {
    const eased = caring({ eased: ['towel-extension'] })
    expect(lengthsOf('towel-extension', { ...eased, ...inSlot({ length: minutes(10) }) })).toEqual([
      90,
    ])
  })

  it('is, with nearly everything left out, the five that always remain, in this order', () => {
    const person: Person = {
      settings: { ...defaultSettings, place: 'desk', equipment: ['chair', 'desk', 'wall'] },
      care: { ...care, avoid: [...avoidCodes] },
    }
    expect(ids({ person })).toEqual([
      'walk-break',
      'calm-breathing',
      'scapular-setting',
      'shoulder-rolls',
      'eyes-far-focus',
    ])
  })
})
