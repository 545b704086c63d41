import { expect, test } from './support/fixtures.ts'
import { expectReadable } from './support/readable.ts'

test('#43 Why? tells what holds, what is seen and what was said before', async ({ desk }) => {
  await desk.person('typing')
  await desk.toggle('In a call', true)
  await desk.speed(600)
  await desk.pass({ minutes: 33 })
  await expect.poll(desk.tray.toolTip).toContain('Waiting: your microphone is in use.')
  await desk.speed(1)

  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Why?' }).click()
  const sheet = home.getByRole('dialog', { name: 'Why' })
  await expect(sheet).toContainText('Waiting: your microphone is in use.')
  await expect(sheet).toContainText(/This sit is 3\d.min long. A prompt comes at 30.min./)
  await expect(sheet.getByText('The microphone is in use')).toBeVisible()
  await expect(sheet.getByRole('listitem').last()).toHaveText(/^0?9:00 Next prompt at about 0?9:30/)

  await expectReadable(home, 'why')
  await sheet.getByText('Read it first').click()
  await expect(sheet.getByRole('textbox', { name: 'The report' })).toHaveValue(
    /state: hold on-hold microphone/,
  )
  await sheet.getByRole('button', { name: 'Copy the report' }).click()
  await expect(sheet.getByText('Copied.', { exact: false })).toBeVisible()
  expect(await desk.copied()).toMatch(/^Uncurl\nUncurl: \d+\.\d+\.\d+\n/)

  await sheet.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(home.getByRole('link', { name: 'Why?' })).toBeFocused()
})
