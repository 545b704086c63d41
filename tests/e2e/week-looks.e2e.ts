import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectEasyToHit, expectReadable, looks } from './support/readable.ts'

/** A Friday afternoon after eight made-up weeks. */
const friday = { sample: true, at: '2026-11-20T15:30:00Z' }

async function openWeek(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Week', exact: true }).click()
  await expect(home.getByRole('heading', { name: 'Sitting each day' })).toBeVisible()
  return home
}

/** Makes the home window narrower than its frame would let it be. */
async function makeNarrow(desk: Desk, width: number): Promise<void> {
  await desk.page
    ?.locator('.window.shown[data-page="home"]')
    .evaluate((window, width) => ((window as HTMLElement).style.maxWidth = `${width}px`), width)
}

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { ...friday, settings: { textSize } } })

    test('the week is readable and fits, wide and narrow, as charts and as tables', async ({
      desk,
    }) => {
      test.skip(desk.page === null, 'needs a window of any width')
      test.slow()
      await desk.theme(theme)
      const home = await openWeek(desk)
      await expectReadable(home, 'week so far')
      await expectEasyToHit(home, 'week so far')
      await home.getByText('How these are counted').click()
      await home.getByRole('link', { name: 'Week before' }).click()
      await expect(home.getByRole('heading', { name: 'Week 9 to 15 November' })).toBeVisible()
      for (const width of [1080, 900, 480]) {
        await makeNarrow(desk, width)
        await expectReadable(home, `charts, ${width} wide`)
        await home.getByRole('button', { name: 'Show as tables' }).click()
        await expectReadable(home, `tables, ${width} wide`)
        await home.getByRole('button', { name: 'Show as charts' }).click()
      }
      await home.locator('html').evaluate(() => (location.hash = '#week/2020-01-01'))
      await expect(home.getByText('Nothing recorded this week')).toBeVisible()
      await expectReadable(home, 'empty week')
    })
  })
}

test.describe('the week', () => {
  test.use({ computer: friday })

  test('lets the keyboard walk along a chart, and says in a tip what a reader hears', async ({
    desk,
  }) => {
    const { page } = desk
    test.skip(page === null, 'needs the keys of the stage')
    const home = await openWeek(desk)
    const press = (key: string) => page?.keyboard.press(key)
    const focused = home.locator('.chart-mark:focus')
    const tip = home.locator('.chart-tip')

    await home.getByRole('link', { name: 'Week before' }).focus()
    await press('Tab')
    await expect(focused).toHaveAttribute('aria-label', /^Monday: .* of sitting in \d+ sits/)
    await press('ArrowRight')
    await expect(focused).toHaveAttribute('aria-label', /^Tuesday: /)
    await press('ArrowUp')
    await expect(focused).toHaveAttribute('aria-label', /^Tuesday \d\d:\d\d: sitting for /)
    await expect(tip).toHaveText((await focused.getAttribute('aria-label')) ?? '')
    await press('Escape')
    await expect(tip).toHaveCount(0)
    await expect(focused).toHaveCount(1)
    await press('End')
    await press('ArrowUp')
    await expect(focused).toHaveAttribute('aria-label', /^Tuesday 1\d:\d\d: sitting for /)
    // One stop for the whole chart: what comes next is something else.
    await press('Tab')
    await expect(home.getByText('How these are counted')).toBeFocused()
    await press('Shift+Tab')
    await expect(focused).toHaveAttribute('aria-label', /^Tuesday 1\d:\d\d: sitting for /)
  })

  test('shows a tip to the pointer, which may go onto it', async ({ desk }) => {
    test.skip(desk.page === null, 'needs the pointer of the stage')
    const home = await openWeek(desk)
    const hour = home.getByRole('img', { name: /^Tuesday 12:00: sitting for \d+ of \d+/ })
    await hour.hover()
    const tip = home.locator('.chart-tip')
    await expect(tip).toHaveText(/^Tuesday 12:00/)
    await tip.hover()
    await expect(tip).toBeVisible()
    await home.getByRole('heading', { name: 'Hour by hour' }).hover()
    await expect(tip).toHaveCount(0)
  })

  test('is a page of tables one press away, and stays one', async ({ desk }) => {
    const home = await openWeek(desk)
    await home.getByRole('button', { name: 'Show as tables' }).click()
    const days = home.getByRole('table', { name: 'Sitting each day' })
    await expect(days.getByRole('row')).toHaveCount(6)
    await expect(days.getByRole('rowheader', { name: 'Friday' })).toBeVisible()
    await expect(
      home
        .getByRole('table', { name: 'Hour by hour' })
        .getByRole('columnheader', { name: '12:00' }),
    ).toBeVisible()
    await home.getByRole('link', { name: 'Week before' }).click()
    await expect(days.getByRole('row')).toHaveCount(8)
    await home.getByRole('link', { name: 'Today' }).click()
    await home.getByRole('link', { name: 'Week', exact: true }).click()
    await expect(days).toBeVisible()
  })

  test('goes back to the first day and forward to the present', async ({ desk }) => {
    const home = await openWeek(desk)
    const before = home.getByRole('link', { name: 'Week before' })
    const after = home.getByRole('link', { name: 'Week after' })
    await expect(
      home.getByRole('heading', { name: 'Week 16 to 22 November, so far' }),
    ).toBeVisible()
    await expect(after).toHaveCount(0)
    await before.click()
    await expect(home.getByRole('heading', { name: 'Week 9 to 15 November' })).toBeVisible()
    await after.click()
    const present = home.getByRole('heading', { name: 'Week 16 to 22 November, so far' })
    await expect(present).toBeFocused()
    for (const week of ['9 to 15', '2 to 8 November', '26 October', '19 to 25', '12 to 18']) {
      await before.click()
      await expect(home.getByRole('heading', { name: `Week ${week}` })).toBeVisible()
    }
    for (const week of ['5 to 11 October', '28 September', '21 to 27']) {
      await before.click()
      await expect(home.getByRole('heading', { name: `Week ${week}` })).toBeVisible()
    }
    await expect(before).toHaveCount(0)
    await expect(home.getByRole('heading', { name: 'Week 21 to 27 September' })).toBeFocused()
  })
})
