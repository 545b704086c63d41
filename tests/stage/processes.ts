import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

import type { World } from './world.ts'

/** Linux' folders of processes and devices, as far as the app looks: by path, what is there. */
interface Entries {
  readonly folders: Readonly<Record<string, readonly string[]>>
  /** Contents of files, and where links lead. */
  readonly texts: Readonly<Record<string, string>>
}

/** One camera; a program that runs all the time, and has the camera open when it is on. */
export function entriesOf({ camera, obs }: World): Entries {
  return {
    folders: {
      '/dev': ['null', 'video0'],
      '/proc': ['1', 'uptime', '700', ...(obs ? ['800'] : [])],
      '/proc/1/fd': [],
      '/proc/700/fd': ['0', ...(camera ? ['5'] : [])],
      '/proc/800/fd': [],
    },
    texts: {
      '/proc/1/comm': 'systemd\n',
      '/proc/700/comm': 'a call\n',
      '/proc/700/exe': '/usr/bin/a-call',
      '/proc/700/fd/0': '/dev/null',
      '/proc/700/fd/5': '/dev/video0',
      '/proc/800/comm': 'obs\n',
      '/proc/800/exe': '/usr/bin/obs',
    },
  }
}

const isPlayed = (path: unknown): path is string =>
  typeof path === 'string' && /^\/(dev|proc)(\/\d|$)/.test(path)

/** Lets the app see the processes of this world instead of those of the computer it really runs on. */
export function replaceProcesses(world: () => World): void {
  const real = {
    readdir: fs.promises.readdir.bind(fs.promises) as (...args: unknown[]) => Promise<unknown>,
    readFileSync: fs.readFileSync as (...args: unknown[]) => unknown,
    readlinkSync: fs.readlinkSync as (...args: unknown[]) => unknown,
  }
  const text = (path: string): string => {
    const found = entriesOf(world()).texts[path]
    if (found === undefined) throw missing(path)
    return found
  }
  Object.assign(fs.promises, {
    readdir: (...args: readonly unknown[]) => {
      const [path] = args
      if (!isPlayed(path)) return real.readdir(...args)
      const found = entriesOf(world()).folders[path]
      return found === undefined ? Promise.reject(missing(path)) : Promise.resolve([...found])
    },
  })
  Object.assign(fs, {
    readFileSync: (...args: readonly unknown[]) =>
      isPlayed(args[0]) ? text(args[0]) : real.readFileSync(...args),
    readlinkSync: (...args: readonly unknown[]) =>
      isPlayed(args[0]) ? text(args[0]) : real.readlinkSync(...args),
  })
  syncBuiltinESMExports()
}

const missing = (path: string): Error =>
  Object.assign(new Error(`ENOENT: no such file or directory '${path}'`), { code: 'ENOENT' })
