import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectEasyToHit, expectInView, expectReadable, looks } from './support/readable.ts'

/** Eight weeks of sample data, up to a Monday morning in November. */
test.use({ computer: { sample: true } })

async function openHistory(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'History', exact: true }).click()
  await expect(total(home)).toBeVisible()
  return home
}

const total = (home: View) => home.getByText(/^Since \d+ \w+ \d{4}: [\d,]+ days at the desk\.$/)
const day = (home: View, name: string) =>
  home.getByRole('link', { name: new RegExp(`^${name}[:,]`) })
const button = (home: View, name: string) => home.getByRole('button', { name, exact: true })
const said = (home: View) => home.getByRole('status').filter({ hasText: /^Deleted/ })
const address = (home: View) => home.locator('html').evaluate(() => location.hash)

async function choose(home: View, what: string, ...dates: readonly string[]): Promise<void> {
  await button(home, 'Delete days…').click()
  await home.getByText(what, { exact: true }).click()
  const fields = home.getByRole('dialog').locator('input[type="date"]')
  for (const [index, date] of dates.entries()) await fields.nth(index).fill(date)
}

test('shows months back to the first day, and a day leads to its week', async ({ desk }) => {
  const home = await openHistory(desk)
  const months = home.getByRole('heading', { level: 3 })
  await expect(months.first()).toHaveText('November 2026 so far')
  await expect(months.last()).toHaveText('September 2026')
  const october = home.getByRole('region', { name: 'October 2026' })
  await expect(october).toContainText(
    /\d+ days at the desk, usually .+, longest sit .+ on \d+\sOctober, moved on \d+ days/,
  )

  await day(home, 'Monday 9 November').click()
  await expect(home.getByRole('heading', { level: 1 })).toContainText('Week')
  expect(await address(home)).toBe('#week/2026-11-09')
})

test('is walked along with the keyboard', async ({ desk }) => {
  test.skip(desk.page === null, 'needs the keyboard of the stage page')
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await desk.page?.keyboard.press(key)
  }
  const home = await openHistory(desk)
  await button(home, 'Delete days…').focus()
  await press('Tab')
  await expect(day(home, 'Monday 2 November')).toBeFocused()
  await press('ArrowRight', 'ArrowDown')
  const tuesday = day(home, 'Tuesday 10 November')
  await expect(tuesday).toBeFocused()

  const tip = home.locator('.chart-tip')
  await expect(tip).toHaveText((await tuesday.getAttribute('aria-label')) ?? '')
  await press('Escape')
  await expect(tip).toHaveCount(0)
  await press('Tab', 'Shift+Tab')
  await expect(tuesday).toBeFocused()
  await press('Enter')
  await expect.poll(() => address(home)).toBe('#week/2026-11-10')
})

test('is there as tables too', async ({ desk }) => {
  const home = await openHistory(desk)
  await button(home, 'Show as tables').click()
  const table = home.getByRole('table', { name: 'October 2026' })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Day',
    'Sitting',
    'Of desk time',
    'Longest sit',
    'Breaks',
  ])
  await expect(table.getByRole('rowheader', { name: 'Monday 5', exact: true })).toBeVisible()
})

test('deletes a day once it was named and confirmed', async ({ desk }) => {
  const home = await openHistory(desk)
  const before = await total(home).textContent()
  await choose(home, 'One day', '2026-11-09')
  await expect(home.getByText(/^One day, [\d,]+ entries\.$/)).toBeVisible()
  await button(home, 'Go on').click()
  const question = home.getByRole('heading', { name: 'Delete 9 November 2026?' })
  await expect(question).toBeFocused()
  await button(home, 'Delete').dblclick()

  await expect(said(home)).toHaveText(/^Deleted: 9 November 2026, [\d,]+ entries\./)
  await expect(day(home, 'Monday 9 November')).toHaveCount(0)
  await expect(day(home, 'Tuesday 10 November')).toHaveCount(1)
  await expect(total(home)).not.toHaveText(before ?? '')
  await expect(button(home, 'Delete days…')).toBeFocused()
  // The second press was not another deletion, of nothing.
  await expect(said(home)).not.toContainText(' 0 entries')
})

test('deletes nothing by chance', async ({ desk }) => {
  test.skip(desk.page === null, 'needs the keyboard of the stage page')
  const home = await openHistory(desk)
  const before = (await total(home).textContent()) ?? ''
  await choose(home, 'Several days', '2026-11-13', '2026-11-09')
  await expect(home.getByText('The first day is after the last one.')).toBeVisible()
  await expect(button(home, 'Go on')).toBeDisabled()
  const fields = home.getByRole('dialog').locator('input[type="date"]')
  await fields.first().fill('2026-11-07')
  await fields.last().fill('2026-11-09')
  await button(home, 'Go on').click()
  await expect(home.getByRole('heading', { name: 'Delete 7 to 9 November 2026?' })).toBeVisible()

  await desk.page?.keyboard.press('Enter')
  await button(home, 'Back').click()
  await expect(fields.first()).toHaveValue('2026-11-07')
  await expect(button(home, 'Go on')).toBeFocused()
  await desk.page?.keyboard.press('Enter')
  await expect(button(home, 'Delete')).toBeVisible()
  await desk.page?.keyboard.press('Escape')
  await expect(home.getByRole('dialog')).toHaveCount(0)
  await expect(button(home, 'Delete days…')).toBeFocused()
  await expect(total(home)).toHaveText(before)
  await expect(day(home, 'Monday 9 November')).toHaveCount(1)
})

test('deletes everything only for somebody who says so', async ({ desk }) => {
  const home = await openHistory(desk)
  await choose(home, 'Everything')
  await home.getByRole('dialog').locator('.switch').click()
  await expect(
    home.getByRole('switch', { name: 'Also delete the copies on this computer' }),
  ).toBeChecked()
  await button(home, 'Go on').click()
  await expect(home.getByRole('heading', { name: /^Delete everything since / })).toBeFocused()
  const last = button(home, 'Delete everything')
  await expect(last).toBeDisabled()
  await home.getByText('Yes, all of it may go.').click()
  await last.click()

  await expect(said(home)).toHaveText(/^Deleted: everything since .+ entries\.$/)
  await expect(home.getByRole('heading', { name: 'No days yet' })).toBeVisible()
  await expect(home.getByRole('heading', { name: 'History' })).toBeFocused()
  await expect(home.getByRole('link', { name: 'See today' })).toBeVisible()
})

test.describe('over the turn of a year', () => {
  test.use({ computer: { sample: true, at: '2027-01-18T09:00:00Z' } })

  test('leads to a year, by link and by address', async ({ desk }) => {
    const home = await openHistory(desk)
    const years = home.getByRole('navigation', { name: 'Years' })
    const year = home.getByRole('heading', { level: 2, name: /^2026/ })
    await expectEasyToHit(home, 'history of two years')
    await years.getByRole('link', { name: '2026' }).click()
    await expect(year).toBeFocused()
    await expect(year).toBeInViewport()
    expect(await address(home)).toBe('#history/2026')
    await home.getByRole('link', { name: 'History', exact: true }).click()
    await years.getByRole('link', { name: '2027' }).click()
    await expect(home.getByRole('heading', { level: 2, name: /^2027/ })).toBeFocused()
  })
})

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { sample: true, settings: { textSize } } })

    test('history and what deletes it are readable and fit', async ({ desk }) => {
      test.skip(desk.page === null, 'needs the colours of the stage')
      await desk.theme(theme)
      const home = await openHistory(desk)
      await expectReadable(home, 'history')
      await expectEasyToHit(home, 'history')
      await button(home, 'Show as tables').click()
      await expectReadable(home, 'history, tables')
      await button(home, 'Show as charts').click()
      await choose(home, 'Several days', '2026-11-09', '2026-11-13')
      await expect(button(home, 'Go on')).toBeEnabled()
      await expectReadable(home, 'delete, several days')
      const copies = home.locator('.delete-sheet .switch')
      await copies.evaluate((element) => {
        const sheet = element.closest('dialog')
        const end = sheet?.getBoundingClientRect().bottom ?? 0
        sheet?.scrollBy(0, element.getBoundingClientRect().bottom - end + 4)
      })
      await home.getByRole('switch').focus()
      await expectInView('delete, above the ways on', copies)
      await button(home, 'Go on').click()
      await expectReadable(home, 'delete, asked again')
      await button(home, 'Back').click()
      await home.getByText('Everything', { exact: true }).click()
      await button(home, 'Go on').click()
      await expectReadable(home, 'delete, everything')
      await home.getByText('Yes, all of it may go.').click()
      await button(home, 'Delete everything').click()
      await expect(home.getByRole('heading', { name: 'No days yet' })).toBeVisible()
      await expectReadable(home, 'history, empty')
    })
  })
}
