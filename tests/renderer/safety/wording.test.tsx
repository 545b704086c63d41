import { setLanguage } from '../../../renderer/language.ts'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { init, t, use } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import type { StopReason } from '#core/journal'
import { noCare, type ExercisesOff } from '#core/safety'
import type { CareView, DoneView } from '#core/snapshot'

import breakWords from '../../../assets/locales/en/break.json' with { type: 'json' }
import common from '../../../assets/locales/en/common.json' with { type: 'json' }
import health from '../../../assets/locales/en/health.json' with { type: 'json' }
import safety from '../../../assets/locales/en/safety.json' with { type: 'json' }
import { catalogue } from '../../support/catalogue.ts'
import { at, plainOffer, playerView, promptView, towel } from '../break/support.ts'
import * as content from './content.ts'
import { messageFormat } from '../../../renderer/message-format.ts'

/** The windows' parts expect a window; only its api is looked at when they load. */
async function parts() {
  vi.stubGlobal('window', { uncurl: {} })
  vi.stubGlobal('document', { documentElement: { dir: 'ltr' } })
  setLanguage({ locale: 'en-GB', region: 'en-GB', offered: ['en'] })
  const { FirstRun } = await import('../../../renderer/home/first-run/first-run.tsx')
  const { SignsScreen } = await import('../../../renderer/safety/signs-screen.tsx')
  const { AvoidScreen } = await import('../../../renderer/home/first-run/avoid-screen.tsx')
  const { LyingScreen } = await import('../../../renderer/break/screen/lying-screen.tsx')
  const { PromptCard } = await import('../../../renderer/break/prompt/prompt-card.tsx')
  const { Player } = await import('../../../renderer/break/player/player.tsx')
  const { DoneCard } = await import('../../../renderer/break/done/done-card.tsx')
  return { FirstRun, SignsScreen, AvoidScreen, LyingScreen, PromptCard, Player, DoneCard }
}

let screens: Awaited<ReturnType<typeof parts>>

beforeAll(async () => {
  use(initReactI18next)
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { break: breakWords, common, health, safety } },
    defaultNS: 'break',
    fallbackNS: 'common',
  })
  screens = await parts()
})

/** What is on screen, as words: tags and drawings left out. */
const seen = (node: ReactNode): string =>
  textOf(renderToStaticMarkup(node).replaceAll(/<[^>]*>/g, ' '))

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&#x27;': "'", '&quot;': '"' }

const textOf = (html: string): string =>
  html
    .replaceAll(/&[a-z0-9#]+;/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,])/g, '$1')
    .trim()

/** The words of all elements of a kind, in order. */
const eachOf = (node: ReactNode, tag: string): string[] =>
  [...renderToStaticMarkup(node).matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(
    ([, inner = '']) => textOf(inner.replaceAll(/<[^>]*>/g, ' ')),
  )

const capital = (line: string) => line.charAt(0).toUpperCase() + line.slice(1)

const care: CareView = {
  answer: null,
  answeredAt: null,
  off: 'not-asked',
  screenIsDue: true,
  avoid: noCare.avoid,
  restored: noCare.restored,
  remaining: 32,
  total: 32,
}
const answered: CareView = {
  ...care,
  answer: 'none',
  answeredAt: at(Date.parse('2026-03-02T09:00:00Z')),
  off: null,
  screenIsDue: false,
}

const nothing = () => undefined

/** The screens as they come again, for a reason. */
const again = (off: ExercisesOff | null) =>
  seen(
    <screens.FirstRun
      care={{ ...answered, off }}
      zone="UTC"
      onAnswered={nothing}
      onEnd={nothing}
    />,
  )

describe('the first run', () => {
  it('begins with what the app is and what it is not', () => {
    const first = <screens.FirstRun care={care} zone="UTC" onAnswered={nothing} onEnd={nothing} />
    expect(eachOf(first, 'h1')).toEqual([content.welcome.title])
    expect(seen(first)).toContain(content.welcome.body)
  })

  it('asks both lists, complete, in order and to the letter', () => {
    const lists = <screens.SignsScreen progress="2 of 3" onAnswer={nothing} />
    expect(eachOf(lists, 'h1')).toEqual([content.signs.title])
    expect(eachOf(lists, 'h2')).toEqual([content.signs.emergency, content.signs.clinician])
    expect(eachOf(lists, 'li')).toEqual([...content.emergency, ...content.clinician].map(capital))
  })

  it('offers three equal buttons, none chosen, the first asleep until both lists are read', () => {
    const lists = <screens.SignsScreen progress="2 of 3" onAnswer={nothing} />
    expect(eachOf(lists, 'button')).toEqual(content.signs.buttons)
    const html = renderToStaticMarkup(lists)
    const buttons = [...html.matchAll(/<button[^>]*>/g)].map(([tag]) => tag)
    expect(buttons.map((tag) => /class="([^"]*)"/.exec(tag)?.[1])).toEqual(
      Array.from({ length: 3 }, () => 'btn btn-line'),
    )
    expect(buttons.map((tag) => tag.includes('disabled'))).toEqual([true, false, false])
    expect(html).not.toContain('autofocus')
  })

  it('asks what to avoid to the letter, with the footer', () => {
    const third = <screens.AvoidScreen progress="3 of 3" care={care} actions={null} leave={null} />
    expect(eachOf(third, 'h1')).toEqual([content.avoidScreen.title])
    expect(eachOf(third, 'label')).toEqual(content.avoid)
    expect(seen(third)).toContain(content.avoidScreen.footer)
    expect(seen(third)).toContain('32 of 32 routines remain.')
  })

  it('says more where leaving out is not all there is to say', () => {
    const ticked: CareView = { ...care, avoid: ['pregnancy', 'surgery', 'bone'], remaining: 5 }
    const words = seen(
      <screens.AvoidScreen progress="3 of 3" care={ticked} actions={null} leave={null} />,
    )
    expect(words).toContain('Ask first about deep bending, twisting or lying over a roll.')
    expect(words).toContain('Leaves only these five until a clinician has agreed to more:')
    for (const { name } of catalogue.filter(({ avoidIf }) => avoidIf.length === 0)) {
      expect(t('health:notes.surgery')).toContain(name)
    }
    expect(words).toContain("Child's pose may come back with the knees wide.")
    expect(words).toContain('5 of 32 routines remain.')
  })

  it('comes without the welcome and with its reason when it comes again', () => {
    expect(again(null)).toContain(content.signs.title)
    expect(again('asked-long-ago')).toContain('Your answer is from 2 March. After 90 days')
    expect(again('not-used-lately')).toContain('No exercise for 28 days or more')
    expect(again('stopped')).toContain('You felt tingling, numbness, weakness, dizziness')
    expect(again('not-asked')).toContain('The lists have changed')
    expect(again('ask-first')).toContain('you said that one or more applies')
    expect(again('reminders-only')).toContain('you chose reminders without exercises')
    expect(again('strong')).toContain(
      'Your last check-in was 7 or more. Exercises wait for 24 hours',
    )
  })
})

describe('before the first routine lying down', () => {
  it('the break window asks the same lists, and says why', () => {
    const lying = <screens.LyingScreen view={{ kind: 'screen', routine: towel }} care={answered} />
    expect(eachOf(lying, 'li')).toEqual([...content.emergency, ...content.clinician].map(capital))
    expect(eachOf(lying, 'button')).toEqual(['Not now', ...content.signs.buttons])
    expect(seen(lying)).toContain('this is your first routine lying down')
  })

  it('whoever says that a sign applies reads what to do, to the letter, and who can help', () => {
    const some: CareView = { ...answered, answer: 'some', off: 'ask-first' }
    const lying = <screens.LyingScreen view={{ kind: 'screen', routine: towel }} care={some} />
    expect(seen(lying)).toContain(content.advice)
    expect(seen(lying)).toContain(content.kindsOfHelp)
    expect(eachOf(lying, 'button')).toEqual(['Close'])
  })
})

const prompt = (off: ExercisesOff | null) =>
  seen(
    <screens.PromptCard
      view={{ ...promptView, offers: [plainOffer] }}
      zone="UTC"
      off={off}
      skipsADay={null}
    />,
  )

describe('the prompt card', () => {
  it('says in a line why there are no exercises, and how to change it', () => {
    for (const off of ['not-asked', 'asked-long-ago', 'not-used-lately', 'stopped'] as const) {
      expect(prompt(off)).toContain('Exercises wait for the safety lists. Read them')
    }
    expect(prompt('ask-first')).toContain('No exercises, as you said. Change')
    expect(prompt('reminders-only')).toContain('No exercises, as you chose. Change')
    expect(prompt('strong')).toContain('No exercises for now, after your last check-in.')
    expect(prompt('strong')).not.toMatch(/Change|Read them/)
    expect(prompt(null)).not.toMatch(/exercises/i)
  })
})

const routine = (id: string) =>
  catalogue.find((candidate) => candidate.id === id) ?? expect.fail(`there is no ${id}`)

const done = (id: string | null, stopReason: StopReason, outcome: DoneView['outcome']) =>
  seen(
    <screens.DoneCard
      view={{
        kind: 'done',
        outcome,
        routine: id === null ? null : routine(id),
        stopReason,
        seconds: 40,
        leftChair: false,
        nextAfter: 300_000,
        tip: null,
        asksEffort: false,
        next: null,
      }}
      next={plainOffer}
      muted
    />,
  )

describe('stopping', () => {
  const view = { ...playerView(towel, 'short', 1, 5_000), stopping: true }

  it('is always near: the stop line is there to the letter, and no longer than its place', () => {
    expect(t('common:stopLine')).toBe(content.stopLine)
    expect(content.stopLine).toHaveLength(91)
  })

  it('asks what happened, with five options to the letter', () => {
    const words = seen(<screens.Player view={view} muted spoken={false} onMute={nothing} />)
    expect(words).toContain(content.stopSheet.title)
    for (const option of content.stopSheet.options) expect(words).toContain(option)
  })

  it.each(['sharp-pain', 'tingling', 'dizzy'] as const)('for %s says exactly this', (reason) => {
    expect(done('wall-slides', reason, 'stopped')).toContain(content.afterStop[reason])
  })

  it('says what follows for the next times', () => {
    const off = 'Exercises are off until you answer the safety lists again. Break reminders go on.'
    expect(done('wall-slides', 'sharp-pain', 'stopped')).toContain(
      'Left out for 7 days: Wall slides.',
    )
    expect(done('wall-slides', 'tingling', 'stopped')).toContain(off)
    expect(done('wall-slides', 'dizzy', 'stopped')).toContain(
      `Left out for 7 days: Wall slides. ${off}`,
    )
    expect(done(null, 'sharp-pain', 'stopped')).not.toContain('Left out')
    expect(done(null, 'dizzy', 'stopped')).toContain(off)
  })

  it('shows who can help after tingling, and the way to the lists where they come again', () => {
    expect(done('wall-slides', 'tingling', 'stopped')).toContain(content.kindsOfHelp)
    expect(done('wall-slides', 'sharp-pain', 'stopped')).not.toContain('Kinds of help')
    expect(done('wall-slides', 'tingling', 'stopped')).toContain('Read the lists')
    expect(done('wall-slides', 'dizzy', 'stopped')).toContain('Read the lists')
    expect(done('wall-slides', 'sharp-pain', 'stopped')).not.toContain('Read the lists')
  })

  it('because it was too hard says how it is easier, and asks nothing more', () => {
    const shorter = 'comes in its shortest form.'
    const band = 'A lighter band may suit you better.'
    expect(done('towel-extension', 'too-hard', 'partial')).toContain(
      `Next time Rolled-towel back opener ${shorter}`,
    )
    expect(done('band-pull-aparts', 'too-hard', 'partial')).toContain(`${shorter} ${band}`)
    expect(done('face-pulls', 'too-hard', 'partial')).toContain(band)
    expect(done('face-pulls', 'too-hard', 'partial')).not.toContain(shorter)
    expect(done('wall-slides', 'too-hard', 'partial')).toContain('Wall slides comes up less often')
    expect(done('towel-extension', 'too-hard', 'partial')).not.toContain('How was it?')
  })

  it('because of an interruption has no consequence', () => {
    const words = done('towel-extension', 'interrupted', 'partial')
    expect(words).toContain('A start counts too')
    expect(words).toContain('How was it?')
    expect(words).not.toMatch(/left out|next time|exercises/i)
  })
})
