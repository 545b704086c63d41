import type { Sensed } from '#core/presence'
import type { Clock } from '#core/time'

import type { Bus } from './dbus/bus.ts'
import { keepBus, type Look } from './dbus/kept-bus.ts'
import { lockedBy, noVoices, type LockSource, type LockVoices } from './lock.ts'
import { askLockedHint, findLoginSession, lockSignals } from './login-session.ts'
import { askScreenSaver, findScreenSaver, type ScreenSaver } from './screen-savers.ts'

export interface LockPlaces {
  /** Addresses of the buses; `null` where there is none. */
  readonly session: string | null
  readonly system: string | null
  /** Id of the login session, where the environment names it. */
  readonly sessionId: string | undefined
}

/**
 * Follows the lock on Linux by the desktop's screen saver and the login session. Signals only make it
 * look; what it finds is what counts. Every fault is logged once and makes that voice `unknown`.
 *
 * @param changed What was found differs from before, so a beat is due.
 */
export function dbusLock(clock: Clock, places: LockPlaces, changed: () => void): LockSource {
  const logged = new Set<string>()
  let voices: LockVoices = noVoices
  let stopped = false

  const buses = [
    keepBus({
      clock,
      address: places.session,
      open: openScreenSaver,
      lost: (reason) => {
        logOnce(reason)
        update({ screenSaver: 'unknown' })
      },
    }),
    keepBus({
      clock,
      address: places.system,
      open: openLoginSession,
      lost: (reason) => {
        logOnce(reason)
        update({ hint: 'unknown' })
      },
    }),
  ]
  for (const bus of buses) bus.look()

  function update(heard: Partial<LockVoices>): void {
    if (stopped) return
    const before = lockedBy(voices)
    voices = { ...voices, ...heard }
    if (lockedBy(voices) !== before) changed()
  }

  async function openScreenSaver(bus: Bus, lookAgain: () => void): Promise<Look> {
    const heard = new Set<string>()
    let found: ScreenSaver | null = null
    return async () => {
      found ??= await findScreenSaver(bus)
      if (found === null) return
      const signal = { ...found, member: 'ActiveChanged' }
      if (!heard.has(found.service)) await bus.listen(signal, lookAgain)
      heard.add(found.service)
      const screenSaver = await askScreenSaver(bus, found)
      // It has left, and the next look finds another.
      if (screenSaver === 'unknown') found = null
      update({ screenSaver })
    }
  }

  async function openLoginSession(bus: Bus, lookAgain: () => void): Promise<Look> {
    const path = await findLoginSession(bus, places.sessionId)
    for (const signal of lockSignals(path)) await bus.listen(signal, lookAgain)
    return async () => {
      const hint = await askLockedHint(bus, path)
      update({ hint, hintIsKept: voices.hintIsKept || hint === 'yes' })
    }
  }

  function logOnce(reason: string): void {
    if (logged.has(reason)) return
    logged.add(reason)
    console.error(`The lock cannot be heard over D-Bus for now (${reason}); it is tried again`)
  }

  return {
    name: () => {
      if (voices.screenSaver !== 'unknown') return 'screen-saver'
      return voices.hint === 'unknown' ? 'none' : 'login-session'
    },
    read: (): Sensed => {
      for (const bus of buses) bus.lookAtTimes()
      return lockedBy(voices)
    },
    health: () => {
      if (lockedBy(voices) !== 'unknown') return 'working'
      return voices.hint === 'unknown' ? 'not-available' : 'unsure'
    },
    stop: () => {
      stopped = true
      for (const bus of buses) bus.close()
    },
  }
}
