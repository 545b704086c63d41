import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import type { Past } from '#core/history'
import type { CheckIn } from '#core/journal'
import { candidates } from '#core/picker'
import type { Circumstances, Ratings } from '#core/picker-circumstances'
import { quotasOf, type PlanWeek } from '#core/quotas'
import type { Discretion, Equipment, Routine } from '#core/routines'
import type { AvoidCode } from '#core/safety'
import { before, hours, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { care, everything, fresh, now, slot } from '../support/offered.ts'

/** A choice as another implementation of content E2 made it, with people and days drawn by lot. */
interface Case {
  readonly seed: number
  readonly slot: { key: string; seconds: number; place: Discretion; long: boolean }
  readonly week: PlanWeek
  readonly strengthDay: boolean
  readonly equipment: readonly Equipment[]
  readonly avoid: readonly AvoidCode[]
  /** 1 for liked, -1 for not. */
  readonly ratings: Readonly<Record<string, number>>
  readonly area: CheckIn['area']
  readonly moved: Past['moved']
  /** Ids and hours ago, the last first. */
  readonly done: readonly (readonly [string, number])[]
  readonly doneToday: Readonly<Record<string, number>>
  /** Id, variant and score, the best first. */
  readonly order: readonly (readonly [string, string, number])[]
}
const file = new URL('picker-reference.json', import.meta.url)
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[]

const routineOf = (id: string): Routine =>
  catalogue.find((routine) => routine.id === id) ?? expect.fail(id)

const ratingsOf = (numbers: Case['ratings']): Ratings =>
  Object.fromEntries(
    Object.entries(numbers).map(([id, sign]) => [id, sign > 0 ? 'liked' : 'not-for-me']),
  )

const circumstancesOf = (one: Case): Circumstances => ({
  ...fresh,
  seed: one.seed,
  slot: { ...slot, key: one.slot.key, length: seconds(one.slot.seconds), long: one.slot.long },
  person: {
    settings: {
      ...everything.settings,
      place: one.slot.place,
      equipment: [...one.equipment],
    },
    care: { ...care, avoid: [...one.avoid] },
  },
  ratings: ratingsOf(one.ratings),
  past: {
    ...fresh.past,
    last: one.done
      .slice(0, 2)
      .map(([id]) => ({ routineId: id, target: routineOf(id).targets[0] ?? null })),
    lastDone: Object.fromEntries(
      one.done.toReversed().map(([id, ago]) => [id, before(now, hours(ago))]),
    ),
    doneToday: one.doneToday,
    moved: one.moved,
  },
  said: { ...fresh.said, area: one.area },
  training: {
    ...fresh.training,
    // The neck had more there (content E2 leaves that open).
    quotas: { ...quotasOf(one.week), neck: one.week === 1 ? 4 : 3 },
    strengthDay: one.strengthDay,
  },
})

describe('the picker', () => {
  it('gives the six places of content E2', () => {
    const first = candidates(catalogue, {
      ...fresh,
      person: {
        ...everything,
        settings: {
          ...everything.settings,
          place: 'standing-visible',
          equipment: ['towel', 'band', 'chair', 'desk', 'wall', 'doorway', 'pillow', 'ball'],
        },
      },
      ratings: { 'cat-cow': 'liked', 'shoulder-rolls': 'not-for-me' },
      said: { ...fresh.said, score: 3, area: 'between-blades' },
      training: { ...fresh.training, strengthDay: false },
    })
    const written = first.map(({ routine, variant, score }) =>
      [routine.id, variant.key, score.toFixed(6)].join(' '),
    )
    expect(written.slice(0, 6)).toEqual([
      'wall-slides short 5.758043',
      'doorway-pec-stretch short 5.468826',
      'serratus-wall-press short 5.467690',
      'dynamic-warm-up standard 5.139035',
      'desk-lat-stretch short 5.062580',
      'hip-flexor-stretch short 4.798009',
    ])
  })

  it.each(cases.map((one, index) => [index, one] as const))(
    'scores as another implementation does, case %i',
    (_, one) => {
      const found = candidates(catalogue, circumstancesOf(one))
      expect(found.map(({ routine, variant }) => [routine.id, variant.key])).toEqual(
        one.order.map(([id, key]) => [id, key]),
      )
      for (const [index, { score }] of found.entries()) {
        expect(score).toBeCloseTo(one.order[index]?.[2] ?? Number.NaN, 9)
      }
    },
  )
})
