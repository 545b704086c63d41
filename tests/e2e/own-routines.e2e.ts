import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Routine } from '#core/routines'

import { catalogue } from '../support/catalogue.ts'
import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { expectReadable, looks } from './support/readable.ts'

test.use({ computer: { settings: { place: 'private' } } })

const catCow = catalogue.find(({ id }) => id === 'cat-cow') as Routine
const mine: Routine = { ...catCow, id: 'morning-cat', name: 'Morning cat' }
const text = (routine: object): string => JSON.stringify(routine, null, 2)

/** What is unfolded in the form, one at a time. */
const rows = [
  'What it moves',
  'Where',
  'What it needs',
  'How it counts',
  'What to mind',
  'Leave out for anyone who says',
]

const folderOf = (desk: Desk): string => join(desk.userData, 'routines')

/** Puts a file among the person's own routines, as any program can. */
function drop(desk: Desk, file: string, content: string): void {
  mkdirSync(folderOf(desk), { recursive: true })
  writeFileSync(join(folderOf(desk), file), content)
}

async function openRoutines(desk: Desk): Promise<View> {
  const home = await desk.openHome()
  await home.getByRole('link', { name: 'Today' }).click()
  await home.getByRole('link', { name: 'Routines' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'Routines' })).toBeVisible()
  return home
}

async function openRoutine(home: View, name: string): Promise<void> {
  await home
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click()
  await expect(home.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Chooses a file for the button *Import a file*. */
async function importFile(home: View, name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) }
  await home.locator('input[type=file]').setInputFiles(file)
}

/** Drops a file anywhere on the page. */
const dropFile = (home: View, name: string, content: string): Promise<void> =>
  home.locator('main').evaluate(
    (main, [name, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], name))
      main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, content] as const,
  )

test('somebody makes a routine their own, finds it, and does it', async ({ desk }) => {
  test.slow()
  const home = await openRoutines(desk)
  await openRoutine(home, 'Cat and cow')
  await home.getByRole('button', { name: 'Duplicate and change' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'From “Cat and cow”' })).toBeFocused()

  await home.getByRole('textbox', { name: 'Name' }).fill('Morning cat')
  const second = home.getByRole('button', { name: /^Step 2: Round your back/ })
  await second.click()
  await home.getByRole('textbox', { name: 'What to do' }).fill('Round and hollow, slowly.')
  await home.getByRole('button', { name: 'Increase Times' }).click()
  await expect(home.getByText('Makes 72 s.')).toBeVisible()

  const changed = home.getByRole('button', { name: /: Round and hollow, slowly\. ?, / })
  await changed.press('Alt+ArrowUp')
  await expect(home.getByText('Now step 1 of 3.')).toBeVisible()
  await expect(changed).toBeFocused()
  await home.getByRole('button', { name: 'Move down, step 1' }).click()
  await expect(home.getByText('Now step 2 of 3.')).toBeVisible()

  await home.getByRole('button', { name: 'Show the movement' }).click()
  await expect(home.getByRole('button', { name: 'Stop showing' })).toBeVisible()
  await home.getByRole('button', { name: 'Save routine' }).click()

  await expect(home.getByRole('heading', { level: 1, name: 'Morning cat yours' })).toBeVisible()
  await expect(home.getByText('“Morning cat” is saved.')).toBeVisible()
  await expect(home.getByText('Cannot get down to the floor', { exact: false })).toBeVisible()
  expect(readdirSync(folderOf(desk))).toEqual(['morning-cat.json'])
  const kept = JSON.parse(readFileSync(join(folderOf(desk), 'morning-cat.json'), 'utf8')) as Routine
  expect(kept.variants[0]?.totalSeconds).toBe(98)

  await home.getByRole('link', { name: 'All routines' }).click()
  await expect(home.getByRole('link', { name: /^Morning cat.*yours/ })).toBeVisible()
  await openRoutine(home, 'Morning cat')
  await home.getByRole('button', { name: 'Try it' }).click()
  const player = await desk.window('break')
  await expect(player.getByRole('heading', { level: 1, name: 'Morning cat' })).toBeVisible()
  await player.getByRole('button', { name: 'I am ready' }).click()
  await expect(
    player.getByRole('heading', { level: 1, name: 'Round and hollow, slowly.' }),
  ).toBeVisible()
})

test('what is not right yet is told beside it, and what is not saved is not lost', async ({
  desk,
}) => {
  const home = await openRoutines(desk)
  await home.getByRole('button', { name: 'Make your own' }).click()
  const name = home.getByRole('textbox', { name: 'Name' })
  await name.fill('x'.repeat(41))
  await expect(home.getByText('It is longer than 40 characters. Shorten it.')).toBeVisible()
  await name.fill('Mine')
  await home.getByRole('button', { name: 'Save routine' }).click()
  await expect(home.getByText('Say what it is for.')).toBeVisible()
  await expect(home.getByRole('textbox', { name: 'What it is for' })).toBeFocused()
  await expect(home.getByText('4 things have to be put right first.')).toBeVisible()

  // Whoever leaves the page finds it as it was.
  await home.getByRole('link', { name: 'Today' }).click()
  await home.getByRole('link', { name: 'Routines' }).click()
  await expect(home.getByText('“Mine” is not saved yet.')).toBeVisible()
  await home.getByRole('link', { name: 'Go on with it' }).click()
  await expect(name).toHaveValue('Mine')

  await home.getByRole('button', { name: 'Cancel' }).click()
  const question = home.getByRole('dialog', { name: 'Discard this routine?' })
  await question.getByRole('button', { name: 'Go on with it' }).click()
  await expect(name).toHaveValue('Mine')
  await home.getByRole('button', { name: 'Cancel' }).click()
  await question.getByRole('button', { name: 'Discard' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'Routines' })).toBeVisible()
  await expect(home.getByText('is not saved yet')).toHaveCount(0)
})

test('sides are mirrored by one button, and a step can be had back', async ({ desk }) => {
  const home = await openRoutines(desk)
  await openRoutine(home, 'Thread the needle')
  await home.getByRole('button', { name: 'Duplicate and change' }).click()
  await home.getByRole('button', { name: /^Step 2: Slide the left arm/ }).click()
  await home.getByRole('button', { name: 'Remove, step 2' }).click()
  await expect(home.getByText('Left works 0 s, right 30 s.', { exact: false })).toBeVisible()
  await home.getByRole('button', { name: 'Undo' }).click()
  await expect(home.getByText('Left and right work 30 s each.')).toBeVisible()

  await home.getByRole('button', { name: /^Step 4: Slide the right arm/ }).click()
  await home.getByRole('button', { name: 'Remove, step 4' }).click()
  await home.getByRole('button', { name: 'Mirror left and right' }).click()
  await expect(home.getByText('Left and right work 30 s each.')).toBeVisible()
  await expect(
    home.getByRole('button', { name: /^Step 3: Slide the right arm under the left/ }),
  ).toBeVisible()
})

test('a movement is chosen by its picture, with the keyboard alone', async ({ desk }) => {
  const home = await openRoutines(desk)
  await home.getByRole('button', { name: 'Make your own' }).click()
  await home.getByRole('button', { name: /^Step 2/ }).press('Enter')
  await home.getByRole('button', { name: 'Choose a movement' }).press('Enter')
  const search = home.getByRole('searchbox', { name: 'Search movements' })
  await expect(search).toBeFocused()
  await search.fill('round your back')
  const options = home.getByRole('option')
  await expect(options.first()).toBeVisible()
  await search.press('Tab')
  await home.locator(':focus').press('Tab')
  await home.locator(':focus').press('Enter')
  await expect(home.getByRole('dialog')).toHaveCount(0)
  await expect(home.getByText(/^Cat and cow: Round your back/)).toBeVisible()
  await expect(home.getByRole('button', { name: 'Choose a movement' })).toBeFocused()
})

test('a file goes out and comes in again, each time beside the others', async ({ desk }) => {
  test.skip(desk.page === null, "needs the system's save dialog answered")
  drop(desk, 'morning-cat.json', text(mine))
  const home = await openRoutines(desk)
  await openRoutine(home, 'Morning cat')
  await home.getByRole('button', { name: 'Export' }).click()
  await desk.page?.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(home.getByText('Written to “morning-cat.json”.')).toBeVisible()
  const exported = readFileSync(join(desk.userData, '../saved/morning-cat.json'), 'utf8')

  await home.getByRole('link', { name: 'All routines' }).click()
  for (const number of [2, 3]) {
    await importFile(home, 'morning-cat.json', exported)
    await expect(home.getByRole('link', { name: /^Morning cat.*yours/ })).toHaveCount(number)
  }
  await expect(home.getByText('beside the one you had', { exact: false })).toBeVisible()
  await dropFile(home, 'morning-cat.json', exported)
  await expect(home.getByRole('link', { name: /^Morning cat.*yours/ })).toHaveCount(4)
  expect(readdirSync(folderOf(desk)).toSorted()).toEqual([
    'morning-cat-2.json',
    'morning-cat-3.json',
    'morning-cat-4.json',
    'morning-cat.json',
  ])

  await importFile(home, 'from my physio.json', text({ ...mine, name: '' }))
  await expect(home.getByText('“from my physio.json” could not be taken in')).toBeVisible()
  await expect(home.getByText('Line 3, “name”: It is empty. Fill it in.')).toBeVisible()
})

test('a bad file is named with its line and field, and the rest works', async ({ desk }) => {
  drop(desk, 'morning-cat.json', text(mine))
  drop(desk, 'evening-cat.json', text({ ...mine, id: 'evening-cat' }))
  drop(desk, 'no-json.json', text(mine).replace('"Morning cat",', '"Morning cat"'))
  drop(desk, 'wrong.json', text({ ...mine, id: 'wrong', intensity: 'hard', mood: 'good' }))
  const home = await openRoutines(desk)
  await expect(home.getByText('2 files of your own cannot be used')).toBeVisible()
  await expect(home.getByText('no-json.json')).toBeVisible()
  await expect(home.getByText('Line 3, “name”: A comma is missing after it.')).toBeVisible()
  await expect(home.getByText(/^Line 13, “intensity”: It has to be one of these: /)).toBeVisible()
  await expect(home.getByText(/“mood”: This version of Uncurl does not know it\./)).toBeVisible()
  await expect(home.getByRole('link', { name: /^Morning cat.*yours/ })).toHaveCount(2)

  drop(desk, 'wrong.json', text({ ...mine, id: 'wrong', name: 'Righted' }))
  await openRoutines(desk)
  await expect(home.getByText('One file of your own cannot be used')).toBeVisible()
  await expect(home.getByRole('link', { name: /^Righted/ })).toBeVisible()
})

test('a routine that is removed can be put back', async ({ desk }) => {
  drop(desk, 'morning-cat.json', text(mine))
  const home = await openRoutines(desk)
  await openRoutine(home, 'Morning cat')
  await home.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(home.getByText('“Morning cat” is removed.', { exact: false })).toBeVisible()
  await expect(home.getByRole('link', { name: /^Morning cat/ })).toHaveCount(0)
  await home.getByRole('button', { name: 'Put it back' }).click()
  await expect(home.getByRole('link', { name: /^Morning cat/ })).toBeVisible()
  expect(readdirSync(folderOf(desk))).toContain('morning-cat.json')
})

/** Every screen of them, looked at by a machine: what it cannot see is in the pictures. */
for (const { theme, textSize } of looks) {
  test.describe(`in ${theme} with text of ${textSize} %`, () => {
    test.use({ computer: { settings: { place: 'private', textSize } } })

    test('the form is readable and fits', async ({ desk }) => {
      test.slow()
      await desk.theme(theme)
      drop(desk, 'no-json.json', text(mine).replace('"Morning cat",', '"Morning cat"'))
      const home = await openRoutines(desk)
      await importFile(home, 'from my physio.json', text({ ...mine, name: '' }))
      await expect(home.getByText('could not be taken in', { exact: false })).toBeVisible()
      await expectReadable(home, 'faults')

      await openRoutine(home, 'Thread the needle')
      await home.getByRole('button', { name: 'Duplicate and change' }).click()
      await home.getByRole('button', { name: /^Step 2: / }).click()
      await expectReadable(home, 'a step')
      await home.getByRole('button', { name: 'Remove, step 2' }).click()
      await home.getByRole('textbox', { name: 'Name' }).fill('')
      await home.getByRole('button', { name: 'Save routine' }).click()
      await expect(home.getByText('2 things have to be put right first.')).toBeVisible()
      await expectReadable(home, 'what is wrong')
      for (const row of rows) {
        await home.getByRole('button', { name: row }).click()
        await expectReadable(home, row)
      }
      await home.getByRole('button', { name: /^Step 2: / }).click()
      await home.getByRole('button', { name: 'Choose a movement' }).click()
      await expectReadable(home, 'movements')
      await home.getByRole('button', { name: 'Close' }).click()
      await home.getByRole('button', { name: 'Cancel' }).click()
      await expectReadable(home, 'discard')
    })
  })
}
