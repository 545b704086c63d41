/**
 * Runs the compiled app without Electron: `node tests/stage/stage.ts` prints the address of the
 * desk page and goes on until it is interrupted.
 */
import { watch } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { host } from './host.ts'
import { serve } from './server.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))

const { values: options } = parseArgs({
  options: {
    /** Folder for everything that the app writes. */
    home: { type: 'string', default: join(repository, '.stage') },
    main: { type: 'string', default: join(repository, 'out/main/main.js') },
    /** What the wall clock shows at first, as an ISO date and time. */
    at: { type: 'string', default: new Date().toISOString() },
    zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
    /** Language of the system; the browser has its own. */
    locale: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().locale },
    /** Starts on sample weeks, in a folder that is thrown away at the end. */
    sample: { type: 'boolean', default: false },
    /** Starts the app again whenever it was compiled anew. */
    watch: { type: 'boolean', default: false },
  },
})

const home = resolve(options.home)
const computer = host({
  main: resolve(options.main),
  appPath: repository,
  home,
  userData: join(home, 'user-data'),
  argv: [],
  wall: new Date(options.at).getTime(),
  zone: options.zone,
  locale: options.locale,
})
const server = await serve(computer)
console.log(server.desk)
// A window that opens by itself can be painted only where somebody looks.
void server.seen.then(
  options.sample
    ? () => {
        computer.useProfile(true)
      }
    : () => {
        computer.launch()
      },
)

if (options.watch) {
  let settled: NodeJS.Timeout | undefined
  watch(dirname(dirname(resolve(options.main))), { recursive: true }, () => {
    clearTimeout(settled)
    settled = setTimeout(() => void restart(), 300)
  })
}

async function restart(): Promise<void> {
  await server.seen
  await computer.stop()
  computer.launch()
}

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  await computer.end()
  await server.close()
  process.exit()
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
