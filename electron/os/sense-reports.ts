import type { Sensed, Signals } from '#core/presence'
import type { Sense, SenseHealth, SenseReading, SenseSource } from '#core/senses'
import type { Instant } from '#core/time'

import { desktopIn } from './sensors/do-not-disturb.ts'
import { isWayland } from './session.ts'

/** What was last read, and when. */
export interface Read<Reading> {
  readonly reading: Reading
  readonly at: Instant
}

type SignalSense = Exclude<Sense['name'], 'input' | 'lock' | 'sleep'>

/** Where this system's answers about calls, films and quiet come from. */
export function signalSources(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): Readonly<Record<SignalSense, SenseSource>> {
  const by = (sources: Partial<Record<NodeJS.Platform, SenseSource>>): SenseSource =>
    sources[platform] ?? 'none'
  return {
    'microphone-and-camera': by({
      linux: 'sound-server-and-device-files',
      win32: 'consent-store',
      darwin: 'power-assertions',
    }),
    'do-not-disturb': by({ linux: quietSource(env), win32: 'quiet-hours' }),
    // Under Wayland nobody may know of other programs' windows.
    'full-screen': by({ linux: isWayland(platform, env) ? 'none' : 'window-in-front' }),
    presentation: by({ linux: 'screen-casts', win32: 'capture-notes' }),
    'display-kept-awake': by({ linux: 'session-manager', darwin: 'power-assertions' }),
  }
}

function quietSource(env: NodeJS.ProcessEnv): SenseSource {
  const desktop = desktopIn(env)
  if (desktop === null) return 'none'
  return desktop === 'KDE' ? 'notification-service' : 'desktop-settings'
}

/** Describes the five senses that are read only when they matter. */
export function signalSenses(
  sources: Readonly<Record<SignalSense, SenseSource>>,
  read: Read<Signals> | null,
): readonly Sense[] {
  const sense = (
    name: SignalSense,
    describe: (signals: Signals) => SenseReading,
    parts: (signals: Signals) => readonly Sensed[],
  ): Sense => ({
    name,
    source: sources[name],
    reading: read === null || sources[name] === 'none' ? null : describe(read.reading),
    readAt: read === null || sources[name] === 'none' ? null : read.at,
    health: signalHealth(sources[name], read === null ? null : parts(read.reading)),
  })
  const single = (name: Exclude<SignalSense, 'microphone-and-camera'>): Sense =>
    sense(
      name,
      (signals) => ({ kind: 'sensed', sensed: signals[name] }),
      (signals) => [signals[name]],
    )
  return [
    sense(
      'microphone-and-camera',
      ({ microphone, camera }) => ({ kind: 'call', microphone, camera }),
      ({ microphone, camera }) => [microphone, camera],
    ),
    single('do-not-disturb'),
    single('full-screen'),
    single('presentation'),
    single('display-kept-awake'),
  ]
}

/** Unread it is unsure; read, it is as good as what came. */
function signalHealth(source: SenseSource, parts: readonly Sensed[] | null): SenseHealth {
  if (source === 'none') return 'not-available'
  if (parts === null) return 'unsure'
  const known = parts.filter((part) => part !== 'unknown').length
  if (known === parts.length) return 'working'
  return known === 0 ? 'not-available' : 'unsure'
}
