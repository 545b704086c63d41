import type { DataFileProblem } from '#core/data-report'
import { z } from 'zod'

import { ulidPattern } from './check-row.ts'
import { instantOf } from './instant-text.ts'
import { isZone } from './zones.ts'

/** Grows when what is written could no longer be read by those who know this one. */
export const historyFormat = 1

/** The first line of a history or of a whole backup, in JSON. */
const headerSchema = z.object({
  uncurl: z.enum(['history', 'backup']),
  format: z.int().min(1),
  /** The computer it was written on, by its id in the journal. */
  device: z.string().regex(ulidPattern),
  exportedAt: z.string().refine((text) => instantOf(text) !== null),
  /** IANA name. */
  zone: z.string().refine(isZone),
  /** What people call that computer; only in a backup. */
  computer: z.string().optional(),
})
export type Header = Readonly<z.infer<typeof headerSchema>>

export function headerIn(line: unknown): Header | DataFileProblem {
  const parsed = headerSchema.safeParse(line)
  // A newer format may say the rest in another way.
  const { uncurl, format } = Object(line) as Record<string, unknown>
  if (typeof uncurl === 'string' && typeof format === 'number' && format > historyFormat) {
    return newer(format)
  }
  return parsed.success ? parsed.data : { code: 'not-ours' }
}

export const newer = (format: number): DataFileProblem => ({
  code: 'newer',
  format,
  known: historyFormat,
})
