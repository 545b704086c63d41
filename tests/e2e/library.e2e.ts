import type { CallName, Input } from '#ipc/contract'

import { catalogue } from '../support/catalogue.ts'
import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectReadable, looks } from './support/readable.ts'

test('a routine is found, looked at and tried', async ({ desk }) => {
  const home = await openRoutines(desk)
  await expect(shelf(home, 'Standing').getByRole('link')).toHaveCount(7)

  await home.getByRole('searchbox', { name: 'Search routines' }).fill('shoul')
  await expect(summary(home)).toContainText('switched off by these filters')
  await expect(tile(home, 'Sit to stand')).toHaveCount(0)
  await tile(home, 'Shoulder rolls').click()

  await expect(home.getByRole('heading', { name: 'Shoulder rolls' })).toBeFocused()
  await expect(home.getByText('it does not count as leaving it')).toBeVisible()
  await expect(home.getByRole('list').filter({ hasText: 'Breath:' })).toContainText('Roll')

  await home.getByRole('link', { name: 'All routines' }).click()
  await expect(tile(home, 'Shoulder rolls')).toBeFocused()
  await expect(home.getByRole('searchbox')).toHaveValue('shoul')

  await tile(home, 'Shoulder rolls').click()
  await home.getByRole('button', { name: 'Try it' }).click()
  const card = await desk.window('break')
  await expect(card.getByRole('heading', { name: 'Shoulder rolls' })).toBeVisible()
  await card.getByRole('button', { name: 'I am ready' }).click()
  await expect(home.getByRole('button', { name: 'Try it' })).toBeDisabled()
  await expect(home.getByText('A break is under way.')).toBeVisible()
})

test('the version that was chosen is the one that is tried', async ({ desk }) => {
  const home = await openRoutines(desk)
  await tile(home, 'Walk break').click()
  await home.getByRole('radio', { name: '5 min' }).check({ force: true })
  await home.getByRole('button', { name: 'Try it' }).click()
  const card = await desk.window('break')
  await expect(card.getByText(/^5.min/).first()).toBeVisible()
})

test('filters go together, say what they do and let go', async ({ desk }) => {
  const home = await openRoutines(desk)
  const filter = (name: string) => home.getByRole('button', { name, exact: true })
  await filter('At the desk').click()
  await expect(filter('At the desk')).toHaveAttribute('aria-pressed', 'true')
  await expect(shelf(home, 'Standing')).toHaveCount(0)
  await expect(summary(home)).toContainText('Showing 11.')

  await home.getByRole('button', { name: /^Target/ }).click()
  await home.getByRole('menuitemradio', { name: 'Shoulder blades' }).click()
  await expect(shelf(home, 'At the desk').getByRole('link')).toHaveText([/Shoulder-blade setting/])
  await filter('No equipment').click()
  await expect(leftOut(home)).toHaveCount(0)

  await filter('Clear all').click()
  await expect(filter('At the desk')).toHaveAttribute('aria-pressed', 'false')
  await expect(shelf(home, 'Standing').getByRole('link')).toHaveCount(7)
})

test('a star moves a routine to the top, a switch sends it away', async ({ desk }) => {
  const home = await openRoutines(desk)
  const back = home.getByRole('link', { name: 'All routines' })
  for (const name of ['Walk break', 'Wall slides']) {
    await tile(home, name).click()
    await home.getByRole('button', { name: 'Star it' }).click()
    await expect(home.getByRole('button', { name: 'Remove the star' })).toBeVisible()
    await back.click()
  }
  await expect(shelf(home, 'Your two').getByRole('link')).toHaveCount(2)
  await expect(shelf(home, 'Standing').getByRole('link', { name: 'Wall slides' })).toBeFocused()

  await shelf(home, 'Your two').getByRole('link', { name: 'Wall slides' }).click()
  await home.getByRole('button', { name: 'Switch it off' }).click()
  await expect(home.getByRole('button', { name: 'Switch it on', exact: true })).toBeVisible()
  await back.click()
  await expect(shelf(home, 'Your one').getByRole('link')).toHaveCount(1)
  await expect(row(home, 'Wall slides')).toContainText('You switched it off.')

  await row(home, 'Wall slides').getByRole('button', { name: 'Switch it on' }).click()
  await expect(shelf(home, 'Your two').getByRole('link')).toHaveCount(2)
})

test('what is missing is added where it is missed', async ({ desk }) => {
  const home = await openRoutines(desk)
  await home.getByRole('searchbox').fill('band')
  await expect(row(home, 'Band face pulls')).toContainText(
    'Needs a band. None is in your equipment.',
  )
  await row(home, 'Band pull-aparts').getByRole('button', { name: 'Add a band' }).click()
  await expect(tile(home, 'Band pull-aparts')).toBeVisible()
  await expect(home.getByText('Band pull-aparts is offered again.')).toBeAttached()
  await expect(home.getByRole('heading', { name: 'Left out for you' })).toBeFocused()

  // Another reason remains, and the keyboard stays with it.
  await expect(row(home, 'Band face pulls')).toContainText('Needs a doorway.')
  await home.getByRole('link', { name: 'Settings' }).click()
  await home.getByRole('button', { name: 'Places' }).click()
  await expect(office(home).getByRole('checkbox', { name: 'a band' })).toBeChecked()
})

test('an answer keeps routines away until it is changed', async ({ desk }) => {
  const home = await openRoutines(desk)
  await ask(home, 'chooseAvoid', ['low-back', 'pregnancy'])
  await ask(home, 'saveSettings', { place: 'private' })
  await expect(row(home, 'Bird dog')).toContainText('You said: low back flare-up.')

  await row(home, 'Bird dog').getByRole('link', { name: 'Bird dog', exact: true }).click()
  await expect(home.getByRole('button', { name: 'Try it' })).toBeDisabled()
  await expect(home.getByText('You said: low back flare-up.').first()).toBeVisible()
  await home.getByRole('link', { name: 'All routines' }).click()

  const childsPose = row(home, "Child's pose")
  await childsPose.getByRole('button', { name: 'Show it again with knees wide' }).click()
  await expect(tile(home, "Child's pose")).toBeVisible()

  await row(home, 'Bird dog').getByRole('link', { name: 'Change answer' }).click()
  const answers = home.getByRole('button', { name: 'Health answers' })
  await expect(answers).toHaveAttribute('aria-expanded', 'true')
  await expect(answers).toBeFocused()
})

test('the place is changed where it is said', async ({ desk }) => {
  const home = await openRoutines(desk)
  await expect(row(home, 'Cat and cow')).toContainText('You said: where standing up is fine.')
  await row(home, 'Cat and cow').getByRole('link', { name: 'Change place' }).click()
  await office(home).getByRole('radio', { name: 'In private' }).check({ force: true })
  await home.getByRole('link', { name: 'Routines' }).click()
  await expect(shelf(home, 'On the floor').getByRole('link', { name: 'Cat and cow' })).toBeVisible()
})

test('a routine that hurt is away for a week, or until it is wanted back', async ({ desk }) => {
  const home = await openRoutines(desk)
  await tile(home, 'Shoulder rolls').click()
  await home.getByRole('button', { name: 'Try it' }).click()
  const player = await desk.window('break')
  await player.getByRole('button', { name: 'I am ready' }).click()
  await player.getByRole('button', { name: 'Stop', exact: true }).click()
  await player.getByRole('button', { name: /Sharp or pinching pain/ }).click()

  await expect(home.getByRole('button', { name: 'Try it' })).toBeDisabled()
  await home.getByRole('link', { name: 'All routines' }).click()
  await expect(row(home, 'Shoulder rolls')).toContainText(
    'Stopped for sharp or pinching pain on 16 November. Hidden until 23 November.',
  )
  await row(home, 'Shoulder rolls').getByRole('button', { name: 'Show it again' }).click()
  await expect(tile(home, 'Shoulder rolls')).toBeVisible()
})

test('without exercises there is still everything to look at', async ({ desk }) => {
  const home = await openRoutines(desk)
  await ask(home, 'answerScreen', 'remind-only')
  await expect(home.getByText('you chose reminders only')).toBeVisible()
  await tile(home, 'Wall slides').click()
  await expect(home.getByRole('button', { name: 'Try it' })).toBeDisabled()
  await expect(home.getByText('Exercises are off.')).toBeVisible()
  await home.getByRole('link', { name: 'Change this answer' }).click()
  await expect(home.getByRole('heading', { name: 'Is any of this true right now?' })).toBeVisible()
})

test('the movement is shown step by step, and stops', async ({ desk }) => {
  const home = await openRoutines(desk)
  await tile(home, 'Sit to stand').click()
  await home.getByRole('button', { name: 'Show the movement' }).click()
  const steps = home.getByRole('list').filter({ hasText: 'Breath:' }).getByRole('listitem')
  await expect(steps.first()).toHaveAttribute('aria-current', 'step')
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step', { timeout: 20_000 })
  await home.getByRole('button', { name: 'Stop showing' }).click()
  await expect(home.locator('[aria-current="step"]')).toHaveCount(0)
})

test('every routine is reached by the keyboard', async ({ desk }) => {
  test.skip(desk.page === null, 'needs the keyboard of the stage page')
  const home = await openRoutines(desk)
  const keyboard = desk.page?.keyboard
  const focused = home.locator(':focus')
  await home.getByRole('searchbox').focus()
  const reached = new Set<string>()
  for (let presses = 0; presses < 100; presses += 1) {
    await keyboard?.press('Tab')
    const [, id] = (await focused.getAttribute('href'))?.split('#routines/') ?? []
    if (id !== undefined) reached.add(id)
    if (reached.size === catalogue.length) break
  }
  expect([...reached].toSorted()).toEqual(catalogue.map(({ id }) => id))

  const name = (await focused.textContent()) ?? ''
  await keyboard?.press('Enter')
  await expect(home.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(home.getByRole('heading', { level: 1 })).toBeFocused()
  await keyboard?.press('Shift+Tab')
  await keyboard?.press('Enter')
  await expect(focused).toHaveText(name)
})

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { settings: { textSize, starred: ['walk-break'] } } })

    test('the library is readable and fits', async ({ desk }) => {
      test.skip(desk.page === null, 'needs a window that can be narrowed')
      test.slow()
      await desk.theme(theme)
      const home = await openRoutines(desk)
      await ask(home, 'chooseAvoid', ['low-back', 'bone', 'pregnancy'])
      for (const width of [1080, 480]) {
        await narrow(desk, width)
        await home.getByRole('button', { name: 'At the desk' }).click()
        await expectReadable(home, `routines, ${width} wide`)
        await home.getByRole('button', { name: 'Clear all' }).click()

        await row(home, "Child's pose").getByRole('link').first().click()
        await expectReadable(home, `a routine left out, ${width} wide`)
        await home.getByRole('link', { name: 'All routines' }).click()
        await tile(home, 'Slow breathing').click()
        await expectReadable(home, `a routine, ${width} wide`)

        await home.getByRole('link', { name: 'Settings' }).click()
        await home.getByRole('button', { name: 'Places' }).click()
        await expectReadable(home, `settings, places, ${width} wide`)
        await home.getByRole('link', { name: 'Routines' }).click()
      }
    })
  })
}

const office = (home: View) => home.getByRole('region', { name: 'Office' })

async function openRoutines(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Routines' }).click()
  await expect(home.getByRole('heading', { name: 'At the desk' })).toBeVisible()
  return home
}

const shelf = (home: View, name: string) =>
  home.getByRole('region', { name: new RegExp(`^${name}`) })
const summary = (home: View) => home.getByRole('status').filter({ hasText: /show/i })
/** In its place, where a starred one has two. */
const tile = (home: View, name: string) =>
  home
    .getByRole('region', { name: /^(Standing|At the desk|On the floor)/ })
    .getByRole('link', { name })
const leftOut = (home: View) => shelf(home, 'Left out for you').getByRole('listitem')
const row = (home: View, name: string) => leftOut(home).filter({ hasText: name })

/** Asks main for what another page would. */
async function ask<Name extends CallName>(
  home: View,
  name: Name,
  input: Input<Name>,
): Promise<void> {
  await home.locator('html').evaluate(
    async (_page, { name, input }) => {
      const { uncurl } = globalThis as unknown as {
        uncurl: Record<string, (input: unknown) => Promise<unknown>>
      }
      await uncurl[name]?.(input)
    },
    { name, input: input as unknown },
  )
}

/** Makes the home window narrow, as somebody would by its edge. */
async function narrow(desk: Desk, width: number): Promise<void> {
  await desk.page?.locator('.window.shown[data-page="home"]').evaluate((window, width) => {
    for (const box of [window, window.querySelector('iframe')]) {
      if (box instanceof HTMLElement) box.style.setProperty('width', `${width}px`, 'important')
    }
  }, width)
}
