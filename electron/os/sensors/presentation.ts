import type { Sensed } from '#core/presence'

import type { Answer } from './ask.ts'
import { readConsent } from './consent-store.ts'
import { isCasting } from './pipewire.ts'
import { yesIf, type Reading } from './reading.ts'
import { windowsTool } from './windows-tools.ts'

/**
 * Whether the screen is being shown to others. macOS tells that to native code only, and under X11 a
 * program that captures the screen by itself is not seen.
 */
export async function readPresentation(reading: Reading): Promise<Sensed> {
  if (reading.platform === 'linux') {
    const graph = await reading.graph()
    return graph === null ? 'unknown' : yesIf(isCasting(graph))
  }
  if (reading.platform !== 'win32') return 'unknown'
  return any(
    await Promise.all([
      readConsent(reading, 'graphicsCaptureProgrammatic'),
      readConsent(reading, 'graphicsCaptureWithoutBorder'),
      readPresentationMode(reading),
    ]),
  )
}

/** One yes is enough; a no says something only where nothing else does. */
const any = (said: readonly Sensed[]): Sensed =>
  said.find((one) => one === 'yes') ?? said.find((one) => one === 'no') ?? 'unknown'

const mode = 'HKCU\\Software\\Microsoft\\MobilePC\\AdaptableSettings\\Activity'

/** *I am currently giving a presentation*, in the mobility centre of Windows. */
async function readPresentationMode(reading: Reading): Promise<Sensed> {
  const args = ['query', mode, '/v', 'Activity']
  return presentationMode(await reading.ask(windowsTool(reading.env, 'reg.exe'), args))
}

/** Without the mobility centre, which many computers lack, there is no such value. */
export function presentationMode(answer: Answer): Sensed {
  if (answer === null) return 'unknown'
  const value = /^\s*Activity\s+REG_DWORD\s+0x([0-9a-f]+)\s*$/im.exec(answer)?.[1]
  return value === undefined ? 'unknown' : yesIf(Number.parseInt(value, 16) === 1)
}
