import { expect, test } from './support/fixtures.ts'

test('Settings shows what Uncurl sees by, as it changes, and only while it is open', async ({
  desk,
}) => {
  await desk.person('typing')
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Settings' }).click()
  const row = home.getByRole('button', { name: 'Sensing' })
  await expect(row).toContainText('Away after 3 min without a touch')
  const table = home.getByRole('table', { name: 'Is Uncurl seeing you?' })
  await expect(table).toBeHidden()

  await row.click()
  await expect(home.getByRole('heading', { name: 'Uncurl is seeing you' })).toBeVisible()
  const sense = (name: string) =>
    table.getByRole('row').filter({ has: home.getByRole('rowheader', { name }) })
  await expect(table.getByRole('rowheader')).toHaveCount(8)
  await expect(sense('Keyboard and mouse')).toContainText(/Last touched \d s ago.*Working/)
  await expect(sense('Microphone and camera')).toContainText('Neither is in use')
  await expect(sense('Do Not Disturb')).toContainText(/Off.*Working/)

  await desk.toggle('In a call', true)
  await expect(sense('Microphone and camera')).toContainText('The microphone is in use')
  await desk.toggle('Do Not Disturb', true)
  await expect(sense('Do Not Disturb')).toContainText(/On.*Working/)

  // What sets the limit stands beside what it is measured by.
  await expect(home.getByRole('textbox', { name: 'Count as away after' })).toHaveValue('3')

  await row.click()
  await expect(table).toBeHidden()
  await desk.toggle('In a call', false)
  await desk.speed(10)
  await desk.pass({ minutes: 0.2 })
  expect(await home.locator('.senses').textContent()).toContain('The microphone is in use')
})

test('ten seconds without a touch are seen, one that comes in between as well', async ({
  desk,
}) => {
  await desk.person('away')
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Settings' }).click()
  await home.getByRole('button', { name: 'Sensing' }).click()
  await home.getByRole('button', { name: 'Test', exact: true }).click()

  await expect(home.getByRole('progressbar')).toBeVisible()
  await expect(home.getByText(/^[3-9] s without a touch/)).toBeVisible()
  await desk.person('typing')
  await desk.person('away')
  await expect(home.getByText(/the seconds began again/)).toBeVisible()
  await home.getByRole('button', { name: 'Stop the test' }).click()
  await expect(home.getByRole('progressbar')).toHaveCount(0)

  await desk.speed(10)
  await home.getByRole('button', { name: 'Test', exact: true }).click()
  await expect(
    home.getByText('Ten seconds without a touch, and all of them were read.', { exact: false }),
  ).toBeVisible({ timeout: 15_000 })
  await expect(home.getByRole('button', { name: 'Test again' })).toBeVisible()
})
