import type { Millis } from './time.ts'

/** What a sensor says. Only a plain yes or no is ever acted on; `unknown` changes nothing. */
export type Sensed = 'yes' | 'no' | 'unknown'

/** One reading of the computer, taken at each beat. */
export interface Sample {
  /** Time since the last key press or pointer movement; `unknown` when the source failed. */
  readonly idleFor: Millis | 'unknown'
  readonly locked: Sensed
}

export const signalNames = [
  'microphone',
  'camera',
  'presentation',
  'full-screen',
  'do-not-disturb',
  'display-kept-awake',
  'named-program',
] as const
export type SignalName = (typeof signalNames)[number]

/** What the sensors say of calls, films, presentations and programs. Read only when it matters. */
export type Signals = Readonly<Record<SignalName, Sensed>>

export const noSignals: Signals = {
  microphone: 'unknown',
  camera: 'unknown',
  presentation: 'unknown',
  'full-screen': 'unknown',
  'do-not-disturb': 'unknown',
  'display-kept-awake': 'unknown',
  'named-program': 'unknown',
}
