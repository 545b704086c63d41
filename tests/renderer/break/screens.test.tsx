import { type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { init, t, use } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import type { StopReason } from '#core/journal'
import type { OfferReason } from '#core/offer-reason'
import type { DoneView } from '#core/snapshot'

import words from '../../../assets/locales/en/break.json' with { type: 'json' }
import common from '../../../assets/locales/en/common.json' with { type: 'json' }
import offers from '../../../assets/locales/en/offers.json' with { type: 'json' }
import safety from '../../../assets/locales/en/safety.json' with { type: 'json' }
import tips from '../../../assets/locales/en/tips.json' with { type: 'json' }
import { catalogue } from '../../support/catalogue.ts'
import { needle, plainBreak, playerView, promptView, towel, variantOf } from './support.ts'
import { messageFormat } from '../../../renderer/message-format.ts'

/** The windows' parts expect a window; only its api is looked at when they load. */
async function parts() {
  vi.stubGlobal('window', { uncurl: {} })
  vi.stubGlobal('document', { documentElement: { dir: 'ltr' } })
  const { PromptCard } = await import('../../../renderer/break/prompt/prompt-card.tsx')
  const { SetupCard } = await import('../../../renderer/break/setup/setup-card.tsx')
  const { Player } = await import('../../../renderer/break/player/player.tsx')
  const { DoneCard } = await import('../../../renderer/break/done/done-card.tsx')
  return { PromptCard, SetupCard, Player, DoneCard }
}

/** What is on screen, as words: tags and drawings left out, spaces made plain. */
const seen = (node: ReactNode): string =>
  renderToStaticMarkup(node)
    .replaceAll(/<[^>]*>/g, '|')
    .replaceAll(/\|[|\s]*/g, ' | ')
    .replaceAll('\u00a0', ' ')

const nothing = () => undefined
const next = promptView.offers[0]
let screens: Awaited<ReturnType<typeof parts>>

beforeAll(async () => {
  use(initReactI18next)
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { break: words, common, safety, offers, tips } },
    defaultNS: 'break',
    fallbackNS: 'common',
  })
  screens = await parts()
})

const card = (view: typeof promptView, skipsADay: number | null = null) =>
  seen(<screens.PromptCard view={view} zone="UTC" off={null} skipsADay={skipsADay} />)

const offered = (because: OfferReason | null) =>
  card({ ...promptView, offers: [{ ...next, because }] })

/** A prompt where so many skips are left of today's. */
const left = (skipsLeft: number) => ({ ...promptView, skipsLeft, canSkip: skipsLeft > 0 })

const skipButton = (view: typeof promptView) =>
  /<button[^>]*>Skip/.exec(
    renderToStaticMarkup(<screens.PromptCard view={view} zone="UTC" off={null} skipsADay={2} />),
  )?.[0]

describe('prompt card', () => {
  it('says why it offers what it offers, and for plain moving nothing (content E2)', () => {
    expect(offered({ code: 'liked' })).toMatch(/90 s, on the floor \| You liked it\. \| Start/)
    const chest = { code: 'this-week', target: 'chest' } as const
    expect(offered(chest)).toContain('Little for your chest this week.')
    expect(offered(null)).toMatch(/90 s, on the floor \| Start/)
  })

  it('says how long, why, what, how long it takes and where', () => {
    const words = card(promptView)
    expect(words).toContain('Sitting for 31 min')
    expect(words).toContain('Half an hour is up and you paused typing.')
    expect(words).toContain('Thread the needle')
    expect(words).toContain('90 s, on the floor')
  })

  it('offers five minutes more only as often as a sit allows', () => {
    expect(card(promptView)).toContain('5 min')
    expect(card({ ...promptView, canPostpone: false })).not.toContain('5 min')
    expect(card({ ...promptView, canPostpone: false })).toMatch(/Start.*Skip/)
  })

  it('#28 says how many skips are left where they are counted, and why there is none', () => {
    expect(card(promptView)).not.toContain('today')
    expect(card(left(2), 3)).toContain('2 skips left today.')
    expect(card(left(1), 3)).toContain('One skip left today.')
    expect(card(left(0), 1)).toContain('The one skip of today is used.')
    expect(card(left(0), 2)).toContain('Both skips of today are used.')
    expect(card(left(0), 3)).toContain('All 3 skips of today are used.')
    expect(skipButton(left(1))).not.toContain('disabled')
    expect(skipButton(left(0))).toContain('disabled')
    expect(skipButton(left(0))).toContain('aria-describedby="skips"')
  })

  it('#27 has Start and an emergency exit when it is strict, and nothing else', () => {
    const strict = { ...promptView, strict: true, canPostpone: false, canSkip: false }
    expect(card(strict)).toMatch(/Start.*Emergency exit/)
    expect(card(strict)).not.toMatch(/Skip|5 min/)
    expect(card(promptView)).not.toContain('Emergency exit')
  })

  it('offers to stand only at a desk for it', () => {
    expect(card(promptView)).not.toContain('I will stand')
    expect(card({ ...promptView, offersStanding: true })).toContain('I will stand')
  })

  it('offers something else only where there is something else', () => {
    expect(card(promptView)).toContain('Something else')
    expect(card({ ...promptView, offers: [next] })).not.toContain('Something else')
  })
})

const player = (view: typeof plainBreak) =>
  seen(<screens.Player view={view} muted spoken={false} onMute={nothing} />)

/** What screen readers are told when it changes. */
const live = (view: typeof plainBreak) =>
  /aria-live="polite"[^>]*>([^<]*)/.exec(
    renderToStaticMarkup(<screens.Player view={view} muted spoken={false} onMute={nothing} />),
  )?.[1]

describe('player', () => {
  it('shows the stop line and Stop in every step of every routine', () => {
    for (const routine of [needle, towel]) {
      for (const variant of routine.variants) {
        for (const index of variant.steps.keys()) {
          const words = player(playerView(routine, variant.key, index, 5_000))
          expect(words).toContain(t('common:stopLine'))
          expect(words).toContain('| Stop |')
        }
      }
    }
    expect(player(plainBreak)).toContain(t('common:stopLine'))
  })

  it('says which side works, and what comes next', () => {
    const words = player(playerView(needle, 'standard', 2, 5_000))
    expect(words).toContain('Left arm')
    expect(words).toContain('Hold, 25 s')
    expect(words).toContain('Then: press the right hand down and unwind to all fours')
  })

  it('counts the repetitions of a step and tells their pace', () => {
    expect(player(playerView(needle, 'standard', 1, 5_000))).toMatch(/Turn \d of 2, 5 s each/)
  })

  it('reads a step out once, and neither the clock nor a pause with it', () => {
    const view = playerView(needle, 'standard', 2, 5_000)
    const { text } = variantOf(needle, 'standard').steps[2] ?? expect.fail('no such step')
    expect(live(view)).toBe(text)
    expect(live({ ...view, clock: { kind: 'standing', left: 5_000 } })).toBe(text)
  })

  it('says Paused instead of the kind while its clock stands', () => {
    const view = playerView(needle, 'standard', 2, 5_000)
    const words = player({ ...view, clock: { kind: 'standing', left: 5_000 } })
    expect(words).toContain('Paused')
    expect(words).not.toContain('Hold, 25 s')
  })

  it('asks what happened while stopping, with all five reasons and two ways on', () => {
    const view = playerView(needle, 'standard', 2, 5_000)
    const words = player({ ...view, clock: { kind: 'standing', left: 5_000 }, stopping: true })
    for (const reason of Object.values(t('stopSheet.reasons', { returnObjects: true }))) {
      expect(words).toContain(reason)
    }
    expect(words).toContain('Go on with the routine')
  })
})

it('prepares with every setup step and the safety note before a routine', () => {
  const variant = variantOf(towel, 'standard')
  const words = seen(
    <screens.SetupCard
      view={{ kind: 'setup', routine: towel, variant, others: [], eased: false, cameEasy: false }}
    />,
  )
  expect(words).toContain('5 min, on the floor')
  for (const step of variant.steps.filter(({ kind }) => kind === 'setup')) {
    expect(words).toContain(step.text)
  }
  expect(words).toContain(towel.safety)
  expect(words).toContain('Needs a towel.')
  expect(words).toContain('Shorter (90 s) | Longer (10 min)')
  expect(words).not.toContain('does not count as leaving')
  expect(words).toContain(t('common:stopLine'))
})

it('says before a routine in the chair that it does not count as leaving it', () => {
  const routine = catalogue.find(({ id }) => id === 'shoulder-rolls') ?? expect.fail('no rolls')
  const variant = variantOf(routine, 'short')
  const words = seen(
    <screens.SetupCard
      view={{ kind: 'setup', routine, variant, others: [], eased: false, cameEasy: false }}
    />,
  )
  expect(words).toContain('You stay in the chair, so this does not count as leaving it.')
  expect(words).not.toContain('Needs')
})

describe('done card', () => {
  const base: DoneView = {
    kind: 'done',
    outcome: 'taken',
    routine: towel,
    stopReason: null,
    seconds: 300,
    leftChair: true,
    nextAfter: 30 * 60_000,
    tip: null,
    asksEffort: false,
    next: null,
  }
  const done = (change: Partial<DoneView>) =>
    seen(<screens.DoneCard view={{ ...base, ...change }} next={next} muted />)

  it('says what was done and what it changes', () => {
    expect(done({})).toContain('Five minutes on the floor')
    expect(done({})).toContain('The next prompt comes after about 30 min of sitting.')
    expect(done({ seconds: 90 })).toContain('Ninety seconds on the floor')
    expect(done({ seconds: 119, routine: null })).toContain('Two minutes of moving')
  })

  it('counts a start, and asks how it was', () => {
    expect(done({ outcome: 'partial' })).toContain('A start counts too')
    expect(done({ outcome: 'partial' })).toContain('How was it?')
  })

  it('says plainly what is not counted, and when the next prompt comes', () => {
    const words = done({
      outcome: 'not-counted',
      nextAfter: 5 * 60_000,
      tip: null,
      stopReason: 'typed-through',
    })
    expect(words).toContain('That break is not counted')
    expect(words).toContain('The next prompt comes in 5 min.')
    expect(words).not.toContain('How was it?')
  })

  it('goes on to the next of a playlist with Enter, and back to work with Esc (content E1)', () => {
    const playlist = {
      routineId: needle.id,
      variant: 'standard',
      name: needle.name,
      seconds: 180,
      number: 2,
      of: 6,
    } as const
    const words = done({ next: playlist })
    expect(words).toMatch(/Number 2 of 6, 3 min\. \| Next: Thread the needle \| .* Back to work/)
    expect(words).not.toContain('One more')
    const hurt = done({ next: playlist, outcome: 'stopped', stopReason: 'sharp-pain' })
    expect(hurt).toContain('Close')
    expect(hurt).not.toContain('Next:')
  })

  it('asks how a strength routine of the plan felt, and nothing else (content E1)', () => {
    expect(done({ asksEffort: true })).toMatch(/How hard was it\? \| Easy \| Right \| Hard/)
    expect(done({})).not.toContain('How hard was it?')
    expect(done({ tip: 'common' })).toContain(t('tips:common.title'))
    expect(done({ tip: 'common', asksEffort: true })).not.toContain(t('tips:common.title'))
  })

  it.each<[StopReason, string]>([
    ['sharp-pain', 'Leave that movement out for now.'],
    ['tingling', 'Please talk to a clinician before doing the exercises.'],
    ['dizzy', 'Sit down. If it does not pass quickly, or comes with chest pain, call for help.'],
  ])('after %s it says what to do, and offers nothing more', (stopReason, advice) => {
    const words = done({ outcome: 'stopped', stopReason })
    expect(words).toContain(advice)
    expect(words).not.toContain('One more')
  })
})
