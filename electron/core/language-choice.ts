/** What the system says of the person's languages. */
export interface SystemLanguages {
  /** Tags of the languages they want programs in, the dearest first. */
  readonly preferred: readonly string[]
  /** The tag by which they have dates and times written. */
  readonly region: string
}

/** A language that Uncurl speaks, and how it is written for a person. */
export interface Language {
  /** The folder of `assets/locales`, or a made-up language. */
  readonly tag: string
  /** For dates, numbers and plurals: `en-GB-u-hc-h23`. Its script says which way the language runs. */
  readonly locale: string
  /** Where the person lives, whatever the language: `de-CH`. */
  readonly region: string
}

/**
 * Made-up languages, by the tags that Windows has for them: English in odd letters, longer and in
 * brackets, and the same from right to left. Whatever does not fit or is not translated shows in them.
 */
const madeUp = ['qps-ploc', 'qps-plocm'] as const
export type MadeUp = (typeof madeUp)[number]

export const madeUpOf = (tag: string): MadeUp | undefined =>
  madeUp.find((one) => one === tag.toLowerCase())

/**
 * The language to speak: the one that was set, or the first of the system's that there are words for,
 * in its own region if possible; English if there are none.
 *
 * @param setting `system`, or a tag; one without words counts as `system`.
 * @param offered Tags of all languages with words.
 */
export function languageFor(
  setting: string,
  offered: readonly string[],
  { preferred, region }: SystemLanguages,
): Language {
  const wished = wellFormed(setting === 'system' ? preferred : [setting, ...preferred])
  const tags = wellFormed(offered)
  const found = wished.map((tag) => madeUpOf(tag) ?? nearest(tag, tags))
  const tag = found.find((one) => one !== undefined) ?? 'en'
  const [home = 'en'] = wellFormed([region])
  const system = { preferred: wellFormed(preferred), region: home }
  return { tag, locale: localeFor(tag, system), region: home }
}

/** An offered language that is read by somebody who reads `tag`: the same one if it is there. */
function nearest(tag: string, offered: readonly string[]): string | undefined {
  const alike = offered.filter((one) => isSameLanguage(one, tag))
  return alike.find((one) => one.toLowerCase() === tag.toLowerCase()) ?? alike[0]
}

/** In the person's own region where they have one for the language, with 12 or 24 hours as they are used to. */
function localeFor(tag: string, { preferred, region }: SystemLanguages): string {
  const language = madeUpOf(tag) === undefined ? tag : 'en'
  const own = [region, ...preferred].find((one) => isSameLanguage(one, language)) ?? language
  const { hourCycle } = new Intl.DateTimeFormat(region, { hour: 'numeric' }).resolvedOptions()
  return new Intl.Locale(own, {
    ...(hourCycle === undefined ? {} : { hourCycle }),
    // English in a script that runs the other way.
    ...(madeUpOf(tag) === 'qps-plocm' ? { script: 'Arab' } : {}),
  }).toString()
}

/** Whether two tags are of one language in one script: `de` and `de-AT`, but not `zh-CN` and `zh-TW`. */
function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()]
  return a.language === b.language && a.script === b.script
}

/** Only tags that can be read as such: some systems have `C` among their languages. */
function wellFormed(tags: readonly string[]): readonly string[] {
  return tags.filter((tag) => {
    try {
      return new Intl.Locale(tag).language !== ''
    } catch {
      return false
    }
  })
}
