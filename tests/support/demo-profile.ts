import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { writeDemo, type Demo } from './demo.ts'

/** The folders of a profile with sample weeks in it, made for once. */
export interface DemoProfile {
  /** Stands for the person's home on the stage. */
  readonly home: string
  readonly userData: string
  readonly throwAway: () => void
}

/** Makes such a profile in a temporary folder, and says where it is. */
export function demoProfile(demo: Demo): DemoProfile {
  const home = mkdtempSync(join(tmpdir(), 'uncurl-demo-'))
  const userData = join(home, 'user-data')
  writeDemo(userData, demo)
  console.error(`Sample weeks are in ${home}, which is thrown away at the end.`)
  return {
    home,
    userData,
    throwAway() {
      rmSync(home, { recursive: true, force: true })
    },
  }
}
