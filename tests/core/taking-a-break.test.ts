import { describe, expect, it } from 'vitest'

import type { PlayerView } from '#core/snapshot'
import { inMinutes, minutes, seconds } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'

const towel = { routineId: 'towel-extension', variant: 'short' } as const
const needle = { routineId: 'thread-the-needle', variant: 'standard' } as const

const player = (day: Desk): PlayerView => {
  const view = day.snapshot().breakView
  if (view.kind !== 'player') throw new Error(`the window shows ${view.kind}, not the player`)
  return view
}

const intervals = (day: Desk) => day.journal().filter((entry) => entry.type === 'interval')

/** Thirty minutes of sitting, and the prompt on the screen. */
function dueDesk(): Desk {
  const day = desk()
  day.type(minutes(30))
  day.leave(seconds(10))
  return day
}

/** Starts a routine; before the first one lying down the safety lists come once more. */
function askFor(day: Desk, choice: typeof towel | typeof needle): void {
  day.press({ type: 'started', choice })
  if (day.snapshot().breakView.kind === 'screen') {
    day.press({ type: 'screenAnswered', answer: 'none' })
  }
}

/** Starts a routine and leaves the keyboard. */
function begin(day: Desk, choice: typeof towel | typeof needle): void {
  askFor(day, choice)
  day.press({ type: 'madeReady' })
  day.use('still')
}

describe('a plain break', () => {
  it('is moving, is taken from a minute on, and starts the sit again', () => {
    const day = dueDesk()
    day.press({ type: 'started', choice: null })
    day.leave(seconds(125))
    expect(day.snapshot().breakView).toMatchObject({ kind: 'done', outcome: 'taken', seconds: 120 })
    day.type(minutes(3))
    expect(inMinutes(day.snapshot().bout.sittingFor)).toBeCloseTo(3, 0)
    expect(intervals(day).map(({ kind }) => kind)).toContain('moving')
    expect(day.promptEvents()).toMatchObject([
      { outcome: 'taken', prompted: true, seconds: 120, reason: 'time-up' },
    ])
  })

  it('#20 that ran out while the person typed on was not a break', () => {
    const day = dueDesk()
    day.press({ type: 'started', choice: null })
    day.type(seconds(125))
    expect(day.snapshot().breakView).toMatchObject({ kind: 'done', outcome: 'not-counted' })
    expect(intervals(day).some(({ kind }) => kind === 'moving')).toBe(false)
    day.press({ type: 'breakClosed' })
    expect(inMinutes(day.snapshot().bout.sittingFor)).toBeGreaterThan(31)
    day.type(minutes(4))
    expect(day.snapshot().breakView.kind).toBe('none')
    day.type(minutes(4))
    expect(
      day.log.filter((effect) => effect.type === 'openBreak' && effect.view === 'prompt'),
    ).toHaveLength(2)
  })

  it('begun by hand needs no prompt', () => {
    const day = desk()
    day.type(minutes(10))
    day.press({ type: 'started', choice: null })
    day.leave(seconds(130))
    expect(day.promptEvents()).toMatchObject([{ outcome: 'taken', prompted: false }])
  })

  it('suggests five minutes when much sitting is not paid back', () => {
    const day = desk()
    day.type(minutes(30))
    day.press({ type: 'skipped' })
    day.type(minutes(45))
    day.press({ type: 'started', choice: null })
    expect(player(day).stepFor).toBe(minutes(5))
  })
})

describe('a routine', () => {
  it('shows its setup card first, and nothing runs until the person is ready', () => {
    const day = dueDesk()
    askFor(day, towel)
    day.leave(seconds(50))
    expect(day.snapshot().breakView).toMatchObject({
      kind: 'setup',
      routine: { id: towel.routineId },
    })
    day.press({ type: 'madeReady' })
    expect(player(day)).toMatchObject({ stepIndex: 1, clock: { kind: 'running' } })
  })

  it('goes through its steps by itself and ends taken, on the floor', () => {
    const day = dueDesk()
    begin(day, towel)
    day.wait(seconds(44))
    expect(player(day).stepIndex).toBe(1)
    day.wait(seconds(2))
    expect(player(day).stepIndex).toBe(2)
    day.wait(seconds(20))
    expect(day.snapshot().breakView).toMatchObject({
      kind: 'done',
      outcome: 'taken',
      leftChair: true,
    })
    day.quit()
    const lying = intervals(day).filter(({ kind }) => kind === 'lying')
    expect(lying).toMatchObject([{ elapsedSeconds: 65, source: 'routine' }])
  })

  it('tells the step by instants that do not drift when a beat is late', () => {
    const day = dueDesk()
    begin(day, needle)
    const began = day.wallNow()
    day.wait(seconds(41))
    const { clock, stepIndex } = player(day)
    // Steps after setup: 10 + 25 + 10 s.
    expect(stepIndex).toBe(3)
    expect(clock).toMatchObject({ kind: 'running', endsAt: began + seconds(45) })
  })

  it('stands while paused, and the pause is neither routine nor step time', () => {
    const day = dueDesk()
    begin(day, needle)
    day.wait(seconds(4))
    day.press({ type: 'routinePaused' })
    expect(player(day).clock).toEqual({ kind: 'standing', left: seconds(6) })
    day.type(minutes(2))
    expect(player(day).clock).toEqual({ kind: 'standing', left: seconds(6) })
    day.press({ type: 'routineResumed' })
    day.leave(seconds(7))
    expect(player(day).stepIndex).toBe(2)
  })

  it('goes back to the start of a step, and from there to the step before', () => {
    const day = dueDesk()
    begin(day, needle)
    day.wait(seconds(15))
    day.press({ type: 'steppedBack' })
    expect(player(day)).toMatchObject({ stepIndex: 2, stepFor: seconds(25) })
    day.press({ type: 'steppedBack' })
    expect(player(day).stepIndex).toBe(1)
  })

  it('that skipped its holds is partial', () => {
    const day = dueDesk()
    begin(day, needle)
    day.wait(seconds(40))
    while (day.state().break.kind === 'run') day.press({ type: 'steppedOn' })
    expect(day.promptEvents()).toMatchObject([{ outcome: 'partial', routineId: needle.routineId }])
  })

  it('stopped for pain says so in the journal and on the card', () => {
    const day = dueDesk()
    begin(day, needle)
    day.wait(seconds(40))
    day.press({ type: 'stopAsked' })
    expect(player(day)).toMatchObject({ stopping: true, clock: { kind: 'standing' } })
    day.press({ type: 'stopped', reason: 'sharp-pain' })
    expect(day.snapshot().breakView).toMatchObject({
      kind: 'done',
      outcome: 'stopped',
      stopReason: 'sharp-pain',
    })
    expect(day.promptEvents()).toMatchObject([{ outcome: 'partial', stopReason: 'sharp-pain' }])
  })

  it.each(['sharp-pain', 'tingling', 'dizzy'] as const)(
    'stopped at once for %s is told so, and not taken for typing',
    (reason) => {
      const day = dueDesk()
      day.press({ type: 'started', choice: needle })
      day.press({ type: 'madeReady' })
      day.type(seconds(4))
      day.press({ type: 'stopAsked' })
      day.press({ type: 'stopped', reason })
      expect(day.snapshot().breakView).toMatchObject({ outcome: 'stopped', stopReason: reason })
      expect(day.promptEvents().at(-1)).toMatchObject({ stopReason: reason })
    },
  )

  it('is no typing although every button of the player is used', () => {
    const day = dueDesk()
    begin(day, needle)
    for (let press = 0; press < 20; press += 1) {
      day.wait(seconds(2.5))
      day.press({ type: press % 2 === 0 ? 'steppedBack' : 'steppedOn' })
    }
    day.press({ type: 'stopped', reason: 'interrupted' })
    expect(day.promptEvents()).toMatchObject([{ outcome: 'partial', stopReason: 'interrupted' }])
  })

  it('goes on after a look at the stop sheet', () => {
    const day = dueDesk()
    begin(day, needle)
    day.wait(seconds(4))
    day.press({ type: 'stopAsked' })
    day.press({ type: 'routineResumed' })
    expect(player(day)).toMatchObject({ stopping: false, clock: { kind: 'running' } })
  })

  it('goes on through an announced suspend that never happened, and a beat that is late after it', () => {
    const day = dueDesk()
    begin(day, needle)
    day.wait(seconds(10))
    day.announceSuspend()
    day.wait(seconds(30))
    day.time.freeze(seconds(10))
    day.wait(seconds(1))
    expect(player(day).clock.kind).toBe('running')
    expect(day.promptEvents()).toEqual([])
  })

  it('is over when the computer goes to sleep in the middle of it', () => {
    const day = dueDesk()
    begin(day, needle)
    day.wait(seconds(40))
    day.time.freeze(minutes(30))
    day.type(minutes(1))
    expect(day.promptEvents()).toMatchObject([{ outcome: 'partial', stopReason: 'interrupted' }])
    day.quit()
    expect(intervals(day).map(({ kind }) => kind)).toEqual(['sitting', 'moving', 'away', 'sitting'])
  })

  it('is offered in turn: what was done last comes last', () => {
    const day = dueDesk()
    begin(day, towel)
    day.leave(seconds(70))
    expect(day.snapshot().likelyNext.routine?.routineId).not.toBe(towel.routineId)
  })

  it('keeps what was said of it', () => {
    const day = dueDesk()
    begin(day, towel)
    day.wait(seconds(70))
    day.press({ type: 'rated', rating: 'liked' })
    expect(day.journal().at(-1)).toMatchObject({ type: 'rating', rating: 'liked' })
  })

  it('that is not in the catalogue starts nothing', () => {
    const day = dueDesk()
    day.press({ type: 'started', choice: { routineId: 'handstand', variant: 'short' } })
    expect(day.snapshot().breakView.kind).toBe('prompt')
  })
})

describe('the window', () => {
  it('closed at a prompt moves it, closed at the setup card puts it off, and neither is lost', () => {
    const day = dueDesk()
    day.press({ type: 'breakClosed' })
    expect(day.promptEvents()).toMatchObject([{ outcome: 'postponed' }])
    day.type(minutes(8))
    const second = dueDesk()
    second.press({ type: 'started', choice: towel })
    second.press({ type: 'breakClosed' })
    expect(second.snapshot().breakView.kind).toBe('none')
    expect(second.promptEvents()).toMatchObject([{ outcome: 'postponed' }])
    expect(second.windowsLeft()).toBe(0)
  })

  it('with the done card goes a minute after the person is back', () => {
    const day = dueDesk()
    day.press({ type: 'started', choice: null })
    day.leave(minutes(20))
    expect(day.snapshot().breakView.kind).toBe('done')
    day.type(seconds(150))
    expect(day.snapshot().breakView.kind).toBe('none')
    expect(day.windowsLeft()).toBe(0)
  })

  it('with a setup card nobody comes back to goes by itself', () => {
    const day = dueDesk()
    day.press({ type: 'started', choice: towel })
    day.leave(minutes(12))
    expect(day.snapshot().breakView.kind).toBe('none')
  })
})
