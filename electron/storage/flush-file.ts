import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Returns once the file's content is on the disk itself, where a power cut cannot take it. */
export function flushFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
