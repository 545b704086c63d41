import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the session's bus is, or `null` when this session has none that can be had. */
export function sessionBusAddress(env: Environment): string | null {
  const named = env['DBUS_SESSION_BUS_ADDRESS'] ?? ''
  if (named !== '') return localOnly(named)
  const runtime = env['XDG_RUNTIME_DIR'] ?? ''
  const socket = join(runtime, 'bus')
  return isAbsolute(runtime) && existsSync(socket) ? `unix:path=${socket}` : null
}

/**
 * Where the system's bus is. A session without a bus of its own is no desktop, so what the computer
 * tells everybody is not about this person.
 */
export function systemBusAddress(env: Environment): string | null {
  if (sessionBusAddress(env) === null) return null
  return localOnly(env['DBUS_SYSTEM_BUS_ADDRESS'] ?? 'unix:path=/run/dbus/system_bus_socket')
}

/** An address may also name a host or a program to run. Only sockets of this computer will do. */
function localOnly(address: string): string | null {
  const local = address.split(';').filter((one) => /^unix:(path|abstract)=/.test(one))
  return local.length === 0 ? null : local.join(';')
}
