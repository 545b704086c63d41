import { z } from 'zod'

import { relabelKinds } from '#core/journal'
import { variantKeys } from '#core/routines'
import type { Instant } from '#core/time'

export const routineId = z.string().max(100)

export const choiceSchema = z.strictObject({ routineId, variant: z.enum(variantKeys) })

/** A routine as a form or a file has it: the schema of routines judges what is in it. */
export const routineFields = z.record(z.string(), z.unknown())

export const instant = z.int().transform((value) => value as Instant)

export const relabelSchema = z.strictObject({
  start: instant,
  end: instant,
  kind: z.enum(relabelKinds),
})

export const dateText = z.iso.date()

/** Dates, both included, or all there is. */
export const deletion = z.union([
  z.strictObject({ from: dateText, to: dateText }).refine(({ from, to }) => from <= to),
  z.literal('all'),
])
