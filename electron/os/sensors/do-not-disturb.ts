import type { Sensed } from '#core/presence'

import { ask, type Answer } from './ask.ts'

/** Whether the person has asked the desktop for quiet. */
export async function readDoNotDisturb(platform: NodeJS.Platform): Promise<Sensed> {
  if (platform !== 'linux') return 'unknown'
  return bannersOff(
    await ask('gsettings', ['get', 'org.gnome.desktop.notifications', 'show-banners']),
  )
}

/** GNOME's Do Not Disturb is the absence of banners. */
export function bannersOff(answer: Answer | null): Sensed {
  if (answer === null || answer.code !== 0) return 'unknown'
  const shown = answer.stdout.trim()
  if (shown === 'false') return 'yes'
  return shown === 'true' ? 'no' : 'unknown'
}
