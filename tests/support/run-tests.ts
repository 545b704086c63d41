/** `npm test`: types, lint, unit, property and end-to-end tests, and how many of them passed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { buildIfStale } from './build.ts'
import { provideChromium } from './chromium.ts'
import { playwrightCounts, vitestCounts, type Counts } from './counts.ts'
import { run, runPackage } from './programs.ts'

const reports = mkdtempSync(join(tmpdir(), 'uncurl-tests-'))
const total = { passed: 0, failed: 0 }

await check('types', () => runPackage('typescript', ['-b']))
await check('lint', () => runPackage('oxlint', []))
await check('format', () => runPackage('prettier', ['--check', '--log-level', 'warn', '.']))
if (!process.argv.includes('--only-checks')) {
  await unitTests()
  await endToEndTests()
}
rmSync(reports, { recursive: true, force: true })
process.exitCode = total.failed === 0 ? 0 : 1
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)

function add({ passed, failed }: Counts): void {
  total.passed += passed
  total.failed += failed
}

/** Something that is right or wrong as a whole, and counts as one. */
async function check(name: string, made: () => Promise<number>): Promise<void> {
  title(name)
  const passed = (await made()) === 0
  add(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  console.log(passed ? 'ok' : `${name}: failed`)
}

async function unitTests(): Promise<void> {
  title('unit and property tests')
  const report = join(reports, 'vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runPackage('vitest', args)
  add(counted(report, vitestCounts, code))
}

async function endToEndTests(): Promise<void> {
  title('end-to-end tests')
  const chromium = await provideChromium(run)
  if (!(await buildIfStale()) || chromium === undefined) return add({ passed: 0, failed: 1 })
  const report = join(reports, 'playwright.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: chromium }
  const code = await runPackage('@playwright/test', ['test', '--reporter=list,json'], { env })
  add(counted(report, playwrightCounts, code))
}

/** A run that fails without naming a failed test still failed. */
function counted(file: string, count: (report: unknown) => Counts, code: number): Counts {
  const counts = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function title(name: string): void {
  console.log(`\n== ${name}`)
}
