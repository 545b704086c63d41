import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

import type { WindowWords } from '#ipc/contract'

import { setLanguage, writeIn } from './language.ts'
import { messageFormat } from './message-format.ts'

/**
 * Gets the words of a window from main, and other ones when the person chooses another language. Words
 * that are missing in a file are looked for in `common`.
 *
 * @param own The file whose phrases need no prefix.
 * @param names Files that the window needs; null for all of them.
 */
export async function startWords(own: string, names: readonly string[] | null): Promise<void> {
  const wanted = names === null ? null : ['common', own, ...names]
  const words = await window.uncurl.getWords(wanted)
  speak(words)
  await i18next
    .use(initReactI18next)
    .use(messageFormat)
    .init({
      lng: nameOf(words),
      // Main has filled in what a language lacks.
      fallbackLng: false,
      load: 'currentOnly',
      resources: { [nameOf(words)]: words.books },
      defaultNS: own,
      fallbackNS: 'common',
    })
  window.uncurl.onWords(() => {
    void window.uncurl.getWords(wanted).then(changeWords)
  })
}

async function changeWords(words: WindowWords): Promise<void> {
  for (const [name, book] of Object.entries(words.books)) {
    i18next.addResourceBundle(nameOf(words), name, book)
  }
  speak(words)
  await i18next.changeLanguage(nameOf(words))
}

function speak(words: WindowWords): void {
  setLanguage(words)
  writeIn(words.locale)
}

/** As i18next writes it itself. */
const nameOf = ({ tag }: WindowWords): string => new Intl.Locale(tag).toString()
