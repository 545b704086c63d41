import { describe, expect, it } from 'vitest'

import { goOn, stand, startRun, type Break } from '#core/breaks'
import { postpone, rested, seatedDone, type Load } from '#core/load'
import { finish } from '#core/outcome'
import { begin } from '#core/restart'
import type { RoutineChoice } from '#core/routines'
import { answered, noCare } from '#core/safety'
import { defaultSettings } from '#core/settings'
import type { BreakView } from '#core/snapshot'
import type { AppState } from '#core/state'
import { after, before, minutes, seconds, type Instant, type Now, type Tick } from '#core/time'
import { snapshotOf } from '#core/view'

import { routineOf } from '../support/made-up-routine.ts'

const now: Now = {
  tick: 50_000_000 as Tick,
  wall: Date.parse('2026-11-16T10:00:00Z') as Instant,
  zone: 'Europe/London',
  boot: null,
}
const reach = routineOf('reach', 'upright', [
  ['setup', 10],
  ['hold', 60],
  ['release', 20],
])
const bend = { ...routineOf('bend', 'upright', [['move', 90]]), targets: ['lats' as const] }
const turn = { ...routineOf('turn', 'seated', [['move', 60]]), targets: ['neck' as const] }
const catalogue = [bend, reach, turn]
const choice: RoutineChoice = { routineId: 'reach', variant: 'short' }
const origin = { prompted: true, boutFor: minutes(30), reason: 'time-up' } as const

const fresh: AppState = {
  ...begin({ settings: defaultSettings, checkpoint: null, recent: [], notice: null }, now),
  care: answered(noCare, 'none', now.wall),
}

/** What the break window shows. */
const shows = (more: Partial<AppState>, load: Partial<Load> = {}): BreakView =>
  snapshotOf(
    { ...fresh, ledger: { load: { ...rested, ...load }, open: null }, ...more },
    { now, catalogue },
  ).breakView

const at = (ago: number): Tick => before(now.tick, seconds(ago))
const began = (ago: number, of: RoutineChoice | null = choice) =>
  startRun(of, origin, minutes(2), at(ago), catalogue)

const names = (view: BreakView): readonly (string | null)[] => {
  if (view.kind === 'prompt') return view.offers.map(({ routine }) => routine?.routineId ?? null)
  return view.kind === 'setup' ? view.others.map(({ routine }) => routine?.routineId ?? null) : []
}

describe('a prompt', () => {
  const asking = {
    kind: 'shown',
    at: at(7),
    boutFor: minutes(31),
    reason: { code: 'time-up', sitMinutes: 30 },
  } as const

  it('says how long the sit was, why it comes, and what a skip gives', () => {
    expect(shows({ asking }, { load: minutes(31), bout: minutes(32) })).toMatchObject({
      kind: 'prompt',
      shownAt: before(now.wall, seconds(7)),
      sittingFor: minutes(31),
      reason: asking.reason,
      suggests: 'short',
      canPostpone: true,
      timesMoved: 0,
      skipMinutes: 30,
    })
  })

  it('suggests a long break from forty minutes of sitting that is not paid back', () => {
    expect(shows({ asking }, { load: minutes(40) })).toMatchObject({ suggests: 'long' })
    expect(shows({ asking }, { load: minutes(40) - 1 })).toMatchObject({ suggests: 'short' })
  })

  it('says when it can be moved no more', () => {
    const twice = postpone(postpone({ ...rested, bout: minutes(30) }))
    expect(shows({ asking }, twice)).toMatchObject({ canPostpone: false, timesMoved: 2 })
  })

  it('offers what the person may do, and just moving while routines wait', () => {
    expect(new Set(names(shows({ asking })))).toEqual(new Set(['bend', 'reach', 'turn']))
    expect(names(shows({ asking, care: noCare }))).toEqual([null])
  })

  it('is not there when nothing was asked', () => {
    expect(shows({})).toEqual({ kind: 'none' })
  })
})

const setup = (of: RoutineChoice): Break => ({
  kind: 'setup',
  choice: of,
  origin,
  since: now.tick,
  asks: false,
})

describe('the setup card', () => {
  it('shows the routine that was chosen, and others than that', () => {
    const view = shows({ break: setup(choice) })
    expect(view).toMatchObject({
      kind: 'setup',
      routine: { id: 'reach' },
      variant: { key: 'short' },
    })
    expect(names(view)).not.toContain('reach')
    expect(names(view).length).toBeGreaterThan(0)
  })

  it('is empty for a routine that this version does not have', () => {
    expect(shows({ break: setup({ routineId: 'handstand', variant: 'short' }) })).toEqual({
      kind: 'none',
    })
  })
})

describe('the player', () => {
  it('shows the step, and when it began and ends', () => {
    expect(shows({ break: began(20) })).toEqual({
      kind: 'player',
      routine: reach,
      variant: reach.variants[0],
      stepIndex: 1,
      stepFor: seconds(60),
      clock: {
        kind: 'running',
        startedAt: before(now.wall, seconds(20)),
        endsAt: after(now.wall, seconds(40)),
      },
      stopping: false,
    })
  })

  it('shows a step that was paused as begun so much later', () => {
    const paused = stand(began(100), at(80), true, catalogue).run
    expect(shows({ break: paused })).toMatchObject({
      clock: { kind: 'standing', left: seconds(40) },
      stopping: true,
    })
    expect(shows({ break: goOn(paused, at(10)) })).toMatchObject({
      clock: {
        kind: 'running',
        startedAt: before(now.wall, seconds(30)),
        endsAt: after(now.wall, seconds(30)),
      },
      stopping: false,
    })
  })

  it('shows a plain break as one step', () => {
    expect(shows({ break: began(20, null) })).toMatchObject({
      routine: null,
      variant: null,
      stepIndex: 0,
      stepFor: minutes(2),
      clock: { endsAt: after(now.wall, seconds(100)) },
    })
  })
})

/** The card after 65 seconds. */
const done = (of: RoutineChoice | null, reason: 'dizzy' | null = null) =>
  finish(began(65, of), now.tick, reason, catalogue).done

describe('the done card', () => {
  it('says what was done, and how much sitting there is before the next prompt', () => {
    const card = done(null)
    expect(shows({ break: { ...card, off: seconds(65.4) } }, { bout: minutes(4) })).toEqual({
      kind: 'done',
      outcome: 'taken',
      routine: null,
      stopReason: null,
      seconds: 65,
      leftChair: true,
      nextAfter: minutes(26),
      tip: null,
      asksEffort: false,
      next: null,
    })
  })

  it('says which routine it was and why it was stopped', () => {
    expect(shows({ break: done(choice, 'dizzy') })).toMatchObject({
      outcome: 'stopped',
      routine: { id: 'reach' },
      stopReason: 'dizzy',
    })
  })

  it('counts to the prompt that a seated routine has put off, and never below nothing', () => {
    const sat = seatedDone({ ...rested, bout: minutes(31) })
    expect(shows({ break: done(null) }, sat)).toMatchObject({ nextAfter: minutes(15) })
    expect(shows({ break: done(null) }, { bout: minutes(31) })).toMatchObject({ nextAfter: 0 })
  })
})

it('a break under way is part of today, up to this moment', () => {
  const running = snapshotOf({ ...fresh, break: began(20, null) }, { now, catalogue })
  expect(running.today.stretches).toEqual([
    { start: before(now.wall, seconds(20)), end: now.wall, kind: 'moving', source: 'routine' },
  ])
  const sat = { load: { ...rested, bout: minutes(10) }, open: null }
  const begun = snapshotOf({ ...fresh, ledger: sat, break: began(0, null) }, { now, catalogue })
  expect(begun.today.stretches).toEqual([])
  expect(begun.bout.sittingFor).toBe(minutes(10))
})

it('what happens while a break is paused is part of today as well', () => {
  const paused = stand(began(150, null), at(120), false, catalogue).run
  const watch = { ...fresh.watch, settledTo: at(120), idleFor: minutes(2) }
  const open = {
    kind: 'moving',
    source: 'routine',
    from: at(150),
    to: at(120),
    start: before(now.wall, seconds(150)),
    zone: now.zone,
  } as const
  const { today, bout } = snapshotOf(
    { ...fresh, break: paused, watch, ledger: { load: rested, open } },
    { now, catalogue },
  )
  expect(today.stretches.map(({ kind, start, end }) => `${kind} ${(end - start) / 1_000}`)).toEqual(
    ['moving 30', 'sitting 120'],
  )
  expect(bout.sittingFor).toBe(minutes(2))
})

/** The seconds that are likely next under a load. */
const next = (load: number) =>
  snapshotOf(
    { ...fresh, ledger: { load: { ...rested, load }, open: null } },
    { now, catalogue: [] },
  ).likelyNext.seconds

it('the next break is as long as the settings say, for a short and for a long one', () => {
  expect([next(minutes(39)), next(minutes(40))]).toEqual([120, 300])
})
