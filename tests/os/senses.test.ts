import childProcess from 'node:child_process'
import { EventEmitter } from 'node:events'

import type { PowerMonitor } from 'electron'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { noSignals, type Signals } from '#core/presence'
import { senseNames, type SenseName } from '#core/senses'

import { waylandSocket } from '../../electron/os/idle-wayland.ts'
import { signalSenses, signalSources } from '../../electron/os/sense-reports.ts'
import { openSenses } from '../../electron/os/senses.ts'
import { virtualTime } from '../support/virtual-time.ts'
import { fakeCompositor } from './wayland/fake-compositor.ts'

/** A computer whose system says what it is told to, and that has no other tools. */
function computer(platform: NodeJS.Platform, env: NodeJS.ProcessEnv = {}) {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(childProcess, 'execFile').mockImplementation(() => {
    throw new Error('no tools here')
  })
  const time = virtualTime()
  const said = { idleSeconds: 0, state: 'active' as 'active' | 'locked' }
  const events = new EventEmitter()
  const monitor = Object.assign(events, {
    getSystemIdleTime: () => said.idleSeconds,
    getSystemIdleState: () => said.state,
  }) as unknown as PowerMonitor
  const opened = openSenses({ clock: time.clock, monitor, platform, env })
  onTestFinished(opened.stop)
  return {
    ...opened,
    said,
    events,
    time,
    sense: (name: SenseName) => {
      const found = opened.senses().find((sense) => sense.name === name)
      if (found === undefined) throw new Error(`no sense "${name}"`)
      return found
    },
  }
}

describe('the senses', () => {
  it.each(['linux', 'darwin', 'win32'] as const)('are always told in order on %s', (platform) => {
    const { senses } = computer(platform)
    expect(senses().map(({ name }) => name)).toEqual(senseNames)
  })

  it('have said nothing before they were asked', () => {
    const { senses } = computer('linux')
    for (const { reading, readAt } of senses()) expect([reading, readAt]).toEqual([null, null])
  })

  it('tell the last look and its time', () => {
    const { readSample, said, sense, time } = computer('win32')
    Object.assign(said, { idleSeconds: 75, state: 'locked' })
    expect(readSample()).toEqual({ idleFor: 75_000, locked: 'yes' })
    const readAt = time.clock.now().wall
    time.advance(5_000)
    expect(sense('input')).toEqual({
      name: 'input',
      source: 'system',
      reading: { kind: 'idle', idleFor: 75_000 },
      readAt,
      health: 'working',
    })
    expect(sense('lock')).toMatchObject({
      source: 'system',
      reading: { kind: 'sensed', sensed: 'yes' },
      readAt,
      health: 'working',
    })
  })

  it('tell of sleep and lock, and note the last', () => {
    const { watch, events, sense } = computer('darwin')
    const listeners = {
      suspending: vi.fn<() => void>(),
      resumed: vi.fn<() => void>(),
      lockChanged: vi.fn<() => void>(),
    }
    const undo = watch(listeners)
    events.emit('suspend')
    expect(sense('sleep').reading).toEqual({ kind: 'slept', last: 'suspended' })
    events.emit('resume')
    events.emit('lock-screen')
    expect(sense('sleep')).toMatchObject({
      source: 'clock',
      reading: { kind: 'slept', last: 'resumed' },
      health: 'working',
    })
    undo()
    events.emit('resume')
    for (const heard of Object.values(listeners)) expect(heard).toHaveBeenCalledTimes(1)
  })

  it('are all read for the person who asks', async () => {
    const { look } = computer('linux', { XDG_CURRENT_DESKTOP: 'GNOME' })
    const { senses } = await look([])
    const unread = senses.filter(({ reading }) => reading === null).map(({ name }) => name)
    expect(unread).toEqual(['sleep'])
  })
})

describe('in a Wayland session', () => {
  it('idle time comes from the compositor, and never from the system', async () => {
    const compositor = await fakeCompositor([
      ['wl_seat', 8],
      ['ext_idle_notifier_v1', 2],
    ])
    const { readSample, said, sense, time } = computer('linux', {
      WAYLAND_DISPLAY: compositor.socketPath,
    })
    said.idleSeconds = 900
    expect(readSample().idleFor).toBe('unknown')
    await vi.waitFor(() => {
      expect(sense('input')).toMatchObject({ source: 'ext-idle-notify-input', health: 'unsure' })
    })
    compositor.idled()
    await vi.waitFor(() => {
      expect(sense('input').health).toBe('working')
    })
    time.advance(58_000)
    expect(readSample().idleFor).toBe(60_000)
  })

  it('idle time is not available where nobody tells it', () => {
    const { readSample, sense } = computer('linux', { XDG_SESSION_TYPE: 'wayland' })
    expect(readSample().idleFor).toBe('unknown')
    expect(sense('input')).toMatchObject({ source: 'none', health: 'not-available' })
    expect(console.error).toHaveBeenCalledTimes(1)
  })

  it.each([
    [{ WAYLAND_DISPLAY: '/run/w/socket' }, '/run/w/socket'],
    [{ WAYLAND_DISPLAY: 'wayland-1', XDG_RUNTIME_DIR: '/run/user/1' }, '/run/user/1/wayland-1'],
    [{ XDG_RUNTIME_DIR: '/run/user/1' }, '/run/user/1/wayland-0'],
    [{ WAYLAND_DISPLAY: 'wayland-1' }, null],
    [{ WAYLAND_DISPLAY: 'wayland-1', XDG_RUNTIME_DIR: 'run' }, null],
  ])('%j listens at %j', (env, socket) => {
    expect(waylandSocket(env)).toBe(socket)
  })
})

describe('senses that are read only when they matter', () => {
  const sources = signalSources('linux', { XDG_CURRENT_DESKTOP: 'GNOME' })
  const health = (signals: Partial<Signals> | null) => {
    const reading = signals === null ? null : { ...noSignals, ...signals }
    const read = reading === null ? null : { reading, at: virtualTime().clock.now().wall }
    return signalSenses(sources, read).map((sense) => sense.health)
  }

  it('are unsure until they were read', () => {
    expect(health(null)).toEqual(['unsure', 'unsure', 'unsure', 'unsure', 'unsure'])
  })

  it('are as good as what came', () => {
    expect(health({ microphone: 'no', 'do-not-disturb': 'yes', 'full-screen': 'no' })).toEqual([
      'unsure',
      'working',
      'working',
      'not-available',
      'not-available',
    ])
    expect(health({ microphone: 'no', camera: 'yes' })[0]).toBe('working')
  })

  const [linux, screen, session] = [
    'sound-server-and-device-files',
    'screen-casts',
    'session-manager',
  ] as const

  it.each([
    [
      'linux',
      { XDG_CURRENT_DESKTOP: 'XFCE' },
      [linux, 'desktop-settings', 'window-in-front', screen, session],
    ],
    [
      'linux',
      { XDG_CURRENT_DESKTOP: 'KDE', XDG_SESSION_TYPE: 'wayland' },
      [linux, 'notification-service', 'none', screen, session],
    ],
    ['linux', {}, [linux, 'none', 'window-in-front', screen, session]],
    ['win32', {}, ['consent-store', 'quiet-hours', 'none', 'capture-notes', 'none']],
    ['darwin', {}, ['power-assertions', 'none', 'none', 'none', 'power-assertions']],
  ] as const)('are on %s with %j: %j', (platform, env, expected) => {
    const described = signalSenses(signalSources(platform, env), null)
    expect(described.map(({ source }) => source)).toEqual(expected)
    const without = described.filter(({ source }) => source === 'none')
    for (const { health } of without) expect(health).toBe('not-available')
  })
})
