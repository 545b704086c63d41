import type { CallName } from '#ipc/contract'

import { locales } from '../support/english.ts'
import type { View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectReadable } from './support/readable.ts'
import { expectTranslated, wordsIn } from './support/translated.ts'

/** Whatever there are words for, and what only shows that everything is translated and can be mirrored. */
const languages = [...locales.tags, 'qps-ploc', 'qps-plocm']

/** A made-up system is set to something else for its dates. */
const system = (tag: string) => (tag === 'en' ? 'en-GB' : tag)

const pages = ['today', 'week', 'week/2026-11-09', 'plan', 'history', 'routines', 'settings']
const groups = [
  'prompts',
  'holds',
  'cues',
  'hours',
  'place',
  'sensing',
  'health',
  'plan',
  'week',
  'computers',
  'data',
  'look',
  'shortcuts',
  'start',
]

for (const tag of languages) {
  const say = wordsIn(tag)
  const isMadeUp = tag.startsWith('qps')

  /** Looks at a screen as a machine can. */
  async function look(view: View, screen: string): Promise<void> {
    const name = `${tag}, ${screen}`
    const html = view.locator('html')
    await expect(html).toHaveAttribute('dir', tag === 'qps-plocm' ? 'rtl' : 'ltr')
    await expectReadable(view, name)
    if (isMadeUp) await expectTranslated(view, name)
  }

  test.describe(`#41 in ${tag}`, () => {
    test.describe('at the desk', () => {
      test.use({ computer: { locale: system(tag), sample: true } })

      test('every page is readable, fits and is translated', async ({ desk }) => {
        test.skip(desk.page === null, 'needs a system whose language can be set')
        test.slow()
        const home = await desk.window('home')
        for (const page of pages) {
          await go(home, page)
          await look(home, page)
        }
        for (const group of groups) {
          await go(home, `settings/${group}`)
          await look(home, `settings, ${group}`)
        }
        await go(home, 'routines/cat-cow')
        await look(home, 'a routine')
        await go(home, 'routines')
        await home.getByRole('button', { name: say('own', 'page.make'), exact: true }).click()
        await look(home, 'a routine of your own')
      })
    })

    test.describe('at the first start', () => {
      test.use({ computer: { locale: system(tag), newcomer: true } })

      test('the safety screens are readable, fit and are translated', async ({ desk }) => {
        test.skip(desk.page === null, 'needs a system whose language can be set')
        const home = await desk.window('home')
        const press = (key: string, book = 'health') =>
          home.getByRole('button', { name: say(book, key), exact: true }).click()
        await expect(
          home.getByRole('button', { name: say('health', 'welcome.goOn') }),
        ).toBeVisible()
        await look(home, 'welcome')
        await press('welcome.goOn')
        await look(home, 'signs')
        await press('answers.some', 'safety')
        await look(home, 'advice')
        await press('readAgain')
        const none = home.getByRole('button', { name: say('safety', 'answers.none'), exact: true })
        await expect(async () => {
          for (const end of await home.locator('[data-list-end]').all()) {
            await end.scrollIntoViewIfNeeded()
          }
          await expect(none).toBeEnabled({ timeout: 500 })
        }).toPass()
        await none.click()
        await look(home, 'what to leave out')
      })
    })

    test.describe('in a break', () => {
      test.use({ computer: { locale: system(tag), settings: { sitMinutes: 20 } } })

      test('every view is readable, fits and is translated', async ({ desk }) => {
        test.skip(desk.page === null, 'needs a system whose language can be set')
        test.slow()
        await desk.person('typing')
        await desk.speed(600)
        await desk.pass({ minutes: 19 })
        await desk.speed(60)
        const card = await desk.window('break')
        await desk.speed(1)
        await shown(card, 'prompt')
        await look(card, 'prompt card')
        await ask(card, 'startBreak', { routineId: 'wall-slides', variant: 'short' })
        const player = await desk.window('break')
        await shown(player, 'setup')
        await look(player, 'setup')
        await ask(player, 'ready')
        await shown(player, 'player')
        await look(player, 'player')
        await ask(player, 'askToStop')
        await expect(player.getByRole('dialog')).toBeVisible()
        await look(player, 'stop sheet')
        await ask(player, 'stop', 'dizzy')
        await shown(player, 'done')
        await look(player, 'done')
        await ask(player, 'closeBreak')
        await desk.noWindow('break')
        const home = await desk.openHome()
        await go(home, 'plan')
        await expect(home.getByText(say('plan', 'none.lead'))).toBeVisible()
        await look(home, 'no plan')
        await ask(home, 'openCheckIn')
        const question = await desk.window('break')
        await shown(question, 'check-in')
        await question.getByRole('radio').nth(8).check({ force: true })
        await look(question, 'check-in')
        const words = ['numb-tingly', 'hurts-to-breathe-in']
        await ask(question, 'checkIn', { score: 8, area: null, words, tags: [] })
        await shown(question, 'checked-in')
        await look(question, 'chest')
        await ask(question, 'answerChest', false)
        await expect(question.getByText(say('checkin', 'said.strongToo'))).toBeVisible()
        await look(question, 'checked in')
      })
    })
  })
}

test('the language changes at once, in windows, tray and routines', async ({ desk }) => {
  test.skip(desk.page === null, 'needs a tray that can be read')
  const home = await desk.openHome()
  await go(home, 'settings/look')
  await expect(home.getByRole('radio', { name: 'English' })).toBeVisible()
  const before = await desk.tray.toolTip()
  await ask(home, 'saveSettings', { language: 'qps-plocm' })
  const made = wordsIn('qps-plocm')
  await expect(home.getByRole('link', { name: made('home', 'pages.week') })).toBeVisible()
  await expect(home.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect.poll(desk.tray.toolTip).not.toBe(before)
  await go(home, 'routines')
  await expect(home.getByText('[Wááll šlíídééš]').first()).toBeVisible()
  await ask(home, 'saveSettings', { language: 'system' })
  await expect(home.getByText('Wall slides').first()).toBeVisible()
  await expect.poll(desk.tray.toolTip).toBe(before)
})

/** Asks main for what a button would. Not waited for: the window that asks may go with the answer. */
const ask = (view: View, name: CallName, input?: unknown): Promise<void> =>
  view.locator('html').evaluate(
    (_page, [name, input]) => {
      const { uncurl } = globalThis as unknown as {
        uncurl: Record<string, (input: unknown) => Promise<unknown>>
      }
      void uncurl[name]?.(input)
    },
    [name, input] as const,
  )

const go = async (home: View, address: string): Promise<void> => {
  await home.locator('html').evaluate((_page, hash) => {
    location.hash = hash
  }, address)
  await expect(home.getByRole('main')).toBeVisible()
}

const shown = (view: View, name: string) =>
  expect(view.locator(`[data-view="${name}"]`)).toBeVisible({ timeout: 20_000 })
