import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { chromium } from '@playwright/test'

import { answerLists } from '../e2e/support/answer-lists.ts'
import type { Desk } from '../e2e/support/desk.ts'
import { stageDesk } from '../e2e/support/stage-desk.ts'
import { stageLocale, startStage } from '../e2e/support/stage-process.ts'
import { buildIfStale } from './build.ts'
import { findChromium } from './programs.ts'

/** Plays a morning on the stage and keeps the README's picture of it: `npm run screenshots`. */
const folder = fileURLToPath(new URL('../../assets/screenshots/', import.meta.url))

await buildIfStale()
const home = mkdtempSync(join(tmpdir(), 'uncurl-screenshots-'))
const stage = await startStage(home, { at: '2026-11-16T08:40:00Z', zone: 'Europe/London' })
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
})
try {
  const page = await browser.newPage({
    viewport: { width: 2600, height: 1000 },
    deviceScaleFactor: 2,
    locale: stageLocale,
    colorScheme: 'light',
  })
  await page.goto(stage.address)
  await page.getByRole('button', { name: /^Tray icon/ }).waitFor()
  const desk = stageDesk(page, home)
  await answerLists(desk)
  await morning(desk)
  await desk.openHome()
  mkdirSync(folder, { recursive: true })
  await page
    .locator('.window.shown[data-page="home"] iframe')
    .screenshot({ path: join(folder, 'today.png') })
} finally {
  await browser.close()
  await stage.stop()
  rmSync(home, { recursive: true, force: true })
}

/** Two sits with breaks, a long call, a lunch: what a morning at a desk is like. */
async function morning(desk: Desk): Promise<void> {
  const sit = async (minutes: number) => {
    await desk.person('reading')
    await desk.speed(600)
    await desk.pass({ minutes })
  }
  const leave = async (minutes: number) => {
    await desk.person('away')
    await desk.speed(600)
    await desk.pass({ minutes })
  }
  const takeBreak = async () => {
    const card = await desk.window('break')
    await card.getByRole('button', { name: 'Start' }).click()
    await desk.person('away')
    const player = await desk.window('break')
    await player.getByRole('button', { name: 'I am ready' }).click()
    await player.getByRole('button', { name: 'Back to work' }).click({ timeout: 60_000 })
    await desk.noWindow('break')
  }
  await sit(29)
  await takeBreak()
  await sit(24)
  await leave(6)
  await desk.toggle('In a call', true)
  await sit(10)
  await desk.person('away')
  await desk.pass({ minutes: 55 })
  await desk.toggle('In a call', false)
  await sit(1)
  await takeBreak()
  await sit(27)
  await leave(40)
  await sit(17)
}
