import { settingsSchema, defaultSettings, type Settings } from '#core/settings'
import { describe, expect, it } from 'vitest'

import { groups } from '../../../../renderer/home/settings/groups.ts'
import { speech } from './speech.ts'

const fields = Object.keys(settingsSchema.shape) as readonly (keyof Settings)[]
const options = groups.flatMap((group) => group.options)

describe('the groups of the settings', () => {
  it('have every field of the settings, each once', () => {
    const there = options.map(({ field }) => field)
    expect(there.toSorted()).toEqual([...fields].toSorted())
  })

  it.each(options.map((option) => [option.field, option] as const))(
    'have words for %s: what it is, what it does, and what it is set to',
    (_, { label, note, values, said }) => {
      const words = [speech.t(label), speech.t(note, { ...values }), said(defaultSettings, speech)]
      for (const text of words) {
        expect(text).not.toMatch(/^$|^[a-z]+:|\w\.\w+\.\w|\{/i)
      }
    },
  )

  it('have a name each, and words for whatever else is in them', () => {
    for (const { name, also = [] } of groups) {
      for (const key of [name, ...also]) {
        expect([key, speech.t(key)]).not.toEqual([key, key.split(':')[1]])
      }
    }
  })
})
