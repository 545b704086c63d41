import type { PowerMonitor } from 'electron'

import { signalNames, type Sample, type Signals } from '#core/presence'
import type { Sense, SenseReading } from '#core/senses'
import type { Clock } from '#core/time'

import { sessionBusAddress, systemBusAddress } from './dbus/addresses.ts'
import { followIdle, type OpenWay } from './followed-idle.ts'
import { mutterWay } from './idle-mutter.ts'
import type { IdleSource } from './idle-source.ts'
import { waylandSocket, waylandWay } from './idle-wayland.ts'
import { dbusLock } from './lock-dbus.ts'
import type { LockSource } from './lock.ts'
import { watchPower, type PowerListeners } from './power.ts'
import { eitherLock, readSample, systemIdle, systemLock } from './presence.ts'
import { signalSenses, signalSources, type Read } from './sense-reports.ts'
import { readSignals, type Sensing, type Wanted } from './sensors/signals.ts'
import { isWayland } from './session.ts'

/** What the senses are made of. */
export interface SensePorts {
  readonly clock: Clock
  readonly monitor: Pick<PowerMonitor, 'getSystemIdleTime' | 'getSystemIdleState' | 'on' | 'off'>
  readonly platform?: NodeJS.Platform
  readonly env?: NodeJS.ProcessEnv
}

export interface Senses {
  readonly readSample: () => Sample
  /** Reads those of the sensors that are of use. */
  readonly readSignals: (wanted: Wanted) => Promise<Signals>
  /** Tells of sleep and lock until the returned undo is called. */
  readonly watch: (listeners: PowerListeners) => () => void
  /** What each of the senses is, last read and how well it does. */
  readonly senses: () => readonly Sense[]
  /** Reads every sense now, for the person who asks, and describes them. */
  readonly look: (namedPrograms: readonly string[]) => Promise<Look>
  readonly stop: () => void
}

export interface Look {
  readonly senses: readonly Sense[]
  /** Which of the named programs run; null where nobody tells. */
  readonly running: readonly string[] | null
}

/** Opens every way by which this computer tells of the person. Only after the app is ready. */
export function openSenses(ports: SensePorts): Senses {
  const { clock, monitor, platform = process.platform, env = process.env } = ports
  const lockListeners = new Set<() => void>()
  const idle = openIdle({ clock, monitor, platform, env })
  const lock = openLock({ clock, monitor, platform, env }, () => {
    for (const changed of lockListeners) changed()
  })
  const sources = signalSources(platform, env)
  let sample: Read<Sample> | null = null
  let signals: Read<Signals> | null = null
  let sleep: Read<'suspended' | 'resumed'> | null = null

  function takeSample(): Sample {
    const reading = readSample(idle, lock)
    sample = { reading, at: clock.now().wall }
    return reading
  }

  async function sense(wanted: Wanted): Promise<Sensing> {
    const sensing = await readSignals({ clock, platform, env }, wanted)
    signals = { reading: sensing.signals, at: clock.now().wall }
    return sensing
  }

  const senses = (): readonly Sense[] => [
    {
      name: 'input',
      source: idle.name(),
      reading: read(sample, ({ idleFor }) => ({ kind: 'idle', idleFor })),
      readAt: sample?.at ?? null,
      health: idle.health(),
    },
    {
      name: 'lock',
      source: lock.name(),
      reading: read(sample, ({ locked }) => ({ kind: 'sensed', sensed: locked })),
      readAt: sample?.at ?? null,
      health: lock.health(),
    },
    {
      name: 'sleep',
      source: 'clock',
      reading: read(sleep, (last) => ({ kind: 'slept', last })),
      readAt: sleep?.at ?? null,
      // Announcements may be missing; the clock proves every sleep all the same.
      health: 'working',
    },
    ...signalSenses(sources, signals),
  ]

  return {
    readSample: takeSample,
    readSignals: async (wanted) => (await sense(wanted)).signals,
    watch: (listeners) => {
      const unwatch = watchPower(monitor, {
        suspending: () => {
          sleep = { reading: 'suspended', at: clock.now().wall }
          listeners.suspending()
        },
        resumed: () => {
          sleep = { reading: 'resumed', at: clock.now().wall }
          listeners.resumed()
        },
        lockChanged: listeners.lockChanged,
      })
      lockListeners.add(listeners.lockChanged)
      return () => {
        unwatch()
        lockListeners.delete(listeners.lockChanged)
      }
    },
    senses,
    look: async (namedPrograms) => {
      takeSample()
      const { running } = await sense({ heldBy: signalNames, namedPrograms })
      return { senses: senses(), running }
    },
    stop: () => {
      idle.stop()
      lock.stop()
    },
  }
}

const read = <Reading>(
  last: Read<Reading> | null,
  describe: (reading: Reading) => SenseReading,
): SenseReading | null => (last === null ? null : describe(last.reading))

/** Under Wayland the system's idle time is 0 for ever or blind to the keyboard, so it is not asked. */
function openIdle({ clock, monitor, platform, env }: Required<SensePorts>): IdleSource {
  // Windows by way of X11 change nothing about where the input goes.
  if (!isWayland(platform, env)) return systemIdle(monitor, clock, platform)
  const ways: OpenWay[] = []
  const socket = waylandSocket(env)
  if (socket !== null) ways.push(waylandWay(socket, clock))
  const bus = sessionBusAddress(env)
  if (bus !== null) ways.push(mutterWay(bus, clock))
  return followIdle(clock, ways)
}

function openLock(
  { clock, monitor, platform, env }: Required<SensePorts>,
  changed: () => void,
): LockSource {
  const bySystem = systemLock(monitor, platform)
  const session = platform === 'linux' ? sessionBusAddress(env) : null
  if (session === null) return bySystem
  const places = { session, system: systemBusAddress(env), sessionId: env['XDG_SESSION_ID'] }
  return eitherLock(dbusLock(clock, places, changed), bySystem)
}
