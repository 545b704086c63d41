import type { Settings } from '#core/settings'

import type { Option, SettingsGroup } from '../option.ts'
import type { Speech } from '../said.ts'
import { folded, wordsOf } from './folded.ts'

/** What was found, by the group's id, in the order of the page. */
export type Found = ReadonlyMap<string, readonly Option[]>

/**
 * Groups in which every word of `query` occurs, each with the settings that have those that its name
 * has not: in the label, in what it does, or in the present value. No settings where the name has
 * all of them, or only its buttons do. Null while nothing is looked for.
 */
export function found(
  groups: readonly SettingsGroup[],
  settings: Settings,
  speech: Speech,
  query: string,
): Found | null {
  const words = wordsOf(query)
  if (words.length === 0) return null
  const matches = new Map<string, readonly Option[]>()
  for (const { id, name, options, also = [] } of groups) {
    const ofGroup = folded(speech.t(name))
    const rest = words.filter((word) => !ofGroup.includes(word))
    const matching = options.filter((option) => has(textOf(option, settings, speech), rest))
    if (rest.length === 0) matches.set(id, [])
    else if (matching.length > 0 || also.some((key) => has(folded(speech.t(key)), rest))) {
      matches.set(id, matching)
    }
  }
  return matches
}

const has = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word))

function textOf(option: Option, settings: Settings, speech: Speech): string {
  const { label, note, values, said } = option
  const { t } = speech
  return folded([t(label), t(note, { ...values }), said(settings, speech)].join(' '))
}
