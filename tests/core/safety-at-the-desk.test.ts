import { describe, expect, it } from 'vitest'

import type { Routine, RoutineChoice } from '#core/routines'
import { hours, minutes, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { desk, type Desk } from '../support/desk.ts'

const towel: RoutineChoice = { routineId: 'towel-extension', variant: 'short' }
const open: RoutineChoice = { routineId: 'open-book', variant: 'standard' }
const slides: RoutineChoice = { routineId: 'wall-slides', variant: 'short' }

const view = (day: Desk) => day.snapshot().breakView
const start = (day: Desk, choice: RoutineChoice | null) => day.press({ type: 'started', choice })
const answer = (day: Desk, given: 'none' | 'some' | 'remind-only') =>
  day.press({ type: 'screenAnswered', answer: given })

/** Begins a routine or a plain break and stops it for a reason. */
function stopFor(
  day: Desk,
  choice: RoutineChoice | null,
  reason: 'sharp-pain' | 'tingling' | 'dizzy' | 'too-hard' | 'interrupted',
): void {
  start(day, choice)
  day.press({ type: 'madeReady' })
  day.leave(seconds(40))
  day.press({ type: 'stopped', reason })
}

describe('the lists before the first routine lying down', () => {
  it('come once, and not before one on the feet', () => {
    const day = desk()
    start(day, slides)
    expect(view(day).kind).toBe('setup')
    day.press({ type: 'breakClosed' })

    start(day, towel)
    expect(view(day)).toMatchObject({ kind: 'screen', routine: { id: 'towel-extension' } })
    day.press({ type: 'madeReady' })
    expect(view(day).kind).toBe('screen')
    answer(day, 'none')
    expect(view(day)).toMatchObject({ kind: 'setup', routine: { id: 'towel-extension' } })
    day.press({ type: 'breakClosed' })

    start(day, open)
    expect(view(day).kind).toBe('setup')
  })

  it('come before one of somebody’s own that lies down and is said to count as sitting', () => {
    const found = catalogue.find(({ id }) => id === 'towel-extension') as Routine
    const mine: Routine = { ...found, id: 'my-towel', movementClass: 'seated' }
    const day = desk({ catalogue: [...catalogue, mine] })
    start(day, { ...towel, routineId: 'my-towel' })
    expect(view(day).kind).toBe('screen')
  })

  it('leave as long for the card behind them as any card has', () => {
    const day = desk()
    start(day, towel)
    day.leave(minutes(9))
    answer(day, 'none')
    day.leave(minutes(9))
    expect(view(day).kind).toBe('setup')
    day.leave(minutes(2))
    expect(view(day).kind).toBe('none')
  })

  it('come again next time when they were put off', () => {
    const day = desk()
    start(day, towel)
    day.press({ type: 'breakClosed' })
    expect(view(day).kind).toBe('none')
    start(day, open)
    expect(view(day).kind).toBe('screen')
  })

  it('stay with what to do when a sign applies, and the break is put off', () => {
    const day = desk()
    start(day, towel)
    answer(day, 'some')
    expect(view(day).kind).toBe('screen')
    expect(day.snapshot().care.off).toBe('ask-first')
    day.press({ type: 'madeReady' })
    expect(view(day).kind).toBe('screen')
    day.press({ type: 'breakClosed' })
    expect(view(day).kind).toBe('none')
    start(day, slides)
    expect(view(day).kind).toBe('none')
  })

  it('end the break at once when only reminders are wanted', () => {
    const day = desk()
    start(day, towel)
    answer(day, 'remind-only')
    expect(view(day).kind).toBe('none')
    expect(day.snapshot().care.off).toBe('reminders-only')
  })
})

describe('what is said of health elsewhere', () => {
  const ways: readonly (readonly [string, (day: Desk) => void])[] = [
    ['a sign applies', (day) => answer(day, 'some')],
    ['only reminders are wanted', (day) => answer(day, 'remind-only')],
    ['it is one to leave out', (day) => day.press({ type: 'avoidChosen', avoid: ['shoulder'] })],
  ]

  it.each(ways)('takes the card of a routine away when %s', (_, say) => {
    const day = desk()
    start(day, slides)
    say(day)
    expect(view(day).kind).toBe('none')
    day.press({ type: 'madeReady' })
    expect(view(day).kind).toBe('none')
  })

  it.each(ways)('ends a routine when %s', (_, say) => {
    const day = desk()
    start(day, slides)
    day.press({ type: 'madeReady' })
    day.leave(seconds(20))
    say(day)
    expect(view(day)).toMatchObject({ kind: 'done', stopReason: 'interrupted' })
  })

  it.each(ways)('lets a plain break go on when %s', (_, say) => {
    const day = desk()
    start(day, null)
    say(day)
    expect(view(day).kind).toBe('player')
  })

  it('lets a routine go on that agrees with it', () => {
    const day = desk()
    start(day, slides)
    answer(day, 'none')
    day.press({ type: 'avoidChosen', avoid: ['latex'] })
    expect(view(day).kind).toBe('setup')
    day.press({ type: 'madeReady' })
    day.press({ type: 'avoidChosen', avoid: ['wrist'] })
    expect(view(day).kind).toBe('player')
  })
})

describe('a newcomer', () => {
  it('is offered plain breaks until the lists are answered, and then routines', () => {
    const day = desk({ isNew: true })
    expect(day.snapshot().care).toMatchObject({ answer: null, off: 'not-asked', screenIsDue: true })
    expect(day.snapshot().likelyNext.routine).toBeNull()
    start(day, slides)
    expect(view(day).kind).toBe('none')
    answer(day, 'none')
    expect(day.snapshot().likelyNext.routine).not.toBeNull()
  })

  it('sees with every tick how many routines remain', () => {
    const day = desk({ isNew: true })
    const left = () => day.snapshot().care.remaining
    expect([left(), day.snapshot().care.total]).toEqual([32, 32])
    day.press({ type: 'avoidChosen', avoid: ['latex'] })
    expect(left()).toBe(29)
    day.press({ type: 'avoidChosen', avoid: ['pregnancy'] })
    expect(left()).toBe(29)
    day.press({ type: 'routineRestored', routineId: 'childs-pose' })
    expect(left()).toBe(30)
    expect(day.snapshot().care.restored).toEqual(['childs-pose'])
    day.press({ type: 'avoidChosen', avoid: ['surgery'] })
    expect(left()).toBe(5)
  })

  it('never has their answers changed by a restart', () => {
    const day = desk({ isNew: true })
    day.press({ type: 'avoidChosen', avoid: ['bone', 'latex'] })
    answer(day, 'none')
    const { care } = day.snapshot()
    day.kill()
    day.relaunch()
    expect(day.snapshot().care).toEqual(care)
  })
})

describe('a break that was stopped', () => {
  it('for sharp pain cannot be begun for seven days', () => {
    const day = desk()
    stopFor(day, slides, 'sharp-pain')
    expect(view(day)).toMatchObject({ kind: 'done', outcome: 'stopped' })
    day.press({ type: 'breakClosed' })
    const mayBegin = () => {
      start(day, slides)
      const began = view(day).kind === 'setup'
      day.press({ type: 'breakClosed' })
      return began
    }
    expect(mayBegin()).toBe(false)
    day.leave(hours(7 * 24 - 1))
    expect(mayBegin()).toBe(false)
    day.leave(hours(1))
    expect(mayBegin()).toBe(true)
  })

  it.each(['tingling', 'dizzy'] as const)('for %s leaves plain breaks alone', (reason) => {
    const day = desk()
    stopFor(day, slides, reason)
    day.press({ type: 'breakClosed' })
    expect(day.snapshot().care).toMatchObject({ off: 'stopped', screenIsDue: true })
    day.type(minutes(30))
    day.leave(seconds(10))
    expect(view(day)).toMatchObject({ kind: 'prompt', offers: [{ routine: null }] })
    answer(day, 'none')
    expect(day.snapshot().care.off).toBeNull()
  })

  it('counts signs without a routine as well', () => {
    const day = desk()
    stopFor(day, null, 'tingling')
    expect(day.snapshot().care.off).toBe('stopped')
  })

  it('because it was too hard is in its easiest form the next time', () => {
    const day = desk()
    stopFor(day, slides, 'too-hard')
    expect(day.state().ratings).toEqual({ [slides.routineId]: 'not-for-me' })
    day.press({ type: 'breakClosed' })
    start(day, slides)
    expect(view(day)).toMatchObject({ kind: 'setup', eased: true })
  })

  it('because a plain break was too hard rates nothing', () => {
    const day = desk()
    stopFor(day, null, 'too-hard')
    expect(day.state().ratings).toEqual({})
  })

  it('because of an interruption has no consequence', () => {
    const day = desk()
    stopFor(day, slides, 'interrupted')
    expect(day.state().care).toMatchObject({ stoppedFor: null, hidden: {}, eased: [] })
    expect(day.state().ratings).toEqual({})
  })
})
