import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { UncurlApi } from '#ipc/contract'

import { answerLists } from './support/answer-lists.ts'
import type { Desk, View } from './support/desk.ts'
import { expect, test as base } from './support/fixtures.ts'
import { expectReadable } from './support/readable.ts'
import { stageDesk } from './support/stage-desk.ts'
import { stageLocale, startStage } from './support/stage-process.ts'

const settings = { sitMinutes: 60 } as const
const computer = { at: '2026-11-16T09:00:00Z', zone: 'Europe/London', settings }

/** What the dialog of the stage calls the folder that both computers keep in step. */
const folderName = 'In step'

const test = base.extend<{ readonly other: Desk; readonly folder: string }>({
  computer,

  folder: async ({ home }, use) => {
    const folder = join(home, 'saved', folderName)
    mkdirSync(folder, { recursive: true })
    await use(folder)
  },

  /** Another computer of the same person. */
  other: async ({ folder, chromium }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'uncurl-desk-'))
    mkdirSync(join(home, 'saved'))
    mkdirSync(join(home, 'user-data'))
    writeFileSync(join(home, 'user-data', 'settings.json'), JSON.stringify(settings))
    symlinkSync(folder, join(home, 'saved', folderName))
    const stage = await startStage(home, computer)
    const browser = await chromium()
    const page = await browser.newPage({
      viewport: { width: 2600, height: 1000 },
      locale: stageLocale,
    })
    await page.goto(stage.address)
    await page.getByRole('button', { name: /^Tray icon/ }).waitFor()
    const desk = stageDesk(page, home)
    await answerLists(desk)
    await use(desk)
    await page.close()
    await stage.stop()
    rmSync(home, { recursive: true, force: true })
  },
})

async function openRow(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Settings' }).click()
  await home.getByRole('button', { name: /^Several computers/ }).click()
  return home
}

async function choose(desk: Desk): Promise<View> {
  const home = await openRow(desk)
  await home.getByRole('button', { name: 'Choose a folder…' }).click()
  await desk.answerDialog(folderName)
  await expect(home.getByText(/In step$/)).toBeVisible()
  return home
}

/** Sitting of the present week, in minutes, as the home window of a desk is told. */
const sat = async (home: View): Promise<number> => {
  const seconds = await home.locator('html').evaluate(async () => {
    const { uncurl } = globalThis as unknown as { uncurl: Pick<UncurlApi, 'getWeek'> }
    const { facts } = await uncurl.getWeek(null)
    return facts.sittingSeconds
  })
  return seconds / 60
}

/** Only while it is waited for: meanwhile another computer's clock stands still, nearly. */
async function pass(desk: Desk, minutes: number): Promise<void> {
  await desk.speed(600)
  await desk.pass({ minutes })
  await desk.speed(1)
}

test('two computers share a folder: overlapping sitting counts once', async ({
  desk,
  other,
  folder,
}) => {
  await desk.person('typing')
  await other.person('away')
  const home = await choose(desk)
  await expect(home.getByText('No other computer has written anything here yet.')).toBeVisible()
  await expectReadable(home, 'alone in the folder')
  await desk.close('home')
  await choose(other)
  await other.close('home')

  // From nine to twenty to ten at one computer, from twenty past nine to ten at the other.
  await pass(desk, 40)
  await desk.person('away')
  await pass(desk, 40)
  await pass(other, 20)
  await other.person('typing')
  await pass(other, 40)
  await other.person('away')
  await pass(other, 20)

  // What the other one recorded arrives while the page is open, though nothing new happens here.
  await desk.person('typing')
  await pass(desk, 1)
  const now = await desk.openHome()
  await now.getByRole('link', { name: 'History' }).click()
  await expect(now.getByRole('link', { name: /^Monday 16 November, so far: 1 h/ })).toBeVisible()
  await now.getByRole('link', { name: 'Week', exact: true }).click()
  await expect.poll(() => sat(now)).toBeGreaterThan(55)
  expect(await sat(now)).toBeLessThan(72)
  await now.getByRole('link', { name: 'Today' }).click()
  await expect(now.getByRole('main')).toContainText(/4\d/)

  await now.getByRole('link', { name: 'Settings' }).click()
  await now.getByRole('button', { name: /^Several computers/ }).click()
  await expect(now.getByText(/^Last seen Monday 16 November, (09|10):/)).toBeVisible()
  expect(readdirSync(join(folder, 'Uncurl'))).toHaveLength(2)
})

test('a folder can be left, and this computer’s files go from it', async ({ desk, folder }) => {
  await desk.person('typing')
  const home = await choose(desk)
  await desk.speed(60)
  await expect.poll(() => readdirSync(join(folder, 'Uncurl')).length).toBe(1)
  await home.getByRole('button', { name: 'Leave the folder…' }).click()
  const sheet = home.getByRole('dialog', { name: 'Leave the folder?' })
  await sheet.getByText('Also remove this computer’s files').click()
  await expectReadable(home, 'leaving')
  await sheet.getByRole('button', { name: 'Leave the folder' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(home.getByText('This computer goes on alone.', { exact: true })).toBeVisible()
  await expect(home.getByRole('button', { name: 'Choose a folder…' })).toBeVisible()
  expect(readdirSync(folder, { recursive: true })).toEqual([])
})

test('a folder that is gone is told in words, and nothing breaks', async ({ desk, folder }) => {
  await desk.person('typing')
  const home = await choose(desk)
  rmSync(folder, { recursive: true })
  await desk.speed(60)
  await desk.pass({ minutes: 8 })
  await expect(home.getByText(/^The folder cannot be found\./)).toBeVisible()
  await expectReadable(home, 'a folder that is gone')
})
