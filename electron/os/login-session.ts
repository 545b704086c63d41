import type { Sensed } from '#core/presence'

import type { Bus, Member } from './dbus/bus.ts'

const login1 = 'org.freedesktop.login1'
const sessionInterface = `${login1}.Session`
const properties = 'org.freedesktop.DBus.Properties'

/** The person's session, as the login manager knows it: its object path. Rejects when there is none. */
export async function findLoginSession(bus: Bus, id: string | undefined): Promise<string> {
  // A program that the desktop starts by itself belongs to no session; "auto" finds the person's.
  const session = id ?? (await read(bus, '/org/freedesktop/login1/session/auto', 'Id'))
  const [path] = await bus.call({
    service: login1,
    path: '/org/freedesktop/login1',
    interface: `${login1}.Manager`,
    member: 'GetSession',
    signature: 's',
    args: [session],
  })
  if (typeof path !== 'string') throw new Error('the login session has no path')
  return path
}

/** What the session sends around a lock. Lock and Unlock only ask a locker to act: they prove nothing. */
export const lockSignals = (path: string): readonly Member[] => [
  { service: login1, path, interface: sessionInterface, member: 'Lock' },
  { service: login1, path, interface: sessionInterface, member: 'Unlock' },
  { service: login1, path, interface: properties, member: 'PropertiesChanged' },
]

/** Whether the locker has told the session that it is locked. Rejects when the session is gone. */
export async function askLockedHint(bus: Bus, path: string): Promise<Sensed> {
  const hint = await read(bus, path, 'LockedHint')
  if (typeof hint !== 'boolean') return 'unknown'
  return hint ? 'yes' : 'no'
}

async function read(bus: Bus, path: string, property: string): Promise<unknown> {
  const [variant] = await bus.call({
    service: login1,
    path,
    interface: properties,
    member: 'Get',
    signature: 'ss',
    args: [sessionInterface, property],
  })
  return typeof variant === 'object' && variant !== null && 'value' in variant
    ? variant.value
    : undefined
}
