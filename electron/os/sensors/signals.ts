import { uptime } from 'node:os'

import { signalNames, type Sensed, type SignalName, type Signals } from '#core/presence'
import { before, seconds, type Clock } from '#core/time'

import { sessionBusAddress } from '../dbus/addresses.ts'
import { isSandboxed } from '../session.ts'
import { askWithin } from './ask.ts'
import { busQuestions } from './ask-bus.ts'
import { readCamera } from './camera.ts'
import { readDisplayKeptAwake } from './display-kept-awake.ts'
import { readDoNotDisturb } from './do-not-disturb.ts'
import { readFullScreen } from './full-screen.ts'
import { readMicrophone } from './microphone.ts'
import { named, readNamedPrograms } from './named-program.ts'
import { parseGraph } from './pipewire.ts'
import { parseAssertions, pmset } from './power-assertions.ts'
import { readPresentation } from './presentation.ts'
import type { Reading } from './reading.ts'

/** What is worth a reading. */
export interface Wanted {
  readonly heldBy: readonly SignalName[]
  readonly namedPrograms: readonly string[]
}

/** What one reading of the sensors found. */
export interface Sensing {
  readonly signals: Signals
  /** Which of the named programs run; null where nobody tells, or nobody asked. */
  readonly running: readonly string[] | null
}

export interface SensorPorts {
  readonly clock: Clock
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
  /** Where Linux shows its processes and devices. */
  readonly proc?: string
  readonly devices?: string
}

/** No reading may hold up a decision for longer than this. */
const patience = seconds(2)

/** Calls and films count as sitting, whatever else they do. */
const alwaysWanted: ReadonlySet<SignalName> = new Set([
  'microphone',
  'camera',
  'display-kept-awake',
])

const sensors: Readonly<
  Record<Exclude<SignalName, 'named-program'>, (reading: Reading) => Promise<Sensed>>
> = {
  microphone: readMicrophone,
  camera: readCamera,
  presentation: readPresentation,
  'full-screen': readFullScreen,
  'do-not-disturb': readDoNotDisturb,
  'display-kept-awake': readDisplayKeptAwake,
}

/**
 * Asks every sensor whose answer is of use, side by side. Never rejects: what cannot be told, or not
 * in time, is unknown.
 */
export async function readSignals(ports: SensorPorts, wanted: Wanted): Promise<Sensing> {
  const limit = AbortSignal.timeout(patience)
  const address = ports.platform === 'linux' ? sessionBusAddress(ports.env) : null
  const bus = busQuestions(address, limit)
  const reading = begin(ports, limit, {
    ask: bus.ask,
    hasBus: address !== null,
  })
  let running: readonly string[] | null = null

  async function read(name: SignalName): Promise<Sensed> {
    if (!alwaysWanted.has(name) && !wanted.heldBy.includes(name)) return 'unknown'
    if (name !== 'named-program') return sensors[name](reading)
    running = await readNamedPrograms(reading, wanted.namedPrograms)
    return named(running)
  }

  const said = await Promise.all(
    signalNames.map(async (name) => [name, await read(name).catch(() => 'unknown')] as const),
  )
  bus.close()
  return {
    signals: Object.fromEntries(said) as Record<SignalName, Sensed>,
    running,
  }
}

function begin(
  { clock, platform, env, proc = '/proc', devices = '/dev' }: SensorPorts,
  limit: AbortSignal,
  bus: Pick<Reading, 'hasBus'> & { readonly ask: Reading['askBus'] },
): Reading {
  const ask = askWithin(limit)
  return {
    platform,
    env,
    ask,
    askBus: bus.ask,
    hasBus: bus.hasBus,
    graph: once(async () => parseGraph(await ask('pw-dump', []))),
    assertions: once(async () => parseAssertions(await ask(pmset, ['-g', 'assertions']))),
    startedAt: before(clock.now().wall, seconds(uptime())),
    proc: isSandboxed(env) ? hidden : proc,
    devices: isSandboxed(env) ? hidden : devices,
  }
}

/** A folder that is never there, so that nothing is taken for nobody. */
const hidden = '/nowhere'

/** Several sensors need it; the first one asks. */
function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | null = null
  return () => (answer ??= ask())
}
