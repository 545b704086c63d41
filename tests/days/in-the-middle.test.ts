import { describe, expect, it } from 'vitest'

import { minutes, seconds } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'
import { away, hour, minute, play, typing } from './day.ts'

/** Scenarios 6, 11, 14 and 15: what cuts into a break, a routine, a postpone or a prompt. */

const kinds = (day: Desk) =>
  day
    .journal()
    .filter((entry) => entry.type === 'interval')
    .map(({ kind }) => kind)
const isAsking = (day: Desk) => day.snapshot().breakView.kind === 'prompt'

/** Half an hour of sitting, and the prompt on the screen. */
function asked(): Desk {
  const day = desk()
  day.type(minutes(30))
  day.leave(seconds(8))
  expect(isAsking(day)).toBe(true)
  return day
}

function sleep(day: Desk, announced: boolean, length = minutes(30)): void {
  day.use('still')
  if (announced) day.announceSuspend()
  day.time.freeze(length)
  if (announced) day.announceResume()
  day.wait(seconds(10))
}

describe.each([true, false])(
  'scenario 6: the computer sleeps in the middle (Workrave and Stretchly leave windows open), announced: %s',
  (announced) => {
    it('of a break: what was moved counts, the rest is away, and nothing runs on after the wake', () => {
      const day = asked()
      day.press({ type: 'started', choice: null })
      day.leave(seconds(70))
      sleep(day, announced)
      day.type(minutes(5))
      expect(day.promptEvents()).toMatchObject([{ outcome: 'taken', stopReason: 'interrupted' }])
      expect(day.snapshot().breakView.kind).toBe('none')
      day.quit()
      expect(kinds(day)).toEqual(['sitting', 'moving', 'away', 'sitting'])
      expect(day.windowsLeft()).toBe(0)
    })

    it('of a routine step: the routine is over, and is told as begun', () => {
      const day = asked()
      day.press({
        type: 'started',
        choice: { routineId: 'thread-the-needle', variant: 'standard' },
      })
      day.press({ type: 'madeReady' })
      day.leave(seconds(40))
      sleep(day, announced)
      day.type(minutes(5))
      expect(day.promptEvents()).toMatchObject([
        { outcome: 'partial', stopReason: 'interrupted', routineId: 'thread-the-needle' },
      ])
      expect(day.windowsLeft()).toBe(0)
    })

    it('of a postpone: the sleep was the break, and nothing is asked after it', () => {
      const day = asked()
      day.press({ type: 'postponed' })
      day.type(minutes(2))
      sleep(day, announced)
      day.type(minutes(25))
      expect(isAsking(day)).toBe(false)
      expect(day.promptEvents()).toHaveLength(1)
    })

    it('of the wait for a pause in typing: nobody is asked on waking', () => {
      const day = desk()
      day.type(minutes(30.5))
      sleep(day, announced)
      day.type(minutes(20))
      expect(day.promptEvents()).toEqual([])
      expect(isAsking(day)).toBe(false)
    })

    it('of a prompt: the window goes, and the bout is over', () => {
      const day = asked()
      sleep(day, announced)
      day.type(minutes(20))
      expect(day.windowsLeft()).toBe(0)
      expect(day.snapshot().bout.sittingFor).toBeLessThan(minutes(21))
    })
  },
)

describe('scenario 11: a break window that is lost or never seen (Stretchly and BreakTimer fall silent for ever)', () => {
  it('at a prompt only moves it: the next one comes', () => {
    const day = asked()
    day.press({ type: 'breakClosed' })
    day.type(minutes(9))
    expect(day.promptEvents().length).toBeGreaterThanOrEqual(2)
  })

  it('that nobody can see or answer goes by itself, and the schedule lives', () => {
    const day = play([typing(4 * hour)])
    expect(day.prompts.length).toBeGreaterThanOrEqual(6)
    expect(day.windowsLeft).toBe(0)
  })

  it('in the middle of a break ends it there', () => {
    const day = asked()
    day.press({ type: 'started', choice: null })
    day.leave(seconds(80))
    day.press({ type: 'breakClosed' })
    day.type(minutes(29))
    expect(day.windowsLeft()).toBe(0)
    day.leave(seconds(8))
    day.type(minutes(3))
    expect(day.promptEvents()[0]).toMatchObject({ outcome: 'taken', stopReason: 'not-said' })
    expect(day.log.filter(({ type }) => type === 'openBreak').length).toBeGreaterThanOrEqual(3)
  })

  it('is gone after each of 500 breaks', () => {
    const day = desk()
    for (let round = 0; round < 500; round += 1) {
      day.press({ type: 'started', choice: null })
      day.leave(seconds(125))
      day.press({ type: 'breakClosed' })
      // In the afternoon the first card is followed by a question.
      day.press({ type: 'checkInSkipped' })
      expect(day.windowsLeft()).toBe(0)
    }
    const opened = day.log.filter(({ type }) => type === 'openBreak').length
    expect(day.log.filter(({ type }) => type === 'closeBreak')).toHaveLength(opened)
  })
})

describe('scenario 14: typing through the break (Stretchly, BreakTimer and Safe Eyes count it as taken)', () => {
  it('was no break: the sit goes on and the prompt comes back', () => {
    const day = asked()
    day.press({ type: 'started', choice: null })
    day.type(minutes(3))
    expect(day.promptEvents()).toMatchObject([{ outcome: 'skipped', stopReason: 'typed-through' }])
    day.type(minutes(10))
    expect(day.promptEvents().length).toBeGreaterThan(1)
    day.quit()
    expect(new Set(kinds(day))).toEqual(new Set(['sitting']))
  })
})

describe('scenario 15: a break that is due exactly at an edge', () => {
  it('of midnight comes once, and each day has its own seconds', () => {
    const day = play([typing(hour)], { start: '2026-11-16T23:30:00Z', answers: 'skip' })
    expect(day.prompts.filter(({ at }) => at < 40 * minute)).toHaveLength(1)
    expect(day.days).toMatchObject({
      '2026-11-16': { sitting: 30 * minute },
      '2026-11-17': { sitting: 30 * minute },
    })
  })

  it('of a pause comes after the pause, a minute later, once', () => {
    const day = play([typing(10 * minute, { does: { pause: 20 * minute } }), typing(30 * minute)])
    const [first] = day.prompts
    expect(first?.at).toBeGreaterThanOrEqual(30 * minute)
    expect(first?.at).toBeLessThan(34 * minute)
    expect(day.prompts.filter(({ at }) => at < 35 * minute)).toHaveLength(1)
  })

  it('of waking up does not come: the sleep was the break', () => {
    const day = play([
      typing(30 * minute),
      away(10 * minute, { computer: 'asleep' }),
      typing(29 * minute),
    ])
    expect(day.prompts).toEqual([])
  })

  it('of the last postpone can be put off no further, and the next is half an hour away', () => {
    const day = play([typing(100 * minute)], { answers: 'postpone' })
    const bouts = day.prompts.map(({ bout }) => bout)
    const gaps = bouts.slice(1).map((bout, index) => bout - (bouts[index] ?? 0))
    expect(gaps[0]).toBeGreaterThanOrEqual(300)
    expect(gaps[0]).toBeLessThan(600)
    expect(gaps[2]).toBeGreaterThanOrEqual(1_800)
  })

  it('of two kinds at once is one prompt, for the long break', () => {
    const day = play([typing(42 * minute)], { settings: { sitMinutes: 40 } })
    expect(day.prompts).toMatchObject([{ suggests: 'long' }])
  })

  it('of a call that begins at that very second waits for its end', () => {
    const day = play([
      typing(30 * minute),
      typing(20 * minute, { signals: ['camera'] }),
      typing(10 * minute),
    ])
    expect(day.holds).toMatchObject([{ why: 'camera' }])
    expect(day.prompts[0]?.at).toBeGreaterThanOrEqual(50 * minute)
  })
})
