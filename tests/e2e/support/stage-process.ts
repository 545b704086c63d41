import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { root } from '../../support/programs.ts'
import type { DeskOptions } from './desk.ts'

/** Of the browser, and of the computer unless a test says otherwise. */
export const stageLocale = 'en-GB'

export interface StageProcess {
  /** Address of the desk page. */
  readonly address: string
  /** What the stage and the app on it have complained of. */
  readonly complaints: () => string
  readonly stop: () => Promise<void>
}

/** Starts a stage of its own for one test, with everything the app writes below `home`. */
export async function startStage(
  home: string,
  {
    at,
    zone,
    locale = stageLocale,
  }: Pick<DeskOptions, 'at' | 'zone'> & Partial<Pick<DeskOptions, 'locale'>>,
  /** More options of the stage. */
  more: readonly string[] = [],
): Promise<StageProcess> {
  const options = { home, at, zone, locale }
  const node = join(root, 'node_modules/.bin/node')
  const child = spawn(
    node,
    [
      '--disable-warning=ExperimentalWarning',
      join(root, 'tests/stage/stage.ts'),
      ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
      ...more,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = once(child, 'exit')
  let complaints = ''
  child.stderr.on('data', (said) => {
    complaints += String(said)
  })
  const [address] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => {
      throw new Error(`The stage ended before it began:\n${complaints}`)
    }),
  ])) as [string]
  return {
    address,
    complaints: () => complaints,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
