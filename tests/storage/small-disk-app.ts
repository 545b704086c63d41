import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

import type { Deletion } from '#core/forgetting'
import type { Interval } from '#core/journal'
import { defaultSettings } from '#core/settings'
import { after, minutes, type Clock, type Instant, type Tick } from '#core/time'
import type { SaveResult } from '#ipc/contract'

import { openJournal } from '../../electron/storage/journal-store.ts'
import { withoutElectron } from './electron-stand-in.ts'
import type { Order, Seen } from './small-disk.ts'
import { told } from '../support/english.ts'

withoutElectron()
const { takingOut } = await import('../../electron/taking-out.ts')
const { openSettings } = await import('../../electron/storage/settings-store.ts')

const [, , disk = ''] = process.argv
const directory = join(disk, 'data')
const filler = join(disk, 'filler')
const epoch = 0 as Instant
const wall = Date.parse('2026-11-16T09:00:00Z') as Instant
const clock: Clock = { now: () => ({ wall, tick: 0 as Tick, zone: 'Europe/London', boot: null }) }

let journal = openJournal({ directory, clock })
const settings = openSettings({ directory })

const sit = (index: number): Interval => ({
  type: 'interval',
  start: after(epoch, minutes(index)),
  end: after(epoch, minutes(index + 1)),
  elapsedSeconds: index,
  kind: 'sitting',
  source: 'input',
  zone: 'Europe/London',
})

process.on('message', (order: Order) => void answer(order))
process.send?.(look())

async function answer(order: Order): Promise<void> {
  const seen = await obey(order)
  process.send?.({ ...seen, ...look() })
}

function obey(order: Order): Partial<Seen> | Promise<Partial<Seen>> {
  switch (order.do) {
    case 'open':
      journal = openJournal({ directory, clock })
      return {}
    case 'close':
      journal.close()
      return {}
    case 'look':
      return {}
    case 'write':
      return { stored: journal.write(order.sits.map(sit), { newest: order.sits.at(-1) }) }
    case 'forget':
      return { forgot: forget(order.deletion) }
    case 'saveSettings':
      return { saved: settings.save({ ...defaultSettings, sitMinutes: order.sitMinutes }) }
    case 'export':
      return exported()
    case 'fillDisk':
      fillDisk()
      return {}
    case 'freeDisk':
      rmSync(filler)
      return {}
    case 'makeReadOnly':
      remount('ro')
      return {}
    case 'makeWritable':
      remount('rw')
      return {}
  }
}

function forget(deletion: Deletion): SaveResult {
  const order = { deletion, startsAt: 0, alsoCopies: false, checkpointAfter: () => ({ newest: 0 }) }
  const result = journal.forget(order)
  return result.saved ? { saved: true } : result
}

function look(): Seen {
  const entries = journal.between(epoch, wall)
  return {
    sits: entries.map((entry) => (entry.type === 'interval' ? entry.elapsedSeconds : -1)),
    checkpoint: journal.checkpoint(),
    notice: told(journal.notices),
    sitMinutes: settings.load().sitMinutes,
    files: readdirSync(disk).filter((name) => name !== 'data' && name !== 'filler'),
  }
}

async function exported(): Promise<Partial<Seen>> {
  const out = takingOut({
    clock,
    journal,
    settings,
    runtime: { state: () => failing('the state') },
    own: { routines: () => [] },
    computer: '',
  })
  return { exportFault: await out.write('json-lines', join(disk, 'history.jsonl')) }
}

function failing(what: string): never {
  throw new Error(`A history has nothing of ${what}`)
}

/** Writes until not one byte more fits. */
function fillDisk(): void {
  const file = openSync(filler, 'w')
  for (const size of [65_536, 4_096, 1]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
    }
  }
  closeSync(file)
}

function remount(mode: 'ro' | 'rw'): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${mode}`, disk])
  if (status !== 0) throw new Error(`could not remount: ${String(stderr)}`)
}
