import { renameSync, rmSync, writeFileSync } from 'node:fs'

import { flushFile } from './flush-file.ts'

/** Puts a file in its place in one piece, on the disk itself, or leaves what was there. Throws if that fails. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.part`
  try {
    // What a former run left, or somebody else: a link would lead the writing elsewhere.
    rmSync(unfinished, { force: true })
    writeFileSync(unfinished, content, { flag: 'wx' })
    flushFile(unfinished)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
