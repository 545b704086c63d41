import { globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { buildIfStale } from '../support/build.ts'
import { root } from '../support/programs.ts'
import type { Measured } from './measure.ts'

const pages = join(root, 'out/renderer')

/** What is shipped against its budgets, compiled anew when it is stale. */
export async function benchSizes(): Promise<Measured[]> {
  if (!(await buildIfStale())) throw new Error('the app could not be compiled')
  const main = globSync('out/main/**/*.js', { cwd: root })
  const app = ['out/**', 'assets/**', 'package.json'].flatMap((part) =>
    globSync(part, { cwd: root, withFileTypes: true }).filter((file) => file.isFile()),
  )
  const mainSize = main.reduce((sum, file) => sum + statSync(join(root, file)).size, 0)
  const appSize = app.reduce(
    (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
    0,
  )
  return [
    { what: "break window's JS, gzip", budget: '<= 120 kB', measured: gzipped('break.html') },
    { what: "cue window's JS, gzip", budget: '<= 40 kB', measured: gzipped('cue.html') },
    { what: "home window's JS, gzip", budget: '<= 250 kB', measured: gzipped('home.html') },
    { what: 'main bundle, minified', budget: '<= 400 kB', measured: inKb(mainSize) },
    { what: 'app without Electron, unpacked', budget: '<= 4 MB', measured: inKb(appSize) },
  ]
}

const inKb = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} kB`

/** What a page needs for its first picture, and what it fetches after that. */
function gzipped(page: string): string {
  const html = readFileSync(join(pages, page), 'utf8')
  const scripts = [...html.matchAll(/src="[./]*([^"]+\.js)"/g)].map(([, path]) =>
    join(pages, path ?? ''),
  )
  if (scripts.length === 0) throw new Error(`${page} has no script`)
  const first = sizeOf(scripts, atOnce)
  const all = sizeOf(scripts, atOnceOrLater)
  return all === first ? inKb(first) : `${inKb(first)}, later ${inKb(all - first)}`
}

const atOnce = /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g
const atOnceOrLater = /(?:from|import)\s*\(?["'`](\.[^"'`]+\.js)["'`]/g

function sizeOf(scripts: readonly string[], imports: RegExp): number {
  const files = new Set<string>()
  for (const script of scripts) withImports(script, imports, files)
  const sizes = [...files].map((file) => gzipSync(readFileSync(file)).length)
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** A script and everything it imports. */
function withImports(file: string, imports: RegExp, into: Set<string>): void {
  if (into.has(file)) return
  into.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(imports)) {
    withImports(join(dirname(file), path ?? ''), imports, into)
  }
}
