import { writeSync } from 'node:fs'

import { writeInSlices } from '../../../electron/storage/data/write-slices.ts'

/** Writes a file that never ends, and prints a line when some of it is written. Run as: node endless-export.ts PATH */
const [, , path = ''] = process.argv

function* endless(): Generator<string, void> {
  for (let line = 0; ; line += 1) {
    yield `${'a row '.repeat(20)}\n`
    if (line % 10_000 === 9_999) writeSync(1, '.\n')
  }
}

await writeInSlices(path, endless())
