import type { UncurlApi } from '#ipc/contract'

import { expect, test } from './support/fixtures.ts'

/** Eight made-up weeks lie behind, and it is Friday afternoon. */
test.use({ computer: { sample: true, at: '2026-11-20T14:10:00Z' } })

const sections = [
  'Sitting each day',
  'Breaks',
  'Hour by hour',
  'Short sits',
  'Days moved',
  'Routine mix',
  'Comfort',
]

test('the week says what it was like, and shows what that rests on', async ({ desk }) => {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Week', exact: true }).click()
  const main = home.getByRole('main')
  await expect(main.getByRole('heading', { name: 'Week 16 to 22 November' })).toBeVisible()
  await expect(main.getByText('short spells this week')).toBeVisible()
  for (const name of sections) await expect(main.getByRole('region', { name })).toBeVisible()
  await expect(main.getByRole('img', { name: /^Thursday: .* of sitting in/ })).toBeVisible()
  await expect(main.getByText('Not yet this week')).toBeVisible()
})

test('what matters to safety stands above the week', async ({ desk }) => {
  const home = await desk.openHome()
  // Once it draws anything, the page has its bridge.
  await expect(home.getByRole('link', { name: 'Week', exact: true })).toBeVisible()
  await home.locator('html').evaluate(async () => {
    const { uncurl } = globalThis as unknown as { uncurl: UncurlApi }
    await uncurl.answerScreen('some')
  })
  await home.getByRole('link', { name: 'Week', exact: true }).click()
  const says = (text: string) => home.getByRole('main').getByText(text)
  const [safety, headline] = await Promise.all([
    says('No exercises: one or more of the signs applies.').boundingBox(),
    says('short spells this week').boundingBox(),
  ])
  expect(safety?.y).toBeLessThan(headline?.y ?? 0)
})

test('the week before is a link away, and so is the way back', async ({ desk }) => {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Week', exact: true }).click()
  const week = (name: string) => home.getByRole('heading', { level: 1, name })
  await home.getByRole('link', { name: 'Week before' }).click()
  await expect(week('Week 9 to 15 November')).toBeVisible()
  await home.getByRole('link', { name: 'Week after' }).click()
  await expect(week('Week 16 to 22 November')).toBeVisible()
  // Nothing is known of weeks to come.
  await expect(home.getByRole('link', { name: 'Week after' })).toHaveCount(0)
})

test('history goes back to the first day, and each day leads to its week', async ({ desk }) => {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'History' }).click()
  await expect(home.getByText('Since 21 September 2026')).toBeVisible()
  await home.getByRole('link', { name: /^Tuesday 22 September/ }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'Week 21 to 27' })).toBeVisible()
  await expect(home.getByRole('link', { name: 'Week before' })).toHaveCount(0)
})

test('made-up weeks are called so on every page', async ({ desk }) => {
  const home = await desk.openHome()
  for (const page of ['Today', 'Week', 'History', 'Routines', 'Settings']) {
    await home.getByRole('link', { name: page, exact: true }).click()
    await expect(home.getByRole('heading', { level: 1 })).toContainText(
      page === 'Today' ? 'Friday' : page,
    )
    await expect(home.getByRole('note')).toContainText('nothing here was measured')
  }
})
