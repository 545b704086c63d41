import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { describe, expect, it, onTestFinished } from 'vitest'

import { openJournal } from '../../electron/storage/journal-store.ts'
import { forEver, handClock, tempDirectory } from './journal-desk.ts'
import { told } from '../support/english.ts'

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
    expect(told(journal.notices)).toBeNull()
    journal.close()
    first = count
  }
}, 60_000)

const deleter = fileURLToPath(new URL('deleting-app.ts', import.meta.url))

/** Lets another process delete a history, kills it once it says how far it is, and looks at what is left. */
async function killedWhile(saying: string, ...stay: string[]) {
  const directory = tempDirectory()
  const child = spawn(process.execPath, [deleter, directory, ...stay], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (said.includes(saying)) child.kill('SIGKILL')
  })
  await once(child, 'close')
  expect(said).toContain(saying)
  const journal = openJournal({ directory, clock: handClock().clock })
  onTestFinished(() => journal.close())
  expect(told(journal.notices)).toBeNull()
  return {
    rows: journal.between(forEver.from, forEver.to).length,
    checkpoint: journal.checkpoint(),
    forgotten: journal.forgotten().length,
  }
}

describe('a deletion in the middle of which the app is killed', () => {
  const nothingDone = { rows: 4_800, checkpoint: { history: 'whole' }, forgotten: 0 }
  const allDone = { rows: 24, checkpoint: { history: 'one day' }, forgotten: 1 }

  it('has not been, when it was not whole', async () => {
    expect(await killedWhile('in the middle', 'stay')).toEqual(nothingDone)
  })

  it('is whole once it was said to be', async () => {
    expect(await killedWhile('deleted')).toEqual(allDone)
  })

  it('is one or the other at any moment', async () => {
    for (let time = 0; time < 5; time += 1) {
      expect([nothingDone, allDone]).toContainEqual(await killedWhile('in the middle'))
    }
  })
}, 60_000)
