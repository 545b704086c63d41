import { describe, expect, it } from 'vitest'

import type { PromptEvent, StopReason } from '#core/journal'
import type { Target } from '#core/routines'
import { mixOf } from '#core/summary/mix'

import { catalogue } from '../../support/catalogue.ts'
import { routineOf } from '../../support/made-up-routine.ts'
import { event, week } from './written-week.ts'

const moving = (id: string, ...targets: readonly Target[]) => ({
  ...routineOf(id, 'upright', [['hold', 60]]),
  targets: [...targets],
})
const library = [moving('arch', 'thoracic-extension', 'chest', 'core'), moving('stroll', 'walk')]
const done = (routineId: string | null, seconds: number, told: Partial<PromptEvent> = {}) =>
  event('2025-11-04T10:00:00Z', { routineId, seconds, ...told })

describe('the mix of routines', () => {
  it('gives a whole part to the first target and half a part to each other, to 1 in all', () => {
    const { parts } = mixOf([done('arch', 100), done('stroll', 50)], library)
    expect(parts).toEqual([
      { target: 'thoracic-extension', share: 0.4 },
      { target: 'chest', share: 0.2 },
      { target: 'core', share: 0.2 },
      { target: 'walk', share: 0.2 },
    ])
  })

  it('counts what was done of a routine that was not finished, and nothing of a skipped one', () => {
    const events = [
      done('arch', 60, { outcome: 'partial' }),
      done('stroll', 120, { prompted: false }),
      done('stroll', 20, { outcome: 'skipped' }),
    ]
    const { parts } = mixOf(events, library)
    expect(parts.map(({ target, share }) => [target, share])).toEqual([
      ['walk', 0.5],
      ['thoracic-extension', 0.25],
      ['chest', 0.125],
      ['core', 0.125],
    ])
  })

  it('knows nothing of plain breaks, and of routines that are gone', () => {
    expect(mixOf([done(null, 300), done('gone', 300)], library).parts).toEqual([])
  })

  it('names what the plan moves and had nothing yet, and never what is not in it', () => {
    const plan: readonly Target[] = [
      'thoracic-extension',
      'thoracic-rotation',
      'thoracic-lateral',
      'chest',
      'scapular',
      'lats',
      'hips',
      'core',
      'neck',
      'shoulder-mobility',
      'soft-tissue',
      'walk',
      'breath',
    ]
    expect(mixOf([], library).missing).toEqual(plan)
    const { missing } = mixOf([done('arch', 100), done('stroll', 1)], library)
    expect(missing).toEqual(
      plan.filter((t) => !['thoracic-extension', 'chest', 'core', 'walk'].includes(t)),
    )
  })

  it('leaves a target missing in which no second was spent', () => {
    const { parts, missing } = mixOf([done('stroll', 0)], library)
    expect(parts).toEqual([])
    expect(missing).toContain('walk')
  })

  it('can be told of every target of the plan with what is shipped', () => {
    const events = catalogue.map(({ id }) => done(id, 60))
    expect(mixOf(events, catalogue).missing).toEqual([])
  })

  it('of a week is of that week', () => {
    const lastWeek = { ...done('stroll', 60), at: event('2025-10-28T10:00:00Z').at }
    expect(week([lastWeek, done('arch', 60)], { catalogue: library }).mix.missing).toContain('walk')
  })
})

const on = (date: string, routineId: string, told: Partial<PromptEvent> = {}) =>
  event(`2025-11-${date}T10:00:00Z`, { routineId, ...told })

describe('strength days', () => {
  it('are dates with a strength routine of the plan, however many', () => {
    const events = [
      on('03', 'band-rows'),
      on('03', 'face-pulls'),
      on('05', 'bird-dog', { prompted: false }),
      on('06', 'cat-cow'),
    ]
    expect(week(events).strengthDays).toBe(2)
  })

  it.each(['band-pull-aparts', 'band-rows', 'face-pulls', 'ytw-raises', 'bird-dog'])(
    'count %s, which is shipped',
    (id) => {
      expect(week([on('03', id)]).strengthDays).toBe(1)
      expect(catalogue.some((routine) => routine.id === id)).toBe(true)
    },
  )

  it.each(['partial', 'skipped', 'postponed'] as const)(
    'are not made by one that was %s',
    (outcome) => {
      expect(week([on('03', 'band-rows', { outcome })]).strengthDays).toBe(0)
    },
  )
})

const stopped = (stopReason: StopReason, routineId: string | null = 'cat-cow') =>
  done(routineId, 20, { outcome: 'partial', stopReason })

describe('routines that were stopped', () => {
  it.each(['sharp-pain', 'tingling', 'dizzy'] as const)('for a sign are told: %s', (reason) => {
    const { at, zone } = stopped(reason)
    expect(week([stopped(reason)]).stops).toEqual([{ routineId: 'cat-cow', at, zone, reason }])
  })

  it.each(['interrupted', 'too-hard', 'not-said', 'typed-through'] as const)(
    'for something else are not: %s',
    (reason) => {
      expect(week([stopped(reason)]).stops).toEqual([])
    },
  )

  it('have a name: a plain break is none of them', () => {
    expect(week([stopped('dizzy', null), done('cat-cow', 60)]).stops).toEqual([])
  })
})
