import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { callNames } from '#ipc/call-names'
import type { UncurlApi } from '#ipc/contract'

import type { DeskState } from '../stage/wire.ts'
import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'

declare global {
  interface Window {
    readonly uncurl: UncurlApi
  }
}

/**
 * What a window may not do. That the app also denies what Electron alone would allow (permissions,
 * leaving, other windows, a process without sandbox) is held by the stage, which plays no window of
 * an app that does not: tests/stage/electron/sealed.ts.
 */

const policy = [
  "base-uri 'none'",
  "connect-src 'none'",
  "default-src 'none'",
  "font-src 'self'",
  "form-action 'none'",
  "img-src 'self' data:",
  "media-src 'self'",
  "object-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
]

test('everything that a window loads comes from the app, under its policy', async ({ desk }) => {
  const { page } = desk
  test.skip(page === null, 'needs to see what a window loads')
  const files: { readonly path: string; readonly headers: Record<string, string> }[] = []
  const hosts = new Set<string>()
  page?.on('response', (response) => {
    const { hostname, pathname } = new URL(response.url())
    hosts.add(hostname.replace(/^w\d+-\w+\./, 'a window of '))
    const isOurs = hostname.endsWith('.localhost') && !pathname.startsWith('/__stage/')
    if (isOurs) files.push({ path: pathname, headers: response.headers() })
  })
  page?.on('requestfailed', (request) => hosts.add(new URL(request.url()).hostname))
  await desk.openHome()
  await desk.tray.choose('Take a break now')
  const player = await desk.window('break')
  await player.getByRole('button', { name: 'I am ready' }).click()
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible()

  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/home.html', '/break.html', expect.stringMatching(/\.css$/)]),
  )
  for (const { path, headers } of files) {
    const directives = (headers['content-security-policy'] ?? '').split('; ')
    const own = directives.filter((directive) => !directive.startsWith('frame-ancestors'))
    expect(own.toSorted(), path).toEqual(policy)
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
  }
  expect(
    [...hosts].filter((host) => !['127.0.0.1', 'a window of localhost'].includes(host)),
  ).toEqual([])
  expect((await stageState(desk)).view.opened, 'addresses handed to the browser').toEqual([])
})

test('a window has the calls of the contract, and nothing of Node or Electron', async ({
  desk,
}) => {
  const page = (await desk.openHome()).locator('html')
  const found = await page.evaluate(() => ({
    api: Object.keys(window.uncurl),
    values: [...new Set(Object.values(window.uncurl).map((value) => typeof value))],
    foreign: [
      'require',
      'module',
      'process',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in globalThis),
  }))
  expect(found.api.toSorted()).toEqual(
    [...callNames, 'onPage', 'onRecord', 'onSnapshot', 'onWords'].toSorted(),
  )
  expect(found.values).toEqual(['function'])
  expect(found.foreign).toEqual([])
})

test('a page runs nothing and loads nothing that did not come with it', async ({ desk }) => {
  const page = (await desk.openHome()).locator('html')
  const ran = await page.evaluate(async (root) => {
    const allowed: string[] = []
    const script = document.createElement('script')
    script.textContent = 'globalThis.ranInline = true'
    root.append(script)
    if ('ranInline' in globalThis) allowed.push('an inline script')
    const button = document.createElement('button')
    button.setAttribute('onclick', 'globalThis.ranHandler = true')
    button.click()
    if ('ranHandler' in globalThis) allowed.push('an inline handler')
    const box = document.createElement('div')
    box.setAttribute('style', 'width: 77px')
    root.append(box)
    if (box.offsetWidth === 77) allowed.push('an inline style')
    box.remove()

    const loads = (tag: 'img' | 'script' | 'iframe' | 'link', attributes: Record<string, string>) =>
      new Promise<void>((resolve) => {
        const element = document.createElement(tag)
        element.addEventListener('load', () => {
          if (tag !== 'iframe') allowed.push(tag)
          resolve()
        })
        element.addEventListener('error', () => resolve())
        document.addEventListener('securitypolicyviolation', () => resolve(), { once: true })
        Object.assign(element, attributes)
        document.body.append(element)
      })
    const elsewhere = 'http://127.0.0.1:9'
    await loads('img', { src: `${elsewhere}/a.png` })
    await loads('script', { src: `${elsewhere}/a.js` })
    await loads('link', { rel: 'stylesheet', href: `${elsewhere}/a.css` })
    await loads('iframe', { src: '/home.html' })
    const framed = document.querySelector('iframe')?.contentDocument?.querySelector('#root')
    if (framed instanceof Element) allowed.push('iframe')
    const reaches = [
      () => fetch('/home.html'),
      () => fetch(`${elsewhere}/`, { mode: 'no-cors' }),
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('ws://127.0.0.1:9/')
          socket.addEventListener('open', resolve)
          socket.addEventListener('error', reject)
        }),
    ]
    for (const reach of reaches) {
      await reach().then(
        () => allowed.push('a connection'),
        () => {},
      )
    }
    return allowed
  })
  expect(ran).toEqual([])
})

test('a page gets no permission', async ({ desk }) => {
  const page = (await desk.openHome()).locator('html')
  const granted = await page.evaluate(async () => {
    const got: string[] = []
    const tries: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['camera', () => navigator.mediaDevices.getUserMedia({ video: true })],
      ['microphone', () => navigator.mediaDevices.getUserMedia({ audio: true })],
      ['screen', () => navigator.mediaDevices.getDisplayMedia()],
      ['clipboard', () => navigator.clipboard.readText()],
      [
        'place',
        () =>
          new Promise((resolve, reject) =>
            navigator.geolocation.getCurrentPosition(resolve, reject),
          ),
      ],
    ]
    for (const [name, attempt] of tries) {
      await attempt().then(
        () => got.push(name),
        () => {},
      )
    }
    if ((await Notification.requestPermission()) === 'granted') got.push('notifications')
    return got
  })
  expect(granted).toEqual([])
})

test('a page can neither leave nor open another', async ({ desk }) => {
  const home = await desk.openHome()
  const page = home.locator('html')
  for (const address of ['http://127.0.0.1:9/', 'file:///etc/hostname', 'data:text/html,away']) {
    await page.evaluate((_page, address) => {
      location.href = address
      window.open(address)
      const link = document.createElement('a')
      Object.assign(link, { href: address, target: '_blank' })
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
  }
  await expect(home.getByRole('heading', { level: 1 })).toBeVisible()
  if (desk.on === 'electron') return
  const { windows } = (await stageState(desk)).view
  expect(windows.map(({ url, load }) => [url, load])).toEqual([['app://uncurl/home.html', 1]])
})

test('a call of the wrong window or with a wrong input is refused, and changes nothing', async ({
  desk,
}) => {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Settings' }).click()
  await home.getByRole('button', { name: /^Prompts/ }).click()
  const before = await snapshot(home)

  expect(await refusals(home, ['postpone', 'skip', 'ready', 'stop', 'fitPrompt'], null)).toEqual(
    ['postpone', 'skip', 'ready', 'stop', 'fitPrompt'].map((name) =>
      expect.stringContaining(`Refused "${name}" from the home window; nothing was changed.`),
    ),
  )
  const wrong: readonly (readonly [keyof UncurlApi, unknown])[] = [
    ['saveSettings', { sitMinutes: 5 }],
    ['saveSettings', { sitMinutes: 40, colour: 'red' }],
    ['saveSettings', { sitMinutes: '40' }],
    ['saveSettings', null],
    ['saveSettings', JSON.parse('{"__proto__":{"sounds":false},"sitMinutes":1e9}')],
    ['pausePrompts', -1],
    ['pausePrompts', 'for ever'],
    ['sayPosture', 'lying'],
    ['startBreak', { routineId: 7, variant: 'short' }],
    ['startBreak', { routineId: 'thread-the-needle', variant: 'endless' }],
    ['resumePrompts', 5],
    ['getSnapshot', 'all'],
  ]
  for (const [name, input] of wrong) {
    expect(await refusals(home, [name], input), `${name}(${JSON.stringify(input)})`).toEqual([
      expect.stringMatching(`Refused "${name}" from the home window with a wrong input`),
    ])
  }
  // Well-formed, but about a routine that there is not.
  await home
    .locator('html')
    .evaluate(() =>
      window.uncurl.startBreak({ routineId: 'no-such-routine', variant: 'short' }).catch(() => {}),
    )
  const after = await snapshot(home)
  expect(after.settings).toEqual(before.settings)
  expect(after.status.kind).toBe(before.status.kind)
  expect(after.status.reason.code).toBe(before.status.reason.code)
  expect(after.breakView).toEqual({ kind: 'none' })
  await desk.noWindow('break')
  expect(() => readFileSync(join(desk.userData, 'settings.json'))).toThrow('ENOENT')
})

test('the break window may not change settings, pause prompts or touch what is kept', async ({
  desk,
}) => {
  test.skip(desk.page === null, 'needs a tray menu')
  await desk.tray.choose('Take a break now')
  const player = await desk.window('break')
  const names = [
    'saveSettings',
    'pausePrompts',
    'stepAway',
    'getDisplays',
    'getWeek',
    'deleteHistory',
    'exportData',
    'restoreBackup',
    'chooseSharedFolder',
  ]
  expect(await refusals(player, names, null)).toEqual(
    names.map((name) => expect.stringContaining(`Refused "${name}" from the break window`)),
  )
})

const snapshot = (view: View) => view.locator('html').evaluate(() => window.uncurl.getSnapshot())

/** What each of these calls is answered: why it was refused, or `done`. */
const refusals = (
  view: View,
  names: readonly string[],
  input: unknown,
): Promise<readonly string[]> =>
  view.locator('html').evaluate(
    (_page, { names, input }) =>
      Promise.all(
        names.map((name) => {
          const call = Reflect.get(window.uncurl, name) as (input: unknown) => Promise<unknown>
          return call(input).then(
            () => 'done',
            (cause: unknown) => String(cause),
          )
        }),
      ),
    { names, input },
  )

async function stageState(desk: Desk): Promise<DeskState> {
  const { page } = desk
  if (page === null) throw new Error('This is not the stage')
  const response = await page.request.get(new URL('state', page.url()).href)
  return (await response.json()) as DeskState
}
