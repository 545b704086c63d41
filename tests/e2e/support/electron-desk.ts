import { execFile } from 'node:child_process'
import { join } from 'node:path'

import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test'

import { findElectron, root } from '../../support/programs.ts'
import type { Desk, Printed, WindowName } from './desk.ts'

/** The app on real Electron, on the real computer of whoever runs the test. */
export async function electronDesk(
  home: string,
): Promise<{ readonly desk: Desk; readonly stop: () => Promise<void> }> {
  const userData = join(home, 'user-data')
  const launch = () => {
    const executablePath = findElectron()
    if (executablePath === undefined) throw new Error("Electron's program is not there")
    return _electron.launch({ executablePath, args: [root, `--user-data-dir=${userData}`] })
  }
  let app: ElectronApplication | null = await launch()

  function run(words: string): Promise<Printed> {
    const program = findElectron() ?? ''
    const args = [root, `--user-data-dir=${userData}`, ...words.split(' ')]
    return new Promise((resolve) => {
      const child = execFile(program, args, (_fault, out, err) => {
        resolve({ out, err, code: child.exitCode ?? 1 })
      })
    })
  }

  const running = (): ElectronApplication => {
    if (app === null) throw new Error('The app is not running')
    return app
  }

  /** Pages of a name whose window is on screen; a window is loaded before it is shown. */
  async function shown(name: WindowName): Promise<Page[]> {
    const isVisible = async (page: Page) => {
      const window = await running().browserWindow(page)
      return window.evaluate((window) => window.isVisible())
    }
    const pages = running()
      .windows()
      .filter((page) => page.url().endsWith(`/${name}.html`))
    const visible = await Promise.all(pages.map(isVisible))
    return pages.filter((_page, index) => visible[index])
  }

  async function window(name: WindowName): Promise<Page> {
    await expect.poll(async () => (await shown(name)).length).toBeGreaterThan(0)
    const [page] = await shown(name)
    if (page === undefined) throw new Error(`The ${name} window went as it came`)
    return page
  }

  const desk: Desk = {
    on: 'electron',
    page: null,
    userData,
    journalPath: join(userData, 'journal.sqlite'),
    window,
    async noWindow(name) {
      await expect.poll(async () => (await shown(name)).length).toBe(0)
    },
    async openHome() {
      await running().evaluate(({ app }) => app.emit('second-instance'))
      return window('home')
    },
    async close(name) {
      const page = await window(name)
      await page.close()
    },
    async quit() {
      await running().close()
      app = null
    },
    async kill() {
      const child = running().process()
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
      app = null
    },
    async relaunch() {
      app = await launch()
    },
    async theme(theme) {
      await running().evaluate(({ nativeTheme }, theme) => {
        nativeTheme.themeSource = theme
      }, theme)
    },
    run,
    async openLink(url) {
      await running().evaluate(
        ({ app }, url) => app.emit('open-url', { preventDefault: () => {} }, url),
        url,
      )
    },
    pressShortcut: () => needs('keys that are heard in every program'),
    tray: {
      toolTip: () => needs('to read a tray icon'),
      click: () => needs('to click a tray icon'),
      choose: () => needs('to open a tray menu'),
    },
    person: () => needs('a person to play'),
    speed: () => needs('a clock that can be sped up'),
    toggle: () => needs('a world that can be changed'),
    saved: join(home, 'saved'),
    answerDialog: () => needs("the system's dialogs answered"),
    jumpClock: () => needs('a clock that can be set'),
    zone: () => needs('a time zone that can be set'),
    crashWindow: () => needs('a window that crashes when told'),
    copied: () => running().evaluate(({ clipboard }) => clipboard.readText()),
    notifications: () => needs('to see notifications'),
    now: () => Promise.resolve(Date.now()),
    pass: () => needs('a clock that can be sped up'),
  }
  return {
    desk,
    async stop() {
      await app?.close()
    },
  }
}

/** Ends the test as skipped: on a real computer nothing of the kind can be played. */
function needs(what: string): never {
  test.skip(true, `This needs ${what}, which only the stage has`)
  throw new Error(`This needs ${what}`)
}
