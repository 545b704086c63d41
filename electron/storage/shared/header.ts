import { z } from 'zod'

import { ulidPattern } from '../data/check-row.ts'
import { asNamedValues } from '../settings-file.ts'

/** Grows when what is written could no longer be read by those who know this one. */
export const sharedFormat = 1

/** The first line of a computer's file of a month. */
const headerSchema = z.object({
  uncurl: z.literal('shared'),
  format: z.literal(sharedFormat),
  device: z.string().regex(ulidPattern),
  /** What people call that computer. */
  name: z.string().max(200),
  month: z.string(),
  /** How many lines follow. */
  rows: z.int().min(0),
})
export type Header = Readonly<z.infer<typeof headerSchema>>

export function headerIn(line: string): Header | 'newer' | 'foreign' {
  const values = asNamedValues(line)
  const parsed = headerSchema.safeParse(values)
  if (parsed.success) return parsed.data
  // A newer format may say the rest in another way.
  const format = values?.['uncurl'] === 'shared' ? values['format'] : 0
  return typeof format === 'number' && format > sharedFormat ? 'newer' : 'foreign'
}
