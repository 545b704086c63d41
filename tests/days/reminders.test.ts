import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'

import type { SignalName } from '#core/presence'
import { hours, minutes, seconds, type Millis } from '#core/time'

import { desk, type Reminding } from '../support/desk.ts'
import { spend, type Spending } from './spending.ts'

/** What somebody does for a while, in minutes. */
interface Doing {
  readonly what: Spending | 'kill' | 'clock' | 'zone' | 'slot' | 'plan'
  readonly for: number
  readonly signals: readonly SignalName[]
  readonly pick: number
}

const doing: fc.Arbitrary<Doing> = fc.record({
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constant('type' as const) },
    { weight: 2, arbitrary: fc.constant('read' as const) },
    {
      weight: 7,
      arbitrary: fc.constantFrom(
        'leave',
        'lock',
        'sleep',
        'sleep',
        'pause',
        'kill',
        'clock',
        'zone',
        'slot',
        'plan',
        'break',
      ),
    },
  ),
  for: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 120 }) },
    { weight: 1, arbitrary: fc.constantFrom(480, 900, 1_440) },
  ),
  signals: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray(['microphone', 'full-screen', 'do-not-disturb'] as const) },
  ),
  pick: fc.nat({ max: 3 }),
})

const zones = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'] as const
const slots = ['07:30', '12:30', '18:30', '21:00'] as const

/** Everything that is wrong with the reminders of some days, in words. */
function faultsOf(days: readonly Doing[], sitMinutes: number) {
  const faults: string[] = []
  const came = new Map<string, number>()
  let zone: string = zones[0]
  let pausedUntil = -Infinity
  let isGone: Millis | null = null
  let on: readonly SignalName[] = []
  const wrong = (fault: string) => faults.push(`${fault} at ${someone.time.since() / 1_000} s`)

  function hear(effect: Reminding): void {
    const at = someone.time.since()
    const { asking, break: current, watch, programme } = someone.state()
    if (on.length > 0) wrong(`held by ${on.join(' and ')}`)
    if (at < pausedUntil) wrong('paused')
    if (isGone !== null && at - isGone > minutes(1)) wrong('an empty chair')
    if (asking.kind === 'shown' || current.kind !== 'none' || watch.locked) wrong('a bad moment')
    if (programme === null || programme.pauses.some(({ to }) => to === null)) wrong('no plan')
    const date = Temporal.Instant.fromEpochMilliseconds(someone.wallNow())
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString()
    const isHome = effect.type === 'tellHomeSlot'
    if (isHome && effect.date !== date) wrong(`the session of ${effect.date}`)
    const name = `${date} ${isHome ? 'home slot' : effect.thing}`
    came.set(name, (came.get(name) ?? 0) + 1)
    if ((came.get(name) ?? 0) > (isHome ? 1 : 2)) wrong(`${name} once more`)
  }

  const someone = desk({
    start: '2025-11-03T07:00:00Z',
    settings: { sitMinutes, bandMinutes: 20, discMinutes: 15 },
    onReminder: hear,
  })
  someone.press({ type: 'programmeStarted', form: 'four-weeks', on: '2025-11-03' })
  for (const { what, for: length, signals, pick } of days) {
    on = signals
    someone.sense(signals)
    const lasts = minutes(length)
    switch (what) {
      case 'kill':
        // What is due is written down with what is said: a kill loses none of it.
        someone.kill()
        someone.use('still')
        someone.time.freeze(seconds(length))
        someone.relaunch()
        someone.type(minutes(2))
        break
      case 'clock':
        someone.time.setWallBy(hours([-12, -1, 1, 12][pick] ?? 0))
        someone.type(minutes(3))
        break
      case 'zone':
        zone = zones[pick] ?? zone
        someone.time.setZone(zone)
        someone.type(minutes(3))
        break
      case 'slot':
        someone.set({ homeSlotAt: slots[pick] ?? '18:30' })
        someone.type(minutes(3))
        break
      case 'plan':
        someone.press({ type: pick === 0 ? 'programmePaused' : 'programmeResumed' })
        someone.type(minutes(3))
        break
      case 'type':
      case 'read':
      case 'leave':
      case 'lock':
      case 'sleep':
      case 'pause':
      case 'break':
        if (what === 'pause') pausedUntil = someone.time.since() + lasts
        if (what === 'leave') isGone = someone.time.since()
        spend(someone, what, lasts)
        isGone = null
    }
  }
  return { faults, came: [...came.values()].reduce((sum, count) => sum + count, 0) }
}

it('the plan reminds nobody twice a day, and nobody in an empty chair', () => {
  let reminders = 0
  fc.assert(
    fc.property(
      fc.array(doing, { minLength: 5, maxLength: 18 }),
      fc.constantFrom(45, 900),
      (days, sitMinutes) => {
        const { faults, came } = faultsOf(days, sitMinutes)
        reminders += came
        expect(faults).toEqual([])
      },
    ),
    { numRuns: 40, seed: 7 },
  )
  expect(reminders).toBeGreaterThan(50)
})
