import { DatabaseSync } from 'node:sqlite'

import { catalogue } from '../support/catalogue.ts'
import { expect, test } from './support/fixtures.ts'

/** There is room for the floor, and one routine to offer. */
const settings = {
  place: 'private',
  switchedOff: catalogue.map(({ id }) => id).filter((id) => id !== 'thread-the-needle'),
} as const

test.use({ computer: { settings } })

interface Row {
  readonly kind: string
  readonly outcome: string
  readonly routineId: string
}

/** What the journal file holds, read as any other program would. */
function journalRows(path: string, sql: string): readonly Partial<Row>[] {
  const file = new DatabaseSync(path, { readOnly: true })
  try {
    return file.prepare(sql).all()
  } finally {
    file.close()
  }
}

test('somebody sits, is asked, does thread the needle, and finds it in Today and on the disk', async ({
  desk,
}) => {
  test.slow()
  const began = await desk.now()
  await desk.person('typing')
  await desk.speed(60)

  await desk.pass({ minutes: 15 })
  await desk.pass({ minutes: 14 })

  const card = await desk.window('break')
  await expect(card.getByRole('dialog', { name: /^Sitting for 3[0-3] min$/ })).toBeVisible()
  expect(await desk.now()).toBeGreaterThanOrEqual(began + 30 * 60_000)
  await expect(card.getByText('Half an hour is up.', { exact: false })).toBeVisible()
  await expect(card.getByText('Thread the needle')).toBeVisible()
  await card.getByRole('button', { name: 'Start' }).click()
  await desk.person('away')

  const player = await desk.window('break')
  await expect(player.getByRole('heading', { name: 'Thread the needle' })).toBeVisible()
  await player.getByRole('button', { name: 'I am ready' }).click()
  await expect(player.getByRole('heading', { name: /left arm under/ })).toBeVisible()
  await expect(player.getByRole('heading', { name: /right arm under/ })).toBeVisible()
  await expect(player.getByText(/numbness, weakness, dizziness or breathlessness/)).toBeVisible()

  await expect(
    player.getByText('Your sitting count starts again from zero.', { exact: false }),
  ).toBeVisible({
    timeout: 30_000,
  })
  await player.getByText('Liked it').click()
  await player.getByRole('button', { name: 'Back to work' }).click()
  await desk.noWindow('break')

  await desk.person('typing')
  const home = await desk.openHome()
  await expect(home.getByRole('heading', { level: 1 })).toContainText('Monday')
  await expect(home.getByText('1 we asked for')).toBeVisible()

  expect(journalRows(desk.journalPath, 'select kind from interval order by start')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'sitting' }),
      expect.objectContaining({ kind: 'moving' }),
    ]),
  )
  expect(journalRows(desk.journalPath, 'select outcome, routineId from prompt')).toEqual([
    expect.objectContaining({ outcome: 'taken', routineId: 'thread-the-needle' }),
  ])
})
