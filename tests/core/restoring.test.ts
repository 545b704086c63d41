import { describe, expect, it } from 'vitest'

import { programmeFrom } from '#core/programme'
import { saidIn, saidSchema, type Said } from '#core/restoring'
import type { RoutineChoice } from '#core/routines'
import { after, hours, minutes } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'

const slides: RoutineChoice = { routineId: 'wall-slides', variant: 'short' }

/** What the app of a new computer holds: nothing was said yet. */
const newcomer = (): Desk => desk({ isNew: true })
const said = (day: Desk): Said => saidIn(day.state())
const restore = (day: Desk, backup: Said) => day.press({ type: 'saidBefore', said: backup })

/** What was said somewhere else, so long before or after this desk's answer. */
function elsewhere(day: Desk, by: number, care: Partial<Said['care']> = {}): Said {
  const at = after(day.wallNow(), by)
  const screen = { version: 1, at, answer: 'remind-only' as const }
  return { ...said(newcomer()), care: { ...said(newcomer()).care, screen, ...care } }
}

describe('what was said in a backup', () => {
  it('holds where nothing was said yet', () => {
    const old = desk()
    old.press({ type: 'avoidChosen', avoid: ['pregnancy'] })
    old.press({ type: 'routineRestored', routineId: 'childs-pose' })
    const fresh = newcomer()
    expect(fresh.snapshot().care.answer).toBeNull()
    restore(fresh, { ...said(old), ratings: { 'wall-slides': 'liked' } })
    expect(fresh.snapshot().care).toMatchObject({
      answer: 'none',
      avoid: ['pregnancy'],
      restored: ['childs-pose'],
    })
    expect(fresh.state().ratings).toEqual({ 'wall-slides': 'liked' })
    expect(fresh.checkpoint()).toMatchObject({ care: said(fresh).care })
  })

  it('gives way to what was answered later here', () => {
    const day = desk()
    const answered = day.snapshot().care
    restore(day, elsewhere(day, hours(-48), { avoid: ['pregnancy'] }))
    expect(day.snapshot().care).toEqual(answered)
  })

  it('holds where it was answered later, and brings back nothing that is left out here', () => {
    const day = desk()
    day.press({ type: 'avoidChosen', avoid: ['pregnancy'] })
    day.leave(hours(1))
    const later = elsewhere(day, minutes(-1), {
      avoid: ['floor'],
      restored: ['childs-pose'],
    })
    restore(day, later)
    expect(day.snapshot().care).toMatchObject({ answer: 'remind-only', restored: [] })
    expect(new Set(day.snapshot().care.avoid)).toEqual(new Set(['pregnancy', 'floor']))
  })

  it('is no answer when it was given in a time to come', () => {
    const fresh = newcomer()
    restore(fresh, elsewhere(fresh, hours(1)))
    expect(fresh.snapshot().care).toMatchObject({ answer: null, screenIsDue: true })
  })

  it('keeps what hurt hidden and what was too hard easy, here and there', () => {
    const day = desk()
    const since = day.wallNow()
    const hidden = { since, until: after(since, hours(48)), reason: 'sharp-pain' as const }
    restore(day, elsewhere(day, hours(-48), { hidden: { 'open-book': hidden }, eased: ['cobra'] }))
    expect(day.state().care).toMatchObject({ hidden: { 'open-book': hidden }, eased: ['cobra'] })
  })

  it('lets a rating given here stand', () => {
    const day = desk()
    const mine = { ...said(day), ratings: { a: 'liked', b: 'fine' } as const }
    restore(day, mine)
    restore(day, { ...mine, ratings: { a: 'not-for-me', c: 'fine' } })
    expect(day.state().ratings).toEqual({ a: 'liked', b: 'fine', c: 'fine' })
  })

  it('leaves tips gone that were sent away, and no day with two', () => {
    const day = desk()
    day.press({ type: 'tipDismissed', tip: 'posture' })
    const last = { tip: 'towel', date: '2026-01-01' } as const
    restore(day, { ...said(day), tips: { last, seen: ['towel'], dismissed: ['cold'] } })
    expect(day.state().tips).toEqual({ last, seen: ['towel'], dismissed: ['posture', 'cold'] })
    restore(day, {
      ...said(day),
      tips: { last: { ...last, date: '2025-01-01' }, seen: [], dismissed: [] },
    })
    expect(day.state().tips.last).toEqual(last)
  })

  it('brings a plan where none is followed here', () => {
    const there = programmeFrom('four-weeks', '2026-11-02')
    const day = desk()
    restore(day, { ...said(day), programme: there })
    expect(day.state().programme).toEqual(there)
    restore(day, { ...said(day), programme: programmeFrom('three-weeks', '2026-11-16') })
    expect(day.state().programme).toEqual(there)
  })

  it('has no plan where it is older than plans are, or nothing sound', () => {
    const { programme: _none, ...old } = said(desk())
    expect(saidSchema.parse(old).programme).toBeNull()
    const unsound = { ...programmeFrom('four-weeks', 'some day') }
    expect(saidSchema.parse({ ...old, programme: unsound }).programme).toBeNull()
  })

  it('ends a routine that no longer agrees with it, and leaves the count of sitting alone', () => {
    const day = desk()
    day.type(minutes(20))
    const bout = day.snapshot().bout
    restore(day, elsewhere(day, hours(-48)))
    expect(day.snapshot().bout).toEqual(bout)
    day.press({ type: 'started', choice: slides })
    restore(day, elsewhere(day, minutes(-1), {}))
    expect(day.snapshot().breakView.kind).not.toBe('setup')
  })
})
