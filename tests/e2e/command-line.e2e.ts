import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectReadable } from './support/readable.ts'

test('#43 a shell is told how it stands, and why', async ({ desk }) => {
  await desk.person('typing')
  const { out, err, code } = await desk.run('status --json')
  expect(JSON.parse(out)).toMatchObject({
    running: true,
    version: '0.1.0',
    state: 'sitting',
    reason: 'not-yet',
    words: expect.stringMatching(/^Next prompt at about 0?9:30/),
    nextPromptAt: expect.stringMatching(/^2026-11-16T09:30/),
    pausedUntil: null,
  })
  expect({ err, code }).toEqual({ err: '', code: 0 })

  const said = await desk.run('status')
  expect(said.out).toMatch(/Next prompt at about 0?9:30/)
  // Each answer is taken from the disk by whoever asked.
  expect(readdirSync(join(desk.userData, 'answers'))).toEqual([])
})

test('#33 without a tray, a second launch does what the tray does', async ({ desk }) => {
  await desk.person('typing')
  const paused = await desk.run('pause 1h')
  expect(paused).toMatchObject({ code: 0, err: '' })
  expect(paused.out).toMatch(/paused until 10:0\d/)
  await expect.poll(desk.tray.toolTip).toContain('Prompts are paused until 10:0')
  expect((await desk.run('resume')).out).toMatch(/Next prompt at about 0?9:3/)

  expect((await desk.run('standing')).out).toContain('Standing since')
  await expect.poll(desk.tray.toolTip).toContain('Standing since')
  await desk.run('sitting')
  await expect.poll(desk.tray.toolTip).toContain('Next prompt')

  await desk.run('open week')
  const home = await desk.window('home')
  await expect(home.getByRole('link', { name: 'Week' })).toHaveAttribute('aria-current', 'page')
  await desk.close('home')

  expect((await desk.run('break')).code).toBe(0)
  await desk.window('break')
})

test('what cannot be done, or is not understood, says so and by its exit code', async ({
  desk,
}) => {
  expect(await desk.run('skip')).toMatchObject({
    out: 'No prompt is waiting for an answer.\n',
    code: 1,
  })
  const unknown = await desk.run('brake')
  expect(unknown).toMatchObject({ out: '', code: 2 })
  expect(unknown.err).toContain('"brake" is no command')
  expect((await desk.run('help')).out).toContain('uncurl pause until 14:30')
  await desk.noWindow('home')
})

test('words for an Uncurl that does not run start none, but for a break and a page', async ({
  desk,
}) => {
  await desk.quit()
  expect(await desk.run('status --json')).toMatchObject({ out: '{"running":false}\n', code: 1 })
  expect(await desk.run('pause 1h')).toMatchObject({ out: 'Uncurl is not running.\n', code: 1 })
  expect((await desk.run('brake')).code).toBe(2)
  expect(await desk.run('help')).toMatchObject({ code: 0, err: '' })
})

test('a link gives commands, but none that a web page must not give', async ({ desk }) => {
  await desk.person('typing')
  await desk.openLink('uncurl://pause/1h')
  await expect.poll(desk.tray.toolTip).toContain('Prompts are paused until 10:0')
  await desk.openLink('uncurl://standing')
  await desk.openLink('uncurl://resume')
  await expect.poll(desk.tray.toolTip).toContain('Next prompt')
  // Elsewhere than on macOS a link is the word of a launch.
  expect(await desk.run('uncurl://open/history')).toMatchObject({ out: '', err: '', code: 0 })
  await desk.window('home')
  expect((await desk.run('uncurl://skip')).code).toBe(2)
})

test.describe('with keys that were set', () => {
  const shortcuts = {
    take: 'Control+Alt+B',
    postpone: null,
    skip: null,
    pause: 'Control+Alt+P',
  }
  test.use({ computer: { settings: { shortcuts } } })

  test('keys pause, end the pause and take a break wherever the person is', async ({ desk }) => {
    await desk.person('typing')
    await desk.pressShortcut('Control+Alt+P')
    await expect.poll(desk.tray.toolTip).toContain('Prompts are paused until 10:0')
    await desk.pressShortcut('Control+Alt+P')
    await expect.poll(desk.tray.toolTip).toContain('Next prompt')
    await desk.pressShortcut('Control+Alt+B')
    await desk.window('break')
  })
  test('#43 keys that another program has are named in Settings', async ({ desk }) => {
    test.skip(desk.on !== 'stage', 'On a real computer nobody knows who has which keys')
    await desk.quit()
    await desk.toggle('Another program has the keys', true)
    await desk.relaunch()
    const home = await desk.openHome()
    await openShortcuts(home)
    const taken = home.getByText('Another program has these keys')
    await expect(taken).toHaveCount(2)

    await desk.toggle('Another program has the keys', false)
    const field = home.getByRole('button', { name: /^Take a break/ })
    await field.press('Enter')
    await field.press('Control+Shift+T')
    await expect(field).toHaveAccessibleName('Take a break Ctrl Shift T')
    await expect(taken).toHaveCount(0)
    await desk.pressShortcut('Control+Shift+T')
    await desk.window('break')
  })
})

test('keys are recorded as they are pressed, and refused where they would be in the way', async ({
  desk,
}) => {
  const home = await desk.openHome()
  await openShortcuts(home)
  const take = home.getByRole('button', { name: /^Take a break/ })
  const skip = home.getByRole('button', { name: /^Skip the prompt/ })
  await expect(take).toHaveAccessibleName('Take a break Not set')

  await take.press('Enter')
  await expect(take).toHaveAccessibleName('Take a break Press the keys')
  await take.press('b')
  await expect(home.getByRole('alert').filter({ hasText: 'Hold Ctrl, Alt' })).toBeVisible()
  await take.press('Control+Alt+b')
  await expect(take).toHaveAccessibleName('Take a break Ctrl Alt B')
  await expectReadable(home, 'shortcuts')

  await skip.press('Enter')
  await skip.press('Control+Alt+b')
  await expect(
    home.getByRole('alert').filter({ hasText: 'These keys are set already: Take a break.' }),
  ).toBeVisible()
  await skip.press('Escape')
  await expect(skip).toHaveAccessibleName('Skip the prompt Not set')

  await take.press('Backspace')
  await expect(take).toHaveAccessibleName('Take a break Not set')
  await take.press('Tab')
  await expect(home.getByRole('button', { name: /^Move the prompt/ })).toBeFocused()
})

test('#43 the tray leads to why it is so, and to a pause until a moment of choice', async ({
  desk,
}) => {
  await desk.tray.choose('Why?')
  const home = await desk.window('home')
  await expect(home.getByRole('dialog')).toContainText('Next prompt at about')
  await home.getByRole('button', { name: 'Close', exact: true }).click()
  await desk.close('home')
  await desk.tray.choose('Until…')
  await expect((await desk.window('home')).getByRole('dialog')).toBeVisible()
})

async function openShortcuts(home: View): Promise<void> {
  await home.getByRole('link', { name: 'Settings' }).click()
  await home.getByRole('button', { name: 'Keys and commands' }).click()
}
