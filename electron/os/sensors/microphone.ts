import { z } from 'zod'

import type { Sensed } from '#core/presence'

import { ask, type Answer } from './ask.ts'
import { consentInUse, readConsent } from './consent-store.ts'

/** Whether any program is recording from the microphone. */
export async function readMicrophone(platform: NodeJS.Platform): Promise<Sensed> {
  if (platform === 'linux') {
    return recordingIn(await ask('pactl', ['--format=json', 'list', 'source-outputs']))
  }
  if (platform === 'win32') return consentInUse(await readConsent('microphone'))
  return 'unknown'
}

const sourceOutputs = z.array(
  z.object({
    /** True while the recording is paused. */
    corked: z.boolean().optional(),
    /** `peaks` marks a level meter, such as the one in a volume panel. */
    resample_method: z.string().optional(),
  }),
)

/** Reads PulseAudio's (or PipeWire's) list of recordings. */
export function recordingIn(answer: Answer | null): Sensed {
  if (answer === null || answer.code !== 0) return 'unknown'
  try {
    const outputs = sourceOutputs.parse(JSON.parse(answer.stdout))
    const records = outputs.some(
      (output) => output.corked !== true && output.resample_method !== 'peaks',
    )
    return records ? 'yes' : 'no'
  } catch {
    return 'unknown'
  }
}
