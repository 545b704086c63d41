import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  chromium as playwrightChromium,
  expect,
  test as base,
  type Browser,
} from '@playwright/test'

import type { Instant } from '#core/time'

import { demoSettings, writeDemo } from '../../support/demo.ts'
import { findChromium } from '../../support/programs.ts'
import { answerLists } from './answer-lists.ts'
import type { Desk, DeskOptions } from './desk.ts'
import { electronDesk } from './electron-desk.ts'
import { stageDesk } from './stage-desk.ts'
import { stageLocale, startStage } from './stage-process.ts'

export { expect }

/** A Monday morning; `test.use({ computer: { ... } })` changes what it names. */
const usual: DeskOptions = {
  at: '2026-11-16T09:00:00Z',
  zone: 'Europe/London',
  locale: stageLocale,
  settings: {},
  newcomer: false,
  sample: false,
}

/** Both screens of the desk side by side: it must not be scaled, or clicks go astray. */
const viewport = { width: 2600, height: 1000 }

const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

interface TestFixtures {
  /** What is unlike the usual computer: `test.use({ computer: { zone: 'Asia/Tokyo' } })`. */
  readonly computer: Partial<DeskOptions>
  /** Folder for everything that the app of this test writes. */
  readonly home: string
  readonly desk: Desk
}

interface WorkerFixtures {
  /** Chromium, started when the first desk needs it. */
  readonly chromium: () => Promise<Browser>
  /** A folder with sample weeks up to a computer's moment: made once, and copied for each test. */
  readonly sampleFor: (computer: DeskOptions) => string
}

/** A test with a desk of its own: a fresh computer, with the app just started on it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  computer: [{}, { option: true }],

  // Playwright wants the braces, empty or not.
  // oxlint-disable-next-line eslint/no-empty-pattern
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'uncurl-desk-'))
    await use(home)
    rmSync(home, { recursive: true, force: true })
  },

  chromium: [
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, use) => {
      let browser: Promise<Browser> | undefined
      await use(() => (browser ??= launchChromium()))
      await (await browser)?.close()
    },
    { scope: 'worker' },
  ],

  sampleFor: [
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'uncurl-samples-'))
      const made = new Map<string, string>()
      await use(({ at, zone }) => {
        const name = `${at} ${zone}`
        const sample = made.get(name) ?? join(folder, String(made.size))
        if (!made.has(name)) writeDemo(sample, { now: Date.parse(at) as Instant, zone })
        made.set(name, sample)
        return sample
      })
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],

  desk: async ({ computer, home, chromium, sampleFor }, use, { project }) => {
    const options = { ...usual, ...computer }
    const isReal = project.name === 'electron'
    base.skip(isReal && options.sample, 'Only on the stage do sample weeks end at a date of choice')
    if (options.sample) cpSync(sampleFor(options), join(home, 'user-data'), { recursive: true })
    keepSettings(home, options)
    const begin: Use = async (desk) => {
      if (!options.newcomer && !options.sample) await answerLists(desk)
      await use(desk)
    }
    if (isReal) await onElectron(home, begin)
    else await onStage(home, options, await chromium(), begin)
  },
})

function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('There is no Chromium: set CHROMIUM_PATH')
  // Root cannot have Chromium's sandbox.
  const args = [...chromiumArgs, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  return playwrightChromium.launch({ executablePath, args })
}

type Use = (desk: Desk) => Promise<void>

async function onElectron(home: string, use: Use): Promise<void> {
  const { desk, stop } = await electronDesk(home)
  await use(desk)
  await stop()
}

async function onStage(
  home: string,
  options: DeskOptions,
  browser: Browser,
  use: Use,
): Promise<void> {
  const stage = await startStage(home, options)
  const page = await browser.newPage({ viewport, locale: stageLocale })
  try {
    await page.goto(stage.address)
    await page.getByRole('button', { name: /^Tray icon/ }).waitFor()
    await use(stageDesk(page, home))
  } finally {
    await page.close()
    await stage.stop()
    const said = stage.complaints()
    if (said !== '') test.info().annotations.push({ type: 'complaints', description: said })
  }
  // The app catches every fault of its own, this one too; nobody else would notice.
  expect(stage.complaints()).not.toMatch(/The stage (does not play|plays no)/)
}

/** Puts settings where the app finds them; none at all are a first run. */
function keepSettings(home: string, { settings, sample }: DeskOptions): void {
  if (Object.keys(settings).length === 0) return
  const folder = join(home, 'user-data')
  mkdirSync(folder, { recursive: true })
  const kept = { ...(sample ? demoSettings : {}), ...settings }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(kept))
}
