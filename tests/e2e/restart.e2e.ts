import { DatabaseSync } from 'node:sqlite'

import { catalogue } from '../support/catalogue.ts'
import type { Desk } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'

/** There is room for the floor, and one routine to offer. */
const settings = {
  place: 'private',
  switchedOff: catalogue.map(({ id }) => id).filter((id) => id !== 'thread-the-needle'),
} as const

test.use({ computer: { settings } })

/** The journal is sound, and its rows as they stand. */
function soundJournal(desk: Desk): readonly { kind?: unknown }[] {
  const file = new DatabaseSync(desk.journalPath, { readOnly: true })
  try {
    expect(file.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    return file.prepare('select kind from interval order by start').all()
  } finally {
    file.close()
  }
}

test('a kill in the middle of a bout: the bout goes on after the restart', async ({ desk }) => {
  await desk.person('typing')
  await desk.speed(60)
  await desk.pass({ minutes: 12 })
  await desk.kill()
  await desk.relaunch()

  const home = await desk.openHome()
  await expect(home.getByText('Sitting for').first()).toBeVisible()
  await expect(home.locator('.hero')).toContainText(/1[1-9]\s*min/)
  await desk.pass({ minutes: 1 })
  expect(soundJournal(desk).map(({ kind }) => kind)).toContain('sitting')
})

test('a kill in the middle of a routine: what was done of it stays, and the app goes on', async ({
  desk,
}) => {
  await desk.person('typing')
  await desk.speed(60)
  await desk.pass({ minutes: 5 })
  await desk.tray.choose('Take a break now')
  const player = await desk.window('break')
  await player.getByRole('button', { name: 'I am ready' }).click()
  await desk.person('away')
  await expect(player.getByRole('heading', { name: /right arm under/ })).toBeVisible()
  await desk.kill()
  await desk.relaunch()

  await desk.noWindow('break')
  await desk.person('typing')
  await desk.pass({ minutes: 2 })
  expect(soundJournal(desk).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['sitting', 'moving', 'untracked']),
  )
})

test('quitting and launching again keeps the sit, and the journal closes clean', async ({
  desk,
}) => {
  await desk.person('typing')
  await desk.speed(60)
  await desk.pass({ minutes: 6 })
  await desk.quit()
  expect(soundJournal(desk).map(({ kind }) => kind)).toEqual(['sitting'])
  await desk.relaunch()
  const home = await desk.openHome()
  await expect(home.locator('.hero')).toContainText(/[67]\s*min/)
})
