import type { UncurlApi } from '#ipc/contract'

import { catalogue } from '../support/catalogue.ts'
import { expect, test } from './support/fixtures.ts'
import { expectInView, expectReadable, looks } from './support/readable.ts'
import type { View } from './support/desk.ts'

/** Of everything there is, a routine whose setup card has much to say, and one beside it. */
const offered: ReadonlySet<string> = new Set(['chest-opener-pillow', 'standing-side-bend'])
const switchedOff = catalogue.map(({ id }) => id).filter((id) => !offered.has(id))

/** Every screen, looked at by a machine: what it cannot see is in the pictures. */
for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({
      computer: {
        settings: {
          textSize,
          sitMinutes: 20,
          switchedOff,
          equipment: ['chair', 'pillow'],
        },
      },
    })

    test('every screen is readable and fits', async ({ desk }) => {
      test.skip(desk.page === null, 'needs time that can be sped up')
      test.slow()
      await desk.theme(theme)
      await desk.person('typing')
      const home = await desk.openHome()
      await expect(home.getByText('Likely next')).toBeVisible()
      await expectReadable(home, 'today')
      await home.getByRole('link', { name: 'Settings' }).click()
      for (const group of [/^Prompts/, /^Look and sound/, /^At start/]) {
        await home.getByRole('button', { name: group }).click()
        await expectReadable(home, `settings, ${group.source}`)
      }

      await desk.speed(600)
      await desk.pass({ minutes: 19 })
      await desk.speed(60)
      const card = await desk.window('break')
      await desk.speed(1)
      const choices = ['Start', /5 min/, 'Skip'].map((name) => card.getByRole('button', { name }))
      await expectReadable(card, 'prompt card')
      await expectInView('prompt card', ...choices)
      await card.getByRole('button', { name: 'Something else' }).click()
      await expectReadable(card, 'something else')
      await expectInView('something else', ...choices)
      await card.getByText('Cushion chest opener').click()
      await card.getByRole('button', { name: 'Start' }).click()

      const player = await desk.window('break')
      const ready = player.getByRole('button', { name: 'I am ready' })
      await expect(ready).toBeVisible()
      await expectReadable(player, 'setup')
      await expectInView(
        'setup',
        ready,
        stopLine(player),
        player.getByRole('button', { name: 'Longer (2 min)' }),
        player.getByText(/does not count as leaving it/),
      )
      await ready.click()

      await expect(player.getByRole('heading', { name: /Open your arms wide/ })).toBeVisible()
      await expectReadable(player, 'player')
      await expectInView('player', stopLine(player), stop(player))
      await player.getByRole('button', { name: 'Pause' }).click()
      await expect(player.getByText('Paused')).toBeVisible()
      await expectReadable(player, 'paused')
      await expectInView('paused', stopLine(player), stop(player))

      await stop(player).click()
      const sheet = player.getByRole('dialog', { name: 'What happened?' })
      await expect(sheet).toBeVisible()
      await expectReadable(player, 'stop sheet')
      await expectInView('stop sheet', ...(await sheet.getByRole('button').all()))
      await sheet.getByRole('button', { name: 'Go on with the routine' }).click()
      await player.getByRole('button', { name: 'Next' }).click()
      await player.getByRole('button', { name: 'Next' }).click()

      await desk.person('away')
      await desk.speed(600)
      const oneMore = player.getByRole('button', { name: 'One more' })
      await expect(oneMore).toBeVisible({ timeout: 30_000 })
      await desk.speed(1)
      await expectReadable(player, 'done')
      await expectInView('done', player.getByRole('button', { name: 'Back to work' }), oneMore)

      await player.locator('html').evaluate(async () => {
        const { uncurl } = globalThis as unknown as { uncurl: Pick<UncurlApi, 'startBreak'> }
        await uncurl.startBreak(null)
      })
      await expect(player.getByRole('heading', { name: /any way you like/ })).toBeVisible()
      await expectReadable(player, 'plain break')
      await expectInView('plain break', stopLine(player), stop(player))
    })
  })
}

const stop = (player: View) => player.getByRole('button', { name: 'Stop', exact: true })
const stopLine = (player: View) => player.getByText(/^Stop for sharp or pinching pain/)
