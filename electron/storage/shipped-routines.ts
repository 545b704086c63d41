import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { routineSchema, type Catalogue, type Routine } from '#core/routines'

/** The words of routines in one language, by the id of each; undefined for one without. */
export type RoutineWords = (id: string) => unknown

/** Words of routines from a folder of `assets/locales`, a file for each. */
export const routineWordsIn =
  (folder: string): RoutineWords =>
  (id) => {
    const file = join(folder, `${id}.json`)
    return existsSync(file) ? read(file) : undefined
  }

/**
 * The routines that ship with the app, in the order of their ids: what they are from one folder, what
 * they say in the first language that has words for them. Wrong words leave it to the next language; a
 * routine that is wrong in the last one is a mistake of ours, and throws at the first start after it.
 *
 * @param languages The person's own first, English last.
 */
export const shippedRoutines = (folder: string, languages: readonly RoutineWords[]): Catalogue =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => inWords(basename(name, '.json'), read(join(folder, name)), languages))

function inWords(id: string, routine: unknown, languages: readonly RoutineWords[]): Routine {
  const faults: unknown[] = []
  for (const wordsOf of languages) {
    const words = wordsOf(id)
    if (words === undefined) continue
    const told = routineSchema.safeParse(withWords(routine as Wordless, words as Words))
    if (told.success) return told.data
    faults.push(told.error)
    console.error(
      new Error(`The routine ${id} cannot be used with its words`, { cause: told.error }),
    )
  }
  throw new Error(`${id} is not a routine in any language; correct it against core/routines.ts`, {
    cause: faults.at(-1),
  })
}

/** A routine's own file, as far as words are put into it. */
interface Wordless {
  readonly variants: readonly { readonly key: string; readonly steps: readonly object[] }[]
}

/** What a language has for a routine: its own texts, and those of the steps of each variant in their order. */
interface Words {
  readonly variants?: Readonly<Record<string, readonly object[]>>
}

/** Words add to a routine; nothing in them changes what it is. */
const withWords = (routine: Wordless, { variants, ...texts }: Words): unknown => ({
  ...texts,
  ...routine,
  variants: routine.variants.map((variant) => ({
    ...variant,
    steps: variant.steps.map((step, index) => ({ ...variants?.[variant.key]?.[index], ...step })),
  })),
})

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
