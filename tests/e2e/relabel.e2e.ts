import type { Desk } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'

/** A sit, a locked screen, and a second sit. */
async function morning(desk: Desk): Promise<void> {
  await desk.person('reading')
  await desk.speed(600)
  await desk.pass({ minutes: 12 })
  await desk.toggle('Locked', true)
  await desk.pass({ minutes: 20 })
  await desk.toggle('Locked', false)
  await desk.pass({ minutes: 4 })
  await desk.speed(1)
}

/** At this speed a moment of the test is a minute of the day, so lengths are not told exactly. */
const away = /: away, \d/

test('a meeting that looked like an absence is put right with the pointer', async ({ desk }) => {
  await morning(desk)
  const home = await desk.openHome()
  await home.getByRole('button', { name: away }).click()

  const popover = home.getByRole('dialog')
  await expect(popover.getByRole('heading')).toHaveText(/^09:\d\d to \d\d:\d\d$/)
  await expect(popover).toContainText('Away, because the screen was locked.')
  await expect(popover).toContainText('Counted as a break of your own.')
  await expect(popover.getByRole('radio', { name: 'I was away' })).toBeChecked()

  const meeting = popover.getByText('I was in a meeting, sitting')
  await meeting.hover()
  const change = popover.locator('.relabel-line')
  await expect(change).toHaveText(/^As sitting, your longest sit would be \d.*\.$/)
  const promised = /would be (.*)\.$/.exec((await change.textContent()) ?? '')?.[1] ?? ''
  await meeting.click()
  await expect(popover).toBeHidden()
  await expect(home.locator('.fact-value').first()).toHaveText(promised)
  await expect(home.locator('.facts')).toContainText('none yet')
})

test('the keyboard alone walks along the day, asks, and changes its mind', async ({ desk }) => {
  test.skip(desk.page === null, 'needs the keyboard of the stage page')
  const press = async (...keys: string[]) => {
    for (const key of keys) await desk.page?.keyboard.press(key)
  }
  await morning(desk)
  const home = await desk.openHome()
  const stretches = home.getByRole('toolbar', { name: 'Stretches of your day' })
  const last = stretches.getByRole('button').last()
  await home.getByRole('button', { name: 'I am stepping away' }).focus()
  await press('Tab')
  await expect(last).toBeFocused()
  await press('ArrowLeft')
  const absence = home.getByRole('button', { name: away })
  await expect(absence).toBeFocused()

  await press('Enter')
  const standing = home.getByRole('radio', { name: 'I was standing' })
  await expect(home.getByRole('radio', { name: 'I was away' })).toBeFocused()
  await press('ArrowDown')
  await expect(standing).toBeFocused()
  await expect(standing).not.toBeChecked()
  await expect(standing).toHaveAccessibleDescription('Nothing changes.')
  await press('Escape')
  await expect(home.getByRole('dialog')).toBeHidden()
  await expect(absence).toBeFocused()

  await press('Enter', 'ArrowDown', 'Enter')
  await expect(home.getByRole('dialog')).toBeHidden()
  const corrected = home.getByRole('button', { name: /: standing, \d/ })
  await expect(corrected).toBeFocused()
  await press('Enter')
  await expect(home.getByRole('dialog')).toContainText('Standing, because you said so.')
  await expect(standing).toBeChecked()
})

test('a guided break is explained and left as it is', async ({ desk }) => {
  await desk.person('typing')
  await desk.speed(60)
  await desk.pass({ minutes: 2 })
  await desk.tray.choose('Take a break now')
  const player = await desk.window('break')
  await player.getByRole('button', { name: 'I am ready' }).click()
  await desk.person('away')
  await player.getByRole('button', { name: 'Back to work' }).click({ timeout: 20_000 })
  await desk.person('typing')
  const home = await desk.openHome()
  await home.getByRole('button', { name: /: (moving|lying), / }).click()
  const popover = home.getByRole('dialog')
  await expect(popover).toContainText('in a break that we guided.')
  await expect(popover).toContainText('A guided break stays as it is.')
  await expect(popover.getByRole('radio')).toHaveCount(0)
})
