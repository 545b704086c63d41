/** `npm test`: types, lint, unit, property and end-to-end tests, and how many of them passed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { buildIfStale } from './build.ts'
import { provideChromium } from './chromium.ts'
import { playwrightOutcome, vitestOutcome, type Outcome } from './outcome.ts'
import { run, runPackage } from './programs.ts'

const reports = mkdtempSync(join(tmpdir(), 'uncurl-tests-'))
let passed = 0
const failures: string[] = []

await check('types', () => runPackage('typescript', ['-b']))
await check('lint', () => runPackage('oxlint', []))
await check('format', () => runPackage('prettier', ['--check', '--log-level', 'warn', '.']))
if (!process.argv.includes('--only-checks')) {
  await unitTests()
  await endToEndTests()
}
rmSync(reports, { recursive: true, force: true })
process.exitCode = failures.length === 0 ? 0 : 1
for (const failure of failures) console.log(`\nFailed: ${failure}`)
process.stdout.write(`${passed} passed, ${failures.length} failed\n`)

function add(outcome: Outcome): void {
  passed += outcome.passed
  failures.push(...outcome.failures)
}

/** Something that is right or wrong as a whole, and counts as one. */
async function check(name: string, made: () => Promise<number>): Promise<void> {
  title(name)
  const isRight = (await made()) === 0
  add(isRight ? { passed: 1, failures: [] } : { passed: 0, failures: [name] })
  console.log(isRight ? 'ok' : `${name}: failed`)
}

async function unitTests(): Promise<void> {
  title('unit and property tests')
  const report = join(reports, 'vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runPackage('vitest', args)
  add(outcome('unit and property tests', report, vitestOutcome, code))
}

async function endToEndTests(): Promise<void> {
  title('end-to-end tests')
  const chromium = await provideChromium(run)
  if (!(await buildIfStale()) || chromium === undefined)
    return add({ passed: 0, failures: ['there is no app, or no browser, to test with'] })
  const report = join(reports, 'playwright.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: chromium }
  const code = await runPackage('@playwright/test', ['test', '--reporter=list,json'], { env })
  add(outcome('end-to-end tests', report, playwrightOutcome, code))
}

/** A run that fails without naming a failed test still failed. */
function outcome(
  run: string,
  file: string,
  read: (report: unknown) => Outcome,
  code: number,
): Outcome {
  const known = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failures: [] }
  return code !== 0 && known.failures.length === 0 ? { ...known, failures: [run] } : known
}

function title(name: string): void {
  console.log(`\n== ${name}`)
}
