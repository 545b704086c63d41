import type { Settings } from '#core/settings'

import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectEasyToHit, expectReadable, looks } from './support/readable.ts'

/** The computer's day is a Monday, from nine o'clock on. */
const fromTen: Settings['openingHours'] = [[{ from: '10:00', to: '18:00' }], [], [], [], [], [], []]

/** A prompt is long due. */
async function sitFor40Minutes(desk: Desk): Promise<void> {
  await desk.person('reading')
  await desk.speed(600)
  await desk.pass({ minutes: 40 })
  await desk.noWindow('break')
}

/** Waits until the clock shows a time; then it goes slowly, so that a prompt can be read. */
async function readUntil(desk: Desk, time: string): Promise<void> {
  const at = Date.parse(`2026-11-16T${time}:00Z`)
  await desk.speed(60)
  await desk.pass({ minutes: Math.max(0, (at - (await desk.now())) / 60_000) })
  await desk.speed(10)
}

async function openSettings(desk: Desk, row: RegExp): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Settings' }).click()
  await home.getByRole('button', { name: row }).click()
  return home
}

async function pauseUntil(desk: Desk, choice: string): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('button', { name: 'Pause for…' }).click()
  await home.getByRole('menuitem', { name: 'Until…' }).click()
  await home.getByRole('dialog').getByText(choice).click()
  await home.getByRole('button', { name: 'Pause', exact: true }).click()
  await expect(home.getByRole('dialog')).toHaveCount(0)
  return home
}

test.describe('outside the hours', () => {
  test.use({ computer: { settings: { openingHours: fromTen } } })

  test('#17 a due prompt waits and says so; it comes when they begin', async ({ desk }) => {
    await sitFor40Minutes(desk)
    await expect.poll(desk.tray.toolTip).toContain('Outside your hours until 10:00.')
    await readUntil(desk, '10:00')
    const card = await desk.window('break')
    await expect(card.getByText('Your hours began a minute ago, so this waited.')).toBeVisible()
    await expect(card.getByText(/Sitting for\s(1\sh|[56]\d\smin)/)).toBeVisible()
  })

  test('#17 the corner says until when, before anything is due', async ({ desk }) => {
    const home = await desk.openHome()
    await expect(home.getByText('No prompts until 10:00')).toBeVisible()
  })
})

test.describe('a day off', () => {
  test.use({ computer: { settings: { daysOff: [{ from: '2026-11-16', to: '2026-11-16' }] } } })

  test('#17 is without prompts, and its sitting counts', async ({ desk }) => {
    await sitFor40Minutes(desk)
    await expect.poll(desk.tray.toolTip).toContain('A day off, until Tuesday 17 November.')
    const home = await desk.openHome()
    await expect(home.locator('.hero')).toContainText(/[34]\d\s*min/)
    await expect(home.locator('.hero')).toContainText('A day off, until Tuesday 17 November.')
  })
})

test('#18 a quiet time set ahead, with the keyboard alone, holds the prompt', async ({ desk }) => {
  test.skip(desk.page === null, 'needs the keys of the stage')
  const home = await openSettings(desk, /^Hours/)
  const press = (key: string) => desk.page?.keyboard.press(key)
  const add = home.getByRole('button', { name: 'Add a quiet time' })
  await add.focus()
  await press('Enter')
  const from = home.locator('form').getByLabel('From')
  await expect(from).toBeFocused()
  await from.fill('2026-11-16T09:10')
  await home.getByLabel('Until', { exact: true }).fill('2026-11-16T09:05')
  await press('Enter')
  await expect(home.getByText('The end does not come after the beginning.')).toBeVisible()
  await home.getByLabel('Until', { exact: true }).fill('2026-11-16T09:50')
  await press('Enter')
  await expect(home.getByText('Monday 16 November, 09:10 to 09:50', { exact: true })).toBeVisible()
  await expect(add).toBeFocused()
  await desk.close('home')

  await sitFor40Minutes(desk)
  await expect.poll(desk.tray.toolTip).toContain('Quiet, as you asked, until 09:50.')
  await readUntil(desk, '09:50')
  await desk.window('break')
})

test('#17 working hours are set with the keyboard alone, and said in words', async ({ desk }) => {
  test.skip(desk.page === null, 'needs the keys of the stage')
  const home = await openSettings(desk, /^Hours/)
  const press = (key: string) => desk.page?.keyboard.press(key)
  const row = home.getByRole('button', { name: /^Hours/ })
  await home.getByRole('switch', { name: 'Only at these times' }).focus()
  await press('Space')
  await press('Tab')
  const monday = home.getByRole('button', { name: /^Monday/ })
  await expect(monday).toBeFocused()
  await expect(monday).toContainText('08:00 to 18:00')

  await press('Enter')
  await press('Tab')
  const from = home.getByRole('group', { name: 'Monday', exact: true }).getByLabel('From')
  await expect(from).toBeFocused()
  await from.fill('18:00')
  await press('Enter')
  await expect(home.getByText('Not saved: both times are the same.')).toBeVisible()
  await from.fill('07:00')
  await press('Enter')
  await expect(monday).toContainText('07:00 to 18:00')
  await home.getByRole('button', { name: 'Copy to all workdays' }).focus()
  await press('Enter')
  await expect(home.getByRole('button', { name: 'Add a time on Monday' })).toBeFocused()
  await row.focus()
  await press('Enter')
  await expect(row).toContainText('Monday to Friday, 07:00 to 18:00')
})

test('#4 a pause until Monday outlasts the app, and the sit goes on counting', async ({ desk }) => {
  const home = await pauseUntil(desk, 'Next week')
  await expect(home.getByText('Paused until Monday 23 November, 09:00')).toBeVisible()
  await expect.poll(desk.tray.toolTip).toContain('Monday')
  await desk.quit()
  await desk.relaunch()
  await sitFor40Minutes(desk)
  const again = await desk.openHome()
  await expect(again.getByText('Paused until Monday 23 November, 09:00')).toBeVisible()
  await expect(again.locator('.hero')).toContainText(/[34]\d\s*min/)
  await again.getByRole('button', { name: 'Resume prompts' }).click()
  await expect(again.getByRole('button', { name: 'Pause for…' })).toBeFocused()
  await desk.close('home')
  await desk.window('break')
})

test('#18 thirty days are thirty days, whenever the app was started', async ({ desk }) => {
  const until = /^Paused until Wednesday 16 December, 09:0\d$/
  const home = await pauseUntil(desk, 'In 30 days')
  await expect(home.getByText(until)).toBeVisible()
  const said = await home.getByText(until).textContent()
  for (const end of [desk.quit, desk.kill]) {
    await desk.speed(60)
    await desk.pass({ minutes: 2 })
    await end()
    await desk.relaunch()
    const again = await desk.openHome()
    await expect(again.getByText(said ?? '')).toBeVisible()
  }
})

test('another time that is over is refused in words', async ({ desk }) => {
  const home = await desk.openHome()
  await home.locator('html').evaluate(() => (location.hash = '#today/pause'))
  await home.getByRole('dialog').getByText('Another time').click()
  await home.getByLabel('Date', { exact: true }).fill('2026-11-15')
  await expect(home.getByLabel('Time', { exact: true })).toHaveValue('12:00')
  await home.getByRole('button', { name: 'Pause', exact: true }).click()
  await expect(home.getByText('That is over already.')).toBeVisible()
  await desk.page?.keyboard.press('Escape')
  await expect(home.getByRole('dialog')).toHaveCount(0)
  await expect(home.getByRole('button', { name: 'Pause for…' })).toBeVisible()
})

test('#16 at home other routines are offered than in the office', async ({ desk }) => {
  const home = await openSettings(desk, /^Places/)
  await expect(home.getByRole('region', { name: 'Office' })).toContainText('You are here')
  const catAndCow = home
    .getByRole('region', { name: 'Left out for you' })
    .getByText('Cat and cow', { exact: true })
  const show = (page: string) => home.getByRole('link', { name: page, exact: true }).click()

  await show('Routines')
  await expect(catAndCow).toBeVisible()
  await show('Settings')
  await home.getByRole('button', { name: /^Places/ }).click()
  await home.getByRole('radio', { name: 'Home' }).check({ force: true })
  await expect(home.getByRole('region', { name: 'Home' })).toContainText('You are here')
  await show('Routines')
  const onTheFloor = home.getByRole('region', { name: 'On the floor' })
  await expect(onTheFloor.getByRole('link', { name: 'Cat and cow' })).toBeVisible()
  await expect(catAndCow).toHaveCount(0)
  await desk.tray.choose('I am in the office')
  await expect(catAndCow).toBeVisible()
})

/** Makes the home window narrower than its frame would let it be. */
async function makeNarrow(desk: Desk, width: number): Promise<void> {
  await desk.page
    ?.locator('.window.shown[data-page="home"]')
    .evaluate((window, width) => ((window as HTMLElement).style.maxWidth = `${width}px`), width)
}

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({
      computer: {
        settings: {
          textSize,
          openingHours: [...(fromTen ?? []).slice(0, 6), [{ from: '22:00', to: '02:00' }]],
          daysOff: [
            { from: '2026-11-10', to: '2026-11-10' },
            { from: '2026-12-24', to: '2027-01-01' },
          ],
          quietPeriods: [{ from: '2026-11-23T22:00', to: '2026-11-24T06:30' }],
        },
      },
    })

    test('hours, places and a pause are readable and fit', async ({ desk }) => {
      test.skip(desk.page === null, 'needs a window of any width')
      test.slow()
      await desk.theme(theme)
      const home = await openSettings(desk, /^Hours/)
      await home.getByRole('button', { name: /^Sunday/ }).click()
      const from = home.getByRole('group', { name: 'Sunday', exact: true }).getByLabel('From')
      await from.fill('02:00')
      await from.press('Enter')
      await home.getByRole('button', { name: 'Add days off' }).click()
      await home.getByRole('button', { name: 'Add a quiet time' }).click()
      for (const width of [1080, 480]) {
        await makeNarrow(desk, width)
        await expectReadable(home, `hours, ${width} wide`)
        await expectEasyToHit(home, `hours, ${width} wide`)
        await home.getByRole('button', { name: /^Places/ }).click()
        await expectReadable(home, `places, ${width} wide`)
        await home.locator('html').evaluate(() => (location.hash = '#today/pause'))
        await home.getByRole('dialog').getByText('Another time').click()
        await expectReadable(home, `pause, ${width} wide`)
        await desk.page?.keyboard.press('Escape')
        await home.getByRole('link', { name: 'Settings' }).click()
        await home.getByRole('button', { name: /^Hours/ }).click()
      }
    })
  })
}
