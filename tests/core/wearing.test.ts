import { describe, expect, it } from 'vitest'

import type { Settings } from '#core/settings'
import { hours, minutes, seconds } from '#core/time'
import type { WornThing } from '#core/wearing'

import { desk, type Desk } from '../support/desk.ts'
import { dateOf, planned, sleepUntil } from '../support/reminded-desk.ts'

const wears = (thing: WornThing, settings: Partial<Settings> = {}): Desk => {
  const someone = desk({
    settings: { bandMinutes: 20, discMinutes: 15, sitMinutes: 60, ...settings },
  })
  someone.type(minutes(1))
  someone.press({ type: 'wearingStarted', thing })
  return someone
}

const told = (someone: Desk) =>
  someone.log
    .filter((effect) => effect.type === 'tellTakeOff')
    .map(({ thing, minutes }) => [thing, minutes])

describe.each([
  ['band', 20],
  ['disc', 15],
] as const)('a spell with the %s', (thing, length) => {
  it('is told once when its time is up', () => {
    const someone = wears(thing)
    someone.type(minutes(length - 1))
    expect(told(someone)).toEqual([])
    expect(someone.snapshot().wearing[thing].kind).toBe('on')
    someone.type(minutes(2))
    expect(told(someone)).toEqual([[thing, length]])
    expect(someone.snapshot().wearing[thing]).toEqual({ kind: 'off', minutes: length })
    someone.type(hours(1))
    expect(told(someone)).toHaveLength(1)
  })

  it('ends with one word, and then nothing is told', () => {
    const someone = wears(thing)
    someone.type(minutes(5))
    someone.press({ type: 'wearingEnded', thing })
    expect(someone.snapshot().wearing[thing].kind).toBe('off')
    someone.type(hours(1))
    expect(told(someone)).toEqual([])
  })

  it('is not made longer by a second word', () => {
    const someone = wears(thing)
    someone.type(minutes(10))
    someone.press({ type: 'wearingStarted', thing })
    someone.type(minutes(length - 9))
    expect(told(someone)).toHaveLength(1)
  })

  it('is told at the wake when it ended in a sleep, once', () => {
    const someone = wears(thing)
    someone.type(minutes(5))
    someone.announceSuspend()
    someone.use('still')
    someone.time.freeze(hours(3))
    someone.announceResume()
    expect(told(someone)).toEqual([])
    someone.type(minutes(3))
    expect(told(someone)).toEqual([[thing, length]])
  })

  it('is told at the return when it ended behind a lock', () => {
    const someone = wears(thing)
    someone.lock()
    someone.wait(hours(1))
    expect(told(someone)).toEqual([])
    someone.unlock()
    someone.type(seconds(30))
    expect(told(someone)).toHaveLength(1)
  })

  it('is told in a call and in a pause: longer is not meant', () => {
    const someone = wears(thing)
    someone.sense(['microphone', 'do-not-disturb'])
    someone.press({ type: 'promptsPaused', length: hours(2) })
    someone.type(minutes(length + 1))
    expect(told(someone)).toHaveLength(1)
  })

  it.each([
    ['a restart', minutes(2), false],
    ['a restart of the computer', minutes(4), true],
  ])('goes on over %s', (_what, gone, isNewStart) => {
    const someone = wears(thing)
    someone.type(minutes(5))
    someone.kill()
    someone.time.freeze(gone)
    if (isNewStart) someone.time.restartContinuous()
    someone.relaunch()
    someone.type(minutes(length - 12))
    expect(told(someone)).toEqual([])
    someone.type(minutes(9))
    expect(told(someone)).toEqual([[thing, length]])
  })

  it('is told after a start long past it', () => {
    const someone = wears(thing)
    someone.quit()
    someone.kill()
    someone.time.freeze(hours(15))
    someone.relaunch()
    someone.type(minutes(1))
    expect(told(someone)).toEqual([[thing, length]])
  })

  it('is not there until its timer is switched on', () => {
    const someone = wears(thing, { bandMinutes: null, discMinutes: null })
    expect(someone.snapshot().wearing[thing]).toEqual({ kind: 'not-used' })
    someone.type(hours(1))
    expect(told(someone)).toEqual([])
  })

  it('is still told when the timer was switched off meanwhile: it is still worn', () => {
    const someone = wears(thing)
    someone.set({ bandMinutes: null, discMinutes: null })
    expect(someone.snapshot().wearing[thing].kind).toBe('on')
    someone.type(minutes(length + 1))
    expect(told(someone)).toHaveLength(1)
  })
})

/** What the journal has of it: the thing, its seconds, and when it came off, in UTC. */
const logged = (someone: Desk) =>
  someone
    .journal()
    .filter((entry) => entry.type === 'worn')
    .map(({ thing, seconds, at }) => [thing, seconds, new Date(at).toISOString().slice(11, 16)])

describe('the journal (content E1: minutes as logged)', () => {
  it('has a spell that ran its time, once, with that time and no more', () => {
    const someone = wears('band')
    expect(logged(someone)).toEqual([])
    someone.type(hours(1))
    expect(logged(someone)).toEqual([['band', 1200, '09:21']])
  })

  it('has what was worn until it was taken off', () => {
    const someone = wears('disc')
    someone.type(minutes(5))
    someone.press({ type: 'wearingEnded', thing: 'disc' })
    someone.type(hours(1))
    expect(logged(someone)).toEqual([['disc', 300, '09:06']])
  })

  it('has nothing of less than a minute', () => {
    const someone = wears('band')
    someone.type(seconds(59))
    someone.press({ type: 'wearingEnded', thing: 'band' })
    expect(logged(someone)).toEqual([])
    someone.press({ type: 'wearingStarted', thing: 'band' })
    someone.type(seconds(60))
    someone.press({ type: 'wearingEnded', thing: 'band' })
    expect(logged(someone).map(([, length]) => length)).toEqual([60])
  })

  it('has a disc that is left out as long as until that is told', () => {
    const someone = wears('disc')
    someone.type(minutes(5))
    someone.press({ type: 'avoidChosen', avoid: ['balance'] })
    someone.type(seconds(30))
    expect(logged(someone).map(([thing, length]) => [thing, length])).toEqual([['disc', 315]])
  })

  it('has a spell that ended behind a lock as long as it was meant to be', () => {
    const someone = wears('band')
    someone.lock()
    someone.wait(hours(3))
    someone.unlock()
    someone.type(seconds(30))
    expect(logged(someone)).toEqual([['band', 1200, '09:21']])
  })

  it.each([
    ['quit', minutes(10)],
    ['quit', hours(15)],
    ['kill', minutes(10)],
    ['kill', hours(15)],
  ] as const)('has a spell over a restart once, at its end: %s', (end, gone) => {
    const someone = wears('band')
    someone.type(minutes(5))
    someone[end]()
    someone.kill()
    expect(logged(someone)).toEqual([])
    someone.time.freeze(gone)
    someone.relaunch()
    someone.type(minutes(30))
    expect(logged(someone)).toEqual([['band', 1200, '09:21']])
    someone.quit()
    someone.kill()
    someone.relaunch()
    someone.type(minutes(30))
    expect(logged(someone)).toHaveLength(1)
  })
})

describe('whatever a file of settings says', () => {
  it.each([
    ['band', 45],
    ['disc', 30],
  ] as const)('the %s comes off after %i min', (thing, most) => {
    const someone = wears(thing, { bandMinutes: 500, discMinutes: 500 })
    someone.type(minutes(most - 1))
    expect(told(someone)).toEqual([])
    someone.type(minutes(2))
    expect(told(someone)).toEqual([[thing, most]])
  })
})

describe('somebody whom balance troubles', () => {
  it('is not offered the disc', () => {
    const someone = desk({ settings: { bandMinutes: 20, discMinutes: 15 } })
    someone.press({ type: 'avoidChosen', avoid: ['balance'] })
    expect(someone.snapshot().wearing).toEqual({
      band: { kind: 'off', minutes: 20 },
      disc: { kind: 'left-out' },
    })
    someone.press({ type: 'wearingStarted', thing: 'disc' })
    expect(someone.snapshot().wearing.disc.kind).toBe('left-out')
  })

  it('is told to take it off at once', () => {
    const someone = wears('disc')
    someone.press({ type: 'avoidChosen', avoid: ['balance'] })
    someone.type(seconds(20))
    expect(told(someone)).toHaveLength(1)
    expect(someone.snapshot().wearing.disc.kind).toBe('left-out')
  })
})

describe('both at once', () => {
  it('are told apart', () => {
    const someone = wears('band')
    someone.press({ type: 'wearingStarted', thing: 'disc' })
    someone.type(minutes(30))
    expect(told(someone)).toEqual([
      ['disc', 15],
      ['band', 20],
    ])
  })
})

/** Minutes of the first spell of a day of the plan, and of the second. */
function spellsOn(day: number, thing: WornThing): readonly number[] {
  const someone = planned(`${dateOf(day)}T10:30:00Z`, { bandMinutes: 25, discMinutes: 25 })
  someone.type(minutes(1))
  for (let spell = 0; spell < 2; spell += 1) {
    someone.press({ type: 'wearingStarted', thing })
    someone.type(minutes(50))
  }
  return told(someone).map(([, length]) => Number(length))
}

describe('while a plan runs (content E1)', () => {
  it.each([
    [1, [10, 10], [10, 10]],
    [8, [20, 20], [15, 15]],
    [15, [30, 30], [20, 20]],
    [22, [30, 45], [20, 30]],
  ])('the week of day %i has its own minutes', (day, band, disc) => {
    expect(spellsOn(day, 'band')).toEqual(band)
    expect(spellsOn(day, 'disc')).toEqual(disc)
  })

  it('a spell with one thing, or of the day before, makes none with another the second', () => {
    const someone = planned(`${dateOf(22)}T10:30:00Z`, { bandMinutes: 25, discMinutes: 25 })
    const wear = (thing: WornThing) => {
      someone.type(minutes(1))
      someone.press({ type: 'wearingStarted', thing })
      someone.type(minutes(50))
    }
    wear('disc')
    wear('band')
    sleepUntil(someone, `${dateOf(23)}T10:30:00Z`)
    wear('band')
    expect(told(someone)).toEqual([
      ['disc', 20],
      ['band', 30],
      ['band', 30],
    ])
  })

  it('what is set counts again after its weeks', () => {
    expect(spellsOn(29, 'band')).toEqual([25, 25])
  })
})
