import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { abandonWriting, writeInSlices } from '../../../electron/storage/data/write-slices.ts'
import { tempDirectory } from '../journal-desk.ts'

/** There, links are for administrators. */
const isWindows = process.platform === 'win32'

const target = (): string => join(tempDirectory(), 'history.jsonl')
const filesBeside = (path: string): string[] => readdirSync(dirname(path))
const lines = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${index} ${'ü'.repeat(100)}\n`)

function* breaking() {
  yield* lines(2_000)
  throw new Error('no more')
}

function* quitting() {
  yield* lines(2_000)
  abandonWriting()
  yield* lines(2_000)
}

it('writes every piece, in their order', async () => {
  const path = target()
  await writeInSlices(path, lines(5_000))
  expect(readFileSync(path, 'utf8')).toBe(lines(5_000).join(''))
  expect(filesBeside(path)).toEqual(['history.jsonl'])
})

it('lets the app go on between slices', async () => {
  const progress = { isDone: false, pieces: 0, mostAtOnce: 0 }
  let before = 0
  function* counted() {
    for (const line of lines(20_000)) {
      progress.pieces += 1
      yield line
    }
  }
  const written = writeInSlices(target(), counted()).finally(() => {
    progress.isDone = true
  })
  while (!progress.isDone) {
    progress.mostAtOnce = Math.max(progress.mostAtOnce, progress.pieces - before)
    before = progress.pieces
    await setImmediate()
  }
  await written
  expect(progress.mostAtOnce).toBeLessThan(1_000)
})

it('leaves what was there, and nothing half-written, when it fails', async () => {
  const path = target()
  writeFileSync(path, 'as it was')
  await expect(writeInSlices(path, breaking())).rejects.toThrow('no more')
  expect(readFileSync(path, 'utf8')).toBe('as it was')
  expect(filesBeside(path)).toEqual(['history.jsonl'])
})

it('leaves nothing half-written where a folder has the name', async () => {
  const path = target()
  mkdirSync(path)
  await expect(writeInSlices(path, lines(1))).rejects.toThrow()
  expect(filesBeside(path)).toEqual(['history.jsonl'])
})

it.skipIf(isWindows)(
  'never writes through a link that somebody left beside it, as in a shared folder',
  async () => {
    const path = target()
    const elsewhere = target()
    writeFileSync(elsewhere, 'mine')
    symlinkSync(elsewhere, `${path}.part`)
    await writeInSlices(path, lines(1))
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine')
    expect(readFileSync(path, 'utf8')).toBe(lines(1).join(''))
    expect(filesBeside(path)).toEqual(['history.jsonl'])
  },
)

it('takes away what is not whole yet when the app quits', async () => {
  const path = target()
  await expect(writeInSlices(path, quitting())).rejects.toThrow('ENOENT')
  expect(filesBeside(path)).toEqual([])
})

it('has no file of that name when the app is killed while it writes, and the next time it has', async () => {
  const path = target()
  const program = fileURLToPath(new URL('endless-export.ts', import.meta.url))
  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.once('data', () => child.kill('SIGKILL'))
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')
  expect(filesBeside(path)).toEqual(['history.jsonl.part'])

  await writeInSlices(path, lines(3))
  expect(filesBeside(path)).toEqual(['history.jsonl'])
  expect(readFileSync(path, 'utf8')).toBe(lines(3).join(''))
}, 30_000)
