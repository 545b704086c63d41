import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { chromium } from '@playwright/test'

import type { Instant } from '#core/time'

import { answerLists } from '../e2e/support/answer-lists.ts'
import type { Desk } from '../e2e/support/desk.ts'
import { stageDesk } from '../e2e/support/stage-desk.ts'
import { stageLocale, startStage } from '../e2e/support/stage-process.ts'
import { buildIfStale } from './build.ts'
import { writeDemo, type Demo } from './demo.ts'
import { findChromium } from './programs.ts'

/** The README's pictures, taken on the stage: `npm run screenshots`. */
const folder = fileURLToPath(new URL('../../assets/screenshots/', import.meta.url))
const zone = 'Europe/London'

await buildIfStale()
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
})
try {
  await picture(
    'today',
    '2026-11-16T08:40:00Z',
    () => {},
    async (desk) => {
      await answerLists(desk)
      await morning(desk)
      await desk.openHome()
    },
  )
  await picture('week', '2026-11-20T15:00:00Z', writeDemo, async (desk) => {
    const home = await desk.openHome()
    await home.getByRole('link', { name: 'Week', exact: true }).click()
    await home.getByRole('region', { name: 'Sitting each day' }).waitFor()
  })
  await picture('plan', '2026-11-20T15:00:00Z', writeDemo, async (desk) => {
    const home = await desk.openHome()
    await home.getByRole('link', { name: 'Plan', exact: true }).click()
    await home
      .getByRole('heading', { name: /^Week 2/ })
      .first()
      .waitFor()
  })
} finally {
  await browser.close()
}

/** Keeps a picture of the home window, on a computer of its own with what was written there before. */
async function picture(
  name: string,
  at: string,
  write: (userData: string, moment: Demo) => void,
  act: (desk: Desk) => Promise<void>,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'uncurl-screenshots-'))
  write(join(home, 'user-data'), { now: Date.parse(at) as Instant, zone })
  const stage = await startStage(home, { at, zone })
  const page = await browser.newPage({
    viewport: { width: 2600, height: 1000 },
    deviceScaleFactor: 2,
    locale: stageLocale,
    colorScheme: 'light',
  })
  try {
    await page.goto(stage.address)
    await page.getByRole('button', { name: /^Tray icon/ }).waitFor()
    await act(stageDesk(page, home))
    await page
      .locator('.window.shown[data-page="home"] iframe')
      .screenshot({ path: join(folder, `${name}.png`) })
  } finally {
    await page.close()
    await stage.stop()
    rmSync(home, { recursive: true, force: true })
  }
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
    const back = player.getByRole('button', { name: 'Back to work' })
    await back.waitFor({ timeout: 60_000 })
    // At this speed a moment more away would be a break of one's own.
    await desk.person('reading')
    await back.click()
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
