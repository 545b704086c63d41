import { expect, it } from 'vitest'

import { hours, inMinutes, minutes, seconds, type Millis } from '#core/time'

import { desk, type Desk } from '../../support/desk.ts'

const count = (day: Desk) => day.log.filter(({ type }) => type === 'readSignals').length

/** When the sensors were read, in ms since the start, while time passes second by second. */
function readings(day: Desk, length: Millis): readonly Millis[] {
  const found: Millis[] = []
  let before = count(day)
  for (let passed = 0; passed < length; passed += seconds(1)) {
    day.wait(seconds(1))
    const after = count(day)
    for (let more = before; more < after; more += 1) found.push(day.time.since())
    before = after
  }
  return found
}

/** Cues and the notification of the week ask before they show themselves, too. */
const promptsAlone = { weekNotice: false, postureCue: false }

const gaps = (times: readonly Millis[]): readonly Millis[] =>
  times.slice(1).map((time, index) => time - (times[index] ?? 0))

it('#35 a day of typing reads the sensors only when a prompt is due', () => {
  const day = desk({ settings: promptsAlone })
  const needless: Millis[] = []
  let total = 0
  for (let passed = 0; passed < hours(8); passed += seconds(15)) {
    const before = day.state().asking.kind
    const found = readings(day, seconds(15))
    total += found.length
    if (before === 'quiet' && day.state().asking.kind === 'quiet') needless.push(...found)
    // Every prompt is answered by a break of a minute and a half.
    if (day.state().asking.kind !== 'shown') continue
    day.press({ type: 'started', choice: null })
    day.leave(seconds(125))
    day.press({ type: 'breakClosed' })
    day.type(seconds(1))
  }
  expect(needless).toEqual([])
  expect(total).toBeGreaterThan(10)
  // Some fifteen prompts: once when each is due, once before it is shown.
  expect(total).toBeLessThan(60)
})

it('#35 a call of two hours is looked for no oftener than every 15 seconds', () => {
  const day = desk()
  day.sense(['microphone'])
  day.type(minutes(31))
  expect(day.state().asking.kind).toBe('held')
  const times = readings(day, hours(2))
  expect(Math.min(...gaps(times))).toBeGreaterThanOrEqual(seconds(15))
  expect(times.length).toBeLessThanOrEqual(4 * inMinutes(hours(2)))
  // The end of the call is seen as soon.
  expect(Math.max(...gaps(times))).toBeLessThanOrEqual(seconds(20))
})

it('#35 presses in the windows meanwhile read no oftener', () => {
  const day = desk()
  day.sense(['microphone'])
  day.type(minutes(31))
  const before = count(day)
  for (let press = 0; press < 150; press += 1) {
    day.press({ type: 'promptsResumed' })
    day.wait(seconds(2))
  }
  expect(count(day) - before).toBeLessThanOrEqual(300 / 15)
})

it('#35 nobody looks for a call in a pause, behind a lock or in a break', () => {
  const paused = desk()
  paused.press({ type: 'promptsPaused', length: hours(3) })
  expect(readings(paused, hours(2))).toEqual([])

  const locked = desk()
  locked.type(minutes(40))
  locked.lock()
  expect(readings(locked, hours(12))).toEqual([])

  const inBreak = desk()
  inBreak.type(minutes(5))
  inBreak.press({ type: 'started', choice: null })
  expect(readings(inBreak, seconds(100))).toEqual([])
})

it('#35 an empty chair is looked at once a minute, and typing there not at all', () => {
  const day = desk({ settings: promptsAlone })
  day.type(minutes(5))
  day.use('still')
  const times = readings(day, hours(2))
  expect(times.length).toBeLessThanOrEqual(inMinutes(hours(2)) + 20)
  day.type(minutes(1))
  expect(readings(day, minutes(20))).toEqual([])
})
