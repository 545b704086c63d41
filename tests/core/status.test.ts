import { describe, expect, it } from 'vitest'

import { startRun } from '#core/breaks'
import { postpone, rested, skip, type Load } from '#core/load'
import { quiet, startHold, startWaiting } from '#core/prompting'
import { begin } from '#core/restart'
import { defaultSettings } from '#core/settings'
import type { Snapshot } from '#core/snapshot'
import type { AppState } from '#core/state'
import {
  after,
  before,
  hours,
  minutes,
  seconds,
  type Instant,
  type Now,
  type Tick,
} from '#core/time'
import { snapshotOf } from '#core/view'
import type { Watch } from '#core/watch'

import { catalogue } from '../support/catalogue.ts'

const now: Now = {
  tick: 50_000_000 as Tick,
  wall: Date.parse('2026-11-16T10:00:00Z') as Instant,
  zone: 'Europe/London',
  boot: null,
}
const ago = (length: number): Instant => before(now.wall, length)
const fresh = begin({ settings: defaultSettings, checkpoint: null, recent: [], notice: null }, now)

/** The snapshot of somebody who is here, but for what is said. */
const seen = (
  more: Partial<AppState> = {},
  watch: Partial<Watch> = {},
  load: Partial<Load> = {},
): Snapshot =>
  snapshotOf(
    {
      ...fresh,
      ledger: { load: { ...rested, ...load }, open: null },
      ...more,
      watch: { ...fresh.watch, ...watch },
    },
    { now, catalogue },
  )
const statusOf = (...state: Parameters<typeof seen>) => seen(...state).status

/** Nobody has touched anything for so long. */
const silent = (length: number): Partial<Watch> => ({
  settledTo: before(now.tick, length),
  idleFor: length,
})
const pause = { kind: 'for', until: after(now.tick, hours(1)) } as const
const held = startHold(quiet, 'camera', before(now.tick, minutes(2)))
const shown = {
  kind: 'shown',
  at: before(now.tick, seconds(7)),
  boutFor: minutes(31),
  reason: { code: 'no-pause', sitMinutes: 30 },
} as const
const run = startRun(
  null,
  { prompted: true, boutFor: minutes(30), reason: 'time-up' },
  minutes(2),
  before(now.tick, seconds(20)),
  catalogue,
)
const standing = { posture: 'standing' } as const
const unsure = { ...fresh.idleHealth, verdict: 'unhealthy' } as const

describe('the status', () => {
  it('is sitting, with the moment of the next prompt', () => {
    expect(statusOf({}, silent(seconds(4)), { bout: minutes(10) })).toEqual({
      kind: 'sitting',
      reason: { code: 'not-yet', dueAt: ago(seconds(4) - minutes(20)) },
    })
  })

  it('says that the prompt was moved, and how often, or that it was skipped', () => {
    const sat = { ...rested, bout: minutes(30) }
    expect(statusOf({}, {}, postpone(sat)).reason).toEqual({
      code: 'moved',
      times: 1,
      dueAt: ago(minutes(-5)),
    })
    expect(statusOf({}, {}, skip(sat)).reason).toEqual({
      code: 'skipped',
      dueAt: ago(minutes(-30)),
    })
  })

  it('says that it waits for a pause in typing, from the moment the prompt is due', () => {
    const waiting = { asking: startWaiting(now.tick) }
    expect(statusOf(waiting, {}, { bout: minutes(30) }).reason.code).toBe('waiting-for-pause')
    expect(statusOf({}, {}, { bout: minutes(30) - 1 }).reason.code).toBe('not-yet')
  })

  it('is quiet since the last touch, from a minute without one', () => {
    expect(statusOf({}, silent(minutes(1) - 1)).reason.code).toBe('not-yet')
    expect(statusOf({}, silent(minutes(1)))).toEqual({
      kind: 'sitting',
      reason: { code: 'quiet', since: ago(minutes(1)) },
    })
  })

  it('is away since the last touch, from the minutes that the settings say', () => {
    expect(statusOf({}, silent(minutes(3) - 1)).kind).toBe('sitting')
    expect(statusOf({}, silent(minutes(3)))).toEqual({
      kind: 'away',
      reason: { code: 'away', since: ago(minutes(3)) },
    })
    expect(statusOf({}, { ...silent(seconds(30)), absent: 'suspend' }).kind).toBe('away')
  })

  it('is locked behind a lock, since the lock', () => {
    const locked = { ...silent(minutes(9)), locked: true, absent: 'lock' } as const
    expect(statusOf({}, locked)).toEqual({
      kind: 'away',
      reason: { code: 'locked', since: ago(minutes(9)) },
    })
  })

  it('is paused until the pause ends, or until midnight', () => {
    expect(statusOf({ pause })).toEqual({
      kind: 'paused',
      reason: { code: 'paused', until: ago(hours(-1)), isToday: true },
    })
    expect(statusOf({ pause: { kind: 'today', date: '2026-11-16' } }).reason).toEqual({
      code: 'paused',
      until: Date.parse('2026-11-17T00:00:00Z'),
      isToday: false,
    })
  })

  it('is standing since the person said so, or since they were last seen', () => {
    const open = {
      kind: 'standing',
      source: 'user',
      from: before(now.tick, minutes(4)),
      to: now.tick,
      start: ago(minutes(4)),
      zone: now.zone,
    } as const
    expect(statusOf({ ledger: { load: rested, open } }, standing).reason).toEqual({
      code: 'standing',
      since: ago(minutes(4)),
    })
    const sat = { ...open, kind: 'sitting' } as const
    expect(statusOf({ ledger: { load: rested, open: sat } }, standing).reason).toEqual({
      code: 'standing',
      since: now.wall,
    })
  })

  it('is a hold, with its cause and since when', () => {
    expect(statusOf({ asking: held })).toEqual({
      kind: 'hold',
      reason: { code: 'on-hold', cause: 'camera', since: ago(minutes(2)) },
    })
  })

  it('is unsure when the source of idle time cannot be trusted', () => {
    expect(statusOf({ idleHealth: unsure })).toEqual({
      kind: 'unsure',
      reason: { code: 'unsure' },
    })
  })

  it('is due, with the reason of the prompt that shows', () => {
    expect(statusOf({ asking: shown })).toEqual({ kind: 'due', reason: shown.reason })
  })

  it('is the first of these that holds', () => {
    const all = { pause, idleHealth: unsure }
    const away = { ...standing, ...silent(minutes(9)) }
    const locked = { ...away, locked: true, absent: 'lock' } as const
    const kinds = [
      statusOf({ ...all, asking: shown, break: run }, locked),
      statusOf({ ...all, asking: shown }, locked),
      statusOf({ ...all, asking: held }, locked),
      statusOf({ ...all, asking: held }, away),
      statusOf({ ...all, asking: held }, standing),
      statusOf({ idleHealth: unsure, asking: held }, standing),
      statusOf({ idleHealth: unsure, asking: held }),
      statusOf({ idleHealth: unsure }),
    ].map(({ kind, reason }) => `${kind}: ${reason.code}`)
    expect(kinds).toEqual([
      'on-break: on-break',
      'due: no-pause',
      'away: locked',
      'away: away',
      'paused: paused',
      'standing: standing',
      'hold: on-hold',
      'unsure: unsure',
    ])
  })
})

/** The way to the prompt, under a load. */
const fill = (load: Partial<Load>) => seen({}, {}, load).bout

describe('the sit under way', () => {
  it('holds a silence that is not settled yet, as long as it may be sitting', () => {
    expect(seen({}, silent(minutes(2)), { bout: minutes(10) }).bout.sittingFor).toBe(minutes(12))
    expect(seen({}, silent(minutes(3)), { bout: minutes(10) }).bout.sittingFor).toBe(0)
  })

  it('fills up from its start to the prompt', () => {
    expect(fill({ bout: 0 })).toEqual({ sittingFor: 0, promptAt: minutes(30), fill: 0 })
    expect(fill({ bout: minutes(15) }).fill).toBe(0.5)
    expect(fill({ bout: minutes(50) }).fill).toBe(1)
  })

  it('fills up anew, by one sitting time, after a skip', () => {
    const skipped = skip({ ...rested, bout: minutes(40) })
    expect(fill(skipped)).toMatchObject({ promptAt: minutes(70), fill: 0 })
    expect(fill({ ...skipped, bout: minutes(55) }).fill).toBe(0.5)
  })

  it('is nearly full when the prompt was only moved', () => {
    const moved = postpone({ ...rested, bout: minutes(30) })
    expect(fill(moved).fill).toBeCloseTo(25 / 30)
  })

  it('is never over-full when it was moved early in a sit', () => {
    const early = { ...rested, bout: minutes(5), nextAt: minutes(20), moved: 1 }
    expect(fill(early).fill).toBe(0.25)
  })
})

describe('trouble with the disk', () => {
  const waiting = { kind: 'waiting', entries: 2, since: now.wall, reason: 'full' } as const

  it('is told while it lasts, and what was restored at the start when it is over', () => {
    const notice = [{ code: 'history-deleted' }] as const
    expect(seen().storage).toEqual({ kind: 'saved' })
    expect(seen({ stored: waiting }).storage).toEqual(waiting)
    expect(seen({ notice }).storage).toEqual({ kind: 'restored', notices: notice })
    expect(seen({ stored: waiting, notice }).storage).toEqual(waiting)
  })
})
