/**
 * Behind every npm script: installs what is missing, then runs the command on the project's own
 * Node. Plain JavaScript without packages, as an older Node meets it first, in a fresh clone.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const modules = join(root, 'node_modules')

/** Each command's file, and what it is always given. */
const commands = {
  start: ['tests/support/start.ts'],
  dev: ['tests/support/start.ts', '--watch'],
  demo: ['tests/support/start.ts', '--sample'],
  test: ['tests/support/run-tests.ts'],
  check: ['tests/support/run-tests.ts', '--only-checks'],
  simulate: ['tests/support/simulate.ts'],
  plan: ['tests/support/plan.ts'],
  bench: ['tests/bench/bench.ts'],
  fuzz: ['tests/support/fuzz.ts'],
  mutate: ['tests/support/mutate.ts'],
  dist: ['tests/support/dist.ts'],
  screenshots: ['tests/support/screenshots.ts'],
  figures: ['tests/support/figures.ts'],
}

/** Standard output belongs to the command; some of them print nothing but JSON there. */
const say = (/** @type {string} */ what) => process.stderr.write(`${what}\n`)

const [name = '', ...given] = process.argv.slice(2)
if (!Object.hasOwn(commands, name)) {
  fail(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
}
installPackages()
run(name)

function installPackages() {
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = join(modules, '.cache', 'installed-lockfile')
  const hash = createHash('sha256').update(lockfile).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!isInstalled(JSON.parse(lockfile))) {
    say('Installing npm packages. This happens once, and after a change of the lockfile.')
    // npm says where it is; elsewhere it is a program of its own.
    const npm = process.env.npm_execpath
    const args = ['ci', '--loglevel=error']
    const options = { cwd: root, stdio: ['ignore', 2, 2] }
    const { status } = npm?.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
    if (status !== 0) fail('The npm packages could not be installed; nothing was run.')
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}

/** Whether what npm noted down in `node_modules` is what the lockfile asks for. */
function isInstalled(/** @type {{ packages: Record<string, any> }} */ lockfile) {
  const noted = join(modules, '.package-lock.json')
  if (!existsSync(noted)) return false
  const { packages } = JSON.parse(readFileSync(noted, 'utf8'))
  return Object.entries(lockfile.packages).every(
    ([path, { version, optional }]) =>
      path === '' || packages[path]?.version === version || (optional && !packages[path]),
  )
}

function run(/** @type {keyof typeof commands} */ command) {
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const node = join(modules, 'node', 'bin', program)
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  if (stdout?.trim() !== `v${wanted}`) {
    fail(
      `Node ${wanted} is not at ${node}. Its package has to run its install script: ` +
        'delete node_modules and try again.',
    )
  }
  const [file, ...always] = commands[command]
  const child = spawn(
    node,
    // Node's type stripping is what runs every TypeScript file here, and it says so each time.
    ['--disable-warning=ExperimentalWarning', join(root, file), ...always, ...given],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
    },
  )
  // The terminal sends an interrupt to both; the child ends in its own time.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  // npm hands a signal to its shell alone, and the shell to nobody: look whether it is still there.
  const { ppid } = process
  setInterval(() => {
    if (process.ppid !== ppid) child.kill('SIGTERM')
  }, 500).unref()
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
  })
}

/** @returns {never} */
function fail(/** @type {string} */ why) {
  say(why)
  process.exit(1)
}
