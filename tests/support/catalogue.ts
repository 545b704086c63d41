import { fileURLToPath } from 'node:url'

import type { Catalogue } from '#core/routines'

import { shippedRoutines } from '../../electron/storage/shipped-routines.ts'

/** The app's own routines, read from their files. */
export const catalogue: Catalogue = shippedRoutines(
  fileURLToPath(new URL('../../assets/routines/', import.meta.url)),
)
