import type { Sensed } from '#core/presence'

import type { Answer } from './ask.ts'
import type { Reading } from './reading.ts'
import { windowsTool } from './windows-tools.ts'

const store = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CloudStore\\Store'

/** Where Windows keeps the profile, the newest versions first. */
const keys = [
  `${store}\\DefaultAccount\\Current\\default$windows.data.donotdisturb.quiethourssettings\\windows.data.donotdisturb.quiethourssettings`,
  `${store}\\DefaultAccount\\Current\\default$windows.data.notifications.quiethourssettings\\windows.data.notifications.quiethourssettings`,
  `${store}\\Cache\\DefaultAccount\\$$windows.data.notifications.quiethourssettings\\Current`,
]

/**
 * Whether Do Not Disturb (Focus Assist) is on in Windows: as the person chose it. What Windows turns
 * on by itself, for a game or a second display, is not written down anywhere.
 */
export async function readQuietHours({ env, ask }: Reading): Promise<Sensed> {
  const reg = windowsTool(env, 'reg.exe')
  const answers = await Promise.all(keys.map((key) => ask(reg, ['query', key, '/v', 'Data'])))
  return answers.map(profileQuiet).find((sensed) => sensed !== 'unknown') ?? 'unknown'
}

/** Finds the profile's name in a value that is otherwise not documented. */
export function profileQuiet(answer: Answer): Sensed {
  if (answer === null) return 'unknown'
  const hex = /^\s*Data\s+REG_BINARY\s+([0-9A-F]+)\s*$/im.exec(answer)?.[1] ?? ''
  const profile = /Microsoft\.QuietHoursProfile\.(\w+)/.exec(asText(hex))?.[1] ?? ''
  if (/^(PriorityOnly|AlarmsOnly)/.test(profile)) return 'yes'
  return profile.startsWith('Unrestricted') ? 'no' : 'unknown'
}

/** Two bytes a letter, the lower one first; a letter may begin at an odd byte. */
function asText(hex: string): string {
  const bytes = Buffer.from(hex, 'hex')
  return `${bytes.toString('utf16le')} ${bytes.subarray(1).toString('utf16le')}`
}
