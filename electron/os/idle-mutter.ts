import { before, seconds, type Clock, type Millis } from '#core/time'

import { connectBus, type Bus } from './dbus/bus.ts'
import type { OpenWay } from './followed-idle.ts'
import { noticeAfter } from './idle-wayland.ts'

const monitor = {
  service: 'org.gnome.Mutter.IdleMonitor',
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  interface: 'org.gnome.Mutter.IdleMonitor',
} as const

/** A shorter silence may be over by the time that it is heard of. */
const shortest = seconds(1)

/**
 * Hears of input by GNOME's compositor. A watch tells when a silence begins and one when it ends;
 * the idle time is asked for in between, because a program that keeps the session from idling, such as
 * a player, stops the first of these watches but not the count.
 */
export const mutterWay =
  (address: string, clock: Clock, timeout: Millis = noticeAfter): OpenWay =>
  (heard) => {
    let bus: Bus | null = null
    let closed = false
    let idleWatch: unknown = null
    /** One-shot watch for the next input; `null` when none is set, or one is being set. */
    let activeWatch: unknown = null
    let awaitsInput = false

    const lose = (cause: unknown) => {
      close()
      heard.lost(`GNOME's idle monitor: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
    const attempt = (act: () => Promise<void>) => {
      if (!closed) act().catch(lose)
    }
    attempt(open)

    async function open(): Promise<void> {
      const connected = await connectBus(address)
      if (closed) return connected.close()
      bus = connected
      await bus.listen({ ...monitor, member: 'WatchFired' }, ([id]) => {
        fired(id)
      })
      ;[idleWatch] = await bus.call({
        ...monitor,
        member: 'AddIdleWatch',
        signature: 't',
        args: [BigInt(timeout)],
      })
      heard.opened('mutter')
      await look(bus)
    }

    function fired(id: unknown): void {
      if (id === idleWatch) ask()
      if (id === activeWatch) {
        activeWatch = null
        awaitsInput = false
        heard.active()
      }
    }

    async function look(bus: Bus): Promise<void> {
      const [answer] = await bus.call({ ...monitor, member: 'GetIdletime' })
      const idleFor = Number(answer)
      if (!Number.isFinite(idleFor) || idleFor < 0) {
        throw new Error(`an idle time of ${String(answer)}`)
      }
      heard.answered()
      if (idleFor < Math.min(shortest, timeout)) return heard.active()
      heard.silent(before(clock.now().tick, idleFor))
      if (awaitsInput) return
      awaitsInput = true
      ;[activeWatch] = await bus.call({ ...monitor, member: 'AddUserActiveWatch' })
    }

    function ask(): void {
      const open = bus
      if (open !== null) attempt(() => look(open))
    }

    function close(): void {
      closed = true
      bus?.close()
    }

    return { ask, close }
  }
