import { expect, test } from './support/fixtures.ts'

/** Everything that is offered has something to prepare. */
const switchedOff = ['dynamic-warm-up', 'eyes-far-focus']

test.use({ computer: { settings: { sitMinutes: 20, switchedOff } } })

test('the keyboard alone is enough for a whole break', async ({ desk }) => {
  test.skip(desk.page === null, 'needs the keyboard of the stage page')
  const keyboard = desk.page?.keyboard
  await desk.person('typing')
  await desk.speed(60)
  await desk.pass({ minutes: 19.5 })

  const card = await desk.window('break')
  await card.getByRole('button', { name: 'Start' }).focus()
  await keyboard?.press('e')
  await expect(card.getByRole('radio')).toHaveCount(3)
  await expect(card.getByRole('radio').first()).toBeFocused()
  await keyboard?.press('2')
  await expect(card.getByRole('radio').nth(1)).toBeChecked()
  await expect(card.getByRole('radio').nth(1)).toBeFocused()
  await keyboard?.press('Enter')

  const player = await desk.window('break')
  await expect(player.getByRole('button', { name: 'I am ready' })).toBeVisible()
  const setup = player.locator('[data-view="setup"]')
  await setup.focus()
  await keyboard?.press('e')
  await expect(player.getByRole('radio').first()).toBeFocused()
  await keyboard?.press('Escape')
  await expect(setup).toBeFocused()
  await keyboard?.press('Enter')
  await desk.speed(1)
  await player.getByRole('button', { name: 'Pause' }).focus()
  await keyboard?.press('Space')
  await expect(player.getByRole('button', { name: 'Go on' })).toBeVisible()
  await expect(player.getByText('step 2 of')).toBeVisible()
  await keyboard?.press('ArrowRight')
  await expect(player.getByText('step 3 of')).toBeVisible()
  await keyboard?.press('ArrowLeft')
  await expect(player.getByText('step 2 of')).toBeVisible()
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
  expect(await desk.tray.toolTip()).toContain('The next prompt comes at')
})
