import { expect, type Locator } from '@playwright/test'

import { madeUpOf } from '#core/language-choice'
import { madeUpPhrases } from '#core/made-up-words'

import { phrases } from '../../../electron/phrases.ts'
import { locales } from '../../support/english.ts'
import type { View } from './desk.ts'

/** What a window says for a phrase in some language: `say('home', 'pages.week')`. */
export function wordsIn(tag: string) {
  const isMadeUp = madeUpOf(tag) !== undefined
  const books = locales.books(isMadeUp ? 'en' : tag)
  return (book: string, key: string, values = {}): string => {
    const words = books[book] ?? {}
    return phrases(tag, [isMadeUp ? madeUpPhrases(words) : words])(key, values)
  }
}

/** What `Intl` and React Aria say in English by themselves, and names: none of it are words of ours. */
const notOurs =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|AM|PM|am|pm|at|and|byte|kB|MB|English|Deutsch|Uncurl|Display \d|Increase|Decrease|Esc|Space|Shift|Ctrl|Alt|Enter|Tab)\b|\S*[/\\]\S+|\S+\.(?:json|csv|jsonl|sqlite)\b/g

/**
 * Fails when a window says anything in plain letters while the made-up language is in use: that is
 * written into code, and nobody could translate it.
 */
export async function expectTranslated(view: View, screen: string): Promise<void> {
  const said = await saidIn(view.locator('html'))
  // A letter alone is a key.
  const plain = said.filter(
    (text) => text.length > 1 && /[aeiou]/i.test(text.replaceAll(notOurs, '')),
  )
  expect.soft(plain, `${screen}: words that no language file has`).toEqual([])
}

/** Everything that is shown or read out. */
const saidIn = (page: Locator): Promise<readonly string[]> =>
  page.evaluate((root) => {
    const said = new Set<string>([document.title])
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement
      if (parent === null || parent.closest('script, style, code, kbd, [translate="no"]')) continue
      said.add(text.textContent?.trim() ?? '')
    }
    const attributes = [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
    ]
    for (const name of attributes) {
      for (const element of root.querySelectorAll(`[${name}]`))
        said.add(element.getAttribute(name) ?? '')
    }
    return [...said].filter((text) => text !== '')
  })
