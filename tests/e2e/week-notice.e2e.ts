import type { Desk } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'

// A Friday afternoon, and nobody is asked for a break before the evening.
test.use({ computer: { at: '2025-10-31T15:10:00Z', settings: { sitMinutes: 60 } } })

const weekMessages = (desk: Desk) =>
  desk.notifications().filter({ hasText: 'Your week at the desk' })

test('on Friday at four the week says that it can be looked at; a click opens it', async ({
  desk,
}) => {
  await desk.person('typing')
  await desk.speed(600)
  await desk.pass({ minutes: 45 })
  await expect(weekMessages(desk)).toHaveCount(0)
  await expect(weekMessages(desk)).toHaveCount(1)
  await expect(weekMessages(desk)).toContainText('A quiet week at the desk.')

  await weekMessages(desk)
    .getByRole('button', { name: /^Your week/ })
    .click()
  const home = await desk.window('home')
  await expect(home.getByRole('link', { name: 'Week', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect
    .poll(() => home.locator('html').evaluate(() => globalThis.location.hash))
    .toBe('#week/2025-10-27')

  await desk.speed(600)
  await desk.pass({ minutes: 20 })
  await expect(weekMessages(desk)).toHaveCount(0)
})

test('a computer that slept over it says it once, at the return', async ({ desk }) => {
  await desk.person('typing')
  await desk.speed(600)
  await desk.pass({ minutes: 40 })
  await desk.person('away')
  await desk.toggle('Asleep', true)
  await desk.pass({ minutes: 120 })
  await desk.toggle('Asleep', false)
  await expect(weekMessages(desk)).toHaveCount(0)
  await desk.person('typing')
  await expect(weekMessages(desk)).toHaveCount(1)
  await desk.quit()
  await desk.relaunch()
  await desk.pass({ minutes: 10 })
  await expect(weekMessages(desk)).toHaveCount(0)
})

test('another time can be set, and holds at once', async ({ desk }) => {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Settings' }).click()
  await home.getByRole('button', { name: /^Week/ }).click()
  const time = home.getByLabel('Time', { exact: true })
  await time.fill('15:45')
  await time.press('Enter')
  await home.getByRole('button', { name: /^Week/ }).click()
  await expect(home.getByText('A notification on Friday at 15:45')).toBeVisible()
  await desk.close('home')

  await desk.person('typing')
  await desk.speed(600)
  await desk.pass({ minutes: 40 })
  await expect(weekMessages(desk)).toHaveCount(1)
})
