/**
 * `npm run mutate [-- --only FILE] [--sample N]`: changes the core in one place at a time and looks
 * whether a test of it turns red. Works on a copy; Stryker does the changing. Its 160 packages are fetched
 * on first use, into the cache, because nothing else needs them. About half an hour for the whole core.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { root } from './programs.ts'

const version = '10.1.1'
const tool = join(root, 'node_modules/.cache', `stryker-${version}`)
/** What core and its tests are made of. */
const parts = ['electron', 'renderer', 'assets', 'tests', 'package.json', 'tsconfig.json']
/** Enough random days to tell most mutants; the scenarios tell the rest. */
const randomDays = '60'

const { values } = parseArgs({
  options: { only: { type: 'string' }, sample: { type: 'string' }, keep: { type: 'boolean' } },
})
const files = globSync('electron/core/**/*.ts', { cwd: root })
  .filter((file) => values.only === undefined || file.endsWith(values.only))
  .toSorted()

if (files.length === 0) {
  console.error(`No file of the core is called ${values.only ?? ''}`)
  process.exitCode = 2
} else {
  provideStryker()
  const copy = mkdtempSync(join(tmpdir(), 'uncurl-mutants-'))
  try {
    prepare(copy)
    const stryker = join(tool, 'node_modules/@stryker-mutator/core/bin/stryker.js')
    process.exitCode = run(process.execPath, [stryker, 'run', 'stryker.json'], copy)
    const report = join(copy, 'report.json')
    if (existsSync(report)) tell(JSON.parse(readFileSync(report, 'utf8')) as Report)
  } finally {
    if (values.keep !== true) rmSync(copy, { recursive: true, force: true })
  }
}

function provideStryker(): void {
  if (existsSync(join(tool, 'node_modules/vitest'))) return
  mkdirSync(tool, { recursive: true })
  writeFileSync(join(tool, 'package.json'), '{ "private": true }\n')
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${version}`)
  const args = ['install', '--save-exact', '--ignore-scripts', '--legacy-peer-deps', '--no-audit']
  if (run('npm', [...args, '--loglevel=error', ...packages], tool) !== 0) {
    throw new Error('Stryker could not be fetched')
  }
  // The runner has to meet the Vitest that the tests are written for.
  symlinkSync(join(root, 'node_modules/vitest'), join(tool, 'node_modules/vitest'), 'junction')
}

function run(program: string, args: readonly string[], cwd: string): number {
  const env = { ...process.env, RANDOM_DAYS: randomDays }
  return spawnSync(program, args, { cwd, env, stdio: 'inherit' }).status ?? 1
}

/** The tree as it is now, saved or not, with Stryker's orders. */
function prepare(copy: string): void {
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  writeFileSync(
    join(copy, 'vitest.config.mjs'),
    `export default { test: { include: ['tests/core/**/*.test.ts', 'tests/days/**/*.test.ts', 'tests/traces.test.ts'] } }\n`,
  )
  const orders = {
    testRunner: 'vitest',
    plugins: [join(tool, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    mutate: values.sample === undefined ? files : sampleOf(Number(values.sample)),
    // Stryker would rewrite it with an interface that this TypeScript no longer has.
    tsconfigFile: 'none.json',
    vitest: { configFile: 'vitest.config.mjs' },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: 'report.json' },
    tempDirName: 'sandbox',
    allowEmpty: true,
  }
  writeFileSync(join(copy, 'stryker.json'), JSON.stringify(orders, null, 2))
}

/** So many lines of code drawn at random: mutants that lie within one of them are made. */
function sampleOf(count: number): readonly string[] {
  const lines = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .map((text, index) => ({ file, text, line: index + 1 }))
      .filter(
        ({ text }) =>
          /[<>=!&|?+*-]|return|true|false/.test(text) &&
          !/^\s*(\/?\*|\/\/|import|export type)/.test(text),
      ),
  )
  const drawn = new Set<(typeof lines)[number]>()
  while (drawn.size < Math.min(count, lines.length)) {
    const line = lines[randomInt(lines.length)]
    if (line !== undefined) drawn.add(line)
  }
  return [...drawn].map(({ file, line, text }) => `${file}:${line}:0-${line}:${text.length}`)
}

interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

/** Each survivor with its place, then the score by file. */
function tell(report: Report): void {
  const rows = Object.entries(report.files).map(([file, { mutants }]) => ({ file, mutants }))
  for (const { file, mutants } of rows) {
    for (const { location, mutatorName, replacement } of mutants.filter(isAlive)) {
      const what = replacement?.replaceAll(/\s+/g, ' ').slice(0, 100) ?? ''
      console.log(
        `${file}:${location.start.line}:${location.start.column}  ${mutatorName}  ${what}`,
      )
    }
  }
  for (const { file, mutants } of rows) console.log(`${scoreOf(mutants)}  ${file}`)
  console.log(`${scoreOf(rows.flatMap(({ mutants }) => mutants))}  all`)
}

function isAlive({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

function scoreOf(mutants: readonly Mutant[]): string {
  const count = (...wanted: readonly string[]) =>
    mutants.filter(({ status }) => wanted.includes(status)).length
  const [killed, late, alive] = [count('Killed'), count('Timeout'), count('Survived', 'NoCoverage')]
  const total = killed + late + alive
  const share = total === 0 ? 100 : ((killed + late) / total) * 100
  return `${share.toFixed(1).padStart(5)} %  ${killed} killed, ${late} timed out, ${alive} alive`
}
