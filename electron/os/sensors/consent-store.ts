import { join } from 'node:path'

import type { Sensed } from '#core/presence'

import { ask, type Answer } from './ask.ts'

const store =
  'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore'

/** Asks where Windows notes when each program last stopped using the microphone or the camera. */
export function readConsent(capability: 'microphone' | 'webcam'): Promise<Answer | null> {
  // The full path: a bare name would also be looked for in the working directory.
  const reg = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe')
  return ask(reg, ['query', `${store}\\${capability}`, '/s', '/v', 'LastUsedTimeStop'])
}

/** A stop time of zero means that a program has started and not yet stopped. */
export function consentInUse(answer: Answer | null): Sensed {
  if (answer === null || answer.code !== 0) return 'unknown'
  const stops = [...answer.stdout.matchAll(/LastUsedTimeStop\s+REG_QWORD\s+0x([0-9a-f]+)/gi)]
  if (stops.length === 0) return 'unknown'
  return stops.some(([, time]) => /^0+$/.test(time ?? '')) ? 'yes' : 'no'
}
