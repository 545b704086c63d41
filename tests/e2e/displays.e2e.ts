import type { Desk } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectReadable } from './support/readable.ts'
import { windowsOf } from './support/windows-of.ts'

/** Sits until a prompt is on the screen. */
async function sitUntilAsked(desk: Desk): Promise<void> {
  await desk.person('typing')
  await desk.speed(600)
  await desk.pass({ minutes: 19 })
  await desk.speed(60)
  await desk.window('break')
  await desk.speed(1)
}

/** Left and right edge of every break window on screen. */
const edges = async (desk: Desk) =>
  (await windowsOf(desk, 'break'))
    .map(({ bounds }) => [bounds.x, bounds.x + bounds.width] as const)
    .toSorted(([a], [b]) => a - b)

/** All three displays side by side: the page must not be scaled. */
const wide = async (desk: Desk) => desk.page?.setViewportSize({ width: 3600, height: 1000 })

const pointAt = async (desk: Desk, screen: 'first' | 'second') =>
  desk.page?.locator(`.screen.${screen}`).click({ position: { x: 60, y: 60 } })

/** Corners of cards: 400 wide, 16 from the right edge of the first, second and third display. */
const onFirst = [864, 1264] as const
const onSecond = [1984, 2384] as const
const onThird = [3008, 3408] as const

test.describe('on the display of the pointer', () => {
  test.use({ computer: { settings: { sitMinutes: 20 } } })

  test('#31 a card comes there, and goes to another when that one is unplugged', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs a second display')
    await desk.toggle('Second display', true)
    await pointAt(desk, 'second')
    await sitUntilAsked(desk)
    expect(await edges(desk)).toEqual([onSecond])
    const [before] = await windowsOf(desk, 'break')

    await desk.toggle('Second display', false)
    await expect.poll(() => edges(desk)).toEqual([onFirst])
    const [after] = await windowsOf(desk, 'break')
    expect(after?.id).toBe(before?.id)
    const card = await desk.window('break')
    await card.getByRole('button', { name: /5 min/ }).click()
    await desk.noWindow('break')
  })

  test('#11 #12 #31 a routine goes on when its display is unplugged, from the step it was at', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs a second display')
    await desk.toggle('Second display', true)
    await pointAt(desk, 'second')
    await sitUntilAsked(desk)
    const card = await desk.window('break')
    await card.getByRole('button', { name: 'Start' }).click()
    const player = await desk.window('break')
    await player.getByRole('button', { name: 'I am ready' }).click()
    await player.getByRole('button', { name: 'Next' }).click()
    await player.getByRole('button', { name: 'Pause' }).click()
    await expect(player.getByText('Paused')).toBeVisible()
    const [before] = await windowsOf(desk, 'break')
    const step = await player.getByText(/step \d+ of/).textContent()
    expect(before?.bounds.x).toBeGreaterThanOrEqual(1280)

    await desk.toggle('Second display', false)
    await expect.poll(async () => (await edges(desk))[0]?.[1]).toBeLessThanOrEqual(1280)
    const [after] = await windowsOf(desk, 'break')
    expect([after?.id, after?.load]).toEqual([before?.id, before?.load])
    await expect(player.getByText(step ?? '')).toBeVisible()
    await desk.toggle('Second display', true)
    await player.getByRole('button', { name: 'Go on' }).click()
    await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible()
    expect(await windowsOf(desk, 'break')).toHaveLength(1)
  })
})

test.describe('on all displays', () => {
  test.use({ computer: { settings: { sitMinutes: 20, display: 'all' } } })

  test('#31 every one has a card, however they come and go, and one answer is enough', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs three displays')
    await wide(desk)
    await desk.toggle('Second display', true)
    await desk.toggle('Third display', true)
    await sitUntilAsked(desk)
    await expect.poll(() => edges(desk)).toEqual([onFirst, onSecond, onThird])
    await desk.toggle('Third display', false)
    await expect.poll(() => edges(desk)).toEqual([onFirst, onSecond])
    await desk.toggle('Second display', false)
    await expect.poll(() => edges(desk)).toEqual([onFirst])
    await desk.toggle('Third display', true)
    await expect.poll(() => edges(desk)).toEqual([onFirst, onThird])
    const card = await desk.window('break')
    await card.getByRole('button', { name: 'Skip' }).click()
    await desk.noWindow('break')
  })

  test('a card follows the taskbar to another display', async ({ desk }) => {
    test.skip(desk.page === null, 'needs a second display')
    await desk.toggle('Second display', true)
    await sitUntilAsked(desk)
    const bottoms = async () =>
      (await windowsOf(desk, 'break'))
        .toSorted((a, b) => a.bounds.x - b.bounds.x)
        .map(({ bounds }) => bounds.y + bounds.height)
    await expect.poll(bottoms).toEqual([736, 784])
    await desk.page?.getByRole('radio', { name: 'on 2' }).click()
    await expect.poll(bottoms).toEqual([784, 736])
  })
})

test.describe('on the full screen', () => {
  test.use({ computer: { settings: { sitMinutes: 20, insistence: 'full-screen' } } })

  test('#31 a display that comes is filled too, and one that goes blocks nothing', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs a second display')
    await sitUntilAsked(desk)
    await expect.poll(() => edges(desk)).toEqual([[0, 1280]])
    await desk.toggle('Second display', true)
    await expect
      .poll(() => edges(desk))
      .toEqual([
        [0, 1280],
        [1280, 2400],
      ])
    await desk.toggle('Second display', false)
    await expect.poll(() => edges(desk)).toEqual([[0, 1280]])
    const card = await desk.window('break')
    await card.getByRole('button', { name: 'Skip' }).click()
    await desk.noWindow('break')
  })
})

test.describe('on a chosen display', () => {
  test.use({ computer: { settings: { sitMinutes: 20 } } })

  test('a card comes there, or where the pointer is while it is not connected', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs a second display')
    test.slow()
    await desk.toggle('Second display', true)
    const home = await desk.openHome()
    await home.locator('html').evaluate(() => (location.hash = '#settings/prompts'))
    await home.getByRole('radio', { name: /Display 2/ }).check({ force: true })
    await expect(home.getByRole('radio', { name: /Display 2/ })).toBeChecked()
    await expect(home.getByText('1,120 by 800')).toBeVisible()
    await expectReadable(home, 'settings, prompts')
    await desk.close('home')
    await pointAt(desk, 'first')
    await sitUntilAsked(desk)
    expect(await edges(desk)).toEqual([onSecond])
    const card = await desk.window('break')
    await card.getByRole('button', { name: /5 min/ }).click()
    await desk.noWindow('break')

    await desk.toggle('Second display', false)
    await desk.speed(60)
    await desk.window('break')
    expect(await edges(desk)).toEqual([onFirst])
    await desk.speed(1)
    const again = await desk.openHome()
    await again.locator('html').evaluate(() => (location.hash = '#settings/prompts'))
    await expect(again.getByRole('radio', { name: /Display 2/ })).toBeChecked()
    await expect(again.getByText(/^Not connected/)).toBeVisible()
  })
})
