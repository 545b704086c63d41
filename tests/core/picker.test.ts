import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { History } from '#core/history'
import { jitter } from '#core/jitter'
import { leftOut, type Person } from '#core/leaving-out'
import { candidates, offersFor, othersThan } from '#core/picker'
import { discretions, equipments } from '#core/routines'
import { answered, avoidCodes, noCare, screenAnswers } from '#core/safety'
import { defaultSettings } from '#core/settings'
import { before, hours, minutes, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { care, done, everything, fresh, ids, now, slot } from '../support/offered.ts'

const towelLengths = (length: number) =>
  candidates(catalogue, { ...slot, length }, everything, fresh, {})
    .filter(({ routine }) => routine.id === 'towel-extension')
    .map(({ variant }) => variant.totalSeconds)

describe('chance without chance (content E2)', () => {
  it.each([
    [1, '2025-11-03#1', 'cat-cow', 0xa2cf6652],
    [1, '2025-11-03#1', 'walk-break', 0x487cbbb7],
    [42, '2025-11-03#2', 'towel-extension', 0x977b73dd],
  ])('%i|%s|%s', (seed, slotKey, id, mixed) => {
    expect(jitter(seed, slotKey, id)).toBe(mixed / 2 ** 32)
  })
})

describe('what may be offered', () => {
  it('is nothing but moving until the safety lists were answered', () => {
    for (const nobody of [
      noCare,
      answered(care, 'some', now),
      answered(care, 'remind-only', now),
    ]) {
      const person = { ...everything, care: nobody }
      expect(offersFor(catalogue, slot, person, fresh, {})).toEqual([
        { routine: null, seconds: 120, because: null },
      ])
    }
  })

  it('fits the break, in its longest form that does', () => {
    expect(towelLengths(minutes(2))).toEqual([90])
    expect(towelLengths(minutes(5))).toEqual([300])
    expect(towelLengths(seconds(545))).toEqual([300])
    expect(towelLengths(seconds(546))).toEqual([600])
    expect(towelLengths(seconds(81))).toEqual([])
  })

  it('never is the twenty seconds for the eyes', () => {
    const eyes = candidates(catalogue, { ...slot, length: seconds(30) }, everything, fresh, {})
    expect(eyes).toEqual([])
  })

  it('never is the one just done, nor a third time on a day', () => {
    const twice = { ...fresh, doneToday: { 'wall-slides': 2, 'walk-break': 9 } }
    expect(ids(everything)).toContain('wall-slides')
    expect(ids(everything, twice)).not.toContain('wall-slides')
    expect(ids(everything, twice)).toContain('walk-break')
    const justDone = { ...fresh, completions: [done('walk-break')] }
    expect(ids(everything, justDone)).not.toContain('walk-break')
  })

  it('is the easiest form of what was too hard', () => {
    const eased = { ...everything, care: { ...care, eased: ['towel-extension'] } }
    const towel = candidates(catalogue, { ...slot, length: minutes(10) }, eased, fresh, {}).find(
      ({ routine }) => routine.id === 'towel-extension',
    )
    expect(towel?.variant.key).toBe('short')
  })

  it('is, with nearly everything left out, the five that always remain', () => {
    const person: Person = {
      settings: { ...defaultSettings, place: 'desk' },
      care: { ...care, avoid: [...avoidCodes] },
    }
    expect(ids(person).toSorted()).toEqual([
      'calm-breathing',
      'eyes-far-focus',
      'scapular-setting',
      'shoulder-rolls',
      'walk-break',
    ])
  })
})

describe('whoever asks,', () => {
  const person: fc.Arbitrary<Person> = fc.record({
    settings: fc.record({
      place: fc.constantFrom(...discretions),
      equipment: fc.subarray([...equipments]),
      starred: fc.subarray(catalogue.map(({ id }) => id)),
      switchedOff: fc.subarray(catalogue.map(({ id }) => id)),
    }),
    care: fc
      .record({
        answer: fc.constantFrom(...screenAnswers, 'none' as const, 'none' as const),
        avoid: fc.subarray([...avoidCodes]),
        eased: fc.subarray(catalogue.map(({ id }) => id)),
        stoppedFor: fc.constantFrom(null, null, null, 'tingling' as const, 'dizzy' as const),
      })
      .map(({ answer, ...rest }) => Object.assign(answered(noCare, answer, now), rest)),
  })
  const history: fc.Arbitrary<History> = fc
    .array(
      fc.record({
        routineId: fc.constantFrom(...catalogue.map(({ id }) => id)),
        at: fc.integer({ min: 0, max: 90 }).map((ago) => before(now, hours(ago))),
      }),
      { maxLength: 8 },
    )
    .map((completions) => Object.assign({}, fresh, { completions }))
  const length = fc.integer({ min: 20, max: 900 }).map(seconds)

  it('is never offered what is left out, what does not fit, or the same twice in a row', () => {
    fc.assert(
      fc.property(person, history, length, (who, past, long) => {
        const at = { ...slot, length: long }
        for (const { routine, variant } of candidates(catalogue, at, who, past, {})) {
          expect(leftOut(routine, who, now)).toBeNull()
          expect(seconds(variant.totalSeconds)).toBeLessThanOrEqual(1.1 * long)
          expect(routine.id).not.toBe(past.completions[0]?.routineId)
          expect(who.care.screen?.answer).toBe('none')
          expect(who.care.stoppedFor).toBeNull()
        }
      }),
    )
  })

  it('gets the same answer, in whatever order the catalogue comes', () => {
    fc.assert(
      fc.property(person, history, (who, past) => {
        const order = candidates(catalogue, slot, who, past, {})
        expect(candidates(catalogue.toReversed(), slot, who, past, {})).toEqual(order)
      }),
    )
  })

  it('keeps the winner when another one goes', () => {
    fc.assert(
      fc.property(person, history, (who, past) => {
        const [winner, loser] = candidates(catalogue, slot, who, past, {})
        // What was done lately counts by what it moved, so it has to stay known.
        fc.pre(!past.completions.some(({ routineId }) => routineId === loser?.routine.id))
        const fewer = catalogue.filter(({ id }) => id !== loser?.routine.id)
        expect(candidates(fewer, slot, who, past, {})[0]?.routine.id).toBe(winner?.routine.id)
      }),
    )
  })

  it('is offered three that move three different things, or fewer', () => {
    fc.assert(
      fc.property(person, history, length, (who, past, long) => {
        const offers = offersFor(catalogue, { ...slot, length: long }, who, past, {})
        const targets = offers.map(
          ({ routine }) => catalogue.find(({ id }) => id === routine?.routineId)?.targets[0],
        )
        expect(new Set(targets).size).toBe(offers.length)
        expect(offers.length).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('is offered two others beside any routine, that move something else', () => {
    fc.assert(
      fc.property(person, history, fc.constantFrom(...catalogue), (who, past, before) => {
        const others = othersThan(before, catalogue, slot, who, past, {})
        const targets = others.map(
          ({ routine }) => catalogue.find(({ id }) => id === routine?.routineId)?.targets[0],
        )
        expect(new Set([before.targets[0], ...targets]).size).toBe(others.length + 1)
        expect(others.length).toBeLessThanOrEqual(2)
      }),
    )
  })
})
