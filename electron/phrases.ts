import type { Say } from '#core/words'

/** Phrases by name, in groups: what is in a file of `assets/locales`. */
export interface Phrases {
  readonly [name: string]: string | Phrases
}

/**
 * Finds a phrase in the first of the books that has it, in the form that its `count` asks for, and
 * fills it in. Reads what i18next writes, as the windows do with i18next itself, which would be an
 * eighth of all that main may weigh. A phrase that is nowhere is its own name.
 */
export function phrases(language: string, books: readonly Phrases[]): Say {
  const plurals = new Intl.PluralRules(language)

  function find(name: string): string | undefined {
    for (const book of books) {
      const found = name.split('.').reduce(inside, book)
      if (typeof found === 'string') return found
    }
    return undefined
  }

  return (key, values = {}) => {
    const phrase = forms(key, values['count'], plurals)
      .map(find)
      .find((found) => found !== undefined)
    return (phrase ?? key).replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) =>
      String(values[name] ?? place),
    )
  }
}

type Found = string | Phrases | undefined

const inside = (group: Found, name: string): Found =>
  typeof group === 'object' && Object.hasOwn(group, name) ? group[name] : undefined

/** The names that a phrase may have, the best first. */
function forms(key: string, count: unknown, plurals: Intl.PluralRules): readonly string[] {
  if (typeof count !== 'number') return [key]
  const none = count === 0 ? [`${key}_zero`] : []
  return [...none, `${key}_${plurals.select(count)}`, key]
}
