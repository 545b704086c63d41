import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium, type Page } from '@playwright/test'

import type { Desk } from '../e2e/support/desk.ts'
import { stageDesk } from '../e2e/support/stage-desk.ts'
import { stageLocale, startStage } from '../e2e/support/stage-process.ts'
import { buildIfStale } from '../support/build.ts'
import { findChromium } from '../support/programs.ts'
import { inMs, type Measured } from './measure.ts'

const times = 15

/** From a break that is asked for to its window with something in it, on the stage. */
export async function benchWindows(): Promise<Measured[]> {
  if (!(await buildIfStale())) throw new Error('the app could not be compiled')
  const home = mkdtempSync(join(tmpdir(), 'uncurl-bench-'))
  const stage = await startStage(home, { at: '2026-11-16T09:00:00Z', zone: 'Europe/London' })
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
    await desk.openHome()
    const taken: number[] = []
    for (let count = 0; count < times; count += 1) taken.push(await paint(page, desk))
    const median = taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN
    return [
      {
        what: 'break asked for, window painted (stage)',
        budget: '<= 300 ms',
        measured: inMs(median),
      },
    ]
  } finally {
    await browser.close()
    await stage.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

/** Takes a plain break from the home window and ends it; returns the time to its first picture, in ms. */
async function paint(page: Page, desk: Desk): Promise<number> {
  const home = await desk.window('home')
  const began = performance.now()
  await home.locator('body').evaluate(() => window.uncurl.startBreak(null))
  // Looked for picture by picture; what tests wait with looks every few hundred ms.
  await page.waitForFunction(
    () => document.querySelector('.window.shown[data-page="break"]') !== null,
    null,
    { polling: 'raf' },
  )
  const player = (await desk.window('break')).locator('[data-view]')
  const painted = performance.now()
  // Not waited for: the window that asks goes with the answer.
  await player.evaluate(() => {
    void window.uncurl.stop('interrupted').then(() => window.uncurl.closeBreak())
  })
  await desk.noWindow('break')
  return painted - began
}
