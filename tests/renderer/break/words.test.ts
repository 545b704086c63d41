import { createInstance, init, t, use } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'

import type { DoneView, SetupView } from '#core/snapshot'

import german from '../../../assets/locales/de/break.json' with { type: 'json' }
import words from '../../../assets/locales/en/break.json' with { type: 'json' }
import common from '../../../assets/locales/en/common.json' with { type: 'json' }
import { aftermath, headline } from '../../../renderer/break/done/done-words.ts'
import { kindInWords, stepAloud, thenInWords } from '../../../renderer/break/player/step-words.ts'
import { otherLengths } from '../../../renderer/break/setup/lengths.ts'
import {
  easedInWords,
  needsInWords,
  strengthInWords,
} from '../../../renderer/break/setup/setup-words.ts'
import { catalogue } from '../../support/catalogue.ts'
import { playerView, towel, variantOf } from './support.ts'
import { messageFormat } from '../../../renderer/message-format.ts'

const routine = (id: string) =>
  catalogue.find((candidate) => candidate.id === id) ?? expect.fail(`there is no ${id}`)

const needs = (id: string) => needsInWords(t, routine(id), 'en')

const lengths = (id: string, key: Parameters<typeof variantOf>[1]) => {
  const { shorter, longer } = otherLengths(routine(id), variantOf(routine(id), key))
  return [shorter?.totalSeconds, longer?.totalSeconds]
}

const eased = (id: string, key: Parameters<typeof variantOf>[1], isEased = true) => {
  const view: Pick<SetupView, 'eased' | 'routine' | 'variant'> = {
    eased: isEased,
    routine: routine(id),
    variant: variantOf(routine(id), key),
  }
  return easedInWords(t, view)
}

const strength = (id: string, cameEasy = false, isEased = false) =>
  strengthInWords(t, { routine: routine(id), eased: isEased, cameEasy })

const done = (id: string, change: Partial<DoneView>): DoneView => ({
  kind: 'done',
  outcome: 'taken',
  routine: routine(id),
  stopReason: null,
  seconds: 90,
  leftChair: true,
  nextAfter: 30 * 60_000,
  tip: null,
  asksEffort: false,
  next: null,
  ...change,
})

/** With plain spaces: a number and its unit stay on one line. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

beforeAll(async () => {
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { break: words, common } },
    defaultNS: 'break',
    fallbackNS: 'common',
  })
})

describe('the setup card', () => {
  it('says what is needed, and what would do as well', () => {
    expect(needs('towel-extension')).toBe('Needs a towel.')
    expect(needs('band-rows')).toBe('Needs a band and a doorway.')
    expect(needs('desk-lat-stretch')).toBe('Needs a desk or a chair.')
    expect(needs('chest-opener-pillow')).toBe('Needs a chair and a cushion, a ball, or a towel.')
    expect(needs('thread-the-needle')).toBeNull()
  })

  it('has a word for everything that any routine needs', () => {
    for (const { id } of catalogue) expect(needs(id) ?? '').not.toContain('setup.')
  })

  it('offers the next length both ways, and none for the eyes', () => {
    expect(lengths('towel-extension', 'short')).toEqual([undefined, 300])
    expect(lengths('towel-extension', 'standard')).toEqual([90, 600])
    expect(lengths('towel-extension', 'long')).toEqual([300, undefined])
    expect(lengths('wall-slides', 'short')).toEqual([undefined, undefined])
    expect(lengths('eyes-far-focus', 'short')).toEqual([undefined, undefined])
  })

  it('eases what was too hard: the band, the length, or how far to go', () => {
    expect(eased('band-pull-aparts', 'short')).toContain('A lighter band')
    expect(eased('towel-extension', 'short')).toContain('the shortest version')
    expect(eased('towel-extension', 'standard')).toContain('Smaller and slower')
    expect(eased('wall-slides', 'short')).toContain('Smaller and slower')
    expect(eased('wall-slides', 'short', false)).toBeNull()
  })

  it('says how strong a band has to be, and what may grow after twice easy (content E1)', () => {
    const twiceAsMany = 'A band is right when you could do about twice as many.'
    expect(strength('band-rows')).toBe(twiceAsMany)
    expect(strength('wall-slides')).toBeNull()
    expect(strength('band-rows', true)).toBe(
      'It felt easy twice: two more repetitions in each set, or the next band.',
    )
    expect(strength('bird-dog', true)).toBe('It felt easy twice: two more repetitions in each set.')
    expect(strength('band-rows', true, true)).toBe(twiceAsMany)
  })
})

describe('a step', () => {
  it('counts its repetitions and tells their pace', () => {
    const view = playerView(routine('wall-slides'), 'short', 2, 56_000)
    expect(spaced(kindInWords(t, view, 4))).toBe('Turn 4 of 8, 7 s each')
  })

  it('is read with its side only where its text does not name it', () => {
    const [reach, stay] = variantOf(routine('open-book'), 'standard').steps.slice(1, 3)
    expect(stepAloud(t, reach ?? null, 'Right arm')).toBe(reach?.text)
    expect(stepAloud(t, stay ?? null, 'Right arm')).toBe(
      'Right arm. Stay open with your knees together.',
    )
    const [, both] = variantOf(towel, 'short').steps
    expect(stepAloud(t, both ?? null, 'Both arms')).toBe(both?.text)
    expect(stepAloud(t, null, null)).toBe('Stand up and move, any way you like.')
  })

  it('is read, and announced, as another language has it', async () => {
    const inGerman = createInstance().use(messageFormat)
    await inGerman.init({ lng: 'de', resources: { de: { break: german } }, defaultNS: 'break' })
    const [reach] = variantOf(routine('open-book'), 'standard').steps.slice(1)
    const aloud = (text: string) =>
      stepAloud(inGerman.t, reach === undefined ? null : { ...reach, text }, 'Rechter Arm')
    expect(aloud('Streck dich nach rechts.')).toBe('Streck dich nach rechts.')
    expect(aloud('Sitz aufrecht.')).toBe('Rechter Arm. Sitz aufrecht.')
    expect(thenInWords(t, playerView(towel, 'short', 0, 0))).toMatch(/^Then: bend your knees/)
    expect(thenInWords(inGerman.t, playerView(towel, 'short', 0, 0))).toMatch(/^Dann: Bend your/)
  })
})

describe('the done card', () => {
  it('says where it was, with a number that reads well', () => {
    expect(headline(t, done('standing-side-bend', {}))).toBe('Ninety seconds on your feet')
    expect(headline(t, done('wall-slides', { seconds: 75 }))).toBe('75 seconds at a wall')
    expect(headline(t, done('thread-the-needle', { seconds: 164 }))).toBe(
      'Two minutes on the floor',
    )
    expect(headline(t, done('shoulder-rolls', { seconds: 55 }))).toBe('One minute in the chair')
    expect(headline(t, done('eyes-far-focus', { seconds: 20 }))).toBe('Twenty seconds in the chair')
    expect(headline(t, done('doorway-pec-stretch', { seconds: 80 }))).toBe(
      'Eighty seconds in a doorway',
    )
  })

  it('never shows a name of a phrase instead of the phrase', () => {
    for (const { id } of catalogue) expect(headline(t, done(id, {}))).not.toContain('done.')
    for (let seconds = 1; seconds < 900; seconds += 1) {
      expect(headline(t, done('walk-break', { seconds }))).not.toContain('done.')
    }
  })

  it('says that a seated routine leaves the sit as it is', () => {
    const view = done('shoulder-rolls', { leftChair: false, nextAfter: 15 * 60_000 })
    expect(spaced(aftermath(t, view))).toBe(
      'You stayed in the chair, so the sitting count goes on. The next prompt comes after about 15 min of sitting.',
    )
  })
})
