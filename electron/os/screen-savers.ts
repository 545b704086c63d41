import type { Sensed } from '#core/presence'

import { daemon, type Bus, type Member } from './dbus/bus.ts'

/**
 * The services that desktops lock by, the desktops' own before the common one, which some only
 * hand on. Older ones answer at the root.
 */
const services = [
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.xfce.ScreenSaver',
  'org.freedesktop.ScreenSaver',
]

/** A screen saver that has answered. */
export type ScreenSaver = Omit<Member, 'member'>

/** Finds the screen saver of this desktop, or `null`. Rejects when the bus is gone. */
export async function findScreenSaver(bus: Bus): Promise<ScreenSaver | null> {
  for (const service of services) {
    const [isThere] = await bus.call({
      ...daemon,
      member: 'NameHasOwner',
      signature: 's',
      args: [service],
    })
    if (isThere !== true) continue
    for (const path of [`/${service.replaceAll('.', '/')}`, '/']) {
      const found = { service, path, interface: service }
      if ((await askScreenSaver(bus, found)) !== 'unknown') return found
    }
  }
  return null
}

/** Whether it is active. A service that refuses or left is `unknown`. */
export async function askScreenSaver(bus: Bus, screenSaver: ScreenSaver): Promise<Sensed> {
  try {
    const [active] = await bus.call({ ...screenSaver, member: 'GetActive' })
    if (typeof active !== 'boolean') return 'unknown'
    return active ? 'yes' : 'no'
  } catch {
    return 'unknown'
  }
}
