import type { Settings } from '#core/settings'

import type { Desk, Toggle, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectEasyToHit, expectReadable, looks } from './support/readable.ts'

interface Hold {
  readonly demand: string
  readonly control: Toggle
  /** What the tray says meanwhile, and what the prompt says after. */
  readonly waits: string
  readonly ended: string
  readonly settings?: Partial<Settings>
}

const holds: readonly Hold[] = [
  {
    demand: '#1 #3 a call',
    control: 'In a call',
    waits: 'Waiting: your microphone is in use.',
    ended: 'Your call ended a minute ago, so this waited.',
  },
  {
    demand: '#1 #42 a camera',
    control: 'Camera on',
    waits: 'Waiting: your camera is in use.',
    ended: 'Your camera went off a minute ago, so this waited.',
  },
  {
    demand: '#2 a shared screen',
    control: 'Screen shared',
    waits: 'Waiting: your screen is being shown to others.',
    ended: 'Your screen was shown to others until a minute ago, so this waited.',
  },
  {
    demand: '#23 a film',
    control: 'Film playing',
    waits: 'Waiting: another program keeps the display awake.',
    ended: 'The display was kept awake until a minute ago, so this waited.',
  },
  {
    demand: '#22 a full screen',
    control: 'Full-screen app',
    waits: 'Waiting: something fills the screen.',
    ended: 'The full screen ended a minute ago, so this waited.',
  },
  {
    demand: '#3 #24 Do Not Disturb',
    control: 'Do Not Disturb',
    waits: 'Waiting: Do Not Disturb is on.',
    ended: 'Do Not Disturb ended a minute ago, so this waited.',
  },
  {
    demand: '#22 a program that was named',
    control: 'OBS runs',
    waits: 'Waiting: a program that you named is running.',
    ended: 'A program that you named ended a minute ago, so this waited.',
    settings: { namedPrograms: ['OBS.exe'] },
  },
]

/** Half an hour of sitting is over, and eight minutes more. */
async function sitFor38Minutes(desk: Desk): Promise<void> {
  await desk.person('reading')
  await desk.speed(600)
  await desk.pass({ minutes: 38 })
  await desk.speed(60)
}

for (const { demand, control, waits, ended, settings = {} } of holds) {
  test.describe(`by ${control}`, () => {
    test.use({ computer: { settings } })

    test(`${demand} holds the prompt, which comes a minute after and says how long`, async ({
      desk,
    }) => {
      await desk.toggle(control, true)
      await sitFor38Minutes(desk)
      await expect.poll(desk.tray.toolTip).toContain(waits)
      await desk.noWindow('break')

      const over = await desk.now()
      await desk.toggle(control, false)
      const card = await desk.window('break')
      expect((await desk.now()) - over).toBeLessThan(90_000)
      await expect(card.getByText(ended)).toBeVisible()
      await expect(howLong(card)).toBeVisible()
    })
  })
}

test.describe('in Settings', () => {
  test.use({ computer: { settings: { namedPrograms: [] } } })

  test('a signal that is no longer ticked holds nothing, by keyboard alone', async ({ desk }) => {
    await desk.toggle('Do Not Disturb', true)
    await sitFor38Minutes(desk)
    const home = await openHolds(desk)
    const tick = home.getByRole('checkbox', { name: 'Do Not Disturb' })
    await expect(signal(home, 'do-not-disturb')).toContainText('On now')
    await expect(signal(home, 'camera')).toContainText('Not now')
    await expect(tick).toBeChecked()

    await tick.press(' ')
    await expect(tick).not.toBeChecked()
    const card = await desk.window('break')
    await expect(howLong(card)).toBeVisible()
  })

  test('programs are named, seen to run, and taken out, by keyboard alone', async ({ desk }) => {
    await desk.toggle('OBS runs', true)
    const home = await openHolds(desk)
    const field = home.getByRole('textbox', { name: 'Name of a program' })
    const list = home.getByRole('region', { name: 'Programs' }).getByRole('listitem')
    await field.press('Enter')
    await expect(home.getByText('Write the name of a program first.')).toBeVisible()
    await field.fill('OBS')
    await field.press('Enter')
    await expect(list).toHaveText([/OBS.*Running now/])
    await field.fill('obs.exe')
    await field.press('Enter')
    await expect(home.getByText('It is among them already.')).toBeVisible()
    await field.fill('zoom')
    await field.press('Enter')
    await expect(list).toHaveText([/OBS.*Running now/, /zoom.*Not running/])
    await expect(signal(home, 'named-program')).toContainText('On now')

    await home.getByRole('button', { name: 'Remove OBS' }).press('Enter')
    await expect(list).toHaveText([/zoom.*Not running/])
    await expect(field).toBeFocused()

    await rowOf(home).press('Enter')
    await expect(rowOf(home)).toContainText('Prompts wait in all 7 cases, one program named')
  })
})

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { settings: { textSize, namedPrograms: ['OBS', 'zoom'] } } })

    test('what holds a prompt is readable and fits, wide and narrow', async ({ desk }) => {
      test.skip(desk.page === null, 'needs a window of any width')
      await desk.theme(theme)
      await desk.toggle('OBS runs', true)
      await desk.toggle('In a call', true)
      const home = await openHolds(desk)
      await expect(home.getByText('Running now')).toBeVisible()
      await home.getByRole('checkbox', { name: 'A program you name' }).press(' ')
      await home.getByRole('textbox', { name: 'Name of a program' }).press('Enter')
      for (const width of [1080, 480]) {
        await narrow(desk, width)
        await expectReadable(home, `holds, ${width} wide`)
        await expectEasyToHit(home, `holds, ${width} wide`)
      }
    })
  })
}

/** Makes the home window narrow, as somebody would by its edge. */
async function narrow(desk: Desk, width: number): Promise<void> {
  await desk.page?.locator('.window.shown[data-page="home"]').evaluate((window, width) => {
    for (const box of [window, window.querySelector('iframe')]) {
      if (box instanceof HTMLElement) box.style.setProperty('width', `${width}px`, 'important')
    }
  }, width)
}

/** How long it has been, at the head of the card. */
const howLong = (card: View) => card.getByRole('heading', { name: /^Sitting for (3[89]|4\d)\b/ })

const rowOf = (home: View) => home.getByRole('button', { name: 'Waiting' })

const signal = (home: View, name: string) => home.locator(`[data-signal="${name}"]`)

async function openHolds(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Settings' }).press('Enter')
  await rowOf(home).press('Enter')
  return home
}
