import type { Sensed } from '#core/presence'

import { ask, type Answer } from './ask.ts'

/** GNOME's flag for "keep the session from becoming idle". */
const idleFlag = '8'

/** Whether another program keeps the display awake, as players do. */
export async function readDisplayKeptAwake(platform: NodeJS.Platform): Promise<Sensed> {
  if (platform !== 'linux') return 'unknown'
  return inhibited(
    await ask('gdbus', [
      'call',
      '--session',
      '--dest',
      'org.gnome.SessionManager',
      '--object-path',
      '/org/gnome/SessionManager',
      '--method',
      'org.gnome.SessionManager.IsInhibited',
      idleFlag,
    ]),
  )
}

/** Reads `(true,)` or `(false,)`; a desktop without this service answers with an error. */
export function inhibited(answer: Answer | null): Sensed {
  if (answer === null || answer.code !== 0) return 'unknown'
  const said = /^\((true|false),\)\s*$/.exec(answer.stdout)?.[1]
  if (said === undefined) return 'unknown'
  return said === 'true' ? 'yes' : 'no'
}
