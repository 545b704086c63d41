import type { Sensed } from '#core/presence'

import { ask, type Answer } from './ask.ts'
import { consentInUse, readConsent } from './consent-store.ts'

/** A camera often has two device files, and a laptop two cameras. Absent ones do no harm. */
const devices = ['/dev/video0', '/dev/video1', '/dev/video2', '/dev/video3']

/** Whether any program of this person has a camera open. */
export async function readCamera(platform: NodeJS.Platform): Promise<Sensed> {
  if (platform === 'linux') return cameraHeld(await ask('fuser', devices))
  if (platform === 'win32') return consentInUse(await readConsent('webcam'))
  return 'unknown'
}

/**
 * Reads `fuser`'s answer: the process numbers alone on the standard output. It exits with 1 when
 * nobody has the devices open, and also when there are none.
 */
export function cameraHeld(answer: Answer | null): Sensed {
  if (answer === null) return 'unknown'
  if (/\d/.test(answer.stdout)) return 'yes'
  return answer.code === 1 ? 'no' : 'unknown'
}
