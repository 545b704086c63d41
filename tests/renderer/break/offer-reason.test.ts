import { init, t, use } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'

import { checkInAreas } from '#core/journal'
import type { OfferReason } from '#core/offer-reason'
import { targets } from '#core/routines'
import type { Instant } from '#core/time'

import common from '../../../assets/locales/en/common.json' with { type: 'json' }
import offers from '../../../assets/locales/en/offers.json' with { type: 'json' }
import { messageFormat } from '../../../renderer/message-format.ts'
import { offerReasonWords } from '../../../renderer/ui/offer-reason.ts'

const instant = (text: string) => Date.parse(text) as Instant
/** A Thursday, an hour later on the clock in Berlin. */
const now = instant('2026-11-19T10:00Z')

const said = (because: OfferReason, zone = 'Europe/Berlin') =>
  offerReasonWords(t, because, { now, zone, locale: 'en-GB' })

const notMovedSince = (at: string, zone?: string) => {
  const when = instant(at)
  return said({ code: 'not-moved-since', target: 'thoracic-rotation', at: when }, zone)
}

beforeAll(async () => {
  use(messageFormat)
  await init({ lng: 'en', resources: { en: { common, offers } }, defaultNS: 'common' })
})

describe('the day since when something has not moved', () => {
  it.each([
    ['2026-11-19T07:40Z', '08:40'],
    ['2026-11-18T09:00Z', 'yesterday'],
    ['2026-11-17T09:00Z', 'Tuesday'],
    ['2026-11-13T09:00Z', 'Friday'],
    ['2026-11-12T09:00Z', '12 November'],
    ['2026-10-30T09:00Z', '30 October'],
  ])('%s is told as %s', (at, when) => {
    expect(notMovedSince(at)).toBe(`Mid-back not turned since ${when}.`)
  })

  it('is a day of the place where the person is', () => {
    expect(notMovedSince('2026-11-17T23:30Z', 'Europe/Berlin')).toMatch(/since yesterday\.$/)
    expect(notMovedSince('2026-11-17T23:30Z', 'Europe/London')).toMatch(/since Tuesday\.$/)
  })

  it('counts days and not hours over the end of summer time', () => {
    const monday = instant('2026-10-26T00:30+01:00')
    const because = { code: 'not-moved-since', target: 'walk' } as const
    const reader = { now: monday, zone: 'Europe/Berlin', locale: 'en-GB' }
    const words = (at: string) => offerReasonWords(t, { ...because, at: instant(at) }, reader)
    expect(words('2026-10-25T00:10+02:00')).toBe('No walk since yesterday.')
    expect(words('2026-10-20T12:00+02:00')).toBe('No walk since Tuesday.')
    expect(words('2026-10-19T23:50+02:00')).toBe('No walk since 19 October.')
  })
})

const reasons: readonly OfferReason[] = [
  ...targets.flatMap((target): readonly OfferReason[] => [
    { code: 'not-moved-since', target, at: instant('2026-11-17T09:00Z') },
    { code: 'this-week', target },
  ]),
  ...checkInAreas.map((area) => ({ code: 'area', area }) as const),
  { code: 'liked' },
  { code: 'starred' },
  { code: 'tense-day' },
  { code: 'up' },
  { code: 'fits' },
]

describe('a reason to offer something', () => {
  it('is a sentence of its own', () => {
    const sentences = reasons.map((because) => said(because))
    expect(new Set(sentences).size).toBe(reasons.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^{}!]+[a-z]\.$/)
  })

  it('names no cause and promises nothing (content C6)', () => {
    const claims = /because|caus|from sitting|prevent|reliev|heal|cure|treat|fix|correct|pain|ache/i
    for (const because of reasons) expect(said(because)).not.toMatch(claims)
  })
})
