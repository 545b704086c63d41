import { programmeFrom } from '#core/programme'
import type { Instant } from '#core/time'

import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { addToJournal } from './support/kept-journal.ts'
import { expectReadable, looks } from './support/readable.ts'

const at = '2026-11-20T15:30:00Z'
const computer = { sample: true, at, zone: 'Europe/London' } as const
test.use({ computer })

async function openWeek(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Week', exact: true }).click()
  await expect(home.getByRole('heading', { name: 'Short sits' })).toBeVisible()
  return home
}

/** Leaves a routine out, as a stop for pain the day before has done; in the third week of a plan. */
async function hideWallSlides(desk: Desk): Promise<void> {
  await desk.quit()
  const since = Date.parse('2026-11-19T10:00:00Z') as Instant
  const until = Date.parse('2026-11-26T10:00:00Z') as Instant
  addToJournal(desk, {
    at: Date.parse(at) as Instant,
    entries: [
      {
        type: 'prompt',
        at: since,
        zone: computer.zone,
        outcome: 'partial',
        boutSeconds: 1800,
        prompted: true,
        reason: 'time-up',
        routineId: 'wall-slides',
        variant: 'short',
        seconds: 40,
        stopReason: 'sharp-pain',
      },
      { type: 'worn', at: since, zone: computer.zone, thing: 'band', seconds: 2700 },
    ],
    programme: programmeFrom('four-weeks', '2026-11-02'),
    care: { hidden: { 'wall-slides': { since, until, reason: 'sharp-pain' } } },
  })
  await desk.relaunch()
}

test('what was stopped for pain says so in the week, and can be shown again from there', async ({
  desk,
}) => {
  await hideWallSlides(desk)
  const home = await openWeek(desk)
  const left = home.getByRole('region', { name: 'Left out for now' })
  await expect(left).toContainText(
    'Stopped for sharp or pinching pain on 19 November. Hidden until 26 November.',
  )
  await left.getByRole('button', { name: /^Show it again: Wall slides/ }).press('Enter')
  await expect(home.getByText(/^Wall slides.* is offered again\.$/)).toBeVisible()
  // That it was stopped stays true; the keyboard stays in the section.
  await expect(left.getByRole('button')).toHaveCount(0)
  await expect(
    home.getByText(/ of six home sessions, .* strength days\. Band 1.h.25.min\./),
  ).toBeVisible()
  await expect(home.getByText(/You stopped it on Thursday 19 November for sharp/)).toBeVisible()
  await expect(home.getByRole('heading', { name: 'Left out for now' })).toBeFocused()

  await home.getByRole('link', { name: 'Routines', exact: true }).click()
  await expect(home.getByText('Stopped for sharp or pinching pain')).toHaveCount(0)
})

test('each chart can be walked along, and read as a table', async ({ desk }) => {
  const home = await openWeek(desk)
  const scores = home.getByRole('group', { name: /^Comfort from 0 for nothing to 10/ })
  await scores.getByRole('img').first().focus()
  await scores.getByRole('img').first().press('End')
  const last = scores.getByRole('img').last()
  await expect(last).toBeFocused()
  await expect(last).toHaveAccessibleName(/^\w+ \d+ November: \d of 10$/)
  await expect(home.locator('.chart-tip')).toHaveText(
    (await last.getAttribute('aria-label')) ?? 'no name',
  )

  await home.getByRole('button', { name: 'Show as tables' }).click()
  for (const name of ['Short sits', 'Days moved', 'Routine mix', 'Comfort']) {
    const table = home.getByRole('table', { name, exact: true })
    await expect(table.getByRole('row').nth(1)).toBeVisible()
  }
})

for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { ...computer, settings: { textSize } } })

    test('the whole week is readable and fits, as charts and as tables', async ({ desk }) => {
      test.skip(desk.page === null, 'needs the colours of the stage')
      test.slow()
      await desk.theme(theme)
      await hideWallSlides(desk)
      const home = await openWeek(desk)
      await expect(home.getByRole('button', { name: /^Show it again/ })).toBeVisible()
      await expectReadable(home, 'week')
      await narrow(desk, 480)
      await expectReadable(home, 'week, 480 px')
      await home.getByRole('button', { name: 'Show as tables' }).click()
      await expectReadable(home, 'week as tables, 480 px')
      await narrow(desk, 1080)
      await expectReadable(home, 'week as tables')
      await home.getByRole('button', { name: 'Show as charts' }).click()
      await desk.page?.emulateMedia({ contrast: 'more' })
      await expectReadable(home, 'week in more contrast')
    })
  })
}

/** Makes the home window so many px wide, as its edge can be dragged. */
async function narrow(desk: Desk, width: number): Promise<void> {
  await desk.page?.locator('.window.shown[data-page="home"]').evaluate((window, width) => {
    window.style.setProperty('max-width', `${width}px`)
  }, width)
}
