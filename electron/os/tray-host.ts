import { connectBus, daemon, type Bus } from './dbus/bus.ts'

/** Where desktops on Linux say that they have a tray. */
const watcher = {
  service: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.kde.StatusNotifierWatcher',
} as const

/**
 * Calls back once when a tray comes that was not there at first, as when Uncurl starts before the
 * desktop's own extension: an icon made before that is lost without a word. Returns its undo.
 *
 * @param address The session's bus; without one no tray can come.
 */
export function whenTrayComes(address: string | null, came: () => void): () => void {
  let bus: Bus | null = null
  let over = address === null
  const end = () => {
    over = true
    bus?.close()
    bus = null
  }

  async function follow(place: string): Promise<void> {
    const connected = await connectBus(place)
    if (over) return connected.close()
    bus = connected
    let wasMissing = false
    const look = async () => {
      const isThere = await hasTray(connected)
      if (over) return
      if (!isThere) {
        wasMissing = true
        return
      }
      end()
      if (wasMissing) came()
    }
    const lookAgain = () => {
      look().catch(end)
    }
    await connected.listen({ ...daemon, member: 'NameOwnerChanged' }, ([name]) => {
      if (name === watcher.service) lookAgain()
    })
    await connected.listen({ ...watcher, member: 'StatusNotifierHostRegistered' }, lookAgain)
    await look()
  }

  // A bus that fails has no tray to offer; the app does without, as it did before.
  if (address !== null) follow(address).catch(end)
  return end
}

/** Whether icons are watched for, and something shows them. Rejects when the bus is gone. */
async function hasTray(bus: Bus): Promise<boolean> {
  const [hasOwner] = await bus.call({
    ...daemon,
    member: 'NameHasOwner',
    signature: 's',
    args: [watcher.service],
  })
  if (hasOwner !== true) return false
  try {
    const [shown] = await bus.call({
      service: watcher.service,
      path: watcher.path,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      args: [watcher.interface, 'IsStatusNotifierHostRegistered'],
    })
    return (shown as { readonly value?: unknown } | undefined)?.value === true
  } catch {
    // It left between the two questions.
    return false
  }
}
