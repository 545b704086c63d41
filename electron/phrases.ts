import { fill } from '#core/message'
import type { Phrases, Say } from '#core/words'

/**
 * Finds a phrase in the first of the books that has it and fills it in, as windows do with i18next.
 * A phrase that is nowhere is its own name.
 *
 * @param locale Whose plural forms and numbers they have.
 */
export const phrases =
  (locale: string, books: readonly Phrases[]): Say =>
  (key, values = {}) => {
    const path = key.split('.')
    for (const book of books) {
      const found = path.reduce(inside, book)
      if (typeof found === 'string') return fill(found, values, locale)
    }
    return key
  }

type Found = string | Phrases | undefined

const inside = (group: Found, name: string): Found =>
  typeof group === 'object' && Object.hasOwn(group, name) ? group[name] : undefined
