import { describe, expect, it } from 'vitest'

import { seconds } from '#core/time'
import { findVariant } from '#core/routines'
import { defaultSettings, type Settings } from '#core/settings'
import { unwindFor } from '#core/unwind'

import { catalogue } from '../support/catalogue.ts'
import { finish, planDesk, type PlanDesk } from '../support/plan-desk.ts'

/** Somebody at home in the evening, with all that it takes. */
const evening = (settings: Partial<Settings> = {}): PlanDesk =>
  planDesk({ place: 'private', equipment: defaultSettings.elsewhere.equipment, ...settings })

const all = (someone: PlanDesk) =>
  unwindFor(someone.state(), { now: someone.time.clock.now(), catalogue })

const next = (someone: PlanDesk) => {
  const { breakView } = someone.snapshot()
  return breakView.kind === 'done' ? breakView.next : null
}

/** Begins the quarter of an hour, and does the first of it. */
function begun(someone = evening()): PlanDesk {
  someone.press({ type: 'unwindStarted' })
  finish(someone)
  return someone
}

const goOn = (someone: PlanDesk) => {
  const following = next(someone)
  if (following !== null) someone.press({ type: 'started', choice: following })
}

describe('a quarter of an hour to unwind (content E1)', () => {
  it('is six routines of 899 seconds', () => {
    const choices = all(evening())
    const lengths = choices.map(
      (choice) => findVariant(catalogue, choice)?.variant.totalSeconds ?? 0,
    )
    expect(choices.map(({ routineId }) => routineId)).toEqual([
      'towel-extension',
      'thread-the-needle',
      'doorway-pec-stretch',
      'childs-pose',
      'desk-lat-stretch',
      'hip-flexor-stretch',
    ])
    expect(lengths).toEqual([300, 180, 135, 120, 80, 84])
    expect(lengths.reduce((sum, length) => sum + length)).toBe(899)
  })

  it('leaves out what the person may not do, has nothing for, or never wants', () => {
    const someone = evening({ equipment: ['chair', 'desk'], switchedOff: ['hip-flexor-stretch'] })
    someone.press({ type: 'avoidChosen', avoid: ['knee'] })
    expect(all(someone).map(({ routineId }) => routineId)).toEqual(['desk-lat-stretch'])
    expect(someone.view().unwind).toEqual({ movements: 1, seconds: 80 })
  })

  it('is for whoever asks, in whatever place, and in the easiest form where that was too hard', () => {
    const someone = evening({ place: 'desk' })
    expect(all(someone)).toHaveLength(6)
    someone.press({
      type: 'started',
      choice: { routineId: 'towel-extension', variant: 'standard' },
    })
    someone.press({ type: 'screenAnswered', answer: 'none' })
    someone.press({ type: 'madeReady' })
    someone.press({ type: 'stopped', reason: 'too-hard' })
    expect(all(someone)[0]?.variant).toBe('short')
  })

  it('names the next one when one is over, to the last', () => {
    const someone = begun()
    const numbers = []
    for (let turn = 0; turn < 6; turn += 1) {
      numbers.push(next(someone))
      goOn(someone)
      finish(someone)
    }
    expect(numbers[0]).toEqual({
      routineId: 'thread-the-needle',
      variant: 'standard',
      name: 'Thread the needle',
      seconds: 180,
      number: 2,
      of: 6,
    })
    expect(numbers.map((one) => one?.number ?? null)).toEqual([2, 3, 4, 5, 6, null])
    expect(someone.state().diary).toHaveLength(6)
  })

  it('goes past what may not be done any more', () => {
    const someone = begun()
    someone.press({ type: 'avoidChosen', avoid: ['wrist'] })
    expect(next(someone)).toMatchObject({ routineId: 'doorway-pec-stretch', number: 3, of: 6 })
    goOn(someone)
    finish(someone)
    expect(next(someone)).toMatchObject({ routineId: 'childs-pose', number: 4 })
  })

  it.each<[string, (someone: PlanDesk) => void]>([
    [
      'something else is begun',
      (someone) => {
        someone.do('shoulder-rolls', 'short')
      },
    ],
    [
      'its card is closed',
      (someone) => {
        someone.press({ type: 'breakClosed' })
        someone.do('shoulder-rolls', 'short')
      },
    ],
    [
      'something hurts',
      (someone) => {
        goOn(someone)
        someone.press({ type: 'madeReady' })
        someone.press({ type: 'stopped', reason: 'sharp-pain' })
      },
    ],
    [
      'the setup card is closed',
      (someone) => {
        goOn(someone)
        someone.press({ type: 'breakClosed' })
      },
    ],
    [
      'the app ends',
      (someone) => {
        someone.kill()
        someone.relaunch()
      },
    ],
  ])('is over when %s', (_, end) => {
    const someone = begun()
    end(someone)
    expect(next(someone)).toBeNull()
    expect(someone.state().playlist).toEqual([])
  })

  it('goes on after one that was broken off', () => {
    const someone = begun()
    goOn(someone)
    someone.press({ type: 'madeReady' })
    someone.leave(seconds(40))
    someone.press({ type: 'stopped', reason: 'interrupted' })
    expect(next(someone)?.number).toBe(3)
  })

  it('does not begin while routines wait, in a routine, or where nothing is left', () => {
    const waits = evening()
    waits.press({ type: 'screenAnswered', answer: 'some' })
    const bare = evening({ equipment: [], switchedOff: ['thread-the-needle', 'childs-pose'] })
    for (const someone of [waits, bare]) {
      someone.press({ type: 'unwindStarted' })
      expect(someone.state().break.kind).toBe('none')
    }
    const busy = evening()
    busy.press({ type: 'started', choice: null })
    busy.press({ type: 'unwindStarted' })
    expect(busy.state()).toMatchObject({ break: { choice: null }, playlist: [] })
  })
})
