import { Variant } from '@jellybrick/dbus-next'
import { describe, expect, it } from 'vitest'

import { busQuestions } from '../../../electron/os/sensors/ask-bus.ts'
import { inhibited } from '../../../electron/os/sensors/do-not-disturb.ts'
import { readSignals } from '../../../electron/os/sensors/signals.ts'
import { virtualTime } from '../../support/virtual-time.ts'
import { privateBus, whyNoBus } from '../dbus/private-bus.ts'
import { desktop } from './desktop.ts'
import { fakeProc } from './fake-proc.ts'

const noBus = whyNoBus()
const { clock } = virtualTime()

const sessionManager = '/org/gnome/SessionManager org.gnome.SessionManager.IsInhibited'
const policyAgent =
  '/org/kde/Solid/PowerManagement/PolicyAgent org.kde.Solid.PowerManagement.PolicyAgent.HasInhibition'
const powerManagement =
  '/org/freedesktop/PowerManagement/Inhibit org.freedesktop.PowerManagement.Inhibit.HasInhibit'
const notifications = '/org/freedesktop/Notifications org.freedesktop.DBus.Properties.Get'

const read = async (address: string) => {
  const env = { DBUS_SESSION_BUS_ADDRESS: address, XDG_CURRENT_DESKTOP: 'KDE' }
  const { signals } = await readSignals(
    { clock, platform: 'linux', env, ...fakeProc([]) },
    { heldBy: ['do-not-disturb'], namedPrograms: [] },
  )
  return signals
}

describe.skipIf(noBus !== null)(`over D-Bus${noBus === null ? '' : ` (${noBus})`}`, () => {
  it.each([
    ['org.gnome.SessionManager', sessionManager, 8],
    ['org.kde.Solid.PowerManagement.PolicyAgent', policyAgent, 4],
    ['org.freedesktop.PowerManagement', powerManagement, undefined],
  ])('%s tells whether the display is kept awake', async (name, method, flag) => {
    const started = desktop({})
    const bus = await privateBus()
    let isKept = true
    const asked: unknown[] = []
    await bus.serve(name, {
      [method]: (...args) => {
        asked.push(args[0])
        return ['b', isKept]
      },
    })
    expect((await read(bus.address))['display-kept-awake']).toBe('yes')
    isKept = false
    expect((await read(bus.address))['display-kept-awake']).toBe('no')
    expect(asked).toEqual([flag, flag])
    expect(started.map(({ program }) => program)).not.toContain('gdbus')
  })

  it("#24 KDE's notifications tell of Do Not Disturb", async () => {
    desktop({})
    const bus = await privateBus()
    let isInhibited = true
    const service = await bus.serve('org.freedesktop.Notifications', {
      [notifications]: () => ['v', new Variant('b', isInhibited)],
    })
    expect((await read(bus.address))['do-not-disturb']).toBe('yes')
    isInhibited = false
    expect((await read(bus.address))['do-not-disturb']).toBe('no')
    expect(service.asked).toEqual(['Get', 'Get'])
  })

  it('services that are not there or speak of something else say nothing', async () => {
    desktop({})
    const bus = await privateBus()
    expect(await read(bus.address)).toMatchObject({
      'display-kept-awake': 'unknown',
    })
    await bus.serve('org.gnome.SessionManager', {
      [sessionManager]: () => ['s', 'true'],
    })
    await bus.serve('org.freedesktop.Notifications', {
      [notifications]: () => ['b', true],
    })
    expect(await read(bus.address)).toMatchObject({
      'display-kept-awake': 'unknown',
      'do-not-disturb': 'unknown',
    })
  })

  it('a service that never answers is not waited for', async () => {
    const bus = await privateBus()
    await bus.serve('org.gnome.SessionManager', {
      [sessionManager]: () => 'silence',
    })
    const limit = new AbortController()
    const questions = busQuestions(bus.address, limit.signal)
    const answer = questions.ask({
      service: 'org.gnome.SessionManager',
      path: '/org/gnome/SessionManager',
      interface: 'org.gnome.SessionManager',
      member: 'IsInhibited',
      signature: 'u',
      args: [8],
    })
    limit.abort()
    expect(await answer).toBeNull()
    questions.close()
  })
})

it('a bus that is gone says nothing', async () => {
  desktop({})
  expect((await read('unix:path=/nowhere/bus'))['display-kept-awake']).toBe('unknown')
})

it.each([[null], [[]], [[true]], [[{ value: 'true' }]]])('%j is no answer of KDE', (body) => {
  expect(inhibited(body)).toBe('unknown')
})
