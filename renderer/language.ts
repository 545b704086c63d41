import type { WindowWords } from '#ipc/contract'

type Language = Pick<WindowWords, 'locale' | 'region' | 'offered'>

/** Main says it before anything is drawn. */
let language: Language = { locale: 'en', region: 'en', offered: ['en'] }

/** The locale for dates and numbers: that of the words, as the person's own system has them. */
export const localeInUse = (): string => language.locale

/** Where the person lives, for what is a custom of a place and not of a language: `de-CH`. */
export const regionInUse = (): string => language.region

/** Tags of all languages that there are words for. */
export const languagesOffered = (): readonly string[] => language.offered

/** Takes over a language for words, dates and numbers. */
export function setLanguage(next: Language): void {
  language = next
}

/** Tells this document how to write, and which way. */
export function writeIn(tag: string): void {
  const locale = new Intl.Locale(tag) as LocaleWithText
  document.documentElement.lang = locale.baseName
  document.documentElement.dir = locale.getTextInfo().direction
}

/** TypeScript's own declarations do not know it yet. */
interface LocaleWithText extends Intl.Locale {
  getTextInfo(): { readonly direction: 'ltr' | 'rtl' }
}
