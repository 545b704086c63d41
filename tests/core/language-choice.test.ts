import { describe, expect, it } from 'vitest'

import { languageFor } from '#core/language-choice'

const offered = ['.old', 'de', 'en', 'pt-BR', 'zh-Hant']

/** The language for a system whose first language is also its region, unless said. */
const choose = (setting: string, preferred: readonly string[], region = preferred[0] ?? 'en') =>
  languageFor(setting, offered, { preferred, region })

describe('the language of the system', () => {
  it.each([
    ['itself', ['de'], 'de'],
    ['of another region', ['de-AT'], 'de'],
    ['the first that there are words for', ['fr', 'sv', 'de-CH', 'en'], 'de'],
    ['with the only region that there is', ['pt-PT'], 'pt-BR'],
    ['in the script that is read', ['zh-TW'], 'zh-Hant'],
    ['in no other script', ['zh-CN'], 'en'],
    ['English where there is no other', ['fr'], 'en'],
    ['English where the system says nothing', [], 'en'],
    ['not what is no language', ['C', 'de'], 'de'],
  ])('%s: %j is %s', (_what, preferred, tag) => {
    expect(choose('system', preferred).tag).toBe(tag)
  })
})

describe('a language that is chosen', () => {
  it('holds, whatever the system speaks', () => {
    expect(choose('de', ['en-GB']).tag).toBe('de')
  })

  it.each(['sv', '--'])('counts for nothing without words: %s', (setting) => {
    expect(choose(setting, ['de']).tag).toBe('de')
  })
})

const time = (setting: string, preferred: readonly string[], region?: string) => {
  const { locale } = choose(setting, preferred, region)
  const written = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
    .format(Date.UTC(2026, 10, 21, 14, 38))
    .replaceAll(/\s/g, ' ')
  return [new Intl.Locale(locale).baseName, written]
}

describe('dates and times', () => {
  it.each([
    ['system', 'en-US', ['en-US', '2:38 PM']],
    ['system', 'en-GB', ['en-GB', '14:38']],
    ['en', 'de-DE', ['en', '14:38']],
    ['de', 'en-US', ['de', '2:38 PM']],
    ['system', 'de-AT', ['de-AT', '14:38']],
  ])('of %s on a system in %s are written as %j', (setting, region, written) => {
    expect(time(setting, [region])).toEqual(written)
  })

  it('follow the region, not the language of programs', () => {
    expect(time('system', ['en-US', 'de'], 'en-GB')).toEqual(['en-GB', '14:38'])
    expect(choose('system', ['en-US'], 'de-CH').region).toBe('de-CH')
  })

  it('are English where the region is none', () => {
    expect(choose('system', ['de'], 'C')).toMatchObject({ tag: 'de', region: 'en' })
  })
})

const direction = (locale: string) =>
  (new Intl.Locale(locale) as Intl.Locale & { getTextInfo: () => object }).getTextInfo()

describe('a made-up language', () => {
  it.each([
    ['qps-ploc', 'ltr'],
    ['qps-PLOCM', 'rtl'],
  ])('is spoken where the system asks for %s, and runs %s', (asked, way) => {
    const { tag, locale } = choose('system', [asked, 'de'], 'en-GB')
    expect(tag).toBe(asked.toLowerCase())
    expect(direction(locale)).toEqual({ direction: way })
    expect(new Intl.Locale(locale).language).toBe('en')
  })
})
