import { describe, expect, it } from 'vitest'

import { inMinutes, minutes, seconds } from '#core/time'

import { desk, type IdleSensor } from '../support/desk.ts'

/** A morning whose idle source breaks after ten minutes, with an absence of twenty after that. */
function morning(idleSensor: IdleSensor) {
  const day = desk()
  day.type(minutes(10))
  day.setIdleSensor(idleSensor)
  day.type(minutes(15))
  day.leave(minutes(20))
  return day
}

const awayMinutes = (day: ReturnType<typeof desk>) =>
  day
    .journal()
    .filter((entry) => entry.type === 'interval' && entry.kind === 'away')
    .reduce((sum, entry) => sum + (entry.type === 'interval' ? entry.elapsedSeconds / 60 : 0), 0)

describe('an idle source', () => {
  it('that works is healthy, whatever the person does', () => {
    const day = desk()
    day.type(minutes(20))
    day.read(minutes(20))
    day.leave(minutes(40))
    day.type(minutes(5))
    expect(day.state().idleHealth.verdict).toBe('healthy')
  })

  it.each<IdleSensor>(['zero', 'throws', 'frozen', 'jumping'])(
    'that is broken (%s) is called so, and earns nobody a break',
    (mode) => {
      const day = morning(mode)
      expect(day.state().idleHealth.verdict).toBe('unhealthy')
      expect(day.snapshot().status.kind).not.toBe('away')
      day.type(minutes(5))
      day.quit()
      expect(awayMinutes(day)).toBe(0)
      expect(inMinutes(day.state().ledger.load.bout)).toBeGreaterThan(49)
    },
  )

  it.each<IdleSensor>(['zero', 'throws', 'frozen', 'jumping'])(
    'that was broken (%s) and works again is trusted again',
    (mode) => {
      const day = morning(mode)
      day.setIdleSensor('ok')
      for (let minute = 0; minute < 5; minute += 1) {
        day.type(seconds(40))
        day.leave(seconds(20))
      }
      expect(day.state().idleHealth.verdict).toBe('healthy')
      day.leave(minutes(10))
      day.type(minutes(1))
      day.quit()
      expect(awayMinutes(day)).toBeGreaterThan(9)
    },
  )

  it('that is broken leaves the lock to be believed', () => {
    const day = morning('throws')
    day.lock()
    day.leave(minutes(10))
    day.unlock()
    day.type(minutes(1))
    day.quit()
    expect(awayMinutes(day)).toBeCloseTo(10, 0)
  })

  it('that is broken does not stop the prompts', () => {
    const day = morning('throws')
    expect(day.promptEvents().length).toBeGreaterThan(0)
  })

  it('that hiccups once is believed again, although nobody touches anything', () => {
    const day = desk()
    day.type(seconds(70))
    day.use('still')
    day.wait(seconds(20))
    day.setIdleSensor('zero')
    day.wait(seconds(16))
    day.setIdleSensor('ok')
    day.wait(minutes(240))
    expect(day.state().idleHealth.verdict).toBe('healthy')
    day.type(minutes(1))
    day.quit()
    expect(awayMinutes(day)).toBeGreaterThan(230)
    expect(day.promptEvents()).toEqual([])
  })
})
