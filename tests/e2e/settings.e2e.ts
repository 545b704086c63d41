import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { groups } from '../../renderer/home/settings/groups.ts'
import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectEasyToHit, expectReadable, looks } from './support/readable.ts'

async function openSettings(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Settings' }).click()
  await expect(home.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  return home
}

const searchIn = (home: View) => home.getByRole('searchbox', { name: 'Search settings' })

const row = (home: View, name: RegExp) => home.getByRole('button', { name })

const press = (home: View, name: string) => home.getByRole('button', { name, exact: true }).click()

/** A number in its field, whose button is on screen once its row is unfolded. */
const minutesIn = (home: View, label: string) => home.getByRole('textbox', { name: label })

const saying = (home: View) => home.locator('.undo-line output')

/** A file where the dialogs of the system find it. */
function put(desk: Desk, name: string, content: string): void {
  mkdirSync(desk.saved, { recursive: true })
  writeFileSync(join(desk.saved, name), content)
}

test('a setting is found, changed and taken back by the keyboard alone', async ({ desk }) => {
  const home = await openSettings(desk)
  const page = home.locator('body')
  await page.press('Control+f')
  await expect(searchIn(home)).toBeFocused()

  await searchIn(home).pressSequentially('SUGGÉSTED after')
  await expect(home.getByText('Found in one row.')).toBeVisible()
  await expect(row(home, /^Prompts Long break$/)).toBeVisible()
  await expect(row(home, /^Your data/)).toBeHidden()

  await searchIn(home).press('Enter')
  const long = minutesIn(home, 'Long break')
  await expect(long).toBeFocused()
  await expect(home.locator('[data-found]')).toHaveCount(1)

  await long.press('ArrowUp')
  await expect(saying(home)).toHaveText('Long break: 6 min.')
  await expect(home.getByText('Default: 5 min')).toBeVisible()
  await long.press('Control+z')
  await expect(saying(home)).toHaveText('Long break: 5 min, as before.')
  await expect(long).toHaveValue('5')
  await expect(home.getByText('Default: 5 min')).toBeHidden()

  await page.press('Control+f')
  await searchIn(home).press('Escape')
  await expect(searchIn(home)).toHaveValue('')
  await expect(row(home, /^Your data/)).toBeVisible()
})

test.describe('with all that depends on something switched on', () => {
  test.use({ computer: { settings: { standingDesk: true } } })

  test('every setting stands in its row, in the order in which they are found', async ({
    desk,
  }) => {
    const home = await openSettings(desk)
    await expect(home.locator('[data-group="data"]')).toContainText('Your data')
    const there = await home.locator('[data-group]').evaluateAll((rows) =>
      rows.map((one) => ({
        id: one.getAttribute('data-group'),
        fields: [...one.querySelectorAll('[data-field]')]
          .map((field) => field.getAttribute('data-field') ?? '')
          .toSorted(),
      })),
    )
    const known = groups.map(({ id, options }) => ({
      id,
      fields: options
        .map(({ field }) => field)
        // It is chosen by a dialog of the system, and has no control to be found in.
        .filter((field) => field !== 'sharedFolder')
        .toSorted(),
    }))
    expect(there).toEqual(known)
  })
})

test('a search that finds nothing says so, and is cleared at once', async ({ desk }) => {
  const home = await openSettings(desk)
  await searchIn(home).fill('hypnosis')
  await expect(home.getByText('No setting has all of these words.')).toBeVisible()
  await expect(row(home, /^Prompts/)).toBeHidden()
  await press(home, 'Clear the search')
  await expect(row(home, /^Prompts/)).toBeVisible()
  await expect(searchIn(home)).toBeFocused()
})

test('a setting that differs says its default, and goes back to it', async ({ desk }) => {
  const home = await openSettings(desk)
  await row(home, /^Look and sound/).click()
  const sounds = home.getByRole('switch', { name: 'Sounds' })
  await sounds.press('Space')
  await expect(sounds).not.toBeChecked()
  await expect(home.getByText('Default: On')).toBeVisible()
  await press(home, 'Reset Sounds to On')
  await expect(sounds).toBeChecked()
  await expect(sounds).toBeFocused()
  await expect(home.getByText('Default: On')).toBeHidden()
})

test('every change is taken back, the last one first, and so is resetting all', async ({
  desk,
}) => {
  const home = await openSettings(desk)
  await row(home, /^Look and sound/).click()
  await home.getByRole('radio', { name: '125 %' }).press('Space')
  await expect(saying(home)).toHaveText('Size of text: 125 %.')
  await home.getByRole('switch', { name: 'Sounds' }).press('Space')
  await expect(saying(home)).toHaveText('Sounds: Off.')

  await row(home, /^All settings 2 differ from their defaults$/).click()
  await press(home, 'Reset all…')
  const sheet = home.getByRole('dialog', { name: 'Reset all settings?' })
  await expect(sheet.getByRole('listitem')).toHaveText([
    'Size of textFrom 125 % to 100 %',
    'SoundsFrom Off to On',
  ])
  await expect(sheet).toContainText('Your history, your answers about health')
  await sheet.getByRole('button', { name: 'Cancel' }).click()
  await expect(home.getByRole('button', { name: 'Reset all…' })).toBeFocused()
  await expect(saying(home)).toHaveText('Sounds: Off.')

  await press(home, 'Reset all…')
  await sheet.getByRole('button', { name: 'Reset all', exact: true }).click()
  await expect(saying(home)).toHaveText('2 settings changed.')
  await press(home, 'Undo')
  await expect(saying(home)).toHaveText('2 settings are as before.')
  await press(home, 'Undo “Sounds” too')
  await expect(saying(home)).toHaveText('Sounds: On, as before.')
  await press(home, 'Undo “Size of text” too')
  await expect(saying(home)).toHaveText('Size of text: 100 %, as before.')
  await expect(home.getByRole('button', { name: /^Undo/ })).toHaveCount(0)
  await expect(home.getByText('All as they come')).toBeHidden()
})

test.describe('settings as a file', () => {
  test.use({ computer: { settings: { sitMinutes: 45, tips: false } } })

  test('go out, and come in again as often as they are wanted', async ({ desk }) => {
    test.slow()
    const home = await openSettings(desk)
    await row(home, /^All settings/).click()
    await press(home, 'Export settings')
    await desk.answerDialog('Save')
    await expect(home.getByText('Saved as “uncurl-settings.json”.')).toBeVisible()
    const text = readFileSync(join(desk.saved, 'uncurl-settings.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      uncurl: 'settings',
      format: 1,
      settings: { sitMinutes: 45, tips: false },
    })

    await press(home, 'Import settings…')
    await desk.answerDialog('uncurl-settings.json')
    const sheet = home.getByRole('dialog', { name: 'Use the settings of “uncurl-settings.json”?' })
    await expect(sheet).toContainText('Nothing would change.')
    await sheet.getByRole('button', { name: 'Close' }).click()

    await press(home, 'Reset all…')
    await home.getByRole('button', { name: 'Reset all', exact: true }).click()
    for (const time of ['once', 'again']) {
      await press(home, 'Import settings…')
      await desk.answerDialog('uncurl-settings.json')
      await expect(sheet.getByRole('listitem'), time).toHaveText([
        'Sitting time before a promptFrom 30 min to 45 min',
        'A thought after a breakFrom On to Off',
      ])
      await press(home, 'Use these')
      await expect(saying(home)).toHaveText('2 settings changed.')
      await press(home, 'Undo')
      await expect(saying(home)).toHaveText('2 settings are as before.')
    }
  })

  test('are taken as far as they can be, and the rest is named with its place', async ({
    desk,
  }) => {
    test.slow()
    put(
      desk,
      'by hand.json',
      '{"uncurl": "settings", "format": 1, "settings": {\n"sitMinutes": 500,\n"sounds": false,\n"moon": 1}}',
    )
    put(desk, 'half.json', '{"uncurl": "settings",\n"format": 1\n"settings": {}}')
    put(desk, 'newer.json', '{"uncurl": "settings", "format": 2, "settings": {}}')
    const home = await openSettings(desk)
    await row(home, /^All settings/).click()

    await press(home, 'Import settings…')
    await desk.answerDialog('half.json')
    await expect(home.getByText(/“half.json” cannot be read from line 2 on\./)).toBeVisible()
    await press(home, 'Import settings…')
    await desk.answerDialog('newer.json')
    await expect(home.getByText(/was written by a newer version of Uncurl/)).toBeVisible()

    await press(home, 'Import settings…')
    await desk.answerDialog('by hand.json')
    const sheet = home.getByRole('dialog', { name: 'Use the settings of “by hand.json”?' })
    await expect(sheet.getByRole('listitem')).toHaveText([
      'SoundsFrom On to Off',
      'Line 2, Sitting time before a promptIt has to be 60 or less.',
      'Line 4, moonThis version of Uncurl does not know it. Take it out, or update Uncurl.',
    ])
    await expectReadable(home, 'a file with faults')
    await press(home, 'Use these')
    await expect(saying(home)).toHaveText('Sounds: Off.')
    await row(home, /^Prompts/).click()
    await expect(minutesIn(home, 'Sitting time before a prompt')).toHaveValue('45')
  })
})

/** Makes the home window narrow, as somebody would by its edge. */
async function narrow(desk: Desk, width: number): Promise<void> {
  await desk.page?.locator('.window.shown[data-page="home"]').evaluate((window, width) => {
    for (const box of [window, window.querySelector('iframe')]) {
      if (box instanceof HTMLElement) box.style.setProperty('width', `${width}px`, 'important')
    }
  }, width)
}

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { settings: { textSize, longBreakMinutes: 9 } } })

    test('the settings are readable and fit, wide and narrow', async ({ desk }) => {
      test.skip(desk.page === null, 'needs a window of any width')
      test.slow()
      await desk.theme(theme)
      const home = await openSettings(desk)
      for (const width of [1080, 480]) {
        await narrow(desk, width)
        await searchIn(home).fill('')
        await expectReadable(home, `rows, ${width} wide`)
        await expectEasyToHit(home, `rows, ${width} wide`)
        await searchIn(home).fill('long break')
        await searchIn(home).press('Enter')
        await expect(home.getByText('Default: 5 min')).toBeVisible()
        await minutesIn(home, 'Long break').press('ArrowUp')
        await expect(saying(home)).toHaveText(/^Long break: \d+ min\.$/)
        await expectReadable(home, `found and changed, ${width} wide`)
        await expectEasyToHit(home, `found and changed, ${width} wide`)
        await searchIn(home).fill('hypnosis')
        await expectReadable(home, `nothing found, ${width} wide`)
        await searchIn(home).fill('reset all')
        await searchIn(home).press('Enter')
        await press(home, 'Reset all…')
        await expectReadable(home, `reset all, ${width} wide`)
        await press(home, 'Cancel')
      }
    })
  })
}
