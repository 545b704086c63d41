import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium, type Page } from '@playwright/test'

import type { Clock, Instant, Millis, Tick } from '#core/time'

import { openJournal } from '../../electron/storage/journal-store.ts'
import type { Desk, WindowName } from '../e2e/support/desk.ts'
import { stageDesk } from '../e2e/support/stage-desk.ts'
import { stageLocale, startStage } from '../e2e/support/stage-process.ts'
import { buildIfStale } from '../support/build.ts'
import { findChromium } from '../support/programs.ts'
import { inMs, type Measured } from './measure.ts'
import { writeTenYears, zone } from './ten-years.ts'

const times = 15
const at = '2026-11-16T09:00:00Z'

/** From a window that is asked for to its first picture with something in it, on the stage, ten years on. */
export async function benchWindows(): Promise<Measured[]> {
  if (!(await buildIfStale())) throw new Error('the app could not be compiled')
  const home = mkdtempSync(join(tmpdir(), 'uncurl-bench-'))
  livedFor10Years(join(home, 'user-data'))
  const stage = await startStage(home, { at, zone })
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  })
  try {
    const page = await browser.newPage({
      viewport: { width: 2000, height: 1000 },
      locale: stageLocale,
    })
    await page.goto(stage.address)
    await page.getByRole('button', { name: /^Tray icon/ }).waitFor()
    const desk = stageDesk(page, home)
    // Once all is summed up, as a minute after the very first start.
    const first = await desk.openHome()
    await first.getByRole('main').waitFor()
    await first.locator('body').evaluate(() => window.uncurl.getHistory())
    const breaks = await median(() => paintBreak(page, desk))
    await desk.close('home')
    const homes = await median(() => paintHome(page, desk))
    return [
      {
        what: 'break asked for, window painted (stage)',
        budget: '<= 300 ms',
        measured: inMs(breaks),
      },
      {
        what: 'home asked for, window painted (stage)',
        budget: '<= 400 ms',
        measured: inMs(homes),
      },
    ]
  } finally {
    await browser.close()
    await stage.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

function livedFor10Years(directory: string): void {
  const wall = Date.parse(at) as Instant
  const clock: Clock = { now: () => ({ wall, tick: 0 as Tick, zone, boot: null }) }
  mkdirSync(directory, { recursive: true })
  const journal = openJournal({ directory, clock })
  writeTenYears(journal, wall)
  journal.close()
}

async function median(paint: () => Promise<Millis>): Promise<Millis> {
  const taken: Millis[] = []
  for (let count = 0; count < times; count += 1) taken.push(await paint())
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN
}

/** Looked for picture by picture; what tests wait with looks every few hundred ms. */
const shown = (page: Page, name: WindowName) =>
  page.waitForFunction(
    (selector) => document.querySelector(selector) !== null,
    `.window.shown[data-page="${name}"]`,
    { polling: 'raf' },
  )

/** Takes a plain break from the home window and ends it; returns the time to its first picture. */
async function paintBreak(page: Page, desk: Desk): Promise<Millis> {
  const home = await desk.window('home')
  const began = performance.now()
  await home.locator('body').evaluate(() => window.uncurl.startBreak(null))
  await shown(page, 'break')
  const player = (await desk.window('break')).locator('[data-view]')
  const painted = performance.now()
  // Not waited for: the window that asks goes with the answer.
  await player.evaluate(() => {
    void window.uncurl.stop('interrupted').then(() => window.uncurl.closeBreak())
  })
  await desk.noWindow('break')
  return painted - began
}

/** Opens the home window from the tray and closes it; returns the time to its first picture. */
async function paintHome(page: Page, desk: Desk): Promise<Millis> {
  const icon = page.getByRole('button', { name: /^Tray icon/ })
  const began = performance.now()
  await icon.evaluate((button: HTMLElement) => {
    button.click()
  })
  await shown(page, 'home')
  const painted = performance.now()
  await (await desk.window('home')).getByRole('main').waitFor()
  await desk.close('home')
  return painted - began
}
