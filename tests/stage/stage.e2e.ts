import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { expect, test } from '../e2e/support/fixtures.ts'
import { startStage } from '../e2e/support/stage-process.ts'
import type { DeskState } from './wire.ts'

/** The stage itself, with the compiled app on it: what every other end-to-end test builds on. */

test('a prompt comes after half an hour of typing, at any speed', async ({ desk }) => {
  const began = await desk.now()
  await desk.speed(600)
  await desk.window('break')
  await desk.speed(1)
  expect(await desk.now()).toBeGreaterThan(began + 30 * 60_000)
})

test('a call holds a prompt back, and its end lets it come', async ({ desk }) => {
  await desk.toggle('In a call', true)
  await desk.speed(600)
  await desk.pass({ minutes: 40 })
  await desk.noWindow('break')
  await desk.toggle('In a call', false)
  await desk.window('break')
})

test('nobody is prompted on an empty chair, behind a lock or in sleep', async ({ desk }) => {
  await desk.person('away')
  await desk.speed(600)
  await desk.pass({ minutes: 40 })
  await desk.toggle('Locked', true)
  await desk.pass({ minutes: 40 })
  await desk.toggle('Announces sleep and lock', false)
  await desk.toggle('Asleep', true)
  await desk.pass({ minutes: 40 })
  await desk.noWindow('break')
  await desk.toggle('Asleep', false)
  await desk.toggle('Locked', false)
  await desk.person('typing')
  await desk.window('break')
})

test('an app that is killed starts again with its journal whole', async ({ desk }) => {
  await desk.speed(600)
  await desk.window('break')
  await desk.kill()
  await desk.noWindow('break')
  await desk.speed(1)
  await desk.relaunch()
  const journal = new DatabaseSync(desk.journalPath, { readOnly: true })
  expect(journal.prepare('pragma quick_check').get()).toEqual({ quick_check: 'ok' })
  journal.close()
})

test('a window that crashes is put right, and another one comes', async ({ desk }) => {
  await desk.openHome()
  await desk.crashWindow()
  await desk.noWindow('home')
  const home = await desk.openHome()
  await expect(home.getByRole('heading').first()).toBeVisible()
})

test('clock, zone, colours and displays change under a running app', async ({ desk }) => {
  const before = await desk.now()
  await desk.jumpClock('1 h on')
  await expect.poll(desk.now).toBeGreaterThan(before + 3_500_000)
  await desk.zone('Asia/Kolkata')
  await desk.toggle('Second display', true)
  const home = await desk.openHome()
  await desk.theme('dark')
  const isDark = () =>
    home
      .locator('html')
      .evaluate((page) => matchMedia('(prefers-color-scheme: dark)').matches && page !== null)
  await expect.poll(isDark).toBe(true)
})

test("a page stays on the app's own clock, and cannot leave or reach anything", async ({
  desk,
}) => {
  test.skip(desk.on !== 'stage', 'On Electron the app is confined by Electron')
  const home = await desk.openHome()
  const page = home.locator('html')
  const wall = await page.evaluate(() => Date.now())
  expect(Math.abs(wall - (await desk.now()))).toBeLessThan(60_000)
  const reached = await page.evaluate(async () => {
    const answer = await fetch('/home.html').catch(() => 'refused')
    return answer === 'refused' ? 'nothing' : 'something'
  })
  expect(reached).toBe('nothing')
  await page.evaluate(() => {
    location.href = 'http://127.0.0.1:9/'
    window.open('http://127.0.0.1:9/')
  })
  await expect(home.getByRole('heading').first()).toBeVisible()
})

test('the app quits in good order and comes back', async ({ desk }) => {
  await desk.quit()
  await desk.noWindow('home')
  await desk.relaunch()
  await desk.openHome()
})

test('a computer is switched on by whoever looks first, so that its first window is painted', async ({
  desk,
  home,
}) => {
  test.skip(desk.page === null, 'is about the stage alone; real Electron has its display at once')
  const stage = await startStage(join(home, 'other'), { at: '2026-11-16T09:00:00Z', zone: 'UTC' })
  const isRunning = async () => {
    const state = await fetch(new URL('state', stage.address))
    return ((await state.json()) as DeskState).running
  }
  try {
    expect(await isRunning()).toBe(false)
    await desk.page?.goto(stage.address)
    await expect.poll(isRunning).toBe(true)
  } finally {
    await stage.stop()
  }
})
