import { basename } from 'node:path'

import type { Sensed } from '#core/presence'

import { wholeLines, type Answer } from './ask.ts'
import { readConsent } from './consent-store.ts'
import { isRecording } from './pipewire.ts'
import type { Assertion } from './power-assertions.ts'
import { yesIf, type Reading } from './reading.ts'

/** Whether any program is recording from the microphone. */
export async function readMicrophone(reading: Reading): Promise<Sensed> {
  if (reading.platform === 'win32') return readConsent(reading, 'microphone')
  if (reading.platform === 'darwin') return recordingOnMac(reading)
  if (reading.platform !== 'linux') return 'unknown'
  const outputs = await reading.ask('pactl', ['--format=json', 'list', 'source-outputs'])
  const sensed = recordingIn(outputs)
  if (sensed !== 'unknown') return sensed
  const graph = await reading.graph()
  return graph === null ? 'unknown' : yesIf(isRecording(graph, isOwn))
}

/** Uncurl records nothing; should its engine open a stream, that is no call. */
const isOwn = (program: string): boolean => program === basename(process.execPath)

/** Reads PulseAudio's (or PipeWire's) list of recordings. */
export function recordingIn(answer: Answer): Sensed {
  if (answer === null) return 'unknown'
  try {
    const outputs: unknown = JSON.parse(answer)
    if (!Array.isArray(outputs) || !outputs.every(isOutput)) return 'unknown'
    return yesIf(outputs.some(records))
  } catch {
    return 'unknown'
  }
}

interface SourceOutput {
  /** True while the recording is paused. */
  readonly corked?: boolean
  /** `peaks` marks a level meter, such as the one in a volume panel. */
  readonly resample_method?: string
  readonly properties?: Readonly<Record<string, unknown>>
}

const isOutput = (value: unknown): value is SourceOutput =>
  typeof value === 'object' && value !== null && 'corked' in value

function records({ corked, resample_method, properties = {} }: SourceOutput): boolean {
  const program = properties['application.process.binary']
  return (
    corked === false &&
    resample_method !== 'peaks' &&
    properties['stream.monitor'] !== 'true' &&
    properties['stream.capture.sink'] !== 'true' &&
    !(typeof program === 'string' && isOwn(program))
  )
}

/** macOS listens for its own name all day; that is no call. */
const listeners = /corespeechd$/

/**
 * macOS keeps itself awake while a program has an audio device open, and says for whom and whether
 * sound goes in. No permission is needed to see it.
 */
async function recordingOnMac(reading: Reading): Promise<Sensed> {
  const assertions = await reading.assertions()
  if (assertions === null) return 'unknown'
  const recordings = assertions.filter(isAudioIn)
  const known = recordings.map(({ createdFor }) => createdFor).filter((pid) => pid !== null)
  if (known.length === 0 || known.length < recordings.length) return yesIf(recordings.length > 0)
  const names = await reading.ask('/bin/ps', ['-o', 'comm=', '-p', known.join(',')])
  return recordingBy(names)
}

/** A tap records what the computer itself plays. */
const isAudioIn = ({ process, name, resources }: Assertion): boolean =>
  process === 'coreaudiod' && /\baudio-in\b/.test(resources) && !name.includes('AudioTap')

/** Reads the paths of the programs that record, one a line. */
export function recordingBy(answered: Answer): Sensed {
  const answer = wholeLines(answered)
  if (answer === null) return 'unknown'
  const programs = answer.split('\n').filter((line) => line.startsWith('/'))
  if (programs.length === 0) return 'unknown'
  return yesIf(programs.some((program) => !listeners.test(program.trim())))
}
