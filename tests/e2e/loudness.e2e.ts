import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectInView, expectReadable, looks } from './support/readable.ts'
import { windowsOf } from './support/windows-of.ts'

const button = (view: View, name: string | RegExp) => view.getByRole('button', { name })

/** Sits until a prompt is about to come. */
async function sit(desk: Desk, minutes = 19): Promise<void> {
  await desk.person('typing')
  await desk.speed(600)
  await desk.pass({ minutes })
  await desk.speed(60)
}

/** The break window, with the keyboard in it; a prompt that fills the screen overhears a sentence on its way. */
async function withKeyboard(desk: Desk): Promise<View> {
  const view = await desk.window('break')
  await desk.speed(1)
  await button(view, 'Start').focus()
  await desk.pass({ minutes: 0.02 })
  return view
}

/** Where the prompt lies, and as what. */
const shape = async (desk: Desk) => {
  const [window] = await windowsOf(desk, 'break')
  if (window === undefined) return 'none'
  const { x, width } = window.bounds
  if (window.fullScreen) return 'full screen'
  return x + width === 1264 ? 'card' : x + width / 2 === 640 ? 'window' : `at ${x}`
}

test.describe('#39 as a notification', () => {
  test.use({ computer: { settings: { sitMinutes: 20, insistence: 'notify' } } })

  test('a prompt is a message of the system, and a card once it is asked for', async ({ desk }) => {
    test.skip(desk.page === null, 'needs to see notifications')
    // A message does not slow time down, and goes after a minute.
    await sit(desk, 16)
    await desk.person('reading')
    await desk.speed(10)
    const message = desk.notifications().filter({ hasText: 'Sitting for' })
    await expect(message).toBeVisible({ timeout: 40_000 })
    await desk.noWindow('break')
    await desk.speed(1)
    await message.getByRole('button').first().click()
    await expect(button(await desk.window('break'), 'Start')).toBeVisible()
    expect(await shape(desk)).toBe('card')
  })
})

for (const [insistence, comes] of [
  ['card', 'card'],
  ['window', 'window'],
  ['full-screen', 'full screen'],
] as const) {
  test.describe(`at level ${insistence}`, () => {
    test.use({ computer: { settings: { sitMinutes: 20, insistence } } })

    test(`a prompt comes as a ${comes}, and goes by one key`, async ({ desk }) => {
      test.skip(desk.page === null, 'needs time that can be sped up')
      await sit(desk)
      await withKeyboard(desk)
      expect(await shape(desk)).toBe(comes)
      await desk.page?.keyboard.press('l')
      await desk.noWindow('break')
    })
  })
}

test.describe('louder each time', () => {
  test.use({
    computer: { settings: { sitMinutes: 20, insistence: 'card', escalates: true } },
  })

  test('a prompt without an answer comes as a window, and then on the full screen', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs time that can be sped up')
    test.slow()
    await sit(desk)
    await desk.window('break')
    expect(await shape(desk)).toBe('card')
    await desk.noWindow('break')
    await desk.window('break')
    expect(await shape(desk)).toBe('window')
    await desk.noWindow('break')
    await desk.window('break')
    expect(await shape(desk)).toBe('full screen')
  })
})

test.describe('#28 with one skip a day', () => {
  test.use({ computer: { settings: { sitMinutes: 20, skipsADay: 1 } } })

  test('the card says that it is left, then that it is used; S does nothing any more', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs time that can be sped up')
    test.slow()
    await sit(desk)
    const first = await withKeyboard(desk)
    await expect(first.getByText('One skip left today.')).toBeVisible()
    await desk.page?.keyboard.press('s')
    await desk.noWindow('break')

    await sit(desk, 29)
    const second = await withKeyboard(desk)
    await expect(second.getByText('The one skip of today is used.')).toBeVisible()
    await expect(button(second, 'Skip')).toBeDisabled()
    await expect(button(second, 'Skip')).toHaveAccessibleDescription(/is used/)
    await desk.page?.keyboard.press('s')
    await expect(second.getByText('The one skip of today is used.')).toBeVisible()
    await desk.page?.keyboard.press('l')
    await desk.noWindow('break')
  })
})

test.describe('#27 in strict mode', () => {
  test.use({ computer: { settings: { sitMinutes: 20, strict: true, insistence: 'notify' } } })

  test('a prompt fills every display, and the keyboard alone leaves it by the emergency exit', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs the keyboard of the stage page')
    await desk.toggle('Second display', true)
    await sit(desk)
    const card = await withKeyboard(desk)
    const windows = await windowsOf(desk, 'break')
    expect(windows.map(({ fullScreen }) => fullScreen)).toEqual([true, true])
    expect(new Set(windows.map(({ bounds }) => bounds.x))).toEqual(new Set([0, 1280]))
    await expect(button(card, 'Skip')).toHaveCount(0)
    await expect(button(card, /5 min/)).toHaveCount(0)

    const press = async (key: string) => desk.page?.keyboard.press(key)
    for (const key of ['s', 'l', 'Escape']) await press(key)
    const sheet = card.getByRole('dialog', { name: 'Leave this prompt?' })
    await expect(button(sheet, 'Leave it')).toBeFocused()
    await press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(button(card, 'Start')).toBeVisible()
    await press('Escape')
    await expect(button(sheet, 'Leave it')).toBeFocused()
    await press('Enter')
    await desk.noWindow('break')
    expect(await desk.tray.toolTip()).toContain('The next prompt comes at')
  })

  test('a prompt that is closed by a key of the system comes again, on every display', async ({
    desk,
  }) => {
    test.skip(desk.page === null, 'needs to close a window that has no frame')
    await desk.toggle('Second display', true)
    await sit(desk)
    await withKeyboard(desk)
    const [before] = await windowsOf(desk, 'break')
    const close = desk.page?.locator('.window[data-page="break"] header button').first()
    await close?.dispatchEvent('click')
    const newer = async () =>
      (await windowsOf(desk, 'break')).filter(({ id }) => id > (before?.id ?? 0) + 1)
    await expect.poll(async () => (await newer()).length).toBe(2)
    expect(await windowsOf(desk, 'break')).toHaveLength(2)
    await expect(button(await desk.window('break'), 'Start')).toBeVisible()
  })
})

test.describe('at a desk to stand at', () => {
  test.use({ computer: { settings: { sitMinutes: 20, standingDesk: true } } })

  test('standing is one of the answers', async ({ desk }) => {
    test.skip(desk.page === null, 'needs the keyboard of the stage page')
    await sit(desk)
    const card = await withKeyboard(desk)
    await expect(button(card, 'I will stand')).toBeVisible()
    await desk.page?.keyboard.press('t')
    await desk.noWindow('break')
    await expect.poll(desk.tray.toolTip).toContain('Standing since')
  })
})

for (const { theme, textSize } of looks) {
  const sitting = { sitMinutes: 20, textSize } as const
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { settings: { ...sitting, standingDesk: true, skipsADay: 1 } } })

    test('a card with no skip left is readable and fits', async ({ desk }) => {
      test.skip(desk.page === null, 'needs time that can be sped up')
      test.slow()
      await desk.theme(theme)
      await sit(desk)
      await withKeyboard(desk)
      await desk.page?.keyboard.press('s')
      await desk.noWindow('break')
      await sit(desk, 29)
      const card = await withKeyboard(desk)
      await expectReadable(card, 'no skip left')
      const ways = ['Start', /5 min/, 'Skip', 'I will stand', 'Something else']
      await expectInView('no skip left', ...ways.map((name) => button(card, name)))
    })
  })

  test.describe(`strict in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { settings: { ...sitting, strict: true } } })

    test('a strict prompt and its exit are readable and fit', async ({ desk }) => {
      test.skip(desk.page === null, 'needs time that can be sped up')
      await desk.theme(theme)
      await sit(desk)
      const card = await withKeyboard(desk)
      await expectReadable(card, 'strict')
      await expectInView('strict', button(card, 'Start'), button(card, 'Emergency exit'))
      await button(card, 'Emergency exit').click()
      const sheet = card.getByRole('dialog', { name: 'Leave this prompt?' })
      await expectReadable(card, 'emergency exit')
      await expectInView('emergency exit', button(sheet, 'Leave it'), button(sheet, 'Stay'))
    })
  })
}
