/** `npm start`, `npm run dev` and `npm run demo`: runs the app on Electron, or else on the stage. */
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'

import type { Instant } from '#core/time'

import { buildIfStale } from './build.ts'
import { demoProfile } from './demo-profile.ts'
import { findElectron, hasDisplay, root, run } from './programs.ts'

const watching = process.argv.includes('--watch')
/** On sample weeks, in a folder that is thrown away at the end. */
const sample = process.argv.includes('--sample')
/** A network that answers nothing must not hold up the stage for longer, in ms. */
const patience = 300_000

if (findElectron() === undefined) {
  // Without a network this fails at once; with one it happens only this time.
  const fetching = join(root, 'node_modules/electron/install.js')
  await run(process.execPath, [fetching], { stdio: 'ignore', timeout: patience })
}
if (!(await buildIfStale())) process.exit(1)
const electron = hasDisplay() ? findElectron() : undefined
const app = electron === undefined ? onStage() : onElectron(electron)
app.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => app.kill('SIGTERM'))
}

function onStage() {
  const why =
    findElectron() === undefined ? "Electron's program could not be fetched" : 'There is no display'
  console.error(`${why}, so Uncurl runs on the stage: open this address in a browser.`)
  if (!watching) return node(['tests/stage/stage.ts', ...(sample ? ['--sample'] : [])])
  buildOnChange()
  return node(['tests/stage/stage.ts', '--watch'])
}

/** electron-vite's own way of development. */
function onElectron(electron: string) {
  if (watching) return node(['node_modules/electron-vite/bin/electron-vite.js', 'dev', '--watch'])
  if (!sample) return spawn(electron, [root], { cwd: root, stdio: 'inherit' })
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const profile = demoProfile({ now: Date.now() as Instant, zone: timeZone })
  process.on('exit', profile.throwAway)
  const args = [root, `--user-data-dir=${profile.userData}`]
  return spawn(electron, args, { cwd: root, stdio: 'inherit' })
}

/** The stage sees what was compiled and starts the app again. */
function buildOnChange(): void {
  let settled: NodeJS.Timeout | undefined
  let building = Promise.resolve(true)
  for (const folder of ['electron', 'renderer', 'assets']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(settled)
      settled = setTimeout(() => {
        building = building.then(buildIfStale)
      }, 200)
    })
  }
}

function node(args: readonly string[]) {
  return spawn(process.execPath, [...process.execArgv, ...args], { cwd: root, stdio: 'inherit' })
}
