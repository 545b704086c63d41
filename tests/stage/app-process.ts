import { fork, type ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { FromApp, Launch, ToApp } from './wire.ts'

const entry = fileURLToPath(new URL('app.ts', import.meta.url))

export interface AppProcess {
  readonly tell: (message: ToApp) => void
  /** Ends it without a goodbye, as `kill -9` does. */
  readonly kill: () => void
  readonly gone: Promise<Ended>
}

/** What it printed, and the code that it ended with. */
export interface Ended {
  readonly out: string
  readonly err: string
  readonly code: number
}

/** Starts the app in a process of its own, which ends when the host does. */
export function startApp(launch: Launch, heard: (message: FromApp) => void): AppProcess {
  for (const folder of [launch.home, launch.userData, join(launch.home, 'tmp')]) {
    mkdirSync(folder, { recursive: true })
  }
  const child = fork(entry, {
    // Bytes of files travel as they are.
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // The host's standard output says where the desk is, and nothing else.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environment(launch.home),
  })
  child.on('message', (message) => {
    heard(message as FromApp)
  })
  child.on('error', (cause) => {
    console.error(new Error('The app could not be started on the stage', { cause }))
  })
  const printed = { out: '', err: '' }
  const isTyped = launch.argv.length > 0
  child.stdout?.on('data', (said) => {
    if (isTyped) printed.out += String(said)
    else process.stderr.write(said as Buffer)
  })
  child.stderr?.on('data', (said) => {
    if (isTyped) printed.err += String(said)
    process.stderr.write(said as Buffer)
  })
  tell(child, { type: 'start', launch })
  return {
    tell: (message) => {
      tell(child, message)
    },
    kill: () => child.kill('SIGKILL'),
    gone: new Promise((resolve) => {
      // When it has ended and all that it printed has come.
      child.once('close', (code, signal) => {
        if (code !== 0 && signal !== 'SIGKILL' && !isTyped) {
          console.error(`The app ended with ${signal ?? `code ${String(code)}`}`)
        }
        resolve({ ...printed, code: code ?? 1 })
      })
    }),
  }
}

/** A message to a process that has just died is lost, not an error of ours. */
function tell(child: ChildProcess, message: ToApp): void {
  if (child.connected) child.send(message, () => {})
}

/** The computer as the app sees it: an X11 session, and nothing of the real home or buses. */
function environment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(DBUS_|XDG_|WAYLAND_|NODE_|ELECTRON_)/.test(name),
  )
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_SESSION_TYPE: 'x11',
    XDG_CURRENT_DESKTOP: 'X-Cinnamon',
    DISPLAY: ':0',
  }
}
