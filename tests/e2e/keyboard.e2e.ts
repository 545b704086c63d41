import { expect, test } from './support/fixtures.ts'

test.use({ computer: { settings: { sitMinutes: 20 } } })

test('the keyboard alone is enough for a whole break', async ({ desk }) => {
  test.skip(desk.page === null, 'needs the keyboard of the stage page')
  const keyboard = desk.page?.keyboard
  await desk.person('typing')
  await desk.speed(60)
  await desk.pass({ minutes: 19.5 })

  const card = await desk.window('break')
  await card.getByRole('button', { name: 'Start' }).focus()
  await keyboard?.press('e')
  await expect(card.getByText('Stand up and move').first()).toBeVisible()
  await keyboard?.press('3')
  await keyboard?.press('Enter')

  const player = await desk.window('break')
  await expect(player.getByText('Stand up and move, any way you like.').first()).toBeVisible()
  await player.getByRole('button', { name: 'Pause' }).focus()
  await keyboard?.press('Space')
  await expect(player.getByRole('button', { name: 'Go on' })).toBeVisible()
  await keyboard?.press('Space')
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible()

  await keyboard?.press('Escape')
  await expect(player.getByRole('dialog', { name: 'What happened?' })).toBeVisible()
  await expect(player.getByRole('button', { name: /Interrupted/ })).toBeFocused()
  await keyboard?.press('1')
  await expect(player.getByRole('button', { name: /Back to work|Close/ })).toBeVisible()
  await keyboard?.press('Enter')
  await desk.noWindow('break')
})

test('skip and later have keys of their own', async ({ desk }) => {
  test.skip(desk.page === null, 'needs the keyboard of the stage page')
  await desk.person('typing')
  await desk.speed(60)
  await desk.pass({ minutes: 19.5 })
  const card = await desk.window('break')
  await card.getByRole('button', { name: 'Start' }).focus()
  await desk.page?.keyboard.press('l')
  await desk.noWindow('break')
  expect(await desk.tray.toolTip()).toContain('Moved once')

  await desk.pass({ minutes: 4.5 })
  const again = await desk.window('break')
  await again.getByRole('button', { name: 'Start' }).focus()
  await desk.page?.keyboard.press('s')
  await desk.noWindow('break')
  expect(await desk.tray.toolTip()).toContain('Skipped')
})
