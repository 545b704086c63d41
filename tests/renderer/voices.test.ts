import { expect, it } from 'vitest'

import { voiceFor } from '../../renderer/voices.ts'

const voice = (name: string, lang: string, more = {}) => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
})

const named = (
  ...[voices, language, region]: Parameters<typeof voiceFor<ReturnType<typeof voice>>>
) => voiceFor(voices, language, region)?.name

it('speaks with a voice of the language, the region first', () => {
  const voices = [voice('Anna', 'de-DE'), voice('Ava', 'en-US'), voice('Kate', 'en_GB')]
  expect(named(voices, 'en', 'en-GB')).toBe('Kate')
  expect(named(voices, 'en', 'en-AU')).toBe('Ava')
  expect(named(voices, 'de')).toBe('Anna')
})

it("prefers the system's usual voice where no region fits", () => {
  const voices = [voice('Ava', 'en-US'), voice('Kate', 'en-GB', { default: true })]
  expect(named(voices, 'en', 'en-AU')).toBe('Kate')
})

it('is silent rather than speak with a voice of another language, or of the network', () => {
  expect(named([voice('Anna', 'de-DE', { default: true })], 'en')).toBeUndefined()
  expect(named([voice('Cloud', 'en-GB', { localService: false })], 'en')).toBeUndefined()
  expect(named([], 'en')).toBeUndefined()
})
