import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { wornThings, type JournalEntry, type PromptEvent } from '#core/journal'
import { programmeFrom } from '#core/programme'
import type { Instant } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { hasProgram } from '../support/programs.ts'
import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { addToJournal } from './support/kept-journal.ts'

const at = '2026-11-20T15:30:00Z'
const zone = 'Europe/London'
test.use({ computer: { sample: true, at, zone } })

/** In px of 1/96 inch, what the margins leave of each. */
const papers = { A4: { width: 698, height: 1026 }, Letter: { width: 720, height: 960 } }

async function openWeekBefore(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Week', exact: true }).click()
  await home.getByRole('link', { name: 'Week before' }).click()
  await expect(home.getByRole('heading', { level: 1, name: /9 to 15 November/ })).toBeVisible()
  return home
}

const print = (home: View) => home.getByRole('button', { name: 'One page to print' })
const answer = (desk: Desk, button: 'Save' | 'Cancel') =>
  desk.page?.getByRole('button', { name: button, exact: true }).click()

/** What the desk says of files and addresses that the app hands to the person. */
const shown = (desk: Desk) => (desk.page as Page).locator('.told')

const savedIn = (home: string): readonly string[] =>
  existsSync(join(home, 'saved')) ? readdirSync(join(home, 'saved')) : []

const pagesOf = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

test('a week becomes one page of paper', async ({ desk, home: folder }) => {
  test.skip(desk.page === null, 'needs the dialog of the stage')
  const home = await openWeekBefore(desk)
  await print(home).click()
  await answer(desk, 'Save')
  await expect(home.getByText('“Uncurl week 2026-11-09.pdf” is saved.')).toBeVisible()
  await expect(print(home)).toBeEnabled()

  const path = join(folder, 'saved', 'Uncurl week 2026-11-09.pdf')
  const pdf = readFileSync(path, 'latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pagesOf(pdf)).toBe(1)
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/)
  expect(pdf).toContain('/StructTreeRoot')
  if (hasProgram('pdftotext')) {
    const words = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).stdout
    expect(words).toContain('Week of 9 to 15 November 2026')
    expect(words).toContain('Sample data')
    expect(words).toContain('It is not a medical measurement.')
    // Nothing of the screen.
    expect(words).not.toContain('One page to print')
  }

  await home.getByRole('button', { name: 'Show in folder' }).click()
  await expect(shown(desk)).toContainText(path)
})

test('paper is white, however dark the window', async ({ desk }) => {
  test.skip(desk.page === null, 'needs the colours of the stage')
  await desk.theme('dark')
  const home = await openWeekBefore(desk)
  await print(home).click()
  await expect(home.locator('.print-sheet')).toHaveCount(1)
  await desk.page?.emulateMedia({ media: 'print' })
  const ground = await home.locator('html').evaluate((root) => {
    const { backgroundColor, colorScheme } = getComputedStyle(root)
    return { backgroundColor, colorScheme }
  })
  expect(ground).toEqual({ backgroundColor: 'rgb(255, 255, 255)', colorScheme: 'light' })
  await expect(home.getByRole('heading', { name: /^Week of 9 to 15/ })).toHaveCSS(
    'color',
    'rgb(0, 0, 0)',
  )
  await expect(home.getByRole('navigation')).toBeHidden()
  await answer(desk, 'Cancel')
})

test('who thinks better of it has no file, and the page as it was', async ({
  desk,
  home: folder,
}) => {
  test.skip(desk.page === null, 'needs the dialog of the stage')
  const home = await openWeekBefore(desk)
  await print(home).click()
  await expect(print(home)).toBeDisabled()
  await answer(desk, 'Cancel')
  await expect(print(home)).toBeEnabled()
  await expect(home.locator('.print-sheet')).toHaveCount(0)
  expect(savedIn(folder)).toEqual([])
})

test('the fullest week fits on both kinds of paper', async ({ desk, home: folder }) => {
  test.skip(desk.page === null, 'needs the paper of the stage')
  test.slow()
  await desk.quit()
  addToJournal(desk, {
    at: Date.parse(at) as Instant,
    entries: fullWeek(),
    programme: programmeFrom('four-weeks', '2026-11-02'),
  })
  await desk.relaunch()
  const home = await openWeekBefore(desk)
  await print(home).click()
  await expect(home.locator('.print-sheet')).toHaveCount(1)
  await desk.page?.emulateMedia({ media: 'print' })
  for (const [paper, { width, height }] of Object.entries(papers)) {
    const taken = await home.locator('.print-sheet').evaluate((sheet, width) => {
      sheet.style.setProperty('width', `${width}px`)
      return { height: sheet.scrollHeight, width: sheet.scrollWidth }
    }, width)
    expect.soft(taken.height, paper).toBeLessThanOrEqual(height)
    expect.soft(taken.width, paper).toBeLessThanOrEqual(width)
  }
  await desk.page?.emulateMedia({ media: 'screen' })
  await answer(desk, 'Save')
  await expect(home.getByText(/ is saved\./)).toBeVisible()
  const [file = ''] = savedIn(folder)
  expect(pagesOf(readFileSync(join(folder, 'saved', file), 'latin1'))).toBe(1)
})

/** So many minutes after six in the evening of a day in November. */
const moment = (day: number, minute: number): Instant =>
  (Date.parse(`2026-11-${String(day).padStart(2, '0')}T18:00:00Z`) + minute * 60_000) as Instant

/** Every routine there is, some of them stopped, band and disc, a score each day, and a day in another zone. */
function fullWeek(): readonly JournalEntry[] {
  const done = catalogue.map(({ id }, index): PromptEvent => ({
    type: 'prompt',
    at: moment(9 + (index % 5), index),
    zone,
    outcome: index % 3 === 0 ? 'partial' : 'taken',
    boutSeconds: 1800,
    prompted: true,
    reason: 'time-up',
    routineId: id,
    variant: 'short',
    seconds: 90,
    stopReason: index % 3 === 0 ? 'tingling' : null,
  }))
  const scores = Array.from({ length: 7 }, (_, day): JournalEntry => ({
    type: 'check-in',
    at: moment(9 + day, 60),
    zone,
    score: 10,
    area: null,
    words: [],
    tags: [],
  }))
  const away: JournalEntry = {
    type: 'interval',
    start: moment(11, 90),
    end: moment(11, 120),
    elapsedSeconds: 1800,
    kind: 'sitting',
    source: 'input',
    zone: 'America/Argentina/ComodRivadavia',
  }
  const worn = wornThings.map((thing): JournalEntry => {
    return { type: 'worn', at: moment(10, 90), zone, thing, seconds: 36_000 }
  })
  return [...done, ...scores, ...worn, away]
}
