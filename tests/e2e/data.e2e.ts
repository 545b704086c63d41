import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectEasyToHit, expectReadable, looks } from './support/readable.ts'

const device = '01KA5B6C7D8E9FGHJKMNPQRSTV'

/** Half an hour of sitting at an old computer, so many half hours after nine on 2 November. */
const sit = (index: number) => ({
  id: `01KA5B6C7D8E9FGHJKMNPQ000${index}`,
  device,
  type: 'interval',
  start: new Date(Date.UTC(2026, 10, 2, 9, 30 * index)).toISOString(),
  end: new Date(Date.UTC(2026, 10, 2, 9, 30 * (index + 1))).toISOString(),
  elapsedSeconds: 1800,
  kind: 'sitting',
  source: 'input',
  zone: 'Europe/London',
})

const header = {
  uncurl: 'history',
  format: 1,
  device,
  exportedAt: '2026-11-03T08:00:00.000Z',
  zone: 'Europe/London',
}

const said = {
  care: {
    screen: { version: 1, at: Date.UTC(2026, 10, 3), answer: 'remind-only' },
    avoid: ['floor'],
    restored: [],
    stoppedFor: null,
    lyingAsked: false,
    usedAt: null,
    hidden: {},
    eased: [],
  },
  ratings: {},
  tips: { last: null, seen: [], dismissed: [] },
}

/** A file where the dialogs of the system find it. */
function put(desk: Desk, name: string, lines: readonly object[]): void {
  mkdirSync(desk.saved, { recursive: true })
  writeFileSync(join(desk.saved, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

async function openData(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Settings' }).click()
  await home.getByRole('button', { name: /^Your data/ }).click()
  await expect(home.getByRole('heading', { name: 'Where it lies' })).toBeVisible()
  return home
}

/** Makes the home window narrow, as somebody would by its edge. */
async function narrow(desk: Desk, width: number): Promise<void> {
  await desk.page?.locator('.window.shown[data-page="home"]').evaluate((window, width) => {
    for (const box of [window, window.querySelector('iframe')]) {
      if (box instanceof HTMLElement) box.style.setProperty('width', `${width}px`, 'important')
    }
  }, width)
}

const press = (home: View, name: string) => home.getByRole('button', { name, exact: true }).click()

test.describe('with weeks behind', () => {
  test.use({ computer: { sample: true } })

  test('all that is kept goes out, and comes in only once', async ({ desk }) => {
    test.slow()
    const home = await openData(desk)
    await expect(home.getByText(/^[\d,]+ entries since \d+ September 2026, /)).toBeVisible()

    for (const [act, name] of [
      ['Export as CSV', 'Uncurl history 2026-11-16.csv'],
      ['Export as JSON Lines', 'Uncurl history 2026-11-16.jsonl'],
      ['Save a whole backup', 'Uncurl backup 2026-11-16.jsonl'],
    ] as const) {
      await press(home, act)
      await desk.answerDialog('Save')
      await expect(home.getByText(`Saved as “${name}”.`)).toBeVisible()
    }
    expect(readdirSync(desk.saved).toSorted()).toEqual([
      'Uncurl backup 2026-11-16.jsonl',
      'Uncurl history 2026-11-16.csv',
      'Uncurl history 2026-11-16.jsonl',
    ])
    const csv = readFileSync(join(desk.saved, 'Uncurl history 2026-11-16.csv'), 'utf8')
    expect(csv.split('\r\n').length).toBeGreaterThan(500)

    for (const name of readdirSync(desk.saved)) {
      await press(home, 'Import…')
      await desk.answerDialog(name)
      await expect(home.getByText(`Nothing new was in “${name}”.`)).toBeVisible()
      await expect(home.getByText(/[\d,]+ were here already\.$/)).toBeVisible()
    }
  })
})

test('rows of another computer are in the history, and those refused are listed', async ({
  desk,
}) => {
  test.slow()
  put(desk, 'from the old one.jsonl', [
    header,
    sit(0),
    { ...sit(1), kind: 'dancing' },
    sit(2),
    { ...sit(3), start: '2027-01-01T09:00:00.000Z', end: '2027-01-01T09:30:00.000Z' },
    { ...sit(4), start: sit(0).start },
  ])
  const home = await openData(desk)
  await home.getByText('All or nothing').scrollIntoViewIfNeeded()
  await home
    .locator('.switch', { has: home.getByRole('switch', { name: 'All or nothing' }) })
    .click()
  await press(home, 'Import…')
  await desk.answerDialog('from the old one.jsonl')
  const nothing = 'Nothing of “from the old one.jsonl” was taken in, because 3 rows cannot be used.'
  await expect(home.getByText(nothing)).toBeVisible()
  const refused = home.locator('.data-refusals li')
  await expect(refused).toHaveText([
    'Line 3“kind” is missing, or is not what it can be.',
    'Line 5It lies beyond tomorrow.',
    'Line 6The same computer has another stretch at that time.',
  ])

  await home
    .locator('.switch', { has: home.getByRole('switch', { name: 'All or nothing' }) })
    .click()
  await press(home, 'Import…')
  await desk.answerDialog('from the old one.jsonl')
  await expect(
    home.getByText('2 entries of “from the old one.jsonl” were taken in. 3 rows cannot be used.'),
  ).toBeVisible()
  await expect(home.getByText(/^[\d,]+ entries since 2 November 2026, /)).toBeVisible()

  await press(home, 'Import…')
  await desk.answerDialog('Cancel')
  await expect(refused).toHaveCount(0)

  await home.getByRole('navigation').getByRole('link', { name: 'History' }).click()
  await expect(home.getByText('Since 2 November 2026: one day at the desk.')).toBeVisible()
})

test('a file of somebody else, and one of a newer version, are named', async ({ desk }) => {
  put(desk, 'letter.jsonl', [{ dear: 'Mia' }])
  put(desk, 'newer.jsonl', [{ ...header, format: 2 }])
  const home = await openData(desk)
  await press(home, 'Import…')
  await desk.answerDialog('letter.jsonl')
  await expect(
    home.getByText('“letter.jsonl” is not a file that Uncurl wrote, or its first line is gone.'),
  ).toBeVisible()
  await press(home, 'Restore a backup…')
  await desk.answerDialog('newer.jsonl')
  await expect(home.getByText(/^“newer.jsonl” was written by a newer version/)).toBeVisible()
})

test('a backup of another computer is looked at, and then restored', async ({ desk }) => {
  test.slow()
  put(desk, 'Uncurl backup.jsonl', [
    { ...header, uncurl: 'backup', computer: 'old desk' },
    { settings: { sitMinutes: 45 } },
    { said },
    sit(0),
    sit(1),
  ])
  const home = await openData(desk)
  await press(home, 'Restore a backup…')
  await desk.answerDialog('Uncurl backup.jsonl')
  const sheet = home.getByRole('dialog', { name: 'Restore this backup?' })
  await expect(sheet).toContainText('Made on “old desk” on 3 November 2026 at 08:00.')
  await expect(sheet.getByRole('listitem')).toHaveText([
    '2 entries, 2 November 2026',
    'Settings',
    'What was said of health, of routines and of tips',
  ])
  await expectReadable(home, 'what is in a backup')
  await expect(sheet.getByRole('heading')).toBeInViewport()
  await sheet.getByRole('button', { name: 'Cancel' }).click()
  await expect(sheet).toBeHidden()

  await press(home, 'Restore a backup…')
  await desk.answerDialog('Uncurl backup.jsonl')
  await sheet.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(sheet).toBeHidden()
  await expect(home.getByText(/^2 entries of “Uncurl backup.jsonl” were taken in\./)).toBeVisible()
  const before = 'Uncurl backup 2026-11-16 before restoring.jsonl'
  await expect(home.getByText(`kept as “${before}”`, { exact: false })).toBeVisible()
  expect(readdirSync(join(desk.userData, 'backups'))).toContain(before)
  await expect(home.getByRole('button', { name: /^Prompts.*45 min/ })).toBeVisible()

  await desk.quit()
  await desk.relaunch()
  const later = await openData(desk)
  await expect(later.getByRole('button', { name: /^Prompts.*45 min/ })).toBeVisible()
  await expect(later.getByText(/^\d+ entries since 2 November 2026, /)).toBeVisible()
})

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { sample: true, settings: { textSize } } })

    test('the row is readable and fits', async ({ desk }) => {
      test.slow()
      await desk.theme(theme)
      put(desk, 'a.jsonl', [header, { type: 'mood' }, sit(0)])
      const home = await openData(desk)
      await press(home, 'Import…')
      await desk.answerDialog('a.jsonl')
      await expect(home.getByText('One row cannot be used.', { exact: false })).toBeVisible()
      await expectReadable(home, 'the row')
      await expectEasyToHit(home, 'the row')
      for (const width of [1080, 480]) {
        await narrow(desk, width)
        await expectReadable(home, `the row, ${width} px`)
      }
    })
  })
}
