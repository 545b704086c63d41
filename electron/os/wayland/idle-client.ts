import { createConnection } from 'node:net'

import type { InputSource } from '#core/senses'
import type { Millis } from '#core/time'

import { argumentReader, messageReader, request, type Argument, type Message } from './wire.ts'

/** What a compositor tells of the person. */
export interface IdleListeners {
  /** Notices have been asked for, in the best way the compositor knows. */
  readonly ready: (source: InputSource) => void
  /** There has been no input for the length that was asked for. */
  readonly idled: () => void
  readonly resumed: () => void
  /** The compositor answered `ping`: it is there and not stuck. */
  readonly answered: () => void
  /** Nothing more will be told, and why. Said once. */
  readonly lost: (reason: string) => void
}

export interface IdleClient {
  /** Asks for a sign of life; at most one question is under way. */
  readonly ping: () => void
  readonly close: () => void
}

/** One of the compositor's services, as its registry lists it. */
interface Global {
  readonly name: number
  readonly version: number
}

/** Object ids of this client. They have to be given out without a gap. */
const display = 1
const registry = 2
const callback = 3
const seat = 4
const notifier = 5
const notice = 6

/** Ways to ask for idle notices, best first; each has the same two events. */
const ways = [
  { interface: 'ext_idle_notifier_v1', version: 2, opcode: 2, source: 'ext-idle-notify-input' },
  { interface: 'ext_idle_notifier_v1', version: 1, opcode: 1, source: 'ext-idle-notify' },
  { interface: 'org_kde_kwin_idle', version: 1, opcode: 0, source: 'kde-idle' },
] as const

/**
 * Asks a Wayland compositor to tell when there has been no input for `timeout`, and when there is
 * input again. No file descriptors travel, so a plain socket is enough.
 */
export function waylandIdle(
  socketPath: string,
  timeout: Millis,
  listeners: IdleListeners,
): IdleClient {
  const globals = new Map<string, Global>()
  const read = messageReader()
  let listing = true
  let asking = true
  let closed = false

  const socket = createConnection(socketPath)
  socket.on('data', (chunk) => {
    try {
      for (const message of read(chunk)) if (!closed) heard(message)
    } catch (cause) {
      lose(`it said what cannot be understood: ${String(cause)}`)
    }
  })
  socket.on('error', (cause) => {
    lose(cause.message)
  })
  socket.on('close', () => {
    lose('it closed the connection')
  })
  send(display, 1, registry)
  send(display, 0, callback)

  function send(object: number, opcode: number, ...args: readonly Argument[]): void {
    if (!closed && socket.writable) socket.write(request(object, opcode, args))
  }

  function heard({ object, opcode, body }: Message): void {
    if (object === display && opcode === 0) return complained(body)
    if (object === display && opcode === 1) return forgotten(argumentReader(body).uint())
    if (object === registry) return listed(opcode, body)
    if (object === callback && listing) return askForNotices()
    if (object === callback) return listeners.answered()
    if (object !== notice) return
    if (opcode === 0) listeners.idled()
    else listeners.resumed()
  }

  function complained(body: Buffer): void {
    const complaint = argumentReader(body)
    complaint.uint()
    complaint.uint()
    lose(`it refused a request: ${complaint.text()}`)
  }

  /** An answered question's id may be used for the next one. */
  function forgotten(id: number): void {
    if (id === callback) asking = false
  }

  function listed(opcode: number, body: Buffer): void {
    const args = argumentReader(body)
    const name = args.uint()
    if (opcode === 0) {
      const kind = args.text()
      if (!globals.has(kind)) globals.set(kind, { name, version: args.uint() })
      return
    }
    for (const [kind, global] of globals) {
      if (global.name !== name) continue
      globals.delete(kind)
      if (kind === 'wl_seat' || ways.some((way) => way.interface === kind)) {
        lose(`it took ${kind} away`)
      }
    }
  }

  /** Everything is listed now. */
  function askForNotices(): void {
    listing = false
    const people = globals.get('wl_seat')
    const way = ways.find((way) => (globals.get(way.interface)?.version ?? 0) >= way.version)
    const service = way === undefined ? undefined : globals.get(way.interface)
    if (people === undefined) return lose('it has no seat')
    if (way === undefined || service === undefined) return lose('it offers no idle notices')
    send(registry, 0, people.name, 'wl_seat', 1, seat)
    send(registry, 0, service.name, way.interface, way.version, notifier)
    const order = way.interface === 'org_kde_kwin_idle' ? [seat, timeout] : [timeout, seat]
    send(notifier, way.opcode, notice, ...order)
    listeners.ready(way.source)
  }

  function lose(reason: string): void {
    if (closed) return
    close()
    listeners.lost(reason)
  }

  function close(): void {
    closed = true
    socket.destroy()
  }

  return {
    ping: () => {
      if (asking) return
      asking = true
      send(display, 0, callback)
    },
    close,
  }
}
