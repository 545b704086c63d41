import { expect, test } from './support/fixtures.ts'

test('the tray says why, pauses, and knows standing', async ({ desk }) => {
  await desk.person('typing')
  expect(await desk.tray.toolTip()).toMatch(/Next prompt at about 0?9:30/)

  await desk.tray.choose('I am standing')
  await expect.poll(desk.tray.toolTip).toContain('Standing since')
  await desk.tray.choose('I am sitting')
  await expect.poll(desk.tray.toolTip).toContain('Next prompt')
})

test('a call holds the prompt and says so; a minute after the call it comes', async ({ desk }) => {
  await desk.person('typing')
  await desk.toggle('In a call', true)
  await desk.speed(600)
  await desk.pass({ minutes: 33 })
  await expect.poll(desk.tray.toolTip).toContain('Waiting: your microphone is in use.')
  await desk.speed(60)
  await desk.toggle('In a call', false)
  const card = await desk.window('break')
  await expect(card.getByText('Your call ended a minute ago, so this waited.')).toBeVisible()
})

test('Do Not Disturb and a full screen hold it too', async ({ desk }) => {
  await desk.person('typing')
  await desk.toggle('Do Not Disturb', true)
  await desk.speed(600)
  await desk.pass({ minutes: 33 })
  await expect.poll(desk.tray.toolTip).toContain('Do Not Disturb is on')
  await desk.toggle('Full-screen app', true)
  await desk.toggle('Do Not Disturb', false)
  await expect.poll(desk.tray.toolTip).toContain('something fills the screen')
  await desk.noWindow('break')
})

test('a window that crashes is made once more, and beats go on', async ({ desk }) => {
  await desk.person('typing')
  await desk.speed(60)
  await desk.tray.choose('Take a break now')
  await desk.window('break')
  await desk.crashWindow()
  await expect.poll(desk.tray.toolTip).toContain('Uncurl')
})
