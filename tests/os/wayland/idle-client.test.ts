import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { waylandIdle } from '../../../electron/os/wayland/idle-client.ts'
import { fakeCompositor } from './fake-compositor.ts'

/** A client of a compositor that offers these, and everything it was told. */
async function session(...offers: [string, number][]) {
  const compositor = await fakeCompositor(offers)
  const told: string[] = []
  const client = waylandIdle(compositor.socketPath, 2_000, {
    ready: (source) => told.push(source),
    idled: () => told.push('idled'),
    resumed: () => told.push('resumed'),
    answered: () => told.push('answered'),
    lost: (reason) => told.push(`lost: ${reason}`),
  })
  onTestFinished(client.close)
  const hears = (...words: string[]) =>
    vi.waitFor(() => {
      expect(told).toEqual(words)
    })
  return { compositor, client, told, hears }
}

const seat: [string, number] = ['wl_seat', 8]

const silent = () => {}

describe('asking for idle notices', () => {
  it.each([
    [
      [seat, ['ext_idle_notifier_v1', 1]],
      'ext-idle-notify',
      ['ext_idle_notifier_v1 1', '5.1(6 2000 4)'],
    ],
    [
      [seat, ['ext_idle_notifier_v1', 2]],
      'ext-idle-notify-input',
      ['ext_idle_notifier_v1 2', '5.2(6 2000 4)'],
    ],
    [[seat, ['org_kde_kwin_idle', 1]], 'kde-idle', ['org_kde_kwin_idle 1', '5.0(6 4 2000)']],
    [
      [seat, ['org_kde_kwin_idle', 1], ['ext_idle_notifier_v1', 1]],
      'ext-idle-notify',
      ['ext_idle_notifier_v1 1', '5.1(6 2000 4)'],
    ],
  ] as [[string, number][], string, [string, string]][])(
    'of %j is done by %s',
    async (offers, source, [bound, asked]) => {
      const { compositor, hears } = await session(...offers)
      await hears(source)
      await vi.waitFor(() => {
        expect(compositor.requests).toEqual([
          '2.0(1 wl_seat 1 4)',
          expect.stringMatching(new RegExp(`^2\\.0\\(\\d ${bound} 5\\)$`)),
          asked,
        ])
      })
    },
  )

  it.each([
    [[['ext_idle_notifier_v1', 1]], 'it has no seat'],
    [[seat], 'it offers no idle notices'],
  ] as [[string, number][], string][])('of %j is in vain', async (offers, reason) => {
    const { hears } = await session(...offers)
    await hears(`lost: ${reason}`)
  })

  it('is in vain where nobody listens', async () => {
    const lost = vi.fn<(reason: string) => void>()
    waylandIdle('/nowhere/wayland-0', 2_000, {
      ready: silent,
      idled: silent,
      resumed: silent,
      answered: silent,
      lost,
    })
    await vi.waitFor(() => {
      expect(lost.mock.calls).toEqual([['connect ENOENT /nowhere/wayland-0']])
    })
  })
})

describe('listening', () => {
  const ext: [string, number] = ['ext_idle_notifier_v1', 1]

  it('hears silences, their ends and answers', async () => {
    const { compositor, client, hears } = await session(seat, ext)
    await hears('ext-idle-notify')
    compositor.idled()
    await hears('ext-idle-notify', 'idled')
    compositor.resumed()
    await hears('ext-idle-notify', 'idled', 'resumed')
    client.ping()
    await hears('ext-idle-notify', 'idled', 'resumed', 'answered')
    client.ping()
    await hears('ext-idle-notify', 'idled', 'resumed', 'answered', 'answered')
  })

  it('asks one question at a time', async () => {
    const { compositor, client, told, hears } = await session(seat, ext)
    await hears('ext-idle-notify')
    client.ping()
    await hears('ext-idle-notify', 'answered')
    compositor.hang()
    client.ping()
    client.ping()
    client.close()
    await vi.waitFor(() => {
      expect(compositor.clients.size).toBe(0)
    })
    expect(compositor.questions()).toBe(3)
    expect(told).toEqual(['ext-idle-notify', 'answered'])
  })

  it.each([
    ['hangs up', 'hangUp', 'it closed the connection'],
    ['says nonsense', 'babble', 'it said what cannot be understood: Error: A message of 0 bytes'],
  ] as const)('ends once when the compositor %s', async (_what, act, reason) => {
    const { compositor, told, hears } = await session(seat, ext)
    await hears('ext-idle-notify')
    compositor[act]()
    await vi.waitFor(() => {
      expect(told[1]).toContain(`lost: ${reason}`)
    })
    expect(told).toHaveLength(2)
  })

  it.each([0, 1])('ends when the compositor takes service %i away', async (index) => {
    const { compositor, told, hears } = await session(seat, ext, ['wl_output', 4])
    await hears('ext-idle-notify')
    compositor.takeAway(2)
    compositor.takeAway(index)
    await vi.waitFor(() => {
      expect(told[1]).toBe(`lost: it took ${index === 0 ? 'wl_seat' : ext[0]} away`)
    })
  })

  it('ends with the words of the compositor when it refuses', async () => {
    const { compositor, hears } = await session(seat, ext)
    await hears('ext-idle-notify')
    compositor.complain('invalid object 5')
    await hears('ext-idle-notify', 'lost: it refused a request: invalid object 5')
  })

  it('leaves in silence', async () => {
    const { compositor, client, told, hears } = await session(seat, ext)
    await hears('ext-idle-notify')
    client.close()
    await vi.waitFor(() => {
      expect(compositor.clients.size).toBe(0)
    })
    expect(told).toEqual(['ext-idle-notify'])
  })
})
