import { describe, expect, it } from 'vitest'

import { addDays } from '#core/calendar'
import { felt, moreIsRight, type Effort } from '#core/effort'
import { programmeFrom, type Programme } from '#core/programme'
import { seconds } from '#core/time'

import { monday, planDesk } from '../support/plan-desk.ts'

const [week3, week4] = [addDays(monday, 16), addDays(monday, 21)]

/** A plan in which strength routines felt so, one after the other, on a date. */
const after = (date: string, ...said: readonly (readonly [string, Effort])[]): Programme =>
  said.reduce<Programme>(
    (programme, [id, effort]) => felt(programme, id, effort, date),
    programmeFrom('four-weeks', monday),
  )

const rows = 'band-rows'
const pulls = 'face-pulls'

describe('a little more of a strength routine (content E1)', () => {
  it('is right in the last week, where it was easy twice in a row', () => {
    const easyTwice = after(week3, [rows, 'easy'], [rows, 'easy'])
    expect(moreIsRight(easyTwice, rows, week3)).toBe(false)
    expect(moreIsRight(easyTwice, rows, week4)).toBe(true)
    expect(moreIsRight(easyTwice, pulls, week4)).toBe(false)
    expect(moreIsRight(after(week3, [rows, 'easy']), rows, week4)).toBe(false)
  })

  it('is not right where it was hard in between', () => {
    const said = [
      [rows, 'easy'],
      [rows, 'hard'],
      [rows, 'easy'],
    ] as const
    expect(moreIsRight(after(week3, ...said), rows, week4)).toBe(false)
    expect(moreIsRight(after(week3, ...said, [rows, 'easy']), rows, week4)).toBe(true)
  })

  it('is not right either where it was as it should be in between', () => {
    const said = [
      [rows, 'easy'],
      [rows, 'right'],
      [rows, 'easy'],
    ] as const
    expect(moreIsRight(after(week3, ...said), rows, week4)).toBe(false)
    expect(moreIsRight(after(week3, ...said, [rows, 'easy']), rows, week4)).toBe(true)
  })

  it('is right for one routine in a week, and it stays the one', () => {
    const both = after(week3, [pulls, 'easy'], [pulls, 'easy'], [rows, 'easy'], [rows, 'easy'])
    const right = [rows, pulls].filter((id) => moreIsRight(both, id, week4))
    expect(right).toHaveLength(1)
    const pullsFirst = after(
      week4,
      [pulls, 'easy'],
      [pulls, 'easy'],
      [rows, 'easy'],
      [rows, 'easy'],
    )
    expect(moreIsRight(pullsFirst, pulls, week4)).toBe(true)
    expect(moreIsRight(pullsFirst, rows, week4)).toBe(false)
    const stepsBack = felt(pullsFirst, pulls, 'hard', week4)
    expect([rows, pulls].some((id) => moreIsRight(stepsBack, id, week4))).toBe(false)
  })
})

describe('what was hard', () => {
  it('comes in its easiest form until it was easy', () => {
    const someone = planDesk()
    someone.begin()
    const say = (effort: Effort) =>
      someone.press({ type: 'effortSaid', routineId: 'band-pull-aparts', effort })
    say('hard')
    expect(someone.state().care.eased).toEqual(['band-pull-aparts'])
    say('easy')
    expect(someone.state().care.eased).toEqual([])
    expect(someone.state().programme?.felt).toEqual({ 'band-pull-aparts': 1 })
  })

  it('is so by the last word on one time, whatever was said before it', () => {
    const someone = planDesk()
    someone.begin()
    someone.until(week4)
    const say = (...efforts: readonly Effort[]) => {
      someone.do('ytw-raises')
      for (const effort of efforts) {
        someone.press({ type: 'effortSaid', routineId: 'ytw-raises', effort })
      }
      someone.press({ type: 'breakClosed' })
      return someone.state().programme
    }
    expect(say('hard', 'right', 'easy')).toMatchObject({ felt: { 'ytw-raises': 1 } })
    expect(say('easy', 'hard')).toMatchObject({ felt: { 'ytw-raises': -1 }, progress: null })
    expect(someone.state().care.eased).toEqual(['ytw-raises'])
    expect(say('easy')?.felt).toEqual({ 'ytw-raises': 1 })
    expect(say('hard', 'easy')).toMatchObject({
      felt: { 'ytw-raises': 2 },
      progress: 'ytw-raises',
    })
  })

  it('stays so, though it was liked', () => {
    const someone = planDesk()
    someone.begin()
    someone.do('ytw-raises')
    someone.press({ type: 'effortSaid', routineId: 'ytw-raises', effort: 'hard' })
    someone.press({ type: 'rated', rating: 'liked' })
    expect(someone.state().care.eased).toEqual(['ytw-raises'])
  })

  it('is what somebody stopped for being too hard', () => {
    const someone = planDesk()
    someone.begin()
    someone.press({ type: 'effortSaid', routineId: 'ytw-raises', effort: 'easy' })
    someone.press({ type: 'started', choice: { routineId: 'ytw-raises', variant: 'standard' } })
    someone.press({ type: 'madeReady' })
    someone.leave(seconds(40))
    someone.press({ type: 'stopped', reason: 'too-hard' })
    expect(someone.state().programme?.felt).toEqual({ 'ytw-raises': -1 })
  })

  it('is what was followed by a score that was two higher', () => {
    const someone = planDesk()
    someone.begin()
    someone.feel(1)
    for (const [routineId, variant, score] of [
      ['band-pull-aparts', 'short', 2],
      ['ytw-raises', 'standard', 4],
      ['wall-slides', 'short', 6],
    ] as const) {
      someone.press({ type: 'effortSaid', routineId, effort: 'easy' })
      someone.do(routineId, variant)
      someone.press({ type: 'breakClosed' })
      someone.feel(score)
    }
    expect(someone.state().programme?.felt).toEqual({ 'band-pull-aparts': 1, 'ytw-raises': -1 })
    // Nobody said that it was too hard.
    expect(someone.state().care.eased).toEqual([])
  })

  it('is asked of strength routines alone', () => {
    const someone = planDesk()
    someone.begin()
    someone.press({ type: 'effortSaid', routineId: 'cat-cow', effort: 'hard' })
    expect(someone.state().programme?.felt).toEqual({})
    expect(someone.state().care.eased).toEqual([])
  })

  it('is eased without a plan, too', () => {
    const someone = planDesk()
    someone.press({ type: 'effortSaid', routineId: 'band-rows', effort: 'hard' })
    expect(someone.state().care.eased).toEqual(['band-rows'])
    expect(someone.state().programme).toBeNull()
  })
})
