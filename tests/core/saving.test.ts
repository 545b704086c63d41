import { describe, expect, it } from 'vitest'

import { step } from '#core/app'
import type { AppEvent, Effect } from '#core/events'
import { begin } from '#core/restart'
import { defaultSettings } from '#core/settings'
import { after, hours, minutes, seconds, type Instant, type Now, type Tick } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { desk, type Desk } from '../support/desk.ts'

const needle = { routineId: 'thread-the-needle', variant: 'standard' } as const

const savesOf = (day: Desk) => day.log.filter((effect) => effect.type === 'save')

/** Whether what a restart needs was written down just now. */
function isSavedNow(day: Desk): boolean {
  const checkpoint = savesOf(day).at(-1)?.checkpoint as { readonly tick: Tick } | undefined
  return checkpoint?.tick === day.time.clock.now().tick
}

/** Between two saves: the last one was twenty seconds ago. */
function betweenSaves(): Desk {
  const day = desk()
  day.type(minutes(10) + seconds(20))
  expect(isSavedNow(day)).toBe(false)
  return day
}

describe('what a restart needs is written down', () => {
  it('each minute, though nothing happens', () => {
    const day = desk()
    const before = savesOf(day).length
    day.type(minutes(1))
    expect(savesOf(day)).toHaveLength(before + 1)
    expect(isSavedNow(day)).toBe(true)
  })

  it.each<AppEvent>([
    { type: 'promptsPaused', length: hours(1) },
    { type: 'postureSaid', posture: 'standing' },
    { type: 'started', choice: null },
    { type: 'started', choice: needle },
  ])('at once after $type', (event) => {
    const day = betweenSaves()
    day.press(event)
    expect(isSavedNow(day)).toBe(true)
  })

  it('at once when the screen is locked', () => {
    const day = betweenSaves()
    day.lock()
    expect(isSavedNow(day)).toBe(true)
  })

  it('at once when a prompt becomes due', () => {
    const day = desk()
    day.type(minutes(29.5))
    day.press({ type: 'promptsPaused', length: hours(1) })
    day.press({ type: 'promptsResumed' })
    day.type(seconds(30))
    expect(day.state().asking.kind).toBe('waiting')
    expect(isSavedNow(day)).toBe(true)
  })

  it('at once when a routine goes on to its next step', () => {
    const day = betweenSaves()
    day.press({ type: 'started', choice: needle })
    day.press({ type: 'madeReady' })
    day.leave(seconds(9))
    expect(isSavedNow(day)).toBe(false)
    day.wait(seconds(1))
    expect(isSavedNow(day)).toBe(true)
  })

  it('at the end, however little there is to write', () => {
    const day = desk()
    const before = savesOf(day).length
    day.quit()
    expect(savesOf(day)).toHaveLength(before + 1)
  })
})

const now: Now = {
  tick: 5_000 as Tick,
  wall: Date.parse('2026-11-16T09:00:00Z') as Instant,
  zone: 'Europe/London',
  boot: null,
}
const later = (length: number): Now => ({ ...now, tick: after(now.tick, length) })
const beat: AppEvent = { type: 'beat', sample: { idleFor: 0, locked: 'no' }, cause: 'timer' }
const first = begin({ settings: defaultSettings, checkpoint: null, recent: [], notice: null }, now)
const names = (effects: readonly Effect[]) => effects.map(({ type }) => type)

describe('a look at the computer', () => {
  it('is written down when it is the first, on a computer that was just started, too', () => {
    expect(names(step(first, beat, now, catalogue).effects)).toEqual(['save', 'beatAgainAt'])
  })

  it('that finds nothing new asks for the next look and for nothing else', () => {
    const { state } = step(first, beat, now, catalogue)
    expect(step(state, beat, later(seconds(15)), catalogue).effects).toEqual([
      { type: 'beatAgainAt', tick: after(now.tick, seconds(30)) },
    ])
  })

  it('that is late stays late, whatever the app hears first after a sleep', () => {
    const { state } = step(first, beat, now, catalogue)
    const stored: AppEvent = { type: 'stored', result: { kind: 'saved' } }
    const woken = step(state, stored, later(minutes(10)), catalogue)
    expect(woken.effects.at(-1)).toEqual({
      type: 'beatAgainAt',
      tick: after(now.tick, seconds(15)),
    })
    const looked = step(woken.state, beat, later(minutes(10)), catalogue)
    expect(looked.state.ledger.open).toMatchObject({ kind: 'away', source: 'suspend' })
  })
})
