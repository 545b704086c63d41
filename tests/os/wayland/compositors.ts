import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { expect, onTestFinished, vi } from 'vitest'

/** A user without rights: compositors built to start from a console refuse to be root. */
const nobody = 65_534
/** A machine without a graphics card draws slowly at first. In ms. */
const startsWithin = 15_000

/** Why this program cannot be tried here, or `null` when it can. */
export const whyNo = (...programs: readonly string[]): string | null => {
  const missing = programs.filter((program) => pathOf(program) === null)
  return missing.length === 0 ? null : `${missing.join(' and ')} not installed`
}

function pathOf(program: string): string | null {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((place) => join(place, program))
  return places.find((place) => existsSync(place)) ?? null
}

/** Starts sway without a screen; gives its socket. */
export function sway(): Promise<string> {
  const runtime = runtimeDirectory()
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(runtime, nobody, nobody)
  const asNobody = ['--reuid', `${nobody}`, '--regid', `${nobody}`, '--clear-groups', 'sway']
  const [program, args] = isRoot ? ['setpriv', asNobody] : ['sway', []]
  const wlroots = { WLR_BACKENDS: 'headless', WLR_LIBINPUT_NO_DEVICES: '1', WLR_RENDERER: 'pixman' }
  start(program ?? 'sway', [...(args ?? []), '-c', '/dev/null'], runtime, wlroots)
  return socketIn(runtime, 'wayland-1')
}

/** Starts KWin without a screen, letting every program make input; gives its socket. */
export function kwin(busAddress: string): Promise<string> {
  const runtime = runtimeDirectory()
  // Debian's carries a privilege that a container may withhold; a copy does without. Its name must stay.
  const copy = join(runtime, 'kwin_wayland')
  copyFileSync(pathOf('kwin_wayland') ?? 'kwin_wayland', copy)
  chmodSync(copy, 0o755)
  const flags = ['--virtual', '--no-lockscreen', '--no-global-shortcuts', '--socket', 'wayland-1']
  start(copy, flags, runtime, {
    DBUS_SESSION_BUS_ADDRESS: busAddress,
    KWIN_WAYLAND_NO_PERMISSION_CHECKS: '1',
  })
  return socketIn(runtime, 'wayland-1')
}

/** Starts GNOME's compositor without a screen; gives its socket. */
export function mutter(busAddress: string): Promise<string> {
  const runtime = runtimeDirectory()
  const flags = ['--headless', '--wayland', '--no-x11', '--wayland-display', 'wayland-1']
  start('mutter', [...flags, '--virtual-monitor', '800x600'], runtime, {
    DBUS_SESSION_BUS_ADDRESS: busAddress,
  })
  return socketIn(runtime, 'wayland-1')
}

function runtimeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'uncurl-compositor-'))
  onTestFinished(() => {
    rmSync(directory, { recursive: true, force: true })
  })
  return directory
}

function start(
  program: string,
  args: readonly string[],
  runtime: string,
  env: Readonly<Record<string, string>>,
): void {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(DBUS_|XDG_|WAYLAND_|DISPLAY$)/.test(name),
  )
  const child = spawn(program, args, {
    stdio: 'ignore',
    cwd: runtime,
    env: { ...Object.fromEntries(kept), HOME: runtime, XDG_RUNTIME_DIR: runtime, ...env },
  })
  onTestFinished(() => end(child))
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function socketIn(runtime: string, name: string): Promise<string> {
  const socket = join(runtime, name)
  await vi.waitFor(
    () => {
      expect(existsSync(socket)).toBe(true)
    },
    { timeout: startsWithin, interval: 50 },
  )
  return socket
}
