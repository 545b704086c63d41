import type { EventEmitter } from 'node:events'

import type { Message, MessageBus } from '@jellybrick/dbus-next'

/** A member of an interface of an object of a service. */
export interface Member {
  readonly service: string
  readonly path: string
  readonly interface: string
  readonly member: string
}

export interface Call extends Member {
  /** D-Bus type signature of the arguments. */
  readonly signature?: string
  readonly args?: readonly unknown[]
  /** The service may be started for this; none is otherwise. */
  readonly starts?: boolean
}

/** A connection to a bus of this computer. */
export interface Bus {
  /**
   * Calls a method and gives what it returns. Rejects when it fails or the bus is gone. It may never
   * settle when the service is stuck, so nothing must wait for it alone.
   */
  readonly call: (call: Call) => Promise<readonly unknown[]>
  /** Hears a signal until the connection ends. A service may lie about nothing but itself. */
  readonly listen: (signal: Member, heard: (body: readonly unknown[]) => void) => Promise<void>
  /** Our own unique name on the bus, `:1.42`. */
  readonly name: string
  /** A value that brings its D-Bus type along, as options do. */
  readonly variant: (signature: string, value: unknown) => unknown
  readonly close: () => void
}

/** An object that bears the name of its service and of its interface, as most do. */
export const objectOf = (name: string): Omit<Member, 'member'> => ({
  service: name,
  path: `/${name.replaceAll('.', '/')}`,
  interface: name,
})

export const daemon = {
  service: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const

/**
 * Connects to a bus. Rejects when it cannot be reached; a fault after that shows in the next call.
 * The library is loaded only here: most systems never need it.
 */
export async function connectBus(address: string): Promise<Bus> {
  const { Message, MessageFlag, MessageType, sessionBus, Variant } =
    await import('@jellybrick/dbus-next')
  // Despite its name it goes wherever the address says. Only the login by user id is wanted.
  const bus = sessionBus({ busAddress: address, authMethods: ['EXTERNAL'] })
  await connected(bus)

  const call = async ({ service, signature, args, starts = false, ...member }: Call) => {
    const reply = await bus.call(
      new Message({
        ...member,
        destination: service,
        ...(starts ? {} : { flags: MessageFlag.NO_AUTO_START }),
        ...(signature === undefined ? {} : { signature, body: [...(args ?? [])] }),
      }),
    )
    return reply?.body ?? []
  }

  return {
    call,
    name: bus.name ?? '',
    variant: (signature, value) => new Variant(signature, value),
    listen: async (signal, heard) => {
      bus.on('message', (message: Message) => {
        if (
          message.type === MessageType.SIGNAL &&
          message.path === signal.path &&
          message.interface === signal.interface &&
          message.member === signal.member
        ) {
          heard(message.body)
        }
      })
      await call({ ...daemon, member: 'AddMatch', signature: 's', args: [matchRule(signal)] })
    },
    close: () => {
      bus.removeAllListeners('message')
      bus.disconnect()
    },
  }
}

/** Settles when the bus has greeted us, or cannot be reached. */
function connected(bus: MessageBus): Promise<void> {
  return new Promise((resolve, reject) => {
    bus.once('connect', resolve)
    // The library's types leave the event out. The listener stays, for an error that nobody hears
    // would be an uncaught one.
    const errors: Pick<EventEmitter, 'on'> = bus
    errors.on('error', reject)
  })
}

/** The daemon itself sees to it that only the owner of the service's name is heard. */
const matchRule = ({ service, path, interface: kind, member }: Member): string =>
  `type='signal',sender='${service}',path='${path}',interface='${kind}',member='${member}'`
