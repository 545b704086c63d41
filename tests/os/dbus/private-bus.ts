import { spawn, spawnSync } from 'node:child_process'
import { once, type EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Message, sessionBus } from '@jellybrick/dbus-next'
import { onTestFinished } from 'vitest'

/** What a call is answered with: its D-Bus signature and its values, or no answer for ever. */
type Answer = readonly [signature: string, ...values: unknown[]] | 'silence'

/** The methods of a fake service, each named `path interface.member`. */
export type Methods = Readonly<Record<string, (...args: readonly unknown[]) => Answer>>

/** Why no bus of a test's own can be had here, or `null` when it can. */
export function whyNoBus(): string | null {
  const tried = spawnSync('dbus-daemon', ['--version'])
  return tried.status === 0 ? null : 'dbus-daemon is not installed'
}

/** Starts a bus that nobody else knows, and ends it with the test. */
export async function privateBus() {
  const directory = mkdtempSync(join(tmpdir(), 'uncurl-bus-'))
  const address = `unix:path=${join(directory, 'bus')}`
  const daemon = spawn(
    'dbus-daemon',
    ['--session', '--nofork', '--nopidfile', '--print-address=1', `--address=${address}`],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  onTestFinished(async () => {
    await end()
    rmSync(directory, { recursive: true, force: true })
  })
  await once(daemon.stdout, 'data')

  async function end(): Promise<void> {
    if (daemon.exitCode !== null || daemon.signalCode !== null) return
    daemon.kill()
    await once(daemon, 'exit')
  }

  /** Puts a program on the bus that owns `name` and answers what is asked of it. */
  async function serve(name: string, methods: Methods) {
    const bus = sessionBus({ busAddress: address })
    const errors: Pick<EventEmitter, 'on'> = bus
    // The bus goes away under it at the end of a test.
    errors.on('error', () => {})
    const asked: string[] = []
    bus.addMethodHandler((message: Message) => {
      const what = `${message.path} ${message.interface}.${message.member}`
      const method = methods[what]
      if (method === undefined) return false
      asked.push(message.member)
      const answer = method(...message.body)
      if (answer === 'silence') return true
      const [signature, ...values] = answer
      bus.send(Message.newMethodReturn(message, signature, values))
      return true
    })
    await bus.requestName(name)
    const leave = () => {
      bus.disconnect()
    }
    onTestFinished(leave)
    return {
      /** Members that were called, in order. */
      asked,
      leave,
      emit: (path: string, kind: string, member: string, signature = '', ...values: unknown[]) => {
        bus.send(Message.newSignal(path, kind, member, signature, values))
      },
    }
  }

  return { address, serve, end }
}
