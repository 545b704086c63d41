import fc from 'fast-check'
import { expect, it } from 'vitest'

import type { Cue } from '#core/cues'
import type { SignalName } from '#core/presence'
import { minutes, seconds, type Millis } from '#core/time'

import { desk } from '../support/desk.ts'
import { spend, type Spending } from './spending.ts'

/** What somebody does for a while, in seconds. */
interface Doing {
  readonly what: Spending | 'stand' | 'sit'
  readonly for: number
  readonly signals: readonly SignalName[]
}

const doing: fc.Arbitrary<Doing> = fc.record({
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constant('type' as const) },
    { weight: 3, arbitrary: fc.constant('read' as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom('leave', 'lock', 'sleep', 'pause', 'stand', 'sit', 'break'),
    },
  ),
  for: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 60, max: 1_800 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 120 }) },
  ),
  signals: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray(['microphone', 'full-screen', 'do-not-disturb'] as const) },
  ),
})

/** From how many seconds on it is a return, and not only behind a lock. */
const awayFrom: Partial<Record<Doing['what'], number>> = { leave: 240, sleep: 30 }

/** Everything that is wrong with the cues of a day, in words. */
function faultsOf(day: readonly Doing[], eyeCue: boolean) {
  const faults: string[] = []
  const came: { readonly cue: Cue; readonly at: Millis }[] = []
  let [lastPrompt, pausedUntil, backAt] = [-Infinity, -Infinity, -Infinity]
  let isGone: Millis | null = null
  let on: readonly SignalName[] = []
  const wrong = (fault: string) => faults.push(`${fault} at ${someone.time.since() / 1_000} s`)
  const someone = desk({
    settings: { eyeCue, sitMinutes: 45 },
    onCue: (cue) => {
      const at = someone.time.since()
      const { asking, break: current, watch } = someone.state()
      if (on.length > 0) wrong(`held by ${on.join(' and ')}`)
      if (at < pausedUntil) wrong('paused')
      if (isGone !== null && at - isGone > minutes(1)) wrong('an empty chair')
      if (at - backAt < minutes(2.5)) wrong('right after a return')
      if (at - lastPrompt < minutes(3)) wrong('right after a prompt')
      if (asking.kind !== 'quiet' || current.kind !== 'none') wrong('a prompt or a break')
      if (watch.posture === 'standing' || watch.locked) wrong('not in the chair')
      const last = came.findLast((one) => one.cue === cue)
      const every = minutes(cue === 'posture' ? 15 : 20)
      if (last !== undefined && at - last.at < every - 1) wrong('too soon after its last')
      if (at - (came.at(-1)?.at ?? -Infinity) < minutes(1)) wrong('right after another')
      came.push({ cue, at })
    },
    onPrompt: () => {
      lastPrompt = someone.time.since()
      if (lastPrompt - (came.at(-1)?.at ?? -Infinity) < minutes(3)) wrong('right before a prompt')
    },
  })
  for (const { what, for: length, signals } of day) {
    on = signals
    someone.sense(signals)
    const lasts = seconds(length)
    if (what === 'pause') pausedUntil = someone.time.since() + lasts
    if (what === 'leave') isGone = someone.time.since()
    if (what === 'stand' || what === 'sit') {
      someone.press({ type: 'postureSaid', posture: what === 'sit' ? 'sitting' : 'standing' })
      someone.type(lasts)
    } else {
      spend(someone, what, lasts)
    }
    isGone = null
    const wasGone = what === 'lock' || length > (awayFrom[what] ?? Infinity)
    if (wasGone) backAt = someone.time.since()
  }
  return { faults, came }
}

it('no cue on any day comes where it would disturb', () => {
  let cues = 0
  fc.assert(
    fc.property(fc.array(doing, { minLength: 3, maxLength: 25 }), fc.boolean(), (day, eyeCue) => {
      const { faults, came } = faultsOf(day, eyeCue)
      cues += came.length
      expect(faults).toEqual([])
    }),
    { numRuns: 150, seed: 21 },
  )
  expect(cues).toBeGreaterThan(100)
})
