import { DatabaseSync } from 'node:sqlite'

import type { UncurlApi } from '#ipc/contract'

import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectInView, expectReadable, looks } from './support/readable.ts'

const question = (view: View) =>
  view.getByRole('heading', { level: 1, name: 'How does your back or neck feel right now?' })
const button = (view: View, name: string) => view.getByRole('button', { name, exact: true })

async function press(desk: Desk, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await desk.page?.keyboard.press(key)
}

/** A break on one's feet, to its done card. */
async function takeBreak(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  // Once it draws anything, the page has its bridge.
  await expect(home.getByRole('heading', { level: 1 })).toBeVisible()
  await home.locator('html').evaluate(async () => {
    const { uncurl } = globalThis as unknown as { uncurl: UncurlApi }
    await uncurl.startBreak(null)
  })
  const card = await desk.window('break')
  await expect(card.getByText('Stand up and move, any way you like.').first()).toBeVisible()
  await desk.person('away')
  await desk.speed(60)
  await expect(button(card, 'Back to work')).toBeVisible({ timeout: 20_000 })
  await desk.speed(1)
  return card
}

/** The last check-in on the disk. */
function lastCheckIn(path: string): unknown {
  const file = new DatabaseSync(path, { readOnly: true })
  try {
    return file.prepare('select at, score, area from "check-in" order by at desc').get()
  } finally {
    file.close()
  }
}

test.describe('on a Wednesday after 14:00', () => {
  test.use({ computer: { at: '2026-11-18T14:05:00Z', sample: true } })

  test('a break leads to the question, which the keyboard alone answers (content C5)', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs the keyboard of the stage page')
    const card = await takeBreak(desk)
    await button(card, 'Back to work').focus()
    await press(desk, 'Enter')
    await expect(question(card)).toBeVisible()
    await expect(button(card, 'Done')).toBeDisabled()
    await press(desk, '9', 'ArrowRight')
    await expect(card.getByRole('radio', { name: '10, strong' })).toBeFocused()
    await press(desk, '4')
    await expect(card.getByRole('radio', { name: '4, moderate' })).toBeChecked()
    // Where it was the last time comes first.
    await press(desk, 'Tab', 'Space')
    await expect(card.getByRole('checkbox', { name: 'between the shoulder blades' })).toBeChecked()
    await press(desk, 'Enter')
    await desk.noWindow('break')

    expect(lastCheckIn(desk.journalPath)).toMatchObject({ score: 4, area: 'between-blades' })
    const home = await desk.openHome()
    await home.getByRole('link', { name: 'Week', exact: true }).click()
    const comfort = home.getByRole('region', { name: 'Comfort' })
    await expect(comfort.getByRole('img', { name: /^Wednesday 18 .*: 4 of 10$/ })).toBeVisible()
  })

  test('one key skips it, and it is not asked again that day', async ({ desk }) => {
    test.skip(desk.page === null, 'needs the keyboard of the stage page')
    const before = lastCheckIn(desk.journalPath)
    const card = await takeBreak(desk)
    await button(card, 'Back to work').click()
    await expect(question(card)).toBeVisible()
    await press(desk, 'Escape')
    await desk.noWindow('break')
    await button(await takeBreak(desk), 'Back to work').click()
    await desk.noWindow('break')
    expect(lastCheckIn(desk.journalPath)).toEqual(before)
  })
})

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { settings: { textSize } } })

    test('an 8 that is numb says what follows, and the next break has no routine', async ({
      desk,
    }) => {
      test.skip(desk.page === null, 'needs the colours of the stage')
      await desk.theme(theme)
      const home = await desk.openHome()
      await home.getByRole('button', { name: 'How does your back feel?' }).click()
      const card = await desk.window('break')
      await expect(question(card)).toBeVisible()
      await expectReadable(card, 'check-in')
      await expectInView('check-in', button(card, 'Not now'), button(card, 'Done'))
      await press(desk, '8')
      await card.getByText('numb or tingly').click()
      await card.getByText('hurts to breathe in').click()
      await expectReadable(card, 'check-in, chosen')
      await expectInView('check-in, chosen', button(card, 'Not now'), button(card, 'Done'))
      await button(card, 'Done').click()

      await expect(button(card, 'Yes')).toBeVisible()
      await expectReadable(card, 'chest')
      await expectInView('chest', button(card, 'Yes'), button(card, 'No'))
      await button(card, 'No').click()
      await expect(card.getByRole('heading', { level: 1, name: '8 of 10, strong' })).toBeVisible()
      await expect(
        card.getByText(/^Exercises are off until you answer the safety lists again\./),
      ).toBeVisible()
      await expectReadable(card, 'checked in')
      await expectInView('checked in', button(card, 'Back to work'), button(card, 'Read the lists'))
      await button(card, 'Back to work').click()
      await desk.noWindow('break')

      await expect(home.getByText('Please read the safety lists again')).toBeVisible()
      await desk.close('home')
      await desk.person('typing')
      await desk.speed(600)
      const prompt = await desk.window('break')
      await desk.speed(1)
      await expect(prompt.getByText(/^Exercises wait for the safety lists\./)).toBeVisible()
    })
  })
}
