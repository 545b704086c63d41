import { fileURLToPath } from 'node:url'

import type { Catalogue } from '#core/routines'

import { routineWordsIn, shippedRoutines } from '../../electron/storage/shipped-routines.ts'

const folder = (path: string) => fileURLToPath(new URL(`../../assets/${path}`, import.meta.url))

/** The app's own routines in some language, English where it has none, read from their files. */
export const catalogueIn = (language: string): Catalogue =>
  shippedRoutines(folder('routines'), [
    routineWordsIn(folder(`locales/${language}/routines`)),
    routineWordsIn(folder('locales/en/routines')),
  ])

/** Those in English. */
export const catalogue: Catalogue = catalogueIn('en')
