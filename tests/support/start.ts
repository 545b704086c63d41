/** `npm start` and `npm run dev`: runs the app on Electron, or else on the stage. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { buildIfStale } from './build.ts'
import { findElectron, hasDisplay, root, run } from './programs.ts'

const watching = process.argv.includes('--watch')
/** A network that answers nothing must not hold up the stage for longer, in ms. */
const patience = 300_000
const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')

if (findElectron() === undefined) {
  // Without a network this fails at once; with one it happens only this time.
  const fetching = join(root, 'node_modules/electron/install.js')
  await run(process.execPath, [fetching], { stdio: 'ignore', timeout: patience })
}
if (!(await buildIfStale())) process.exit(1)
const electron = hasDisplay() ? findElectron() : undefined
if (electron === undefined) {
  console.error(
    `${findElectron() === undefined ? "Electron's program could not be fetched" : 'There is no display'}, ` +
      'so Uncurl runs on the stage: open this address in a browser. Ctrl-C ends it.',
  )
}
const children = electron === undefined ? onStage() : onElectron(electron)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill('SIGTERM')
  })
}

function node(args: readonly string[]) {
  return spawn(process.execPath, [...process.execArgv, ...args], { cwd: root, stdio: 'inherit' })
}

function onStage() {
  const stage = node(['tests/stage/stage.ts', ...(watching ? ['--watch'] : [])])
  stage.on('exit', (code) => process.exit(code ?? 0))
  if (!watching) return [stage]
  return [stage, node([vite, 'build', '--watch', '--logLevel', 'warn'])]
}

function onElectron(electron: string) {
  const app = watching
    ? node([vite, 'dev', '--watch'])
    : spawn(electron, [root], { cwd: root, stdio: 'inherit' })
  app.on('exit', (code) => process.exit(code ?? 0))
  return [app]
}
