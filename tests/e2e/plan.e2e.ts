import type { Instant } from '#core/time'

import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { addToJournal } from './support/kept-journal.ts'
import { checkInsFrom, doneFrom, planFrom } from './support/kept-plan.ts'
import { expectEasyToHit, expectReadable, looks } from './support/readable.ts'

/** A Tuesday evening: the plan has thread the needle, which is done on all fours. */
const tuesday = { at: '2026-11-17T18:00:00Z', zone: 'Europe/London' } as const
const at = Date.parse(tuesday.at) as Instant

async function openPlan(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(home.getByRole('heading', { level: 1, name: /^Plan/ })).toBeVisible()
  return home
}

const button = (home: View, name: string) => home.getByRole('button', { name, exact: true })

test.describe('the plan', () => {
  test.use({ computer: tuesday })

  test('is started, paused and gone on with by the keyboard alone', async ({ desk }) => {
    test.skip(desk.page === null, 'needs the keyboard of the stage page')
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await desk.page?.keyboard.press(key)
    }
    const home = await openPlan(desk)
    await button(home, 'What is this based on?').focus()
    await press('Enter')
    await expect(home.getByText('This plan itself was not tested.')).toBeVisible()
    await press('Tab', 'ArrowDown', 'Tab')
    await expect(home.getByRole('radio', { name: /^Today/ })).toBeFocused()
    await press('Tab', 'Enter')
    await expect(home.getByText('Week 1 is about loosening.')).toBeVisible()
    await expect(home.getByText('three weeks for the upper back')).toBeVisible()

    await button(home, 'Pause the plan').focus()
    await press('Enter')
    await expect(home.getByText('Paused since Tuesday 17 November.')).toBeVisible()
    await expect(button(home, 'Go on with the plan')).toBeFocused()
    await press('Enter')
    await expect(home.getByText('Week 1 is about loosening.')).toBeVisible()
  })

  test('has a sun for the session that was done today', async ({ desk }) => {
    test.skip(desk.page === null, 'needs time that can be sped up')
    const home = await openPlan(desk)
    await button(home, 'Start the plan').click()
    const today = home.getByRole('listitem').filter({ hasText: 'today' })
    await expect(today).toContainText(/Tuesday 17 November, today: thread the needle, .*, to come/)

    await button(home, 'Start thread the needle').click()
    const player = await desk.window('break')
    await desk.person('away')
    await player.getByRole('button', { name: 'I am ready' }).click()
    await desk.speed(60)
    await expect(player.getByRole('button', { name: 'Back to work' })).toBeVisible({
      timeout: 20_000,
    })
    await desk.speed(1)
    await expect(today).toContainText(/thread the needle, .*, done/)
    await expect(home.getByText(/^One home session done, /)).toBeVisible()
    await expect(button(home, 'Start thread the needle')).toHaveCount(0)
  })
})

/** Twenty days lie behind, with sessions and with check-ins that hardly changed. */
async function onDay21(desk: Desk): Promise<void> {
  await desk.quit()
  addToJournal(desk, {
    at,
    entries: [
      ...doneFrom('2026-10-28', ['towel-extension', 'thread-the-needle', null, 'towel-extension']),
      ...checkInsFrom('2026-10-29', [4, 5, 4, 4, 5, 4]),
    ],
    programme: planFrom('2026-10-28'),
  })
  await desk.relaunch()
}

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { ...tuesday, settings: { textSize } } })

    test('the plan is readable and fits, wide and narrow, and its review is answered', async ({
      desk,
    }) => {
      test.skip(desk.page === null, 'needs a window of any width')
      test.slow()
      await desk.theme(theme)
      await expectReadable(await openPlan(desk), 'no plan')
      await onDay21(desk)
      const home = await openPlan(desk)
      const review = home.getByRole('region', { name: 'Day 21: a look back' })
      await expect(review).toContainText('3 of 17 home sessions done in three weeks.')
      await expect(review).toContainText('It may be worth asking a doctor or physiotherapist')
      for (const width of [1080, 480]) {
        await makeNarrow(desk, width)
        await expectReadable(home, `review, ${width} wide`)
        await expectEasyToHit(home, `review, ${width} wide`)
      }
      await button(home, 'Swap for another').click()
      await expectReadable(home, 'swapping')
      await button(home, 'Not today').click()
      await expect(button(home, 'Have thread the needle after all')).toBeVisible()
      await home.getByRole('button', { name: /^Move the home slot/ }).click()
      await home.getByText('Another time').click()
      await expectReadable(home, 'moving the home slot')
      await home.getByRole('dialog').getByLabel('Time', { exact: true }).fill('20:15')
      await button(home, 'Move it').click()
      await expect(button(home, 'Move the home slot from 20:15')).toBeVisible()

      await button(home, 'Go on to week 4').click()
      await expect(review).toHaveCount(0)
      await expect(home.getByText('Week 3 is about strength.')).toBeVisible()
      await expectReadable(home, 'a week')
    })
  })
}

/** Makes the home window narrower than its frame would let it be. */
async function makeNarrow(desk: Desk, width: number): Promise<void> {
  await desk.page
    ?.locator('.window.shown[data-page="home"]')
    .evaluate((window, width) => ((window as HTMLElement).style.maxWidth = `${width}px`), width)
}
