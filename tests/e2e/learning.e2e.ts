import { catalogue } from '../support/catalogue.ts'
import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectInView, expectReadable } from './support/readable.ts'

const allBut = (...ids: readonly string[]) =>
  catalogue.map(({ id }) => id).filter((id) => !ids.includes(id))

const button = (view: View, name: string | RegExp) => view.getByRole('button', { name })

test.beforeEach(({ desk }) => {
  test.skip(desk.page === null, 'needs time that can be sped up')
  test.slow()
})

/** Sits until the next prompt, and a little while longer. */
async function nextPrompt(desk: Desk): Promise<View> {
  await desk.person('typing')
  await desk.speed(600)
  const card = await desk.window('break')
  await expect(button(card, 'Start')).toBeVisible({ timeout: 30_000 })
  await desk.speed(1)
  return card
}

/** Begins what the card offers first. */
async function begin(desk: Desk, card: View): Promise<View> {
  await button(card, 'Start').click()
  const player = await desk.window('break')
  await button(player, 'I am ready').click()
  return player
}

/** Does a part of it, for a minute at most, and says why no more. */
async function stopEarly(desk: Desk, player: View, why: string): Promise<void> {
  await desk.person('away')
  await desk.speed(60)
  await desk.pass({ minutes: 0.6 })
  await desk.speed(1)
  await button(player, 'Stop').click()
  await button(player, why).click()
  await expect(player.getByText('A start counts too')).toBeVisible()
}

async function backToWork(desk: Desk, player: View): Promise<void> {
  await button(player, 'Back to work').click()
  await desk.noWindow('break')
}

test.describe('rating', () => {
  test.use({
    computer: { settings: { sitMinutes: 20, switchedOff: allBut('walk-break', 'wall-slides') } },
  })

  test('a rating by one key changes what the next prompt begins with', async ({ desk }) => {
    /** Begins what is offered, in part, and rates it by a key. */
    async function rateNext(offered: string, key: string, rating: string): Promise<void> {
      const card = await nextPrompt(desk)
      await expect(card.getByText(offered, { exact: true })).toBeVisible()
      const player = await begin(desk, card)
      await stopEarly(desk, player, 'Interrupted')
      await button(player, 'Back to work').focus()
      await desk.page?.keyboard.press(key)
      await expect(player.getByRole('radio', { name: rating })).toBeChecked()
      await backToWork(desk, player)
    }
    // As it would go on: a start is no reason to offer something else.
    await rateNext('Walk break', '2', 'Fine')
    await rateNext('Walk break', '3', 'Not for me')
    await rateNext('Wall slides', '3', 'Not for me')
    const card = await nextPrompt(desk)
    await expect(card.getByText('Walk break', { exact: true })).toBeVisible()
  })
})

test.describe('too hard', () => {
  test.use({
    computer: {
      settings: {
        sitMinutes: 20,
        shortBreakMinutes: 3,
        place: 'private',
        switchedOff: allBut('cat-cow'),
      },
    },
  })

  test('what was too hard comes in its shortest form the next time', async ({ desk }) => {
    const first = await nextPrompt(desk)
    await expect(first.getByText('3 min, on the floor')).toBeVisible()
    const player = await begin(desk, first)
    await stopEarly(desk, player, 'Too hard or awkward')
    await expect(
      player.getByText(/^Next time Cat and cow comes in its shortest form/),
    ).toBeVisible()
    await backToWork(desk, player)

    const card = await nextPrompt(desk)
    await expect(card.getByText('90 s, on the floor')).toBeVisible()
    await button(card, 'Start').click()
    const setup = await desk.window('break')
    await expect(setup.getByText(/so this is the shortest version/)).toBeVisible()
  })
})

test.describe('a playlist', () => {
  test.use({
    computer: { settings: { textSize: 200, equipment: ['chair', 'desk', 'doorway'] } },
  })

  test('the done card goes on to what comes next, and is readable', async ({ desk }) => {
    await desk.theme('dark')
    const home = await desk.openHome()
    await home.getByRole('link', { name: 'Plan', exact: true }).click()
    await button(home, 'Start the unwind').click()
    const player = await desk.window('break')
    await expect(player.getByRole('heading', { name: 'Thread the needle' })).toBeVisible()
    await button(player, 'I am ready').click()
    await desk.person('away')
    await desk.speed(600)
    const goOn = button(player, /^Next: /)
    await expect(goOn).toBeVisible({ timeout: 30_000 })
    await desk.speed(1)
    await expect(player.getByText('Number 2 of 5, 2 min.')).toBeVisible()
    await expectReadable(player, 'done, with a next one')
    await expectInView('done, with a next one', goOn, button(player, 'Back to work'))
    await goOn.focus()
    await desk.page?.keyboard.press('Enter')
    await expect(player.getByText('Needs a doorway.')).toBeVisible()
  })
})
