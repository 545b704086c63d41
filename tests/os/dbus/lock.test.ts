import { Variant } from '@jellybrick/dbus-next'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { minutes } from '#core/time'

import { dbusLock } from '../../../electron/os/lock-dbus.ts'
import { virtualTime } from '../../support/virtual-time.ts'
import { privateBus, whyNoBus } from './private-bus.ts'

const missing = whyNoBus()
const login1 = 'org.freedesktop.login1'
const sessionPath = '/org/freedesktop/login1/session/_32'
const properties = 'org.freedesktop.DBus.Properties'

/** A Linux desktop with its buses (one plays both) and Uncurl listening. */
async function desktop() {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const bus = await privateBus()
  const time = virtualTime()
  const changed = vi.fn<() => void>()

  async function screenSaver(kind: string, path = `/${kind.replaceAll('.', '/')}`) {
    let active = false
    const service = await bus.serve(kind, { [`${path} ${kind}.GetActive`]: () => ['b', active] })
    return {
      ...service,
      locks: (now: boolean, isTold = true) => {
        active = now
        if (isTold) service.emit(path, kind, 'ActiveChanged', 'b', now)
      },
    }
  }

  /** The login manager. Its `auto` session is the person's. */
  async function loginManager() {
    let hint = false
    const get = (_kind: unknown, property: unknown) =>
      ['v', property === 'Id' ? new Variant('s', '2') : new Variant('b', hint)] as const
    const service = await bus.serve(login1, {
      [`/org/freedesktop/login1 ${login1}.Manager.GetSession`]: (id) =>
        id === '2' ? ['o', sessionPath] : ['o', '/nowhere'],
      [`/org/freedesktop/login1/session/auto ${properties}.Get`]: get,
      [`${sessionPath} ${properties}.Get`]: get,
    })
    return {
      hints: (now: boolean) => {
        hint = now
        const change = { LockedHint: new Variant('b', now) }
        const kind = `${login1}.Session`
        service.emit(sessionPath, properties, 'PropertiesChanged', 'sa{sv}as', kind, change, [])
      },
      asksToLock: () => {
        service.emit(sessionPath, `${login1}.Session`, 'Lock')
      },
    }
  }

  function listen({ session = true, system = true, sessionId = undefined as string | undefined }) {
    const lock = dbusLock(
      time.clock,
      {
        session: session ? bus.address : null,
        system: system ? bus.address : null,
        sessionId,
      },
      changed,
    )
    onTestFinished(lock.stop)
    return {
      lock,
      /** Waits until the lock reads so, as a beat would find it. */
      reads: (locked: 'yes' | 'no' | 'unknown') =>
        vi.waitFor(() => {
          expect(lock.read()).toBe(locked)
        }),
    }
  }

  const { serve, end: endBus } = bus
  return { time, changed, serve, screenSaver, loginManager, listen, endBus }
}

describe.skipIf(missing !== null)(`the lock over D-Bus${missing ? `: ${missing}` : ''}`, () => {
  it.each([
    ['org.gnome.ScreenSaver', '/org/gnome/ScreenSaver'],
    ['org.freedesktop.ScreenSaver', '/org/freedesktop/ScreenSaver'],
    ['org.mate.ScreenSaver', '/'],
  ])('is told by %s at %s', async (kind, path) => {
    const { screenSaver, listen, changed } = await desktop()
    const saver = await screenSaver(kind, path)
    const { lock, reads } = listen({ system: false })
    await reads('no')
    expect([lock.name(), lock.health()]).toEqual(['screen-saver', 'working'])
    changed.mockClear()

    saver.locks(true)
    await reads('yes')
    saver.locks(false)
    await reads('no')
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('is known by the time that it is announced', async () => {
    const { screenSaver, listen, changed } = await desktop()
    const saver = await screenSaver('org.gnome.ScreenSaver')
    const { lock, reads } = listen({ system: false })
    await reads('no')
    const seen: string[] = []
    changed.mockImplementation(() => seen.push(lock.read()))
    saver.locks(true)
    await reads('yes')
    expect(seen).toEqual(['yes'])
  })

  it('prefers the desktop to the service that only hands on', async () => {
    const { screenSaver, listen } = await desktop()
    const common = await screenSaver('org.freedesktop.ScreenSaver')
    const own = await screenSaver('org.gnome.ScreenSaver')
    const { reads } = listen({ system: false })
    await reads('no')
    common.locks(true)
    own.locks(true)
    await reads('yes')
    own.locks(false)
    await reads('no')
  })

  it('is found within a minute when a signal was missed', async () => {
    const { screenSaver, listen, time } = await desktop()
    const saver = await screenSaver('org.gnome.ScreenSaver')
    const { reads } = listen({ system: false })
    await reads('no')
    saver.locks(true, false)
    time.advance(minutes(1))
    await reads('yes')
  })

  it('is found when the screen saver starts later, and unknown after it left', async () => {
    const { screenSaver, listen, time } = await desktop()
    const { lock, reads } = listen({ system: false })
    expect([lock.read(), lock.name()]).toEqual(['unknown', 'none'])
    const saver = await screenSaver('org.xfce.ScreenSaver', '/')
    await vi.waitFor(() => {
      time.advance(minutes(1))
      expect(lock.read()).toBe('no')
    })
    saver.leave()
    time.advance(minutes(1))
    await reads('unknown')
    const next = await screenSaver('org.gnome.ScreenSaver')
    next.locks(true)
    time.advance(minutes(1))
    await reads('yes')
  })

  it('stays locked through a sleep that fell into a look', async () => {
    const { screenSaver, listen, time, changed } = await desktop()
    const saver = await screenSaver('org.gnome.ScreenSaver')
    saver.locks(true)
    const { lock, reads } = listen({ system: false })
    await reads('yes')
    changed.mockClear()
    time.advance(minutes(1))
    lock.read()
    time.advance(minutes(480))
    expect(lock.read()).toBe('yes')
    await reads('yes')
    expect(changed).not.toHaveBeenCalled()
    expect(console.error).not.toHaveBeenCalled()
  })

  it('is looked at again when it changes while it is looked at', async () => {
    const { serve, listen } = await desktop()
    const kind = 'org.gnome.ScreenSaver'
    const path = '/org/gnome/ScreenSaver'
    let asked = 0
    const service = await serve(kind, {
      [`${path} ${kind}.GetActive`]: () => {
        asked += 1
        // The second look is the first one that listens; its answer is old by the time it arrives.
        if (asked === 2) service.emit(path, kind, 'ActiveChanged', 'b', true)
        return ['b', asked > 2]
      },
    })
    const { reads } = listen({ system: false })
    await reads('yes')
  })

  it.each([undefined, '2'])('is told by the login session %s', async (sessionId) => {
    const { loginManager, listen } = await desktop()
    const login = await loginManager()
    const { lock, reads } = listen({ session: false, sessionId })
    await vi.waitFor(() => {
      expect(lock.health()).toBe('unsure')
    })
    // Nobody has ever set the hint, so "not locked" is no news.
    expect(lock.read()).toBe('unknown')
    login.hints(true)
    await reads('yes')
    login.hints(false)
    await reads('no')
    expect([lock.name(), lock.health()]).toEqual(['login-session', 'working'])
  })

  it('does not take the wish to lock for a lock', async () => {
    const { loginManager, screenSaver, listen, changed } = await desktop()
    const login = await loginManager()
    await screenSaver('org.gnome.ScreenSaver')
    const { lock, reads } = listen({})
    await reads('no')
    changed.mockClear()
    login.asksToLock()
    login.hints(true)
    await reads('yes')
    login.hints(false)
    await reads('no')
    expect(changed).toHaveBeenCalledTimes(2)
    expect(lock.name()).toBe('screen-saver')
  })

  it('is unknown, and says so once, where there is no bus or no login manager', async () => {
    const { listen, endBus, time } = await desktop()
    await endBus()
    const { lock } = listen({})
    await vi.waitFor(() => {
      expect(console.error).toHaveBeenCalled()
    })
    const logged = vi.mocked(console.error).mock.calls.length
    time.advance(minutes(1))
    expect([lock.read(), lock.health()]).toEqual(['unknown', 'not-available'])
    lock.stop()
    expect(vi.mocked(console.error).mock.calls).toHaveLength(logged)
  })

  it('is unknown, and announced, when the bus is lost behind a lock', async () => {
    const { screenSaver, listen, endBus, time, changed } = await desktop()
    const saver = await screenSaver('org.gnome.ScreenSaver')
    const { lock, reads } = listen({ system: false })
    await reads('no')
    saver.locks(true)
    await reads('yes')
    changed.mockClear()
    await endBus()
    await vi.waitFor(() => {
      time.advance(minutes(1))
      lock.read()
      expect(changed).toHaveBeenCalled()
    })
    await reads('unknown')
  })
})
