import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import type { Page } from '@playwright/test'

import type { Desk } from '../e2e/support/desk.ts'
import { expect, test } from '../e2e/support/fixtures.ts'
import { startStage } from '../e2e/support/stage-process.ts'

/** Weeks to look at, for those who have none of their own yet. */

const mark = 'nothing here was measured'

test('the app goes on sample weeks and back, and its own data stay its own', async ({ desk }) => {
  const page = pageOf(desk)
  const home = await desk.openHome()
  await expect(home.getByRole('main')).toBeVisible()
  await expect(home.getByText(mark)).toHaveCount(0)
  const own = journalOf(desk.journalPath)

  await page.getByRole('button', { name: 'Sample weeks' }).click()
  // It takes a moment to make up.
  await expect(page.getByRole('button', { name: 'Own data' })).toBeVisible({ timeout: 30_000 })
  await desk.window('home')
  await expect(home.getByText(mark)).toBeVisible()
  const meanwhile = journalOf(desk.journalPath)
  expect(meanwhile.device).toBe(own.device)
  // A week of the sample has more than a hundred.
  expect(meanwhile.intervals).toBeLessThan(own.intervals + 5)

  await page.getByRole('button', { name: 'Own data' }).click()
  await expect(page.getByRole('button', { name: 'Sample weeks' })).toBeVisible()
  await desk.openHome()
  await expect(home.getByRole('main')).toBeVisible()
  await expect(home.getByText(mark)).toHaveCount(0)
})

test('a demonstration leaves nothing behind', async ({ desk, home }) => {
  const page = pageOf(desk)
  const computer = { at: '2026-11-20T14:10:00Z', zone: 'Europe/London' }
  const stage = await startStage(join(home, 'other'), computer, ['--sample'])
  await page.goto(stage.address)
  await expect(page.getByRole('button', { name: /^Tray icon/ })).toBeVisible({ timeout: 30_000 })
  const folder = /Sample weeks are in (.+), which/.exec(stage.complaints())?.[1] ?? ''
  expect(existsSync(join(folder, 'user-data', 'journal.sqlite'))).toBe(true)
  await stage.stop()
  expect(existsSync(folder)).toBe(false)
})

function pageOf({ page }: Desk): Page {
  test.skip(page === null, 'is about the stage alone')
  if (page === null) throw new Error('There is no stage')
  return page
}

function journalOf(path: string) {
  const journal = new DatabaseSync(path, { readOnly: true })
  const device = journal.prepare(`SELECT value FROM meta WHERE name = 'device'`).get()?.['value']
  const intervals = Number(journal.prepare('SELECT count(*) AS n FROM interval').get()?.['n'])
  journal.close()
  return { device, intervals }
}
