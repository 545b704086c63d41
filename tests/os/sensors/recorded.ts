import { readFileSync } from 'node:fs'

/** What a tool really prints: the shape of each was recorded, what it says was made up. */
export const recorded = (name: string): string =>
  readFileSync(new URL(`recorded/${name}`, import.meta.url), 'utf8')
