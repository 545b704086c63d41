import { describe, expect, it, onTestFinished, vi } from 'vitest'

import type { InputSource } from '#core/senses'
import { seconds } from '#core/time'

import { systemClock } from '../../../electron/os/clock.ts'
import { connectBus } from '../../../electron/os/dbus/bus.ts'
import { followIdle, type OpenWay } from '../../../electron/os/followed-idle.ts'
import { mutterWay } from '../../../electron/os/idle-mutter.ts'
import { waylandWay } from '../../../electron/os/idle-wayland.ts'
import { privateBus } from '../dbus/private-bus.ts'
import { kwin, mutter, sway, whyNo } from './compositors.ts'
import { personAt } from './person.ts'

/** Proof that idle notices are asked for as real compositors want them. Real time passes here. */
const clock = systemClock()
const notice = 200
const within = { timeout: 20_000, interval: 50 }
const slow = 60_000

const named = (name: string, missing: string | null) =>
  missing === null ? name : `${name} (skipped: ${missing})`

/** Follows a compositor through a silence, an input and another silence. */
async function provesItself(source: InputSource, ways: readonly OpenWay[], move: () => void) {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const idle = followIdle(clock, ways)
  onTestFinished(idle.stop)
  const reads = (matches: (idleFor: number) => boolean, act: () => void = () => {}) =>
    vi.waitFor(() => {
      act()
      const reading = idle.read()
      expect(reading).toBeTypeOf('number')
      expect(matches(Number(reading))).toBe(true)
    }, within)

  await vi.waitFor(() => {
    idle.read()
    expect(idle.name()).toBe(source)
  }, within)
  await reads((idleFor) => idleFor >= seconds(1.5))
  await reads((idleFor) => idleFor < seconds(1), move)
  await reads((idleFor) => idleFor >= seconds(1.5))
  expect(idle.health()).toBe('working')
}

const noSway = whyNo('sway')
describe.skipIf(noSway !== null)(named('sway', noSway), () => {
  it('tells of silence and input', { timeout: slow }, async () => {
    const socket = await sway()
    await provesItself('kde-idle', [waylandWay(socket, clock, notice)], await personAt(socket))
  })
})

const noKwin = whyNo('kwin_wayland', 'dbus-daemon')
describe.skipIf(noKwin !== null)(named('KWin', noKwin), () => {
  it('tells of silence and input', { timeout: slow }, async () => {
    const bus = await privateBus()
    const socket = await kwin(bus.address)
    await provesItself(
      'ext-idle-notify',
      [waylandWay(socket, clock, notice)],
      await personAt(socket),
    )
  })
})

const noMutter = whyNo('mutter', 'dbus-daemon')
describe.skipIf(noMutter !== null)(named('Mutter', noMutter), () => {
  it(
    'tells of silence and input over D-Bus, having no idle notices',
    { timeout: slow },
    async () => {
      const bus = await privateBus()
      const socket = await mutter(bus.address)
      const ways = [waylandWay(socket, clock, notice), mutterWay(bus.address, clock, notice)]
      await provesItself('mutter', ways, await remotePerson(bus.address))
    },
  )
})

/** Somebody who moves the pointer from afar, as GNOME's remote desktop does. */
async function remotePerson(address: string): Promise<() => void> {
  const bus = await connectBus(address)
  onTestFinished(bus.close)
  const service = 'org.gnome.Mutter.RemoteDesktop'
  const path = await vi.waitFor(async () => {
    const [session] = await bus.call({
      service,
      path: '/org/gnome/Mutter/RemoteDesktop',
      interface: service,
      member: 'CreateSession',
    })
    return String(session)
  }, within)
  const session = { service, path, interface: `${service}.Session` }
  await bus.call({ ...session, member: 'Start' })
  return () => {
    const move = { ...session, member: 'NotifyPointerMotionRelative' }
    void bus.call({ ...move, signature: 'dd', args: [5, 5] })
  }
}
