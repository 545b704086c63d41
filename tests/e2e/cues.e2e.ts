import type { UncurlApi } from '#ipc/contract'

import type { Desk } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectReadable, looks } from './support/readable.ts'

/** Looked for picture by picture: at any speed a cue is soon gone. */
async function cueComes(desk: Desk): Promise<void> {
  test.skip(desk.page === null, 'needs time that can be sped up')
  await desk.page?.locator('.window.shown[data-page="cue"]').waitFor({ timeout: 60_000 })
}

/** Types for nearly so long, in steps: at full speed the cue could come and go within one press. */
async function typeUpTo(desk: Desk, minutes: number): Promise<void> {
  await desk.person('typing')
  await desk.speed(600)
  await desk.pass({ minutes: minutes - 9 })
  await desk.speed(60)
  const left = minutes - 1 - (await minuteNow(desk))
  if (left > 0) await desk.pass({ minutes: left })
  await desk.speed(10)
}

/** The minutes that have passed: the desk began at nine. */
const minuteNow = async (desk: Desk): Promise<number> => new Date(await desk.now()).getUTCMinutes()

test.describe('#21 a cue', () => {
  test.use({ computer: { settings: { sitMinutes: 60 } } })

  test('leaves the keyboard where it is', async ({ desk }) => {
    const home = await desk.openHome()
    await home.getByRole('link', { name: 'Settings' }).click()
    await typeUpTo(desk, 15)
    const field = home.getByRole('searchbox')
    await field.click()
    await cueComes(desk)
    await expect(field).toBeFocused()
    await field.pressSequentially('eye')
    await expect(field).toHaveValue('eye')
    await desk.noWindow('cue')
    await expect(field).toBeFocused()
  })

  test('comes after 15 min of sitting, says what to do, and goes', async ({ desk }) => {
    await typeUpTo(desk, 15)
    await cueComes(desk)
    expect(await minuteNow(desk)).toBeGreaterThanOrEqual(15)
    await desk.speed(1)
    const cue = (await desk.window('cue')).getByRole('status')
    await expect(cue).toContainText('Change position.')
    await expect(cue).toContainText('Any other way of sitting will do.')
    await desk.noWindow('cue')
  })

  test('lets the pointer through to what lies below', async ({ desk }) => {
    await typeUpTo(desk, 15)
    await cueComes(desk)
    await desk.speed(1)
    const { page } = desk
    const below = await page?.locator('.window.shown[data-page="cue"]').evaluate((window) => {
      const { right, bottom } = window.getBoundingClientRect()
      return document.elementFromPoint(right - 40, bottom - 40)?.closest('.window') ?? null
    })
    expect(below).toBeNull()
  })

  test('goes at once when a break begins', async ({ desk }) => {
    await typeUpTo(desk, 15)
    await cueComes(desk)
    await desk.speed(1)
    await desk.tray.choose('Take a break now')
    await desk.noWindow('cue')
    await desk.window('break')
  })
})

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({
      computer: {
        settings: {
          textSize,
          sitMinutes: 60,
          postureCue: false,
          eyeCue: true,
          standingDesk: true,
          bandMinutes: 30,
          discMinutes: 20,
        },
      },
    })

    test('cues, their settings and the timers are readable and fit', async ({ desk }) => {
      test.skip(desk.page === null, 'needs time that can be sped up')
      await desk.theme(theme)
      // It stays longer than the other one, and the machine takes its time to look.
      await typeUpTo(desk, 20)
      await cueComes(desk)
      await desk.speed(1)
      await expectReadable(await desk.window('cue'), 'cue')

      const home = await desk.openHome()
      await home.getByRole('button', { name: 'Band on' }).click()
      await expect(home.getByText(/The band is on until/)).toBeVisible()
      await expectReadable(home, 'today, with a band')
      await home.getByRole('link', { name: 'Settings' }).click()
      await home.getByRole('button', { name: /^Nudges and timers/ }).click()
      await expectReadable(home, 'settings, cues and timers')
    })
  })
}

test.describe('at a desk that can be stood at', () => {
  test.use({ computer: { settings: { standingDesk: true, standMinutes: 15 } } })

  test('long standing is told, and one press sits again', async ({ desk }) => {
    await desk.person('typing')
    await desk.speed(600)
    await desk.pass({ minutes: 3 })
    await desk.tray.choose('I am standing')
    await desk.pass({ minutes: 16 })
    const message = desk.notifications().filter({ hasText: 'Standing for 15' })
    await expect(message).toHaveCount(1)
    await expect(message).toContainText('Sit or walk for a while.')
    await desk.speed(10)
    await message.getByRole('button', { name: 'I am sitting' }).click()
    await expect.poll(desk.tray.toolTip).toContain('Next prompt')
    await desk.speed(600)
    await desk.pass({ minutes: 2 })
    const home = await desk.openHome()
    await expect(home.getByText(/at the desk. Standing: \d\d\smin/)).toBeVisible()
  })
})

test.describe('with a band and a disc', () => {
  test.use({ computer: { settings: { sitMinutes: 60, bandMinutes: 5, discMinutes: 5 } } })

  test('a spell is begun by one press and told once when it is over', async ({ desk }) => {
    await desk.person('typing')
    await desk.speed(60)
    const home = await desk.openHome()
    await home.getByRole('button', { name: 'Band on' }).click()
    await expect(home.getByText(/The band is on until 0?9:\d\d/)).toBeVisible()
    await expect(home.getByText(/tingling, numbness, cold fingers/)).toBeVisible()
    await desk.close('home')

    await desk.speed(600)
    await desk.pass({ minutes: 6 })
    const message = desk.notifications().filter({ hasText: 'Band for 5 min: take it off' })
    await expect(message).toHaveCount(1)
    await desk.pass({ minutes: 10 })
    await expect(message).toHaveCount(1)
  })

  test('the tray begins a spell and ends it early', async ({ desk }) => {
    await desk.person('typing')
    await desk.tray.choose('Disc on')
    await desk.tray.choose('Disc off')
    await desk.speed(600)
    await desk.pass({ minutes: 7 })
    await expect(desk.notifications().filter({ hasText: 'Disc for' })).toHaveCount(0)
    const home = await desk.openHome()
    await expect(home.getByRole('button', { name: 'Disc on' })).toBeVisible()
  })

  test('nobody who is unsteady is offered the disc, and Settings says why', async ({ desk }) => {
    const home = await desk.openHome()
    await expect(home.getByRole('link', { name: 'Settings' })).toBeVisible()
    await home.locator('html').evaluate(async () => {
      const { uncurl } = globalThis as unknown as { uncurl: Pick<UncurlApi, 'chooseAvoid'> }
      await uncurl.chooseAvoid(['balance'])
    })
    await expect(home.getByRole('button', { name: 'Disc on' })).toHaveCount(0)
    await home.getByRole('link', { name: 'Settings' }).click()
    await home.getByRole('button', { name: /^Nudges and timers/ }).click()
    await expect(home.getByText('Not offered: you said that you are unsteady')).toBeVisible()
    await expect(home.getByRole('switch', { name: 'Timer for a wobble disc' })).toHaveCount(0)
  })
})

test('cues and timers are switched in Settings, and hold at once', async ({ desk }) => {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Settings' }).click()
  const row = home.getByRole('button', { name: /^Nudges and timers/ })
  await expect(row).toHaveText(/change position/i)
  await row.click()
  const press = async (name: string) => {
    // What is seen of a switch lies over the box that is named.
    await home.locator('.option', { hasText: name }).locator('.switch').click()
  }
  await press('Look far away')
  await press('I can stand at my desk')
  await expect(home.getByRole('textbox', { name: 'Standing time before a message' })).toHaveValue(
    '45',
  )
  await press('Timer for a posture band')
  const minutes = home.getByRole('textbox', { name: 'Minutes with the band' })
  await expect(minutes).toHaveValue('10')
  await minutes.fill('60')
  await minutes.press('Enter')
  await expect(minutes).toHaveValue('45')
  await row.click()
  await expect(row).toHaveText(/change position, look far away, standing desk and band timer/i)
  await home.getByRole('link', { name: 'Today' }).click()
})
