import { rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'

/** Characters that are put together before the disk and the rest of the app get their turn. */
const sliceLength = 32_768

/** Files under way, so that quitting leaves none of them behind. */
const underWay = new Set<string>()

/**
 * Writes a text of any length to where all of it is there, on the disk itself, or what was there
 * before. Between two slices the app goes on. Throws if it fails.
 */
export async function writeInSlices(path: string, pieces: Iterable<string>): Promise<void> {
  const unfinished = `${path}.part`
  underWay.add(unfinished)
  try {
    await fill(unfinished, pieces)
    await rename(unfinished, path)
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw cause
  } finally {
    underWay.delete(unfinished)
  }
}

async function fill(path: string, pieces: Iterable<string>): Promise<void> {
  // What a former run left, or somebody else: a link would lead the writing elsewhere.
  await rm(path, { force: true })
  const file = await open(path, 'wx')
  try {
    let slice = ''
    for (const piece of pieces) {
      slice += piece
      if (slice.length < sliceLength) continue
      await file.appendFile(slice)
      slice = ''
    }
    await file.appendFile(slice)
    // Not `flushFile`: the app would stand still until 100 MB are on the disk.
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Removes what is not whole yet; for the moment before the app ends. */
export function abandonWriting(): void {
  for (const unfinished of underWay) rmSync(unfinished, { force: true })
}
