import { describe, expect, it } from 'vitest'

import type { Diary } from '#core/diary'
import type { PromptEvent } from '#core/journal'
import { circumstancesNow } from '#core/picker-now'
import { programmeFrom } from '#core/programme'
import { maintenance, quotasOf } from '#core/quotas'
import type { AppState } from '#core/state'
import { minutes } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { desk } from '../support/desk.ts'
import { checkIn, done } from '../support/offered.ts'
import { at, now } from '../support/written-day.ts'

const fresh = desk().state()

/** What the picker goes by on a Wednesday. */
const on = (when: string, change: Partial<AppState> = {}, zone = 'Europe/London') =>
  circumstancesNow({ ...fresh, ...change }, { now: now(when, zone), catalogue })

const wednesday = '2025-11-05T10:00:00Z'
const nights = { settings: { ...fresh.settings, dayStartsAt: 4 } }
const doneAt = (...times: readonly string[]): Diary =>
  times.map((when) => Object.assign(done('walk-break'), { at: at(when) }))
const sat = (load: number) => ({
  ledger: { ...fresh.ledger, load: { ...fresh.ledger.load, load } },
})

describe('what the picker goes by', () => {
  it('is the date where the person is, from when their day begins', () => {
    expect(on(wednesday).slot).toMatchObject({
      key: '2025-11-05#1',
      today: at('2025-11-05T00:00:00Z'),
    })
    expect(on('2025-11-06T03:59:00Z', nights).slot).toMatchObject({
      key: '2025-11-05#1',
      today: at('2025-11-05T04:00:00Z'),
    })
    expect(on('2025-11-05T16:00:00Z', {}, 'Asia/Tokyo').slot).toMatchObject({
      key: '2025-11-06#1',
      today: at('2025-11-05T15:00:00Z'),
    })
  })

  it('is the number of the prompt, whatever became of those before', () => {
    const skipped: PromptEvent = { ...done('cat-cow'), at: at('2025-11-05T09:00:00Z') }
    expect(on(wednesday, { recent: [{ ...skipped, outcome: 'skipped' }] }).slot.key).toBe(
      '2025-11-05#2',
    )
  })

  it('is a break as long as the load asks for', () => {
    expect(on(wednesday, sat(minutes(30))).slot).toMatchObject({ long: false, length: minutes(2) })
    expect(on(wednesday, sat(minutes(40))).slot).toMatchObject({ long: true, length: minutes(5) })
  })

  it('is half of the last week without a plan, counted from the Monday', () => {
    const diary = doneAt('2025-11-02T12:00:00Z', '2025-11-03T12:00:00Z', '2025-11-05T09:00:00Z')
    const { training, past } = on(wednesday, { diary })
    expect(training).toMatchObject({ quotas: maintenance, strengthDay: true })
    expect(past.moved).toEqual({ walk: 2 })
    expect(past.doneToday).toEqual({ 'walk-break': 1 })
  })

  it('is the week of the plan, counted from its own first day', () => {
    const diary = doneAt('2025-11-03T12:00:00Z', '2025-11-04T12:00:00Z', '2025-11-05T09:00:00Z')
    const programme = programmeFrom('four-weeks', '2025-11-04')
    const { training, past } = on(wednesday, { diary, programme })
    expect(training).toMatchObject({ quotas: quotasOf(1), strengthDay: false })
    expect(past.moved).toEqual({ walk: 2 })
  })

  it('is what the check-ins of the diary say', () => {
    const said = { ...checkIn({ area: 'neck', score: 4 }), at: at('2025-11-05T09:00:00Z') }
    expect(on(wednesday, { diary: [said] }).said).toMatchObject({ area: 'neck', score: 4 })
    expect(on('2025-11-06T10:00:00Z', { diary: [said] }).said).toMatchObject({
      area: 'neck',
      score: null,
    })
  })
})
