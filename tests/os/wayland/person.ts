import { once } from 'node:events'
import { createConnection } from 'node:net'

import { onTestFinished } from 'vitest'

import {
  argumentReader,
  messageReader,
  request,
  type Argument,
} from '../../../electron/os/wayland/wire.ts'

const registry = 2
const callback = 3
const seat = 4
const hand = 5
const pointer = 6

/** One whole pixel, in Wayland's 24.8 numbers. */
const pixel = 256

/**
 * Somebody with a pointer in a compositor that lets programs make input: by wlroots' virtual
 * pointer, or by KDE's fake input. Gives what moves it.
 */
export async function personAt(socketPath: string): Promise<() => void> {
  const socket = createConnection(socketPath)
  onTestFinished(() => void socket.destroy())
  const globals = new Map<string, number>()
  const read = messageReader()
  const send = (object: number, opcode: number, ...args: readonly Argument[]) =>
    socket.write(request(object, opcode, args))

  send(1, 1, registry)
  send(1, 0, callback)
  for (let listing = true; listing;) {
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    for (const { object, opcode, body } of read(chunk)) {
      const args = argumentReader(body)
      if (object === registry && opcode === 0) {
        const name = args.uint()
        globals.set(args.text(), name)
      }
      if (object === callback) listing = false
    }
  }
  // What follows says nothing that is wanted here.
  socket.resume()
  socket.on('error', () => {})

  const bind = (kind: string, id: number): boolean => {
    const name = globals.get(kind)
    if (name !== undefined) send(registry, 0, name, kind, 1, id)
    return name !== undefined
  }
  bind('wl_seat', seat)
  if (bind('zwlr_virtual_pointer_manager_v1', hand)) {
    send(hand, 0, seat, pointer)
    return () => {
      send(pointer, 0, 0, pixel, pixel)
      send(pointer, 4)
    }
  }
  if (!bind('org_kde_kwin_fake_input', hand)) throw new Error('nobody may make input here')
  send(hand, 0, 'uncurl-test', 'to move the pointer')
  return () => {
    send(hand, 1, pixel, pixel)
  }
}
