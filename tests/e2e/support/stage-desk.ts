import { join } from 'node:path'

import { expect, type Page } from '@playwright/test'

import type { DeskState } from '../../stage/wire.ts'
import type { Desk, View, WindowName } from './desk.ts'

/** The desk as the page of the stage shows it. */
export function stageDesk(page: Page, home: string): Desk {
  const strip = page.getByRole('form', { name: 'The world around the app' })
  const shown = (name: WindowName) => page.locator(`.window.shown[data-page="${name}"]`)
  const icon = page.getByRole('button', { name: /^Tray icon/ })

  async function state(): Promise<DeskState> {
    const response = await page.request.get(new URL('state', page.url()).href)
    return (await response.json()) as DeskState
  }

  const now = async () => {
    const { anchor } = await state()
    const since = performance.timeOrigin + performance.now() - anchor.real
    return anchor.tick + anchor.wallAhead + since * anchor.rate
  }

  async function running(is: boolean): Promise<void> {
    await expect.poll(async () => (await state()).running).toBe(is)
  }

  async function window(name: WindowName): Promise<View> {
    await expect(shown(name)).not.toHaveCount(0)
    return shown(name).first().frameLocator('iframe')
  }

  const press = (name: string) => strip.getByRole('button', { name, exact: true }).click()

  async function settle(control: keyof DeskState['world'], value: unknown): Promise<void> {
    await expect.poll(async () => (await state()).world[control]).toBe(value)
  }

  const userData = join(home, 'user-data')
  return {
    on: 'stage',
    page,
    userData,
    journalPath: join(userData, 'journal.sqlite'),
    window,
    async noWindow(name) {
      await expect(shown(name)).toHaveCount(0)
    },
    async openHome() {
      await icon.click()
      return window('home')
    },
    async close(name) {
      await shown(name).first().getByRole('button', { name: 'Close the window' }).click()
      await expect(shown(name)).toHaveCount(0)
    },
    async quit() {
      await press('Quit')
      await running(false)
    },
    async kill() {
      await press('Kill')
      await running(false)
    },
    async relaunch() {
      await press('Launch')
      await icon.waitFor()
    },
    async theme(theme) {
      await page.emulateMedia({ colorScheme: theme })
      await settle('dark', theme === 'dark')
    },
    tray: {
      toolTip: async () => (await state()).view.tray?.toolTip ?? '',
      click: () => icon.click(),
      async choose(item) {
        await icon.click({ button: 'right' })
        await page.getByRole('menuitem', { name: item }).click()
      },
    },
    async person(person) {
      await strip.getByRole('radio', { name: new RegExp(`^${person}$`, 'i') }).click()
      await settle('person', person)
    },
    async speed(speed) {
      // Not checked here: an older state on its way may uncheck it once more before it holds.
      await strip.getByRole('radio', { name: `×${speed}`, exact: true }).click()
      await settle('speed', speed)
    },
    async toggle(what, on) {
      const box = strip.getByRole('checkbox', { name: what, exact: true })
      await box.setChecked(on)
      const name = await box.getAttribute('name')
      await settle(name as keyof DeskState['world'], on)
    },
    jumpClock: press,
    async run(words) {
      const before = (await state()).ran?.serial
      await strip.getByRole('textbox', { name: 'uncurl' }).fill(words)
      await press('Run')
      await expect.poll(async () => (await state()).ran?.serial).not.toBe(before)
      const { ran } = await state()
      if (ran === null) throw new Error('Nothing was run')
      return ran
    },
    async openLink(url) {
      await strip.getByRole('textbox', { name: 'uncurl' }).fill(url)
      await press('Open as a link')
    },
    pressShortcut: press,
    async zone(zone) {
      await strip.getByLabel('Zone').selectOption(zone)
      await settle('zone', zone)
    },
    async crashWindow() {
      await press('Crash the window')
    },
    saved: join(home, 'saved'),
    async answerDialog(button) {
      await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
    },
    copied: async () => (await state()).view.copied,
    notifications: () => page.getByRole('region', { name: 'Notifications' }).getByRole('article'),
    now,
    async pass({ minutes }) {
      const end = (await now()) + minutes * 60_000
      await expect.poll(now, { intervals: [20], timeout: 30_000 }).toBeGreaterThanOrEqual(end)
    },
  }
}
