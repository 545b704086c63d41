import { writeSync } from 'node:fs'

import type { Instant } from '#core/time'

import { openJournal } from '../../electron/storage/journal-store.ts'

/**
 * Writes a history and deletes all of it but its first day, saying on standard output how far it is.
 * Run as: node deleting-app.ts DIRECTORY [stay], where `stay` waits in the middle of it for ever.
 */
const [, , directory = '', stays] = process.argv
const journal = openJournal({
  directory,
  clock: { now: () => ({ wall: 1e12 as Instant, tick: 0 as never, zone: 'UTC', boot: null }) },
})
const sit = (hour: number) => ({
  type: 'interval' as const,
  start: (hour * 3_600_000) as Instant,
  end: (hour * 3_600_000 + 1_000) as Instant,
  elapsedSeconds: 1,
  kind: 'sitting' as const,
  source: 'input' as const,
  zone: 'UTC',
})
journal.write(
  Array.from({ length: 24 * 200 }, (_, hour) => sit(hour)),
  { history: 'whole' },
)
journal.forget({
  deletion: { from: '1970-01-02', to: '1970-12-31' },
  startsAt: 0,
  alsoCopies: false,
  checkpointAfter: () => {
    writeSync(1, 'in the middle\n')
    if (stays !== undefined) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    return { history: 'one day' }
  },
})
writeSync(1, 'deleted\n')
setInterval(() => {}, 60_000)
