import { describe, expect, it } from 'vitest'

import { addDays, datesFrom } from '#core/calendar'
import { easiest, homeSessionOn, nearest } from '#core/home-session'
import type { AvoidCode } from '#core/safety'
import { defaultSettings, type Settings } from '#core/settings'

import { catalogue } from '../support/catalogue.ts'
import { monday, planDesk, type PlanDesk } from '../support/plan-desk.ts'

const everything: Settings['elsewhere'] = {
  place: 'private',
  equipment: ['chair', 'desk', 'wall', 'doorway', 'towel', 'pillow', 'band', 'foam-roller'],
}
const [week1, week2, week3, week4] = [0, 7, 14, 21].map((days) => addDays(monday, days)) as [
  string,
  string,
  string,
  string,
]

const shown = (someone: PlanDesk, date: string) =>
  homeSessionOn(someone.state(), date, { now: someone.time.clock.now(), catalogue })

const named = (someone: PlanDesk, date: string): string => {
  const session = shown(someone, date)
  return session === null ? '-' : `${session.routine.routineId} ${session.routine.variant}`
}

/** Somebody in a plan since a Monday, at home with some things, who leaves some things out. */
function following(avoid: readonly AvoidCode[] = [], elsewhere = everything): PlanDesk {
  const someone = planDesk({ elsewhere })
  someone.begin()
  someone.press({ type: 'avoidChosen', avoid })
  return someone
}

describe('the home slot (content E1)', () => {
  it('is a table of four weeks, with a day of rest each', () => {
    const someone = following()
    const weeks = [week1, week2, week3, week4].map((first) =>
      datesFrom(first, 7).map((date) => named(someone, date)),
    )
    const [towel, thread] = ['towel-extension standard', 'thread-the-needle standard']
    const [long, bird] = ['towel-extension long', 'bird-dog standard']
    expect(weeks).toEqual([
      [towel, thread, towel, thread, towel, towel, '-'],
      [towel, thread, towel, 'cat-cow standard', towel, thread, '-'],
      [long, thread, long, bird, long, thread, '-'],
      [long, thread, long, bird, long, thread, '-'],
    ])
  })

  it('goes by weekdays, whatever day the plan began on', () => {
    const someone = planDesk()
    someone.begin('2025-11-06')
    expect(datesFrom('2025-11-06', 7).map((date) => named(someone, date))).toEqual([
      'thread-the-needle standard',
      'towel-extension standard',
      'towel-extension standard',
      '-',
      'towel-extension standard',
      'thread-the-needle standard',
      'towel-extension standard',
    ])
    expect(named(someone, '2025-11-13')).toBe('cat-cow standard')
  })

  it('has the bird dog on a Thursday, which is no day of strength', () => {
    const someone = following()
    const thursday = addDays(week3, 3)
    someone.until(thursday)
    expect(someone.plan().days[3]).toMatchObject({ date: thursday, strength: false })
    expect(named(someone, thursday)).toBe('bird-dog standard')
  })

  it('is nothing without a plan, before it, after it and in a pause', () => {
    const someone = following()
    expect(named(someone, addDays(monday, -1))).toBe('-')
    expect(named(someone, addDays(monday, 28))).toBe('-')
    someone.press({ type: 'programmePaused' })
    expect(named(someone, addDays(monday, 1))).toBe('-')
    someone.press({ type: 'programmeEnded' })
    expect(named(someone, monday)).toBe('-')
  })
})

describe('what stands for a routine that is left out (content E1)', () => {
  const [towelDay, threadDay] = [monday, addDays(monday, 1)]
  const [catDay, birdDay] = [addDays(week2, 3), addDays(week3, 3)]

  it.each<[string, string, AvoidCode[], Settings['elsewhere']['equipment'], string]>([
    ['the towel', towelDay, [], ['chair', 'foam-roller'], 'foam-roller-extension standard'],
    ['the towel', towelDay, ['floor'], everything.equipment, 'chair-back-extension short'],
    ['the towel', towelDay, ['surgery'], everything.equipment, 'walk-break standard'],
    ['the thread', threadDay, ['wrist'], everything.equipment, 'open-book standard'],
    ['the thread', threadDay, ['floor'], everything.equipment, 'seated-rotation short'],
    ['the thread', threadDay, ['bone'], everything.equipment, 'walk-break standard'],
    ['cat and cow', catDay, ['knee'], everything.equipment, 'seated-cat-cow short'],
    ['cat and cow', catDay, ['knee'], [], 'walk-break standard'],
    ['the bird dog', birdDay, ['wrist'], everything.equipment, 'sit-to-stand short'],
    ['the bird dog', birdDay, ['knee'], everything.equipment, 'walk-break standard'],
  ])('%s, in its order, and a walk where nothing is left', (_, date, avoid, equipment, comes) => {
    const someone = following(avoid, { place: 'private', equipment })
    expect(named(someone, date)).toBe(comes)
  })

  it('says what it stands for', () => {
    const someone = following(['wrist'])
    expect(shown(someone, birdDay)?.insteadOf).toBe('bird-dog')
    expect(shown(someone, towelDay)?.insteadOf).toBeNull()
  })

  it('is chosen by what is at home, wherever the person is now', () => {
    const office = { place: 'desk', equipment: [] } as const
    const someone = planDesk({ ...office, equipment: [], elsewhere: everything })
    someone.begin()
    expect(named(someone, monday)).toBe('towel-extension standard')
    someone.set({ profile: 'home', ...everything, elsewhere: { ...office, equipment: [] } })
    expect(named(someone, monday)).toBe('towel-extension standard')
    someone.set({ place: 'desk' })
    expect(named(someone, monday)).toBe('chair-back-extension short')
  })

  it('comes for a routine that hurt, or that is switched off', () => {
    const someone = following()
    someone.set({ switchedOff: ['towel-extension'] })
    expect(named(someone, monday)).toBe('foam-roller-extension standard')
    someone.set({ switchedOff: [] })
    someone.press({
      type: 'started',
      choice: { routineId: 'thread-the-needle', variant: 'standard' },
    })
    someone.press({ type: 'screenAnswered', answer: 'none' })
    someone.press({ type: 'madeReady' })
    someone.press({ type: 'stopped', reason: 'sharp-pain' })
    someone.press({ type: 'breakClosed' })
    expect(named(someone, threadDay)).toBe('open-book standard')
  })
})

const routine = (id: string) => {
  const found = catalogue.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

describe('the form of a home session', () => {
  it('is the one that is asked for, or the nearest that there is', () => {
    expect(nearest(routine('towel-extension'), 'long')).toBe('long')
    expect(nearest(routine('cat-cow'), 'long')).toBe('standard')
    expect(nearest(routine('open-book'), 'short')).toBe('standard')
    expect(nearest(routine('sit-to-stand'), 'standard')).toBe('short')
    expect(nearest(routine('eyes-far-focus'), 'micro')).toBe('micro')
  })

  it('is the shorter one of two that are as near', () => {
    const towel = routine('towel-extension')
    const variants = towel.variants.filter(({ key }) => key !== 'standard')
    expect(nearest({ ...towel, variants }, 'standard')).toBe('short')
  })

  it('is the easiest where the routine was too hard', () => {
    expect(easiest(routine('towel-extension'))).toBe('short')
    expect(easiest(routine('eyes-far-focus'))).toBe('short')
    const someone = following()
    someone.press({ type: 'started', choice: { routineId: 'towel-extension', variant: 'long' } })
    someone.press({ type: 'screenAnswered', answer: 'none' })
    someone.press({ type: 'madeReady' })
    someone.press({ type: 'stopped', reason: 'too-hard' })
    expect(named(someone, monday)).toBe('towel-extension short')
  })
})

describe('a swap', () => {
  const childsPose = { routineId: 'childs-pose', variant: 'standard' } as const
  const swap = (someone: PlanDesk, date: string, session: typeof childsPose | null) =>
    someone.press({ type: 'homeSwapped', date, session })

  it('brings another routine on one date, and the calendar on all others', () => {
    const someone = following()
    swap(someone, week1, childsPose)
    expect(named(someone, week1)).toBe('childs-pose standard')
    expect(shown(someone, week1)?.insteadOf).toBeNull()
    expect(named(someone, addDays(week1, 2))).toBe('towel-extension standard')
  })

  it('can take the session off a date, and put it back', () => {
    const someone = following()
    swap(someone, week1, null)
    expect(named(someone, week1)).toBe('-')
    expect(someone.plan()).toMatchObject({ session: null, toCome: 5 })
    someone.press({
      type: 'homeSwapped',
      date: week1,
      session: { routineId: 'towel-extension', variant: 'standard' },
    })
    expect(someone.state().programme?.swapped).toEqual({})
  })

  it('is not for a date that is over, a day of rest, or what is left out', () => {
    const someone = following(['hip'])
    someone.until(addDays(monday, 1))
    swap(someone, monday, null)
    swap(someone, addDays(monday, 6), childsPose)
    swap(someone, addDays(monday, 1), childsPose)
    const session = { routineId: 'no-such-routine', variant: 'short' } as const
    someone.press({ type: 'homeSwapped', date: addDays(monday, 1), session })
    expect(someone.state().programme?.swapped).toEqual({})
  })

  it('gives way to the calendar once it is left out', () => {
    const someone = following()
    swap(someone, week1, childsPose)
    someone.press({ type: 'avoidChosen', avoid: ['hip'] })
    expect(named(someone, week1)).toBe('towel-extension standard')
  })

  it('that was done stays done when it is left out since', () => {
    const someone = following()
    swap(someone, week1, childsPose)
    someone.until(week1)
    someone.do('childs-pose')
    someone.press({ type: 'breakClosed' })
    someone.press({ type: 'avoidChosen', avoid: ['hip'] })
    expect(someone.plan()).toMatchObject({
      session: { routine: childsPose },
      sessionDone: true,
      done: 1,
    })
  })

  it('has others to choose from, first what is for the same', () => {
    const someone = following()
    const others = someone.plan().others.map(({ routine }) => routine.routineId)
    expect(others).toEqual([
      'foam-roller-extension',
      'chair-back-extension',
      'thread-the-needle',
      'open-book',
      'seated-rotation',
    ])
    const strict = following([...(['floor', 'surgery'] as const)], { ...defaultSettings.elsewhere })
    expect(strict.plan().session?.routine.routineId).toBe('walk-break')
    expect(strict.plan().others).toEqual([])
  })
})
