import { noSignals, type Signals } from '#core/presence'

import { readCamera } from './camera.ts'
import { readDisplayKeptAwake } from './display-kept-awake.ts'
import { readDoNotDisturb } from './do-not-disturb.ts'
import { readFullScreen } from './full-screen.ts'
import { readMicrophone } from './microphone.ts'

/** Asks every sensor at once. Never rejects: what cannot be told is unknown. */
export async function readSignals(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Signals> {
  const [microphone, camera, displayKeptAwake, fullScreen, doNotDisturb] = await Promise.all([
    readMicrophone(platform),
    readCamera(platform),
    readDisplayKeptAwake(platform),
    readFullScreen(platform, env),
    readDoNotDisturb(platform),
  ])
  return {
    ...noSignals,
    microphone,
    camera,
    'display-kept-awake': displayKeptAwake,
    'full-screen': fullScreen,
    'do-not-disturb': doNotDisturb,
  }
}
