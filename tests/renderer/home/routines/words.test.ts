import i18next, { init, t, use } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'

import type { LeftOut } from '#core/leaving-out'
import { discretions, equipments, targets } from '#core/routines'
import { avoidCodes, restorable } from '#core/safety'
import { after, hours } from '#core/time'

import common from '../../../../assets/locales/en/common.json' with { type: 'json' }
import health from '../../../../assets/locales/en/health.json' with { type: 'json' }
import words from '../../../../assets/locales/en/routines.json' with { type: 'json' }
import * as lists from '../../../../renderer/home/routines/lists.ts'
import { routineWords } from '../../../../renderer/home/routines/words.ts'
import { catalogue } from '../../../support/catalogue.ts'
import { at, zone } from '../thursday.ts'
import { messageFormat } from '../../../../renderer/message-format.ts'

beforeAll(async () => {
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { routines: words, common, health } },
    defaultNS: 'routines',
    fallbackNS: 'common',
  })
})

const said = () => routineWords(t, { zone, place: 'desk' }, 'en-GB')

/** A number and its unit stand on one line; here that does not matter. */
const plain = (text: string) => text.replaceAll('\u{a0}', ' ')

const routine = (id: string) => {
  const found = catalogue.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`No routine is called ${id}`)
  return found
}

describe('the words for a routine', () => {
  it('say how long it takes, or from when to when', () => {
    expect(plain(said().lengths(routine('wall-slides')))).toBe('90 s')
    expect(plain(said().lengths(routine('towel-extension')))).toBe('90 s to 10 min')
  })

  it('say all that it needs, and what would do instead', () => {
    expect(said().needs(routine('chest-opener-pillow'))).toBe(
      'a chair and a cushion, a ball or a towel',
    )
    expect(said().needs(routine('bird-dog'))).toBe('nothing')
  })

  it('say what a step takes, on which side', () => {
    const steps = routine('thread-the-needle').variants.flatMap((variant) => variant.steps)
    const first = (kind: string) => {
      const step = steps.find((candidate) => candidate.kind === kind)
      if (step === undefined) throw new Error(`No step is a ${kind}`)
      return plain(said().step(step))
    }
    expect(first('hold')).toBe('30 s, left')
    expect(first('reps')).toBe('2 times 5 s, left')
    expect(first('setup')).toBe('10 s')
  })
})

const why = (leftOut: LeftOut) => said().leftOut(leftOut)

describe('the words for what is left out', () => {
  it('name the answer', () => {
    expect(why({ code: 'avoid', avoid: 'low-back', restorable: false })).toBe(
      'You said: low back flare-up.',
    )
  })

  it('name what would do', () => {
    expect(why({ code: 'equipment', missing: ['ball'] })).toBe(
      'Needs a ball. None is in your equipment.',
    )
    expect(why({ code: 'equipment', missing: ['desk', 'chair'] })).toContain('a desk or a chair')
  })

  it('name the days, as the person has them', () => {
    const since = at('8:00')
    const hidden = { code: 'hidden', since, until: after(since, hours(24 * 7)) } as const
    expect(why({ ...hidden, reason: 'sharp-pain' })).toBe(
      'Stopped for sharp or pinching pain on 6 November. Hidden until 13 November.',
    )
    expect(why({ ...hidden, reason: 'dizzy' })).toContain('dizzy or breathless')
    expect(why({ ...hidden, reason: 'reaction' })).toBe(
      'Twice, a check-in after it was higher than the one before. Hidden from 6 November until 13 November.',
    )
  })

  it('name the place that was chosen', () => {
    expect(why({ code: 'place', needs: 'private' })).toBe(
      'Needs floor space and some privacy. You said: at the desk only.',
    )
  })
})

describe('the words', () => {
  it('cover every target, thing, place and answer', () => {
    const keys = [
      ...targets.flatMap((target) => [`targets.${target}`, `why.${target}`]),
      ...equipments.flatMap((thing) => [`equipment.${thing}`, `remedy.equipment.${thing}`]),
      ...discretions.flatMap((place) => [
        `places.${place}`,
        `routine.where.${place}`,
        ...['label', 'note', 'said'].map((part) => `settings.place.${place}.${part}`),
      ]),
      ...['standing-visible', 'private'].map((place) => `leftOut.place.${place}`),
      ...avoidCodes.map((code) => `health:avoid.${code}`),
      ...Object.values(restorable)
        .flat()
        .map((id) => `remedy.restore.${id}`),
    ]
    expect(keys.filter((key) => !i18next.exists(key))).toEqual([])
  })

  it('leave no gap in what is said and searched of any routine', () => {
    const all = catalogue.flatMap((one) =>
      [said().searched(one)].concat(
        said().avoidIf(one),
        one.variants.flatMap(({ steps }) => steps.map(said().step)),
      ),
    )
    expect(all.filter((text) => /[a-z]\.[a-z]|\{\{|undefined/.test(text))).toEqual([])
  })
})

describe('the lists of the page', () => {
  it('are complete', () => {
    expect(lists.places.toSorted()).toEqual(discretions.toSorted())
    expect(lists.equipment.toSorted()).toEqual(equipments.toSorted())
    expect(lists.targets.toSorted()).toEqual(targets.toSorted())
  })
})
