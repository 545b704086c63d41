import childProcess, { type ChildProcess } from 'node:child_process'

import { describe, expect, it, vi } from 'vitest'

import { noSignals, signalNames } from '#core/presence'

import { readSignals, type Wanted } from '../../../electron/os/sensors/signals.ts'
import { virtualTime } from '../../support/virtual-time.ts'
import { desktop } from './desktop.ts'
import { fakeProc } from './fake-proc.ts'
import { recorded } from './recorded.ts'

const { clock } = virtualTime('2026-11-16T09:30:00Z')
const all: Wanted = { heldBy: signalNames, namedPrograms: ['OBS', 'Zoom.exe'] }
const none: Wanted = { heldBy: [], namedPrograms: ['OBS'] }

const onLinux = (
  { XDG_CURRENT_DESKTOP = 'ubuntu:GNOME', ...env }: NodeJS.ProcessEnv = {},
  folders = fakeProc([{ comm: 'systemd' }]),
) => ({
  clock,
  platform: 'linux' as const,
  env: { XDG_CURRENT_DESKTOP, ...env },
  ...folders,
})

const busyTools = {
  pactl: recorded('pactl-call.json'),
  'pw-dump': recorded('pw-dump-screen-gnome.json'),
  gdbus: '(true,)\n',
  'gsettings get org.gnome.desktop.notifications show-banners': 'false\n',
  'xprop -root': recorded('xprop-front.txt'),
  'xprop -id': recorded('xprop-full-screen.txt'),
}
const busyProcesses = () =>
  fakeProc(
    [{ comm: 'systemd' }, { comm: 'obs', exe: '/usr/bin/obs', open: ['/dev/null', 'video0'] }],
    ['video0', 'null'],
  )

describe('all sensors together', () => {
  it('#1 see a busy desk', async () => {
    desktop(busyTools)
    expect(await readSignals(onLinux({}, busyProcesses()), all)).toEqual({
      signals: {
        microphone: 'yes',
        camera: 'yes',
        presentation: 'yes',
        'full-screen': 'yes',
        'do-not-disturb': 'yes',
        'display-kept-awake': 'yes',
        'named-program': 'yes',
      },
      running: ['OBS'],
    })
  })

  it('see a calm one', async () => {
    desktop({
      pactl: '[]\n',
      'pw-dump': recorded('pw-dump-calm.json'),
      gdbus: '(false,)\n',
      gsettings: 'true\n',
      'xprop -root': recorded('xprop-front.txt'),
      'xprop -id': recorded('xprop-window.txt'),
    })
    const { signals, running } = await readSignals(onLinux(), all)
    expect(new Set(Object.values(signals))).toEqual(new Set(['no']))
    expect(running).toEqual([])
  })

  it('do not trust X11 about windows under Wayland', async () => {
    const started = desktop(busyTools)
    const ports = onLinux({ XDG_SESSION_TYPE: 'wayland' })
    expect((await readSignals(ports, all)).signals['full-screen']).toBe('unknown')
    expect(started.map(({ program }) => program)).not.toContain('xprop')
  })

  it.each(['linux', 'darwin', 'win32', 'freebsd'] as const)(
    'know nothing on a bare %s',
    async (platform) => {
      desktop({})
      const nowhere = { proc: '/nowhere', devices: '/nowhere' }
      const { signals } = await readSignals({ clock, platform, env: {}, ...nowhere }, all)
      expect(signals).toEqual(noSignals)
    },
  )

  it('on a Mac hear a call, and neither music nor what the computer itself plays', async () => {
    const mac = { clock, platform: 'darwin' as const, env: {} }
    const ps = '/bin/ps -o comm= -p 64440'
    desktop({
      '/usr/bin/pmset': recorded('pmset-call.txt'),
      [ps]: '/Applications/zoom.us.app/Contents/MacOS/zoom.us\n',
      '/bin/ps -axo': recorded('ps-macos.txt'),
    })
    expect(await readSignals(mac, all)).toMatchObject({
      signals: {
        microphone: 'yes',
        'display-kept-awake': 'yes',
        camera: 'unknown',
      },
      running: ['OBS'],
    })
    desktop({ '/usr/bin/pmset': recorded('pmset-music.txt') })
    expect(await readSignals(mac, all)).toMatchObject({
      signals: {
        microphone: 'no',
        'display-kept-awake': 'no',
        'named-program': 'unknown',
      },
    })
  })

  it('on Windows read the registry and the list of tasks, by full paths', async () => {
    const started = desktop({
      'C:\\Windows/System32/reg.exe query HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone':
        recorded('reg-microphone-in-use.txt'),
      'C:\\Windows/System32/reg.exe query HKCU\\Software\\Microsoft\\MobilePC':
        recorded('reg-presentation-on.txt'),
      'C:\\Windows/System32/reg.exe query HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CloudStore\\Store\\DefaultAccount\\Current\\default$windows.data.notifications':
        recorded('reg-quiet-alarms.txt'),
      'C:\\Windows/System32/tasklist.exe /fo csv /nh': recorded('tasklist.csv'),
    })
    const env = { SystemRoot: 'C:\\Windows' }
    const { signals, running } = await readSignals({ clock, platform: 'win32', env }, all)
    expect(signals).toEqual({
      ...noSignals,
      presentation: 'yes',
      'do-not-disturb': 'yes',
      'named-program': 'yes',
      // Only if it began since the computer was started, which a test cannot know.
      microphone: expect.stringMatching(/^(yes|no)$/) as string,
    })
    expect(running).toEqual(['Zoom.exe'])
    for (const { program } of started) expect(program).toMatch(/^C:\\Windows.System32./)
  })
})

describe('a reading', () => {
  it('is over after two seconds, and so is every tool that hangs', async () => {
    const timeUp = new AbortController()
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeUp.signal)
    const kill = vi.fn<ChildProcess['kill']>()
    const hanging = vi
      .spyOn(childProcess, 'execFile')
      .mockImplementation(() => ({ kill }) as Partial<ChildProcess> as ChildProcess)
    const reading = readSignals(onLinux(), all)
    await vi.waitUntil(() => hanging.mock.calls.length > 2)
    timeUp.abort()
    const { signals } = await reading
    expect(timeout).toHaveBeenCalledExactlyOnceWith(2_000)
    expect(signals.microphone).toBe('unknown')
    expect(kill.mock.calls).toEqual(hanging.mock.calls.map(() => ['SIGKILL']))
  })

  it('#42 opens no window and uses no shell', async () => {
    const started = desktop(busyTools)
    await readSignals(onLinux(), all)
    expect(started.length).toBeGreaterThan(3)
    for (const { options } of started) {
      expect(options).toMatchObject({
        windowsHide: true,
        env: { LC_ALL: 'C' },
      })
      expect(options).not.toHaveProperty('shell')
      expect(options).not.toHaveProperty('detached')
    }
  })

  it('#35 starts no tool that nobody needs', async () => {
    const started = desktop(busyTools)
    const programs = async (wanted: Wanted, ports = onLinux()) => {
      const before = started.length
      await readSignals(ports, wanted)
      return started.slice(before).map(({ program }) => program)
    }
    // Calls and films count as sitting, so they are always of use.
    expect(await programs(none)).toEqual(['pactl', 'gdbus'])
    expect(await programs({ ...none, heldBy: ['do-not-disturb'] })).toContain('gsettings')
    expect(await programs({ ...none, heldBy: ['full-screen'] })).toContain('xprop')
    const i3 = onLinux({ XDG_CURRENT_DESKTOP: 'i3' })
    expect(await programs({ ...none, heldBy: ['do-not-disturb'] }, i3)).not.toContain('gsettings')
  })

  it('asks PipeWire once, however many need it', async () => {
    const started = desktop({ 'pw-dump': recorded('pw-dump-call.json') })
    const held = fakeProc([{ comm: 'wireplumber', open: ['video0'] }], ['video0'])
    const { signals } = await readSignals(onLinux({}, held), all)
    expect(signals).toMatchObject({
      microphone: 'yes',
      camera: 'yes',
      presentation: 'no',
    })
    expect(started.filter(({ program }) => program === 'pw-dump')).toHaveLength(1)
  })

  it.each(['FLATPAK_ID', 'SNAP'])(
    'takes what %s hides for unknown, not for nobody',
    async (name) => {
      desktop({})
      const { running, signals } = await readSignals(onLinux({ [name]: 'x' }, busyProcesses()), all)
      expect([signals.camera, signals['named-program'], running]).toEqual([
        'unknown',
        'unknown',
        null,
      ])
    },
  )

  it('reads no processes for an empty list of programs', async () => {
    desktop({})
    const ports = onLinux({}, busyProcesses())
    const { running, signals } = await readSignals(ports, {
      ...all,
      namedPrograms: [],
    })
    expect([running, signals['named-program']]).toEqual([[], 'no'])
    const started = desktop({})
    await readSignals({ clock, platform: 'darwin', env: {} }, { ...all, namedPrograms: [] })
    expect(started.map(({ program }) => program)).not.toContain('/bin/ps')
  })
})

describe('Do Not Disturb', () => {
  it.each([
    ['XFCE', 'xfconf-query -c xfce4-notifyd -p /do-not-disturb', 'true\n'],
    [
      'X-Cinnamon',
      'gsettings get org.cinnamon.desktop.notifications display-notifications',
      'false\n',
    ],
    ['MATE', 'gsettings get org.mate.NotificationDaemon do-not-disturb', 'true\n'],
    ['Pantheon', 'gsettings get io.elementary.notifications do-not-disturb', 'true\n'],
  ])('#24 is asked of %s by its own tool', async (name, command, answer) => {
    desktop({ [command]: answer })
    const ports = onLinux({ XDG_CURRENT_DESKTOP: name })
    expect((await readSignals(ports, all)).signals['do-not-disturb']).toBe('yes')
  })

  it('is not asked of GNOME in Budgie, which keeps its own', async () => {
    desktop(busyTools)
    const ports = onLinux({ XDG_CURRENT_DESKTOP: 'Budgie:GNOME' })
    expect((await readSignals(ports, all)).signals['do-not-disturb']).toBe('unknown')
  })
})
