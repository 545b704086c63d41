import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished, vi } from 'vitest'

import type { AppEvent } from '#core/events'
import type { Deletion } from '#core/forgetting'
import type { Rating } from '#core/journal'
import { defaultSettings } from '#core/settings'
import { before, elapsed, minutes, type Clock, type Tick } from '#core/time'
import { recentKept } from '#core/turn'

import { effects } from '../electron/effects.ts'
import { historyAnswers } from '../electron/history-answers.ts'
import { startRuntime, type Runtime } from '../electron/runtime.ts'
import { openJournal } from '../electron/storage/journal-store.ts'
import { forEver, tempDirectory } from './storage/journal-desk.ts'
import { catalogue } from './support/catalogue.ts'
import { virtualTime } from './support/virtual-time.ts'

const today = { from: '2026-11-16', to: '2026-11-16' }

/** The app with a journal on the disk and somebody who types, but when they do a routine. */
function appIn(directory: string, time = virtualTime()) {
  const clock: Clock = time.clock
  const journal = openJournal({ directory, clock })
  onTestFinished(() => journal.close())
  const { wall } = clock.now()
  /** When the hands left the keyboard; null while they type. */
  let leftAt: Tick | null = null
  const doing = effects({
    write: (entries, checkpoint) => journal.write(entries, checkpoint),
    send: (event) => {
      runtime.send(event)
    },
  } as Parameters<typeof effects>[0])
  const runtime: Runtime = startRuntime(
    {
      clock,
      readSample: () => ({
        idleFor: leftAt === null ? 0 : elapsed(leftAt, clock.now().tick),
        locked: 'no',
      }),
      wakeAt: time.wakeAt,
      perform: (effect) => {
        if (effect.type === 'save') doing.perform(effect)
      },
      changed: () => {},
    },
    {
      settings: defaultSettings,
      catalogue,
      checkpoint: journal.checkpoint(),
      recent: journal.between(before(wall, recentKept), wall),
      notice: null,
    },
  )
  return {
    time,
    journal,
    runtime,
    handlers: historyAnswers({ runtime, journal }),
    rows: () => journal.between(forEver.from, forEver.to),
    /** Does a routine and says how it was. */
    rate: (routineId: string, rating: Rating) => {
      runtime.send({ type: 'screenAnswered', answer: 'none' })
      runtime.send({ type: 'started', choice: { routineId, variant: 'short' } })
      runtime.send({ type: 'madeReady' })
      leftAt = clock.now().tick
      time.advance(minutes(4))
      leftAt = null
      runtime.send({ type: 'rated', rating })
      runtime.send({ type: 'breakClosed' })
    },
    sitting: () => runtime.snapshot().today.facts.sittingSeconds,
    end: () => {
      time.dropTimers()
      journal.close()
    },
  }
}

describe('deleting what is kept', () => {
  it('is told beforehand, and changes nothing yet', async () => {
    const directory = tempDirectory()
    const app = appIn(directory)
    app.time.advance(minutes(20))
    app.runtime.send({ type: 'cutHere' })
    expect(await app.handlers.previewDelete(today)).toEqual({
      rows: {
        interval: app.rows().length,
        prompt: 0,
        rating: 0,
        relabel: 0,
        'check-in': 0,
        worn: 0,
      },
      copies: 1,
      folder: join(directory, 'backups'),
    })
    expect(app.sitting()).toBeCloseTo(1_200, -1)
    expect(app.rows().length).toBeGreaterThan(0)
  })

  it.each<[Deletion, number]>([
    [today, 2],
    ['all', 2],
    [{ from: '2026-11-01', to: '2026-11-15' }, 0],
  ])('takes as much as was told, with what runs: %j', async (deletion, interval) => {
    const app = appIn(tempDirectory())
    app.time.advance(minutes(20))
    expect(app.rows()).toHaveLength(1)
    expect(await app.handlers.previewDelete(deletion)).toMatchObject({ rows: { interval } })
    const deleted = await app.handlers.deleteHistory({ range: deletion, alsoCopies: false })
    expect(deleted).toMatchObject({ deleted: { interval } })
  })

  it('takes today as well, up to now, and keeps counting the sit', async () => {
    const app = appIn(tempDirectory())
    app.time.advance(minutes(20))
    expect(await app.handlers.deleteHistory({ range: today, alsoCopies: true })).toMatchObject({
      saved: true,
      deleted: { prompt: 0, rating: 0 },
      copies: 0,
    })
    expect([app.rows(), app.sitting()]).toEqual([[], 0])
    app.time.advance(minutes(5))
    expect(app.sitting()).toBeCloseTo(300, -1)
    expect(app.runtime.snapshot().bout.sittingFor / minutes(1)).toBeCloseTo(25, 0)
  })

  it.each(['all', today] as const)(
    'is for good, though the app is killed before it knows: nothing is back after a restart (%j)',
    async (range) => {
      const directory = tempDirectory()
      const app = appIn(directory)
      app.time.advance(minutes(20))
      app.rate('thread-the-needle', 'liked')
      app.time.advance(minutes(10))
      expect(app.runtime.state().ratings).toEqual({ 'thread-the-needle': 'liked' })
      const { runtime, journal } = app
      const killed = (event: AppEvent) => {
        if (event.type !== 'forgotten') runtime.send(event)
      }
      const handlers = historyAnswers({ runtime: { ...runtime, send: killed }, journal })
      await handlers.deleteHistory({ range, alsoCopies: false })
      app.end()

      const later = appIn(directory, app.time)
      later.time.advance(0)
      expect(later.sitting()).toBe(0)
      expect(later.runtime.state().ratings).toEqual({})
      later.time.advance(minutes(10))
      expect(later.sitting()).toBeCloseTo(600, -1)
      later.runtime.stop()
      expect(later.rows().every(({ type }) => type === 'interval')).toBe(true)
    },
  )

  it('says how many copies still hold it, and where', async () => {
    const directory = tempDirectory()
    const app = appIn(directory)
    app.time.advance(minutes(20))
    const folder = join(directory, 'backups')
    expect(await app.handlers.deleteHistory({ range: 'all', alsoCopies: false })).toMatchObject({
      copies: 1,
      folder,
    })
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('that cannot be done says why, and the app goes on with all it has', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const parent = tempDirectory()
    const directory = join(parent, 'data')
    mkdirSync(directory)
    const app = appIn(directory)
    app.time.advance(minutes(20))
    rmSync(directory, { recursive: true })
    writeFileSync(directory, 'in the way')
    expect(await app.handlers.deleteHistory({ range: 'all', alsoCopies: true })).toEqual({
      saved: false,
      reason: { code: 'disk', fault: 'not-writable', undone: 'nothing-said' },
    })
    expect(app.sitting()).toBeCloseTo(1_200, -1)
    expect(app.rows().length).toBeGreaterThan(0)
  })
})
