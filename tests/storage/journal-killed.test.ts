import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { expect, it, onTestFinished } from 'vitest'

import { openJournal } from '../../electron/storage/journal-store.ts'
import { forEver, handClock, tempDirectory } from './journal-desk.ts'

const writer = fileURLToPath(new URL('endless-writer.ts', import.meta.url))

/** Lets another process write, kills it in the middle of its work, and returns the last pair it called saved. */
async function killedAfter(pairs: number, directory: string, first: number): Promise<number> {
  const child = spawn(process.execPath, [writer, directory, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (said.split('\n').length > pairs) child.kill('SIGKILL')
  })
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')
  const complete = said.slice(0, said.lastIndexOf('\n')).split('\n')
  return Number(complete.at(-1))
}

it('keeps all it called saved when the app is killed in the middle of writing, and never half of a write', async () => {
  const directory = tempDirectory()
  let first = 0
  for (const pairs of [1, 40, 7, 150, 90]) {
    const lastSaved = await killedAfter(pairs, directory, first)

    const journal = openJournal({ directory, clock: handClock().clock })
    onTestFinished(() => journal.close())
    const found = journal.between(forEver.from, forEver.to)
    const count = found.length / 2
    // One more pair may have reached the disk before it could be called saved.
    expect([lastSaved + 1, lastSaved + 2]).toContain(count)
    expect(found.map((entry) => (entry.type === 'interval' ? entry.elapsedSeconds : -1))).toEqual(
      Array.from({ length: count * 2 }, (_, index) => Math.floor(index / 2)),
    )
    expect(journal.checkpoint()).toEqual({ pair: count - 1 })
    expect(journal.notice).toBeNull()
    journal.close()
    first = count
  }
}, 60_000)
