import { init, use } from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { initReactI18next } from 'react-i18next'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { senseNames, type Sense, type SenseReading } from '#core/senses'
import { minutes, seconds } from '#core/time'
import type { SensesView } from '#ipc/contract'

import words from '../../../assets/locales/en/home.json' with { type: 'json' }
import common from '../../../assets/locales/en/common.json' with { type: 'json' }
import { SensesTable } from '../../../renderer/home/settings/sensing/senses-table.tsx'
import { Verdict } from '../../../renderer/home/settings/sensing/verdict.tsx'
import { setLanguage } from '../../../renderer/language.ts'
import { at, zone } from './thursday.ts'
import { messageFormat } from '../../../renderer/message-format.ts'

beforeAll(async () => {
  use(initReactI18next)
  use(messageFormat)
  await init({
    lng: 'en',
    resources: { en: { home: words, common } },
    defaultNS: 'home',
    fallbackNS: 'common',
  })
})

beforeEach(() => {
  setLanguage({ locale: 'en-GB', region: 'en-GB', offered: ['en'] })
})

const sense = (name: Sense['name'], change: Partial<Sense> = {}): Sense => ({
  name,
  source: 'system',
  reading: null,
  readAt: at('8:39'),
  health: 'working',
  ...change,
})

const view = (senses: readonly Sense[], inputDoubted = false): SensesView => ({
  senses,
  running: null,
  inputDoubted,
})

const plain = (markup: string) => markup.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|+/g, ' | ')

/** One row of the table, as words. */
const row = (given: Sense, inputDoubted = false): string =>
  plain(renderToStaticMarkup(<SensesTable view={view([given], inputDoubted)} zone={zone} />))

const verdict = (...senses: readonly Sense[]): string =>
  plain(renderToStaticMarkup(<Verdict view={view(senses)} />))

const idle = (idleFor: number): SenseReading => ({ kind: 'idle', idleFor })

describe('a sense', () => {
  it('says what is read right now, where from, and that it works', () => {
    const shown = row(sense('input', { reading: idle(seconds(2.4)), source: 'mutter' }))
    expect(shown).toContain('Keyboard and mouse | Last touched 2 s ago | From GNOME | Working')
    expect(row(sense('input', { reading: idle(minutes(3.5)) }))).toContain('touched 3 min ago')
  })

  it('says when the computer slept', () => {
    expect(row(sense('sleep'))).toContain('No sleep since Uncurl started')
    const reading = { kind: 'slept', last: 'resumed' } as const
    expect(row(sense('sleep', { reading }))).toMatch(/Woke at 0?8:39/)
  })

  it('that the core does not believe says so, and what follows', () => {
    const given = sense('input', { reading: idle(0), health: 'unsure' })
    expect(row(given, true)).toContain('Its readings cannot be true')
    expect(row(given, true)).toContain('Unsure')
    expect(row(given, false)).not.toContain('cannot be true')
  })

  it('that this system lacks says what that means', () => {
    const shown = row(sense('display-kept-awake', { source: 'none', health: 'not-available' }))
    expect(shown).toContain('This system does not say')
    expect(shown).toContain('A long film may look like time away.')
    expect(shown).toContain('Not available')
  })

  it('that works but has a peculiarity names it', () => {
    const shown = row(sense('input', { reading: idle(0), source: 'ext-idle-notify' }))
    expect(shown).toContain('A film that keeps the screen awake looks like a touch here.')
  })

  it('has words for whatever can be read of it', () => {
    const three = ['yes', 'no', 'unknown'] as const
    const readings: Readonly<Record<SenseReading['kind'], readonly SenseReading[]>> = {
      idle: [idle(0), { kind: 'idle', idleFor: 'unknown' }],
      sensed: three.map((sensed) => ({ kind: 'sensed', sensed })),
      call: three.flatMap((microphone) =>
        three.map((camera) => ({ kind: 'call' as const, microphone, camera })),
      ),
      slept: [
        { kind: 'slept', last: 'suspended' },
        { kind: 'slept', last: 'resumed' },
      ],
    }
    const kinds: Readonly<Record<Sense['name'], SenseReading['kind']>> = {
      input: 'idle',
      lock: 'sensed',
      sleep: 'slept',
      'microphone-and-camera': 'call',
      'do-not-disturb': 'sensed',
      'full-screen': 'sensed',
      presentation: 'sensed',
      'display-kept-awake': 'sensed',
    }
    const all = senseNames.flatMap((name) =>
      readings[kinds[name]].flatMap((reading) =>
        (['working', 'unsure', 'not-available'] as const).map((health) =>
          row(sense(name, { reading, health })),
        ),
      ),
    )
    expect(all.filter((shown) => shown.includes('settings.'))).toEqual([])
  })

  it.each(Object.keys(words.settings.sensing.source) as readonly Sense['source'][])(
    'can come from %s',
    (source) => {
      expect(row(sense('lock', { source }))).not.toContain('settings.')
    },
  )
})

describe('the verdict', () => {
  it('goes by keyboard and mouse, and counts what works', () => {
    const others = senseNames.slice(1).map((name) => sense(name))
    expect(verdict(sense('input'), ...others)).toContain('Uncurl is seeing you | All 8 senses work')
    const unsure = verdict(sense('input', { health: 'unsure' }), ...others)
    expect(unsure).toContain('Uncurl is not sure whether it sees you | 7 of 8 senses work on')
    expect(verdict(sense('input', { health: 'not-available' }), sense('lock'))).toContain(
      'Uncurl cannot see you here | One of 2 senses works on this computer.',
    )
  })
})
