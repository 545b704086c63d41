import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { routineSchema, type Catalogue } from '#core/routines'

/**
 * The routines that ship with the app, in the order of their ids. A wrong one is a mistake of ours: it
 * throws, by name, at the first start after it was made.
 */
export const shippedRoutines = (folder: string): Catalogue =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const routine = routineSchema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      if (routine.success) return routine.data
      throw new Error(`${name} is not a routine; correct it against core/routines.ts`, {
        cause: routine.error,
      })
    })
