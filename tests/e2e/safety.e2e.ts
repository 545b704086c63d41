import type { LibraryEntry } from '#core/snapshot'
import type { UncurlApi } from '#ipc/contract'

import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'

const title = (view: View, name: string | RegExp) => view.getByRole('heading', { level: 1, name })
const button = (view: View, name: string | RegExp) =>
  view.getByRole('button', { name, exact: true })
const none = (view: View) => button(view, 'None of these')

/** Scrolls the lists to their ends, as a wheel would. */
const readToTheEnd = (view: View) =>
  view.locator('.screen-scroll').evaluate((box) => {
    box.scrollTo(0, box.scrollHeight)
  })

/** Why a routine is not offered, as the library has it. */
const leftOut = async (home: View, routineId: string) => {
  const library = await home.locator('html').evaluate(async () => {
    const { uncurl } = globalThis as unknown as { uncurl: UncurlApi }
    return (await uncurl.getLibrary()) as LibraryEntry[]
  })
  return library.find(({ routine }) => routine.id === routineId)?.leftOut?.code ?? null
}

const begin = (home: View, routineId: string, variant: string) =>
  home.locator('html').evaluate(
    async (_page, choice) => {
      const { uncurl } = globalThis as unknown as { uncurl: UncurlApi }
      await uncurl.startBreak(choice as Parameters<UncurlApi['startBreak']>[0])
    },
    { routineId, variant },
  )

/** Stops whatever runs for a reason of the stop sheet. */
async function stopFor(desk: Desk, reason: string): Promise<View> {
  const player = await desk.window('break')
  await button(player, 'I am ready').click()
  await button(player, 'Stop').click()
  await player.getByRole('button', { name: reason }).click()
  return player
}

test.describe('somebody new', () => {
  test.use({ computer: { newcomer: true } })

  test('answers the lists with the keyboard alone, and is offered what remains', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs the keyboard of the stage page')
    const press = async (...keys: string[]) => {
      for (const key of keys) await desk.page?.keyboard.press(key)
    }
    const home = await desk.window('home')
    await expect(title(home, 'Before you start.')).toBeFocused()
    await press('Tab', 'Enter')

    await expect(title(home, 'Is any of this true right now?')).toBeFocused()
    await expect(none(home)).toBeDisabled()
    await press('Tab')
    await expect(button(home, 'One or more applies')).toBeFocused()
    await press('Shift+Tab', 'End')
    await expect(none(home)).toBeEnabled()
    await expect(home.getByText(/waits for the end of both lists/)).toHaveCount(0)
    await press('Tab')
    await expect(none(home)).toBeFocused()
    await press('Enter')

    await expect(title(home, 'Anything we should avoid?')).toBeFocused()
    await expect(home.getByText('32 of 32 routines remain.')).toBeVisible()
    await press('Tab', 'Space')
    await expect(home.getByRole('checkbox', { name: /get down to the floor/ })).toBeChecked()
    await expect(home.getByText('24 of 32 routines remain.')).toBeVisible()
    for (let step = 0; step < 16; step += 1) await press('Tab')
    await expect(home.getByRole('checkbox', { name: /reduced feeling/ })).toBeFocused()
    await press('Tab', 'Enter')

    await expect(title(home, /Monday/)).toBeVisible()
    expect(await leftOut(home, 'cat-cow')).toBe('avoid')
    expect(await leftOut(home, 'wall-slides')).toBeNull()
  })

  test('for whom a sign applies reads what to do, and has plain breaks', async ({ desk }) => {
    const home = await desk.window('home')
    await button(home, 'Go on').click()
    await button(home, 'One or more applies').click()
    await expect(title(home, 'Thanks for checking.')).toBeVisible()
    await expect(home.getByText(/call your local emergency number now/)).toBeVisible()
    await expect(home.getByRole('heading', { name: 'Kinds of help' })).toBeVisible()
    await button(home, 'Keep break reminders').click()

    await expect(home.getByText('No exercises: one or more of the signs applies.')).toBeVisible()
    await desk.tray.choose('Take a break now')
    const player = await desk.window('break')
    await expect(player.getByText('Stand up and move, any way you like.').first()).toBeVisible()
    await desk.close('break')

    // The answer can be changed, from Settings too, and then there are exercises again.
    await home.getByRole('link', { name: 'Settings' }).click()
    await home.getByRole('button', { name: 'Health answers' }).click()
    await home.getByRole('link', { name: 'Answer the lists again' }).click()
    await readToTheEnd(home)
    await none(home).click()
    await button(home, 'Done').click()
    await expect(title(home, /Monday/)).toBeVisible()
    await expect(home.getByRole('main')).toBeFocused()
    await expect(home.getByText('No exercises:')).toHaveCount(0)
  })

  test('who wants reminders only is in the app at once, and is asked no more', async ({ desk }) => {
    const home = await desk.window('home')
    await button(home, 'Go on').click()
    await button(home, 'Just remind me, no exercises').click()
    await expect(home.getByText('No exercises: you chose reminders only.')).toBeVisible()
    await desk.quit()
    await desk.relaunch()
    await desk.noWindow('home')
    const again = await desk.openHome()
    await expect(again.getByText('No exercises: you chose reminders only.')).toBeVisible()
  })

  test('who leaves in the middle is asked from the start', async ({ desk }) => {
    const home = await desk.window('home')
    await button(home, 'Go on').click()
    await readToTheEnd(home)
    await none(home).click()
    await expect(title(home, 'Anything we should avoid?')).toBeVisible()
    await desk.close('home')
    const again = await desk.openHome()
    await expect(title(again, 'Before you start.')).toBeVisible()
  })
})

test('the lists come again after 28 and after 90 days, with the reason', async ({ desk }) => {
  const home = await desk.openHome()
  await expect(home.getByText('Please read the safety lists again')).toHaveCount(0)
  await desk.jumpClock('30 days on')
  await desk.speed(60)
  await expect(home.getByText(/No exercise for 28 days or more/)).toBeVisible()
  await desk.jumpClock('30 days on')
  await desk.jumpClock('30 days on')
  await expect(home.getByText(/Your answer is from 16 November. After 90 days/)).toBeVisible()
  await desk.speed(1)

  await home.getByRole('link', { name: 'Read the lists' }).click()
  await expect(home.getByText(/After 90 days we ask again/)).toBeVisible()
  await readToTheEnd(home)
  await none(home).click()
  await button(home, 'Done').click()
  await expect(home.getByText('Please read the safety lists again')).toHaveCount(0)
})

test('a stop for pain leaves the routine out for seven days', async ({ desk }) => {
  const home = await desk.openHome()
  await begin(home, 'standing-side-bend', 'short')
  const player = await stopFor(desk, 'Sharp or pinching pain')
  await expect(player.getByText(/^Leave that movement out for now\./)).toBeVisible()
  await expect(player.getByText('Left out for 7 days: Standing side bend.')).toBeVisible()
  await button(player, 'Close').click()
  await desk.noWindow('break')

  expect(await leftOut(home, 'standing-side-bend')).toBe('hidden')
  await begin(home, 'standing-side-bend', 'short')
  await desk.noWindow('break')
  await desk.jumpClock('30 days on')
  await expect.poll(() => leftOut(home, 'standing-side-bend')).toBeNull()
})

test('a stop for tingling turns exercises off until the lists are answered', async ({ desk }) => {
  await begin(await desk.openHome(), 'standing-side-bend', 'short')
  const player = await stopFor(desk, 'Tingling, numb or weak')
  await expect(
    player.getByText('Please talk to a clinician before doing the exercises.'),
  ).toBeVisible()
  await expect(player.getByRole('heading', { name: 'Kinds of help' })).toBeVisible()
  await button(player, 'Read the lists').click()
  await desk.noWindow('break')
  const home = await desk.window('home')
  await expect(home.getByText(/You felt tingling, numbness/)).toBeVisible()
  await button(home, 'Not now').click()
  await expect(home.getByText('Please read the safety lists again')).toBeVisible()
})

test('before the first routine lying down the lists come once more', async ({ desk }) => {
  const home = await desk.openHome()
  await begin(home, 'open-book', 'standard')
  const first = await desk.window('break')
  await expect(title(first, 'Is any of this true right now?')).toBeFocused()
  await desk.page?.keyboard.press('Escape')
  await desk.noWindow('break')

  await begin(home, 'open-book', 'standard')
  const second = await desk.window('break')
  await expect(none(second)).toBeDisabled()
  await readToTheEnd(second)
  await none(second).click()
  await expect(button(second, 'I am ready')).toBeVisible()
  await desk.close('break')

  await begin(home, 'open-book', 'standard')
  await expect(button(await desk.window('break'), 'I am ready')).toBeVisible()
})

test('the prompt card says why there are no exercises, and leads to the lists', async ({
  desk,
}) => {
  await begin(await desk.openHome(), 'open-book', 'standard')
  const screen = await desk.window('break')
  await button(screen, 'One or more applies').click()
  await expect(title(screen, 'Thanks for checking.')).toBeVisible()
  await button(screen, 'Close').click()
  await desk.noWindow('break')

  await desk.close('home')
  await desk.person('typing')
  await desk.speed(600)
  const card = await desk.window('break')
  await desk.speed(1)
  await expect(card.getByText(/^No exercises, as you said\./)).toBeVisible()
  await button(card, 'Change').click()
  const home = await desk.window('home')
  await expect(title(home, 'Is any of this true right now?')).toBeVisible()
})
