import { statSync } from 'node:fs'

/** Bytes that a journal takes with its log. */
export const journalSize = (path: string): number =>
  [path, `${path}-wal`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
