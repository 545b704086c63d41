import { writeSync } from 'node:fs'

import type { Instant } from '#core/time'

import { openJournal } from '../../electron/storage/journal-store.ts'

/**
 * Writes pairs of entries until it is killed, and prints the number of each pair once it is told that
 * the pair is saved. Run as: node endless-writer.ts DIRECTORY FIRST
 */
const [, , directory = '', first = '0'] = process.argv
const journal = openJournal({
  directory,
  clock: {
    now: () => ({ wall: Date.now() as Instant, tick: 0 as never, zone: 'UTC', boot: null }),
  },
})
for (let pair = Number(first); ; pair += 1) {
  const at = (pair * 1_000) as Instant
  const common = { type: 'interval', start: at, end: at, source: 'input', zone: 'UTC' } as const
  const result = journal.write(
    [
      { ...common, elapsedSeconds: pair, kind: 'sitting' },
      { ...common, elapsedSeconds: pair, kind: 'away' },
    ],
    { pair },
  )
  if (result.kind === 'saved') writeSync(1, `${pair}\n`)
}
