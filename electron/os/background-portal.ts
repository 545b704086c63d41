import { connectBus, type Bus } from './dbus/bus.ts'

const desktop = {
  service: 'org.freedesktop.portal.Desktop',
  path: '/org/freedesktop/portal/desktop',
} as const

/** The last part of the request's address, of our own choosing. */
const token = 'uncurl_autostart'

/**
 * Asks the desktop, on behalf of an app in a sandbox, to start it at login or not to. The desktop may
 * ask the person, so the answer can take a while. Rejects when there is no such portal.
 *
 * @param reason What the desktop shows the person, e.g. *To count from the moment you sit down*.
 * @returns Whether the app is started at login from now on.
 */
export async function askForAutostart(
  address: string,
  enabled: boolean,
  reason: string,
): Promise<boolean> {
  const bus = await connectBus(address)
  try {
    return await ask(bus, enabled, reason)
  } finally {
    bus.close()
  }
}

async function ask(bus: Bus, enabled: boolean, reason: string): Promise<boolean> {
  const { promise: answered, resolve, reject } = Promise.withResolvers<boolean>()
  // Heard before it is asked: an answer that needs nobody comes at once.
  await bus.listen(
    {
      service: desktop.service,
      path: `${desktop.path}/request/${bus.name.slice(1).replaceAll('.', '_')}/${token}`,
      interface: 'org.freedesktop.portal.Request',
      member: 'Response',
    },
    ([response, results]) => {
      if (response === 0) resolve(isStarted(results))
      else reject(new Error('The desktop was not allowed to answer'))
    },
  )
  const asked = bus.call({
    ...desktop,
    interface: 'org.freedesktop.portal.Background',
    member: 'RequestBackground',
    signature: 'sa{sv}',
    args: [
      '',
      {
        handle_token: bus.variant('s', token),
        reason: bus.variant('s', reason),
        autostart: bus.variant('b', enabled),
      },
    ],
    starts: true,
  })
  // Heard together: the answer may be there before the call has returned.
  const [isOn] = await Promise.all([answered, asked])
  return isOn
}

const isStarted = (results: unknown): boolean =>
  (results as { readonly autostart?: { readonly value?: unknown } } | undefined)?.autostart
    ?.value === true
