import { isAbsolute, join } from 'node:path'

import { before, seconds, type Clock, type Millis } from '#core/time'

import type { OpenWay } from './followed-idle.ts'
import { waylandIdle } from './wayland/idle-client.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The silence after which the compositor tells. Shorter than any silence the core asks about, and
 * long enough that somebody who types is not reported with every word.
 */
export const noticeAfter = seconds(2)

/** Where the compositor listens, or `null` when the session does not say. */
export function waylandSocket(env: Environment): string | null {
  const display = env['WAYLAND_DISPLAY'] ?? ''
  if (isAbsolute(display)) return display
  const runtime = env['XDG_RUNTIME_DIR'] ?? ''
  return isAbsolute(runtime) ? join(runtime, display === '' ? 'wayland-0' : display) : null
}

/** Hears of input by the compositor's own idle notices. Nothing is polled. */
export const waylandWay =
  (socketPath: string, clock: Clock, timeout: Millis = noticeAfter): OpenWay =>
  (heard) => {
    const client = waylandIdle(socketPath, timeout, {
      ready: heard.opened,
      idled: () => {
        heard.silent(before(clock.now().tick, timeout))
      },
      resumed: heard.active,
      answered: heard.answered,
      lost: (reason) => {
        heard.lost(`Wayland: ${reason}`)
      },
    })
    return { ask: client.ping, close: client.close }
  }
