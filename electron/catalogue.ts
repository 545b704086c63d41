/// <reference types="vite/types/importMeta.d.ts" />
import { routineSchema, type Catalogue } from '#core/routines'

const files = import.meta.glob('../assets/routines/*.json', { eager: true, import: 'default' })

/**
 * The routines that ship with the app, in the order of their ids. They are part of the build, so a
 * wrong one is a mistake of ours: it throws, by name, at the first start after it was made.
 */
export const catalogue: Catalogue = Object.entries(files)
  .map(([file, content]) => {
    const routine = routineSchema.safeParse(content)
    if (routine.success) return routine.data
    throw new Error(`${file} is not a routine; correct it against core/routines.ts`, {
      cause: routine.error,
    })
  })
  .toSorted((a, b) => (a.id < b.id ? -1 : 1))
