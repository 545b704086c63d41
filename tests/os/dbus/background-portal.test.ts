import { Variant } from '@jellybrick/dbus-next'
import { describe, expect, it, vi } from 'vitest'

import { askForAutostart } from '../../../electron/os/background-portal.ts'
import { loginItem } from '../../../electron/os/login-item.ts'
import { privateBus, whyNoBus } from './private-bus.ts'

const missing = whyNoBus()
const name = 'org.freedesktop.portal.Desktop'
const path = '/org/freedesktop/portal/desktop'
const why = 'To count from the moment you sit down'

/** A desktop whose portal answers with what the person says. */
async function desktop(person: 'allows' | 'refuses' | 'closes the question') {
  const bus = await privateBus()
  const asked: Record<string, unknown>[] = []
  const portal = await bus.serve(name, {
    [`${path} org.freedesktop.portal.Background.RequestBackground`]: (_parent, options) => {
      const wanted = options as Record<string, Variant>
      asked.push(Object.fromEntries(Object.entries(wanted).map(([key, { value }]) => [key, value])))
      // The portal is :1.0, and each question comes by a connection of its own.
      const request = `${path}/request/1_${asked.length}/${String(wanted['handle_token']?.value)}`
      const starts = person === 'allows' && wanted['autostart']?.value === true
      portal.emit(
        request,
        'org.freedesktop.portal.Request',
        'Response',
        'ua{sv}',
        person === 'closes the question' ? 1 : 0,
        { background: new Variant('b', true), autostart: new Variant('b', starts) },
      )
      return ['o', request]
    },
  })
  return { address: bus.address, asked }
}

describe.skipIf(missing !== null)(`the portal of a sandbox ${missing ?? ''}`, () => {
  it('is asked to start the app at login, and tells what the person said', async () => {
    const { address, asked } = await desktop('allows')
    expect(await askForAutostart(address, true, why)).toBe(true)
    expect(asked).toEqual([{ handle_token: 'uncurl_autostart', reason: why, autostart: true }])
  })

  it('may say no', async () => {
    const { address } = await desktop('refuses')
    expect(await askForAutostart(address, true, why)).toBe(false)
  })

  it('may be sent away', async () => {
    const { address } = await desktop('closes the question')
    await expect(askForAutostart(address, true, why)).rejects.toThrow('not allowed to answer')
  })

  it('may not be there', async () => {
    const { address } = await privateBus()
    await expect(askForAutostart(address, true, why)).rejects.toThrow(/portal/)
  })
})

describe.skipIf(missing !== null)(`start at login in a Flatpak ${missing ?? ''}`, () => {
  const app = { isPackaged: true, setLoginItemSettings: () => {} }

  const login = (address: string) =>
    loginItem(false, () => why, {
      app,
      platform: 'linux',
      env: { FLATPAK_ID: 'app.uncurl.Uncurl', DBUS_SESSION_BUS_ADDRESS: address },
    })

  it('asks once for what the person wants, and not again for what is so', async () => {
    const { address, asked } = await desktop('allows')
    const { follow } = login(address)
    expect([await follow(true), await follow(true), await follow(false)]).toEqual([
      'done',
      'done',
      'done',
    ])
    expect(asked.map(({ autostart }) => autostart)).toEqual([true, false])
  })

  it('says that it was refused, and may be asked again', async () => {
    const { address, asked } = await desktop('refuses')
    const { follow } = login(address)
    expect([await follow(true), await follow(true)]).toEqual(['refused', 'refused'])
    expect(asked).toHaveLength(2)
  })

  it('says that it failed where no portal is', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { address } = await privateBus()
    expect(await login(address).follow(true)).toBe('failed')
  })
})
