import type { DatabaseSync } from 'node:sqlite'

import { instantSchema } from '#core/journal'
import { z } from 'zod'

import { asNamedValues } from '../settings-file.ts'

/** What was last seen in a shared folder, kept with the rows that came from there. */
const memorySchema = z.object({
  /** The folder that all this is about. */
  folder: z.string(),
  /** This computer's own months, as they were written: the print of their rows, and the length of the file. */
  own: z.record(z.string(), z.object({ print: z.string(), size: z.number() })),
  /** The others' files whose rows are in the journal, by name. */
  files: z.record(
    z.string(),
    z.object({
      size: z.number(),
      changedAt: z.number(),
      computer: z.string(),
      newest: instantSchema.nullable(),
      refused: z.int(),
      /** Rows of it were here before it was, as after a backup was restored: those never go with it. */
      wasHere: z.boolean(),
    }),
  ),
})
export type Memory = Readonly<z.infer<typeof memorySchema>>
export type KnownFile = Memory['files'][string]

/** Null where nothing is shared, or what is known cannot be read: then all is read anew. */
export function memoryIn(database: DatabaseSync): Memory | null {
  const found = database.prepare(`SELECT value FROM meta WHERE name = 'shared'`).get()
  const parsed = memorySchema.safeParse(asNamedValues(String(found?.['value'])))
  return parsed.success ? parsed.data : null
}

export function remember(database: DatabaseSync, memory: Memory | null): void {
  if (memory === null) {
    database.exec(`DELETE FROM meta WHERE name = 'shared'`)
    return
  }
  database
    .prepare(
      `INSERT INTO meta (name, value) VALUES ('shared', ?)
       ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    )
    .run(JSON.stringify(memory))
}
