import type { Sensed } from '#core/presence'
import type { Instant } from '#core/time'

import { wholeLines, type Answer } from './ask.ts'
import { yesIf, type Reading } from './reading.ts'
import { windowsTool } from './windows-tools.ts'

const store =
  'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore'

type Capability =
  | 'microphone'
  | 'webcam'
  /** A program that captures a window or the screen by the newer of two ways. */
  | 'graphicsCaptureProgrammatic'
  | 'graphicsCaptureWithoutBorder'

/**
 * Whether a program uses something, by what Windows notes of each: those of the store and, below
 * `NonPackaged`, all others.
 */
export async function readConsent(reading: Reading, capability: Capability): Promise<Sensed> {
  const args = ['query', `${store}\\${capability}`, '/s']
  return inUse(await reading.ask(windowsTool(reading.env, 'reg.exe'), args), reading.startedAt)
}

/**
 * A stop time of zero means that a program has started and not yet stopped. One that was in use when
 * the computer went down keeps its zero, so a start before the computer's own does not count.
 */
export function inUse(answered: Answer, startedAt: Instant): Sensed {
  const answer = wholeLines(answered)
  if (answer === null) return 'unknown'
  const programs = answer.split(/^HKEY_/m)
  const stops = programs.filter((program) => /LastUsedTimeStop\s+REG_QWORD/.test(program))
  if (stops.length === 0) return 'unknown'
  return yesIf(stops.some((program) => isRunning(program, startedAt)))
}

function isRunning(program: string, startedAt: Instant): boolean {
  if (quad(program, 'LastUsedTimeStop') !== 0n) return false
  const start = quad(program, 'LastUsedTimeStart')
  return start === null || wall(start) >= startedAt
}

function quad(program: string, value: string): bigint | null {
  const hex = new RegExp(`${value}\\s+REG_QWORD\\s+(0x[0-9a-f]+)\\s`, 'i').exec(program)?.[1]
  return hex === undefined ? null : BigInt(hex)
}

/** Windows counts tenths of microseconds since 1601. */
const wall = (time: bigint): number => Number(time / 10_000n) - 11_644_473_600_000
