import type { UncurlApi } from '#ipc/contract'

import type { Desk } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'

/** A Monday. */
const day = '2025-11-03'

/** Begins the plan today, from the home window, and puts that away. */
async function startPlan(desk: Desk): Promise<void> {
  const home = await desk.openHome()
  await expect(home.getByRole('link', { name: 'Settings' })).toBeVisible()
  await home.locator('html').evaluate(async (_html, on) => {
    const { uncurl } = globalThis as unknown as { uncurl: Pick<UncurlApi, 'startProgramme'> }
    await uncurl.startProgramme({ form: 'four-weeks', on })
  }, day)
  await desk.close('home')
}

const homeSlots = (desk: Desk) =>
  desk.notifications().filter({ hasText: 'Your home slot for today' })

test.describe('the home slot of a plan', () => {
  test.use({ computer: { at: `${day}T17:50:00Z`, settings: { sitMinutes: 60 } } })

  test('comes as a message at its time, and starts the session', async ({ desk }) => {
    await desk.person('typing')
    await startPlan(desk)
    await desk.speed(600)
    await desk.pass({ minutes: 35 })
    await expect(homeSlots(desk)).toHaveCount(0)
    await desk.pass({ minutes: 7 })
    await expect(homeSlots(desk)).toHaveCount(1)
    await expect(homeSlots(desk)).toContainText('Rolled-towel back opener')
    await expect(homeSlots(desk)).toContainText('Any time this evening is fine.')
    await desk.speed(1)
    await homeSlots(desk).getByRole('button', { name: 'Start' }).click()
    const session = await desk.window('break')
    await expect(session.getByText('Rolled-towel back opener').first()).toBeVisible()
  })

  test('that was slept over is said at the return, once', async ({ desk }) => {
    await desk.person('typing')
    await startPlan(desk)
    await desk.speed(600)
    await desk.person('away')
    await desk.toggle('Asleep', true)
    await desk.pass({ minutes: 120 })
    await desk.toggle('Asleep', false)
    await expect(homeSlots(desk)).toHaveCount(0)
    await desk.person('typing')
    await expect(homeSlots(desk)).toHaveCount(1)
    await desk.quit()
    await desk.relaunch()
    await desk.pass({ minutes: 5 })
    await expect(homeSlots(desk)).toHaveCount(0)
  })
})

test.describe('the posture band of a plan', () => {
  test.use({
    computer: { at: `${day}T09:50:00Z`, settings: { sitMinutes: 60, bandMinutes: 30 } },
  })

  test('is put on by its message for the minutes of the week, and taken off', async ({ desk }) => {
    await desk.person('typing')
    await startPlan(desk)
    await desk.speed(600)
    await desk.pass({ minutes: 12 })
    const putOn = desk.notifications().filter({ hasText: 'Posture band, 10 min' })
    await expect(putOn).toContainText('Take it off at once for tingling')
    await putOn.getByRole('button', { name: 'Put on' }).click()
    await desk.pass({ minutes: 12 })
    await expect(
      desk.notifications().filter({ hasText: 'Band for 10 min: take it off' }),
    ).toHaveCount(1)
  })
})
