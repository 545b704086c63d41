import { readdirSync, readFileSync } from 'node:fs'

import { routineSchema, type Catalogue } from '#core/routines'

const folder = new URL('../../assets/routines/', import.meta.url)

/** The app's own routines, read from their files. */
export const catalogue: Catalogue = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => routineSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
