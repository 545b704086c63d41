import type { UncurlApi } from '#ipc/contract'

import type { View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectInView, expectReadable, looks } from './support/readable.ts'

const button = (view: View, name: string | RegExp) =>
  view.getByRole('button', { name, exact: true })

/** Both ends have to be seen; one below the other, each has its turn. */
async function readToTheEnd(view: View): Promise<void> {
  for (const last of [/^Face droop/, /^First-ever back pain/]) {
    const line = view.getByText(last)
    await line.evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
    })
    await expect(line).toBeInViewport()
    await line.evaluate(
      (element) =>
        new Promise((seen) => {
          new IntersectionObserver(seen).observe(element)
        }),
    )
  }
}

const begin = (home: View, routineId: string) =>
  home.locator('html').evaluate(async (_page, id) => {
    const { uncurl } = globalThis as unknown as { uncurl: UncurlApi }
    await uncurl.startBreak({ routineId: id, variant: 'short' })
  }, routineId)

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { newcomer: true, settings: { textSize } } })

    test('every safety screen is readable and fits', async ({ desk }) => {
      test.skip(desk.page === null, 'needs the colours of the stage')
      test.slow()
      await desk.theme(theme)
      const home = await desk.window('home')
      await expect(button(home, 'Go on')).toBeVisible()
      await expectReadable(home, 'welcome')
      await button(home, 'Go on').click()
      await expectReadable(home, 'signs')
      await readToTheEnd(home)
      await expect(button(home, 'None of these')).toBeEnabled()
      await expectReadable(home, 'signs, read')

      await button(home, 'One or more applies').click()
      await expectReadable(home, 'advice')
      await button(home, 'Read the lists again').click()
      await readToTheEnd(home)
      await button(home, 'None of these').click()
      for (const name of [/^pregnant/, /^operation/, /^osteoporosis/]) {
        await home.getByRole('checkbox', { name }).check({ force: true })
      }
      await expectReadable(home, 'what to avoid')
      for (const name of [/^pregnant/, /^operation/, /^osteoporosis/]) {
        await home.getByRole('checkbox', { name }).uncheck({ force: true })
      }
      await button(home, 'Done').click()

      await home.getByRole('link', { name: 'Settings' }).click()
      await home.getByRole('button', { name: 'Health answers' }).click()
      await expectReadable(home, 'settings, health')

      await begin(home, 'towel-extension')
      const window = await desk.window('break')
      await expect(button(window, 'Not now')).toBeVisible()
      await expectReadable(window, 'signs before lying')
      await readToTheEnd(window)
      await button(window, 'None of these').click()
      await button(window, 'I am ready').click()
      await button(window, 'Stop').click()
      await window.getByRole('button', { name: 'Tingling' }).click()
      await expect(window.getByRole('heading', { name: 'Kinds of help' })).toBeVisible()
      await expectReadable(window, 'stopped for tingling')
      await expectInView(
        'stopped for tingling',
        window.getByText('Please talk to a clinician before doing the exercises.'),
        button(window, 'Read the lists'),
        window.getByRole('button', { name: 'Close' }),
      )
      await window.getByRole('button', { name: 'Close' }).click()

      await home.getByRole('link', { name: 'Today' }).click()
      await expect(home.getByText('Please read the safety lists again')).toBeVisible()
      await expectReadable(home, 'today, asked again')
    })
  })
}
