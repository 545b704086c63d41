import { defaultSettings, type Settings } from '#core/settings'
import { describe, expect, it } from 'vitest'

import { groups } from '../../../../renderer/home/settings/groups.ts'
import type { SettingsGroup } from '../../../../renderer/home/settings/option.ts'
import { found } from '../../../../renderer/home/settings/search/found.ts'
import { speech } from './speech.ts'

/** What is found on the page, as `group: field field`. */
function looking(query: string, change: Partial<Settings> = {}, among = groups): readonly string[] {
  const matches = found(among, { ...defaultSettings, ...change }, speech, query)
  return [...(matches ?? [])].map(([id, options]) =>
    [`${id}:`, ...options.map(({ field }) => field)].join(' '),
  )
}

describe('a search in the settings', () => {
  it('is none before a word is typed', () => {
    expect(found(groups, defaultSettings, speech, '  ')).toBeNull()
  })

  it('finds one setting by its label, and the group it is in', () => {
    expect(looking('sitting time before')).toEqual(['prompts: sitMinutes'])
  })

  it('finds a setting by what it does', () => {
    expect(looking('midnight belongs')).toEqual(['week: dayStartsAt'])
  })

  it('finds a setting by what it is set to', () => {
    expect(looking('16:00')).toEqual(['week: weekNoticeTime'])
    expect(looking('16:00', { weekNoticeTime: '09:15' })).toEqual([])
  })

  it('finds a group by its name, without naming each setting in it', () => {
    expect(looking('look and sound')).toEqual(['look:'])
  })

  it('narrows a group by words that only its settings have', () => {
    expect(looking('prompts insistence corner')).toEqual([])
    expect(looking('prompts corner')).toEqual(['prompts: insistence'])
  })

  it('needs every word, in any order', () => {
    expect(looking('suggested break')).toEqual(['prompts: longBreakMinutes'])
    expect(looking('suggested break weather')).toEqual([])
  })

  it('keeps the order of the page', () => {
    const order = groups.map(({ id }) => id)
    const ids = looking('a').map((line) => line.split(':')[0] ?? '')
    expect(ids.length).toBeGreaterThan(3)
    expect(ids).toEqual(order.filter((id) => ids.includes(id)))
  })
})

const option = (label: string) => ({ field: 'sounds', label, note: '', said: () => '' }) as const

describe('in any language', () => {
  const words: Record<string, string> = {
    tone: 'Töne und Geräusche in großer Lautstärke',
    chinese: '开机时打开',
    turkish: 'Işık',
    also: 'Exporter en CSV, données',
  }
  const strange = { ...speech, t: ((key: string) => words[key] ?? '') as typeof speech.t }
  const among: readonly SettingsGroup[] = [
    { id: 'one', name: '', options: [option('tone')] },
    { id: 'two', name: '', options: [option('chinese')], also: ['also'] },
    { id: 'three', name: '', options: [option('turkish')] },
  ]
  const ids = (query: string) => [...(found(among, defaultSettings, strange, query)?.keys() ?? [])]

  it.each([
    ['TÖNE', 'one'],
    ['tone', 'one'],
    ['geräusche', 'one'],
    ['GROSSER lautstarke', 'one'],
    ['lautsta\u0308rke', 'one'],
    ['打开', 'two'],
    ['ＣＳＶ', 'two'],
    ['DONNEES', 'two'],
    ['ışık', 'three'],
  ])('%s is found without accents, case and widths', (query, id) => {
    expect(ids(query)).toEqual([id])
  })
})
