import { describe, expect, it } from 'vitest'

import { hours, minutes } from '#core/time'

import { desk } from '../support/desk.ts'
import { days, slides, view, off, says, rest, say, sayAll, offers } from './said-check-ins.ts'

describe('a strong pain (content C5: strong)', () => {
  it('is answered, and exercises wait for a day while reminders go on', () => {
    const day = desk()
    expect(offers(day)).not.toBeNull()
    expect(say(day, 7)).toEqual(['strong'])
    expect(view(day)).toMatchObject({ kind: 'checked-in', score: 7 })
    expect(off(day)).toBe('strong')
    expect(offers(day)).toBeNull()
    expect(day.snapshot().care.screenIsDue).toBe(false)
    day.press({ type: 'breakClosed' })
    day.press({ type: 'started', choice: slides })
    expect(view(day).kind).toBe('none')

    rest(day, hours(23))
    expect(off(day)).toBe('strong')
    for (let tries = 0; view(day).kind !== 'prompt' && tries < 500; tries += 1) {
      day.type(minutes(0.1))
    }
    expect(view(day)).toMatchObject({ kind: 'prompt', offers: [{ routine: null }] })
    rest(day, hours(1))
    expect(off(day)).toBeNull()
    expect(offers(day)).not.toBeNull()
  })

  it('is not 6', () => {
    const day = desk()
    expect(say(day, 6)).toEqual([])
    expect(view(day).kind).toBe('none')
    expect(off(day)).toBeNull()
  })

  it('ends with a later check-in below 7, and lasts as long again with one that is not', () => {
    const day = desk()
    say(day, 9)
    rest(day, hours(20))
    expect(say(day, 8)).toContain('strong')
    rest(day, hours(20))
    expect(off(day)).toBe('strong')
    expect(say(day, 6)).toEqual([])
    expect(off(day)).toBeNull()
  })

  it('is not forgotten by a restart', () => {
    const day = desk()
    say(day, 7)
    day.kill()
    day.relaunch()
    expect(view(day).kind).toBe('none')
    expect(off(day)).toBe('strong')
  })

  it('that was told under a wrong clock does not last for ever', () => {
    const day = desk()
    day.time.setWallBy(days(400))
    say(day, 7)
    day.time.setWallBy(days(-400))
    expect(off(day)).toBeNull()
  })

  it('changes nothing about lists that are not answered', () => {
    const day = desk({ isNew: true })
    say(day, 7)
    expect(off(day)).toBe('not-asked')
    day.press({ type: 'screenAnswered', answer: 'none' })
    expect(off(day)).toBe('strong')
  })

  it('on two dates within a fortnight brings the advice to ask somebody', () => {
    expect(sayAll(desk(), [7, 7], days(8))).toEqual([['strong'], ['strong', 'suggest-help']])
    expect(sayAll(desk(), [7, 7], days(15))).toEqual([['strong'], ['strong']])
  })

  it('on one date twice is one score, the last', () => {
    const day = desk()
    say(day, 7)
    rest(day, hours(2))
    expect(say(day, 8)).toEqual(['strong'])
  })
})

describe('scores that rise (content C5: worsening)', () => {
  it('bring the advice, and gentle routines alone for a week', () => {
    const day = desk()
    expect(sayAll(day, [2, 2, 2, 3, 4], days(2)).flat()).toEqual([])
    const said = say(day, 4)
    expect(said).toEqual(['suggest-help'])
    expect(day.state().care.gentleUntil).toBe(Math.round(day.wallNow()) + days(7))
    expect(off(day)).toBeNull()
  })

  it('say so again after seven days, and not before', () => {
    const said = sayAll(desk(), [2, 2, 2, 4, 5, 5, 6, 7, 8, 9, 10], days(2))
    const advised = said.flatMap((each, index) => (each.includes('suggest-help') ? [index] : []))
    expect(advised).toEqual([5, 9])
    // A strong pain is told each time.
    expect(said.slice(7).every(([first]) => first === 'strong')).toBe(true)
  })

  it('give no softer advice beside the other, or for it', () => {
    const said = sayAll(desk(), [2, 2, 2, 4, 5, 5, 6, 6], days(2))
    expect(said.flat()).toEqual(['suggest-help'])
  })
})

describe('scores that do not settle (content C5: not-settling)', () => {
  it('bring a soft suggestion, once in seven days', () => {
    const said = sayAll(desk(), [5, 5, 5, 5, 5, 5, 5, 5], days(2))
    expect(said.map((each) => each.join())).toEqual([
      '',
      '',
      '',
      'suggest-soft',
      '',
      '',
      '',
      'suggest-soft',
    ])
  })

  it('are known over a restart, and after the history was deleted no more', () => {
    const day = desk()
    sayAll(day, [5, 5, 5, 5], days(2))
    expect(day.state().care.checkIns.suggested['suggest-soft']).not.toBeNull()
    day.kill()
    day.relaunch()
    expect(say(day, 5)).toEqual([])
    day.press({ type: 'forgotten', deletion: 'all', ratings: {} })
    expect(day.state().care.checkIns.suggested).toEqual({
      'suggest-help': null,
      'suggest-soft': null,
    })
    expect(say(day, 5)).toEqual([])
  })

  it('are said again where the days of the advice were deleted, and no others', () => {
    const day = desk()
    sayAll(day, [5, 5, 5, 5], days(2))
    const { care } = day.state()
    const first = { from: '2026-11-16', to: '2026-11-16' }
    day.press({ type: 'forgotten', deletion: first, ratings: {} })
    expect(day.state().care).toEqual(care)
    const fourth = { from: '2026-11-22', to: '2026-11-22' }
    day.press({ type: 'forgotten', deletion: fourth, ratings: {} })
    expect(day.state().care.checkIns.suggested['suggest-soft']).toBeNull()
  })

  it('are no reason to say anything when they fall: no message, and no congratulations', () => {
    expect(sayAll(desk(), [6, 6, 6, 2, 2, 2], days(1)).flat()).toEqual([])
  })
})

describe('a word that is a sign (content C5)', () => {
  it('numb or tingling: exercises wait for the lists, as after a stop', () => {
    const day = desk()
    expect(say(day, 2, ['numb-tingly'])).toEqual(['ask-clinician'])
    expect(day.snapshot().care).toMatchObject({ off: 'stopped', screenIsDue: true })
    day.press({ type: 'screenAnswered', answer: 'none' })
    expect(off(day)).toBeNull()
    expect(says(day)).toEqual(['ask-clinician'])
    day.press({ type: 'breakClosed' })
    expect(view(day).kind).toBe('none')
  })

  it('hurts to breathe in: the chest is asked about before all else', () => {
    const day = desk()
    expect(say(day, 8, ['stiff', 'hurts-to-breathe-in', 'numb-tingly'])).toEqual([
      'ask-chest',
      'ask-clinician',
      'strong',
    ])
    day.press({ type: 'chestAnswered', hurts: false })
    expect(says(day)).toEqual(['ask-clinician', 'strong'])
    day.press({ type: 'chestAnswered', hurts: true })
    expect(says(day)).toEqual(['ask-clinician', 'strong'])
    expect(day.snapshot().care.answer).toBe('none')
  })

  it('a chest that hurts turns exercises off as the lists do, and whom to call stands alone', () => {
    const day = desk()
    say(day, 8, ['hurts-to-breathe-in', 'numb-tingly'])
    day.press({ type: 'chestAnswered', hurts: true })
    expect(says(day)).toEqual(['chest'])
    expect(day.snapshot().care).toMatchObject({ answer: 'some', off: 'ask-first' })
    day.press({ type: 'breakClosed' })
    expect(view(day).kind).toBe('none')
  })

  it('a chest that does not hurt ends it where there is nothing else to say', () => {
    const day = desk()
    say(day, 1, ['hurts-to-breathe-in'])
    day.press({ type: 'chestAnswered', hurts: false })
    expect(view(day).kind).toBe('none')
    expect(off(day)).toBeNull()
  })

  it('others follow no rule', () => {
    expect(say(desk(), 3, ['stiff', 'achy', 'tight', 'sharp'])).toEqual([])
  })
})

describe('what is said', () => {
  it('can be closed at once, and goes by itself after ten minutes', () => {
    const day = desk()
    say(day, 8, ['hurts-to-breathe-in'])
    day.type(minutes(9))
    expect(says(day)).not.toEqual([])
    day.type(minutes(2))
    expect(view(day).kind).toBe('none')
    say(day, 8, ['hurts-to-breathe-in'])
    day.press({ type: 'breakClosed' })
    expect(view(day).kind).toBe('none')
    expect(day.windowsLeft()).toBe(0)
  })

  it('keeps each word and tag once', () => {
    const day = desk()
    day.press({ type: 'checkInOpened' })
    const tags = ['deadline', 'deadline', 'slept-badly'] as const
    const words = ['tight', 'stiff', 'tight'] as const
    day.press({
      type: 'checkedIn',
      answer: { score: 1, area: null, words: [...words], tags: [...tags] },
    })
    expect(day.journal().at(-1)).toMatchObject({
      words: ['stiff', 'tight'],
      tags: ['slept-badly', 'deadline'],
    })
  })
})
