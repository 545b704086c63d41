import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

interface RunOptions {
  readonly env?: NodeJS.ProcessEnv
  /** Ends the program after so many ms. */
  readonly timeout?: number
  readonly stdio?: 'inherit' | 'ignore'
}

/** Runs a program to its end and gives its exit code; 1 when it was killed or could not start. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, stdio = 'inherit', timeout }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: root,
      stdio,
      env: { ...process.env, ...env },
      ...(timeout === undefined ? {} : { timeout }),
    })
    child.on('error', (cause) => {
      console.error(new Error(`Could not run ${program}`, { cause }))
      resolve(1)
    })
    child.on('exit', (code) => {
      resolve(code ?? 1)
    })
  })
}

/** Runs a package's own program on this Node. */
export function runPackage(
  name: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<number> {
  return run(process.execPath, [packageProgram(name), ...args], options)
}

function packageProgram(name: string): string {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>
  }
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]
  if (file === undefined) throw new Error(`The package ${name} has no program to run`)
  return join(folder, file)
}

/**
 * Electron's program, or `undefined` where it was never fetched. Not by `require('electron')`,
 * which would try to fetch it.
 */
export function findElectron(): string | undefined {
  const folder = join(root, 'node_modules/electron')
  const noted = join(folder, 'path.txt')
  if (!existsSync(noted)) return undefined
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const program = join(dist, readFileSync(noted, 'utf8'))
  return existsSync(program) ? program : undefined
}

/** Whether windows can be shown at all. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  process.env['DISPLAY'] !== undefined ||
  process.env['WAYLAND_DISPLAY'] !== undefined

/** A Chromium to show the stage in: the one named by `CHROMIUM_PATH`, or one on the path. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return canRun(named) ? named : undefined
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(canRun)
}

/** Whether a program of that name is installed. */
export const hasProgram = (name: string): boolean =>
  spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
