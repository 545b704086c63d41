import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { DiaryEntry } from '#core/diary'
import { checkInAreas, checkInTags } from '#core/journal'
import { leftOut, type Person } from '#core/leaving-out'
import { candidates, offersFor, othersThan } from '#core/picker'
import type { Circumstances, Ratings } from '#core/picker-circumstances'
import { trainingOn } from '#core/programme'
import { maintenance, planWeeks, quotasOf } from '#core/quotas'
import { discretions, equipments } from '#core/routines'
import { answered, avoidCodes, noCare, screenAnswers } from '#core/safety'
import { isStrengthRoutine } from '#core/strength'
import { minutes, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { after, checkIn, done, fresh, now, slot } from '../support/offered.ts'

const routineIds = catalogue.map(({ id }) => id)

const person: fc.Arbitrary<Person> = fc.record({
  settings: fc.record({
    place: fc.constantFrom(...discretions),
    equipment: fc.subarray([...equipments]),
    starred: fc.subarray(routineIds),
    switchedOff: fc.subarray(routineIds),
  }),
  care: fc
    .record({
      answer: fc.constantFrom(...screenAnswers, 'none' as const, 'none' as const),
      avoid: fc.subarray([...avoidCodes]),
      eased: fc.subarray(routineIds),
      stoppedFor: fc.constantFrom(null, null, null, 'tingling' as const, 'dizzy' as const),
      gentleUntil: fc.constantFrom(null, null, null, now),
    })
    .map(({ answer, ...rest }) => Object.assign(answered(noCare, answer, now), rest)),
})

const ago = fc.integer({ min: 0, max: 60 * 24 * 20 }).map(minutes)
const entry: fc.Arbitrary<DiaryEntry> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...routineIds), ago).map((made) => done(...made)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.record({
          score: fc.nat(10),
          area: fc.constantFrom(null, ...checkInAreas),
          tags: fc.subarray([...checkInTags]),
        }),
        ago,
      )
      .map((made) => checkIn(...made)),
  },
)
const diary = fc.array(entry, { maxLength: 20 }).map((all) => all.toSorted((a, b) => a.at - b.at))
const training: fc.Arbitrary<Circumstances['training']> = fc.record({
  quotas: fc.constantFrom(maintenance, ...planWeeks.map(quotasOf)),
  countsFrom: fc.constant('2025-10-27'),
  strengthDay: fc.boolean(),
  strengthUpTo: fc.constantFrom('short', 'standard'),
})
const ratings: fc.Arbitrary<Ratings> = fc.dictionary(
  fc.constantFrom(...routineIds),
  fc.constantFrom('liked', 'fine', 'not-for-me'),
)
const circumstances: fc.Arbitrary<Circumstances> = fc
  .record({
    person,
    ratings,
    training,
    diary,
    seed: fc.nat(99),
    long: fc.boolean(),
    length: fc.integer({ min: 20, max: 900 }).map(seconds),
  })
  .map(({ diary: entries, long, length, ...rest }) =>
    Object.assign({}, rest, { slot: { ...slot, long, length } }, after(...entries)),
  )
/** Somebody whom routines are offered. */
const open = circumstances.filter((now) => candidates(catalogue, now).length > 1)

const rank = (id: string, now: Circumstances) =>
  candidates(catalogue, now).findIndex(({ routine }) => routine.id === id)

describe('whoever asks (content E2),', () => {
  it('is never offered what is filtered, what does not fit, or the same twice in a row', () => {
    fc.assert(
      fc.property(circumstances, (asked) => {
        const { past, said, slot: at, training: wanted } = asked
        for (const { routine, variant } of candidates(catalogue, asked)) {
          expect(asked.person.care.screen?.answer).toBe('none')
          expect(asked.person.care.stoppedFor).toBeNull()
          expect(said.score ?? 0).toBeLessThan(7)
          expect(leftOut(routine, asked.person, now)).toBeNull()
          expect(variant.totalSeconds * 1000).toBeLessThanOrEqual(1.1 * at.length)
          expect(variant.key).not.toBe('micro')
          expect(routine.id).not.toBe(past.last[0]?.routineId)
          if (isStrengthRoutine(routine.id)) {
            expect(wanted.strengthDay).toBe(true)
            const shortest = routine.variants.find(({ key }) => key !== 'micro')
            if (wanted.strengthUpTo === 'short') expect(variant).toBe(shortest)
          }
          if (said.trainedUntil !== null && said.trainedUntil > now) {
            expect(routine.intensity).not.toBe('moderate')
          }
        }
      }),
    )
  })

  it('gets the same answer to the same, in whatever order the catalogue comes', () => {
    fc.assert(
      fc.property(circumstances, (asked) => {
        const order = candidates(catalogue, asked)
        expect(candidates(catalogue, asked)).toEqual(order)
        expect(candidates(catalogue.toReversed(), asked)).toEqual(order)
      }),
    )
  })

  it('keeps the order of all the others when one goes', () => {
    fc.assert(
      fc.property(open, fc.nat(), (asked, pick) => {
        const order = candidates(catalogue, asked)
        const gone = order[1 + (pick % (order.length - 1))]
        const fewer = catalogue.filter((routine) => routine !== gone?.routine)
        expect(candidates(fewer, asked)).toEqual(order.filter((one) => one !== gone))
      }),
    )
  })

  it('never sees a routine fall for being rated higher', () => {
    const better = { 'not-for-me': 'fine', fine: 'liked', liked: 'liked' } as const
    fc.assert(
      fc.property(open, fc.nat(), (asked, pick) => {
        const order = candidates(catalogue, asked)
        const id = order[pick % order.length]?.routine.id ?? ''
        const raised = { ...asked.ratings, [id]: better[asked.ratings[id] ?? 'fine'] }
        expect(rank(id, { ...asked, ratings: raised })).toBeLessThanOrEqual(rank(id, asked))
      }),
    )
  })

  it('loses nothing by a quota that no routine serves', () => {
    fc.assert(
      fc.property(circumstances, (asked) => {
        const order = candidates(catalogue, asked)
        const served = new Set(order.flatMap(({ routine }) => routine.targets))
        const quotas = Object.fromEntries(
          Object.entries(asked.training.quotas).filter(([target]) =>
            (served as ReadonlySet<string>).has(target),
          ),
        )
        const dropped = { ...asked, training: { ...asked.training, quotas } }
        expect(candidates(catalogue, dropped)).toEqual(order)
      }),
    )
  })

  it('is offered three that move three different things, or fewer', () => {
    fc.assert(
      fc.property(circumstances, (asked) => {
        const offers = offersFor(catalogue, asked)
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
      fc.property(circumstances, fc.constantFrom(...catalogue), (asked, before) => {
        const others = othersThan(before, catalogue, asked)
        const targets = others.map(
          ({ routine }) => catalogue.find(({ id }) => id === routine?.routineId)?.targets[0],
        )
        expect(new Set([before.targets[0], ...targets]).size).toBe(others.length + 1)
        expect(others.length).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('hears a reason that is true', () => {
    fc.assert(
      fc.property(circumstances, diary, (without, entries) => {
        const asked = { ...without, ...after(...entries) }
        for (const { routine, because } of offersFor(catalogue, asked)) {
          if (routine === null || because === null) continue
          const offered = catalogue.find(({ id }) => id === routine.routineId) ?? expect.fail()
          const movedBy = (target: string) =>
            entries.filter(
              (one) =>
                one.type === 'prompt' &&
                catalogue
                  .find(({ id }) => id === one.routineId)
                  ?.targets.some((moved) => moved === target),
            )
          switch (because.code) {
            case 'not-moved-since':
              expect(offered.targets).toContain(because.target)
              expect(movedBy(because.target).map(({ at }) => at - now)).toContain(
                (because.at ?? Number.NaN) - now,
              )
              expect(movedBy(because.target).filter(({ at }) => at > (because.at ?? 0))).toEqual([])
              expect(because.at).toBeLessThan(asked.slot.today)
              break
            case 'this-week':
              expect(offered.targets).toContain(because.target)
              expect(asked.past.moved[because.target] ?? 0).toBeLessThan(
                asked.training.quotas[because.target] ?? 0,
              )
              break
            case 'area':
              expect(asked.said.area).toBe(because.area)
              break
            case 'liked':
              expect(asked.ratings[offered.id]).toBe('liked')
              break
            case 'starred':
              expect(asked.person.settings.starred).toContain(offered.id)
              break
            case 'tense-day':
              expect([asked.said.isTense, offered.id]).toEqual([true, 'calm-breathing'])
              break
            case 'up':
              expect([asked.slot.long, offered.movementClass]).toEqual([true, 'upright'])
              break
            case 'fits':
              break
          }
        }
      }),
    )
  })
})

describe('without a plan', () => {
  it.each([
    ['2025-11-03', true],
    ['2025-11-04', false],
    ['2025-11-05', true],
    ['2025-11-07', true],
    ['2025-11-08', false],
    ['2025-11-09', false],
  ])('strength on %s: %s', (date, expected) => {
    const offered = candidates(catalogue, { ...fresh, training: trainingOn(null, date) }).some(
      ({ routine }) => isStrengthRoutine(routine.id),
    )
    expect(offered).toBe(expected)
  })
})
