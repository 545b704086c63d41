import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import {
  argumentReader,
  messageReader,
  request,
  type Argument,
} from '../../../electron/os/wayland/wire.ts'

/** A service that the compositor offers: its interface and version. */
type Offer = readonly [kind: string, version: number]

/** A socket on which the parts of Wayland that idle notices need are spoken. */
export async function fakeCompositor(offers: readonly Offer[]) {
  const directory = mkdtempSync(join(tmpdir(), 'uncurl-wayland-'))
  const socketPath = join(directory, 'wayland-0')
  const clients = new Set<Socket>()
  /** Requests other than the handshake, as `object.opcode(arguments)`. */
  const requests: string[] = []
  let isStuck = false
  let questions = 0

  const server = createServer((client) => {
    const read = messageReader()
    let registry = 0
    clients.add(client)
    client.on('error', () => {})
    client.on('close', () => clients.delete(client))
    client.on('data', (chunk: Buffer) => {
      for (const { object, opcode, body } of read(chunk)) {
        if (object === 1 && opcode === 1) {
          registry = argumentReader(body).uint()
          offers.forEach(([kind, version], index) => {
            client.write(request(registry, 0, [index + 1, kind, version]))
          })
        } else if (object === 1) {
          questions += 1
          if (isStuck) continue
          const callback = argumentReader(body).uint()
          client.write(request(callback, 0, [0]))
          client.write(request(1, 1, [callback]))
        } else {
          const args = argumentReader(body)
          const isBind = object === registry
          const given: Argument[] = isBind
            ? [args.uint(), args.text(), args.uint(), args.uint()]
            : [args.uint(), args.uint(), args.uint()]
          requests.push(`${String(object)}.${String(opcode)}(${given.join(' ')})`)
        }
      }
    })
  })
  server.listen(socketPath)
  await once(server, 'listening')
  onTestFinished(() => {
    for (const client of clients) client.destroy()
    server.close()
    rmSync(directory, { recursive: true, force: true })
  })

  const tell = (object: number, opcode: number, ...args: readonly Argument[]) => {
    for (const client of clients) client.write(request(object, opcode, args))
  }
  return {
    socketPath,
    requests,
    clients,
    /** How often a sign of life was asked for, the handshake's included. */
    questions: () => questions,
    /** The notice is the sixth object that the client makes. */
    idled: () => {
      tell(6, 0)
    },
    resumed: () => {
      tell(6, 1)
    },
    takeAway: (index: number) => {
      tell(2, 1, index + 1)
    },
    complain: (words: string) => {
      tell(1, 0, 6, 1, words)
    },
    babble: () => {
      for (const client of clients) client.write(Buffer.alloc(16))
    },
    hang: () => {
      isStuck = true
    },
    hangUp: () => {
      for (const client of clients) client.destroy()
    },
  }
}
