import { Variant } from '@jellybrick/dbus-next'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { whenTrayComes } from '../../../electron/os/tray-host.ts'
import { privateBus, whyNoBus } from './private-bus.ts'

const missing = whyNoBus()
const watcher = 'org.kde.StatusNotifierWatcher'
const path = '/StatusNotifierWatcher'

/** A session to log in to. Its tray comes when it likes. */
async function session() {
  const bus = await privateBus()
  const came = vi.fn<() => void>()

  /** The desktop's watcher of icons; it may be up before anything shows them. */
  async function desktopTray({ shows = true } = {}) {
    let isShown = shows
    const service = await bus.serve(watcher, {
      [`${path} org.freedesktop.DBus.Properties.Get`]: () => ['v', new Variant('b', isShown)],
    })
    return {
      ...service,
      show: () => {
        isShown = true
        service.emit(path, watcher, 'StatusNotifierHostRegistered')
      },
    }
  }

  function uncurlStarts() {
    const end = whenTrayComes(bus.address, came)
    onTestFinished(end)
    return end
  }

  /** Others have come to the bus and gone, one after another: whatever was asked before is answered. */
  async function settled() {
    for (const _ of ['one', 'two', 'three', 'four']) {
      const other = await bus.serve('app.uncurl.Probe', {})
      other.leave()
    }
  }

  return { bus, came, desktopTray, uncurlStarts, settled }
}

describe.skipIf(missing !== null)(`#33 a tray that comes late${missing ?? ''}`, () => {
  it('is noticed when the desktop brings it after Uncurl has started', async () => {
    const { came, desktopTray, uncurlStarts, settled } = await session()
    uncurlStarts()
    await settled()
    expect(came).not.toHaveBeenCalled()

    await desktopTray()
    await vi.waitFor(() => {
      expect(came).toHaveBeenCalledTimes(1)
    })
  })

  it('is noticed when only what shows the icons was missing', async () => {
    const { came, desktopTray, uncurlStarts } = await session()
    const tray = await desktopTray({ shows: false })
    uncurlStarts()
    await vi.waitFor(() => {
      expect(tray.asked).toEqual(['Get'])
    })
    expect(came).not.toHaveBeenCalled()

    tray.show()
    await vi.waitFor(() => {
      expect(came).toHaveBeenCalledTimes(1)
    })
  })

  it('is told once: later comings and goings are looked after by the icon itself', async () => {
    const { came, desktopTray, uncurlStarts, settled } = await session()
    uncurlStarts()
    await settled()
    const first = await desktopTray()
    await vi.waitFor(() => {
      expect(came).toHaveBeenCalledTimes(1)
    })
    first.leave()
    const second = await desktopTray()
    second.show()
    await settled()
    expect([came.mock.calls.length, second.asked]).toEqual([1, []])
  })

  it('is no news when it was there from the first', async () => {
    const { came, desktopTray, uncurlStarts, settled } = await session()
    const tray = await desktopTray()
    uncurlStarts()
    await vi.waitFor(() => {
      expect(tray.asked).toEqual(['Get'])
    })
    tray.show()
    await settled()
    expect(came).not.toHaveBeenCalled()
  })

  it('is not waited for once Uncurl has quit, nor without a bus', async () => {
    const { bus, came, desktopTray, uncurlStarts, settled } = await session()
    const quit = uncurlStarts()
    await settled()
    quit()
    await desktopTray()
    await settled()
    whenTrayComes(null, came)()
    whenTrayComes(`${bus.address}-gone`, came)
    await settled()
    expect(came).not.toHaveBeenCalled()
  })
})
