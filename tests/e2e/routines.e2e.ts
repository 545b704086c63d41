import { DatabaseSync } from 'node:sqlite'

import { catalogue } from '../support/catalogue.ts'
import type { Desk, View } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'

/** One routine on the floor, one on the feet and one in the chair; all others are switched off. */
const three: ReadonlySet<string> = new Set(['thread-the-needle', 'wall-slides', 'shoulder-rolls'])
const settings = {
  sitMinutes: 20,
  place: 'private',
  switchedOff: catalogue.map(({ id }) => id).filter((id) => !three.has(id)),
} as const

test.use({ computer: { settings } })

test.beforeEach(({ desk }) => {
  test.skip(desk.page === null, 'needs time that can be sped up')
  test.slow()
})

/** What the journal file holds, read as any other program would. */
function rows(desk: Desk, sql: string): readonly Record<string, unknown>[] {
  const file = new DatabaseSync(desk.journalPath, { readOnly: true })
  try {
    return file.prepare(sql).all()
  } finally {
    file.close()
  }
}

/** Sitting until the prompt comes, a minute or two after so many, and the list of what there is to do. */
async function offers(desk: Desk, minutes = 18): Promise<View> {
  await desk.person('typing')
  await desk.speed(600)
  await desk.pass({ minutes })
  await desk.speed(60)
  const card = await desk.window('break')
  await card.getByRole('button', { name: 'Something else' }).click()
  return card
}

/** Chooses a routine on the prompt card by its name, and reads its setup card. */
async function chooseRoutine(desk: Desk, name: string): Promise<View> {
  const card = await offers(desk)
  // The circle itself is not drawn; its row is, and it moves while the card makes room for the list.
  const row = card.getByRole('radio', { name: new RegExp(`^${name},`) })
  await expect(async () => {
    await card.getByText(name, { exact: true }).click({ timeout: 1_000 })
    await expect(row).toBeChecked({ timeout: 1_000 })
  }).toPass({ timeout: 10_000 })
  await card.getByRole('button', { name: 'Start' }).click()
  const player = await desk.window('break')
  await expect(player.getByRole('heading', { level: 1, name })).toBeVisible()
  return player
}

/** Leaves the keyboard and goes through the routine; the steps named are long enough to be seen. */
async function playToEnd(desk: Desk, player: View, steps: readonly RegExp[]): Promise<void> {
  await player.getByRole('button', { name: 'I am ready' }).click()
  await desk.person('away')
  await desk.speed(10)
  for (const step of steps) {
    await expect(player.getByRole('heading', { level: 1, name: step })).toBeVisible()
  }
  await desk.speed(60)
  await expect(player.getByRole('button', { name: 'Back to work' })).toBeVisible({
    timeout: 30_000,
  })
}

async function backToWork(desk: Desk, player: View): Promise<View> {
  await desk.speed(1)
  await player.getByRole('button', { name: 'Back to work' }).click()
  await desk.noWindow('break')
  await desk.person('typing')
  const home = await desk.openHome()
  await expect(home.getByText('Sitting for').first()).toBeVisible()
  return home
}

/** What the day line says, in the order of time. */
const dayLine = async (home: View): Promise<string> =>
  (await home.locator('ol.unseen li').allTextContents()).join('\n')

test('a routine on the floor, to its end: the sit begins anew', async ({ desk }) => {
  const player = await chooseRoutine(desk, 'Thread the needle')
  await expect(player.getByText('90 s, on the floor')).toBeVisible()
  await expect(player.getByText(/does not count as leaving/)).toBeHidden()
  await playToEnd(desk, player, [/left arm under/, /right arm under/])
  await expect(player.getByRole('heading', { name: 'Eighty seconds on the floor' })).toBeVisible()
  await expect(player.getByText(/starts again from zero/)).toBeVisible()

  const home = await backToWork(desk, player)
  await expect(home.locator('.hero')).toContainText(/\b[0-3]\s*min/)
  expect(await dayLine(home)).toMatch(/sitting for 2\d.min\n.*a break we asked for/)
  expect(rows(desk, `select kind from interval where source = 'routine'`)).toEqual([
    { kind: 'moving' },
  ])
  expect(rows(desk, 'select outcome, routineId, variant from prompt')).toEqual([
    { outcome: 'taken', routineId: 'thread-the-needle', variant: 'short' },
  ])
})

test('a routine on the feet, to its end: the sit begins anew', async ({ desk }) => {
  const player = await chooseRoutine(desk, 'Wall slides')
  await expect(player.getByText('90 s, at a wall')).toBeVisible()
  await expect(player.getByText('Needs a wall.')).toBeVisible()
  await playToEnd(desk, player, [/up the wall/])
  await expect(player.getByRole('heading', { name: '75 seconds at a wall' })).toBeVisible()

  const home = await backToWork(desk, player)
  await expect(home.locator('.hero')).toContainText(/\b[0-3]\s*min/)
  expect(rows(desk, `select kind from interval where source = 'routine'`)).toEqual([
    { kind: 'moving' },
  ])
})

test('a routine in the chair, to its end: the sit goes on, and the cards say so', async ({
  desk,
}) => {
  const player = await chooseRoutine(desk, 'Shoulder rolls')
  await expect(player.getByText(/does not count as leaving it/)).toBeVisible()
  await playToEnd(desk, player, [/up, back and down/, /forward and down/])
  await expect(player.getByRole('heading', { name: 'One minute in the chair' })).toBeVisible()
  await expect(
    player.getByText(/You stayed in the chair, so the sitting count goes on/),
  ).toBeVisible()

  const home = await backToWork(desk, player)
  await expect(home.locator('.hero')).toContainText(/\b2[1-6]\s*min/)
  expect(await dayLine(home)).not.toContain('away')
  expect(rows(desk, `select kind from interval where source = 'routine'`)).toEqual([
    { kind: 'seated-routine' },
  ])
})

test('a routine stopped for sharp pain is left out from then on', async ({ desk }) => {
  const player = await chooseRoutine(desk, 'Wall slides')
  await player.getByRole('button', { name: 'I am ready' }).click()
  await desk.person('away')
  await expect(player.getByRole('heading', { name: /up the wall/ })).toBeVisible()
  await player.getByRole('button', { name: 'Stop', exact: true }).click()
  await player.getByRole('button', { name: 'Sharp or pinching pain' }).click()
  await expect(player.getByText(/Leave that movement out for now/)).toBeVisible()
  await expect(player.getByRole('button', { name: 'One more' })).toBeHidden()
  await player.getByRole('button', { name: 'Close' }).click()
  await desk.noWindow('break')
  expect(rows(desk, 'select stopReason, routineId from prompt')).toEqual([
    { stopReason: 'sharp-pain', routineId: 'wall-slides' },
  ])

  const card = await offers(desk, 3)
  await expect(card.getByRole('radio', { name: /^Thread the needle,/ })).toBeAttached()
  await expect(card.getByRole('radio', { name: /^Wall slides,/ })).not.toBeAttached()
})

test('the setup card changes the length, and goes back to the first', async ({ desk }) => {
  const player = await chooseRoutine(desk, 'Thread the needle')
  await player.getByRole('button', { name: 'Longer (3 min)' }).click()
  await expect(player.getByText('3 min, on the floor')).toBeVisible()
  await player.getByRole('button', { name: 'Shorter (90 s)' }).focus()
  await desk.page?.keyboard.press('-')
  await expect(player.getByText('90 s, on the floor')).toBeVisible()
  await expect(player.getByRole('button', { name: /^Shorter/ })).toBeHidden()
})

test.describe('with a voice', () => {
  test.use({ computer: { settings: { ...settings, spokenSteps: true } } })

  test('each step is read once; a pause and a mute end it', async ({ desk }) => {
    await desk.page?.addInitScript(() => {
      const said: string[] = []
      Object.assign(globalThis, {
        said,
        SpeechSynthesisUtterance: class {
          readonly text: string
          constructor(text: string) {
            this.text = text
          }
        },
      })
      const voice = { lang: 'en-GB', localService: true, default: true }
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        speak: ({ text }: { readonly text: string }) => said.push(text),
        cancel: () => said.push('(silence)'),
      })
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis })
    })
    const player = await chooseRoutine(desk, 'Shoulder rolls')
    const said = () =>
      player
        .locator('html')
        .evaluate(() => (globalThis as unknown as { said: readonly string[] }).said)
    await player.getByRole('button', { name: 'I am ready' }).click()
    await desk.person('away')
    await desk.speed(1)
    const back = 'Roll both shoulders up, back and down, slowly.'
    const forward = 'Now roll them up, forward and down.'
    await expect.poll(said).toEqual([back])
    await player.getByRole('button', { name: 'Pause' }).click()
    await expect.poll(said).toEqual([back, '(silence)'])
    await player.getByRole('button', { name: 'Go on' }).click()
    await player.getByRole('button', { name: 'Next' }).click()
    await expect.poll(said).toEqual([back, '(silence)', '(silence)', forward])
    await player.getByRole('button', { name: 'Sound at each step' }).click()
    await player.getByRole('button', { name: 'Next' }).click()
    await expect(player.getByRole('heading', { name: 'Let the shoulders settle.' })).toBeVisible()
    expect(await said()).toEqual([back, '(silence)', '(silence)', forward, '(silence)'])
  })
})

test('the player moves without drawing its page anew', async ({ desk }) => {
  const { page } = desk
  await page?.addInitScript(() => {
    const counts = { frames: 0, commits: 0 }
    const frame = () => {
      counts.frames += 1
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    // What React looks for when it starts, in every build.
    Object.assign(globalThis, {
      counts,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        isDisabled: false,
        supportsFiber: true,
        renderers: new Map(),
        inject: () => 1,
        onCommitFiberUnmount: () => undefined,
        onCommitFiberRoot: () => {
          counts.commits += 1
        },
      },
    })
  })
  const player = await chooseRoutine(desk, 'Thread the needle')
  await player.getByRole('button', { name: 'I am ready' }).click()
  await desk.person('away')
  await desk.speed(1)
  await expect(player.getByRole('heading', { name: /left arm under/ })).toBeVisible()
  const counts = () =>
    player.locator('html').evaluate(() => {
      const { frames, commits } = (globalThis as unknown as { counts: Record<string, number> })
        .counts
      return { frames: frames ?? 0, commits: commits ?? 0 }
    })
  const before = await counts()
  expect(before.commits).toBeGreaterThan(0)
  await expect.poll(async () => (await counts()).frames - before.frames).toBeGreaterThan(120)
  const after = await counts()
  const [frames, commits] = [after.frames - before.frames, after.commits - before.commits]
  // Main tells how things are with every beat, each 2 s; nothing else draws.
  expect(commits).toBeLessThan(frames / 20)
})
