import { readFileSync } from 'node:fs'

import type { Answer } from '../../../electron/os/sensors/ask.ts'

/** What a tool really prints: the shape of each was recorded, what it says was made up. */
export const recorded = (name: string): string =>
  readFileSync(new URL(`recorded/${name}`, import.meta.url), 'utf8')

export const said = (stdout: string, code = 0): Answer => ({ code, stdout })
