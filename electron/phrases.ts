import { fill } from '#core/message'
import type { Say } from '#core/words'

/** Phrases by name, in groups: what is in a file of `assets/locales`. */
export interface Phrases {
  readonly [name: string]: string | Phrases
}

/**
 * Finds a phrase in the first of the books that has it and fills it in, as windows do with i18next.
 * A phrase that is nowhere is its own name.
 */
export const phrases =
  (language: string, books: readonly Phrases[]): Say =>
  (key, values = {}) => {
    const path = key.split('.')
    for (const book of books) {
      const found = path.reduce(inside, book)
      if (typeof found === 'string') return fill(found, values, language)
    }
    return key
  }

type Found = string | Phrases | undefined

const inside = (group: Found, name: string): Found =>
  typeof group === 'object' && Object.hasOwn(group, name) ? group[name] : undefined
