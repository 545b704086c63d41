import { describe, expect, it, vi } from 'vitest'

import { minutes, seconds } from '#core/time'

import { followIdle } from '../../../electron/os/followed-idle.ts'
import { mutterWay } from '../../../electron/os/idle-mutter.ts'
import { virtualTime } from '../../support/virtual-time.ts'
import { privateBus, whyNoBus } from './private-bus.ts'

const missing = whyNoBus()
const name = 'org.gnome.Mutter.IdleMonitor'
const path = '/org/gnome/Mutter/IdleMonitor/Core'

/** GNOME with one person, and Uncurl listening. */
async function gnome() {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const bus = await privateBus()
  const time = virtualTime()
  let idleFor = 0
  let watches = 0
  let isStuck = false
  const service = await bus.serve(name, {
    [`${path} ${name}.GetIdletime`]: () => (isStuck ? 'silence' : ['t', BigInt(idleFor)]),
    [`${path} ${name}.AddIdleWatch`]: () => ['u', (watches += 1)],
    [`${path} ${name}.AddUserActiveWatch`]: () => ['u', (watches += 1)],
  })
  const source = followIdle(time.clock, [mutterWay(bus.address, time.clock)])
  await vi.waitFor(() => {
    expect(source.health()).toBe('working')
  })
  const fire = (watch: number) => {
    service.emit(path, name, 'WatchFired', 'u', watch)
  }
  return {
    source,
    service,
    time,
    endBus: bus.end,
    /** Two seconds without input have passed at the compositor. */
    idleWatchFires: () => {
      fire(1)
    },
    inputAfterSilence: () => {
      idleFor = 0
      fire(watches)
    },
    nobodyFor: (length: number) => {
      time.advance(length)
      idleFor += length
    },
    hang: () => {
      isStuck = true
    },
  }
}

describe.skipIf(missing !== null)(`GNOME's idle monitor${missing ? `: ${missing}` : ''}`, () => {
  it('is found, and somebody is there', async () => {
    const { source } = await gnome()
    expect([source.name(), source.read()]).toEqual(['mutter', 0])
  })

  it('counts a silence from its true beginning, and ends it with the first input', async () => {
    const { source, nobodyFor, idleWatchFires, inputAfterSilence, service } = await gnome()
    nobodyFor(seconds(2))
    idleWatchFires()
    await vi.waitFor(() => {
      expect(service.asked).toContain('AddUserActiveWatch')
      expect(source.read()).toBe(seconds(2))
    })
    nobodyFor(minutes(3))
    expect(source.read()).toBe(minutes(3) + seconds(2))
    inputAfterSilence()
    await vi.waitFor(() => {
      expect(source.read()).toBe(0)
    })
  })

  it('finds a silence while a film stops the watch', async () => {
    const { source, nobodyFor } = await gnome()
    nobodyFor(minutes(2))
    // The first reading still believes that somebody is there; it asks, and the next one knows.
    expect(source.read()).toBe(0)
    await vi.waitFor(() => {
      expect(source.read()).toBe(seconds(1))
    })
    nobodyFor(minutes(1))
    expect(source.read()).toBe(minutes(1) + seconds(1))
  })

  it('is unknown once it hangs', async () => {
    const { source, nobodyFor, hang } = await gnome()
    hang()
    for (let beat = 0; beat < 3; beat += 1) {
      source.read()
      nobodyFor(seconds(15))
    }
    expect([source.read(), source.health()]).toEqual(['unknown', 'unsure'])
  })

  it('is not available once the compositor has left, and found again when it is back', async () => {
    const { source, service, time } = await gnome()
    service.leave()
    await vi.waitFor(() => {
      source.read()
      expect(source.health()).toBe('not-available')
    })
    time.advance(minutes(1))
    expect(source.read()).toBe('unknown')
    expect(console.error).toHaveBeenCalledTimes(1)
  })

  it('is not available once the bus is gone', async () => {
    const { source, endBus, time } = await gnome()
    await endBus()
    await vi.waitFor(() => {
      time.advance(seconds(15))
      expect(source.read()).toBe('unknown')
      expect(source.health()).toBe('not-available')
    })
  })
})
