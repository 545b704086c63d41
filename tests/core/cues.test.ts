import { describe, expect, it } from 'vitest'

import type { Cue } from '#core/cues'
import { signalNames } from '#core/presence'
import type { Settings } from '#core/settings'
import { after, hours, inMinutes, minutes, seconds } from '#core/time'

import { desk } from '../support/desk.ts'

/** Somebody at a desk, with the minutes at which each cue came. */
function at(settings: Partial<Settings> = {}) {
  const came: { readonly cue: Cue; readonly minute: number }[] = []
  const prompts: number[] = []
  const someone = desk({
    settings,
    onCue: (cue) => came.push({ cue, minute: inMinutes(someone.time.since()) }),
    onPrompt: (self) => {
      prompts.push(inMinutes(self.time.since()))
      self.time.wakeAt(after(self.time.clock.now().tick, seconds(5)), () => {
        self.press({ type: 'skipped' })
      })
    },
  })
  const minutesOf = (cue: Cue) =>
    came.filter((one) => one.cue === cue).map(({ minute }) => Math.round(minute))
  return { someone, came, prompts, minutesOf }
}

const shown = (someone: ReturnType<typeof desk>) => someone.state().cues.shown

describe('#21 the posture cue', () => {
  it('comes after a quarter of an hour of sitting, stays 8 s and goes', () => {
    const { someone, minutesOf } = at()
    someone.type(minutes(14.7))
    expect(minutesOf('posture')).toEqual([])
    someone.type(seconds(40))
    expect(minutesOf('posture')).toEqual([15])
    expect(someone.log).toContainEqual({ type: 'showCue', cue: 'posture', for: seconds(8) })
    someone.type(seconds(20))
    expect(shown(someone)).toBeNull()
    expect(someone.log).toContainEqual({ type: 'hideCue' })
  })

  it('keeps 15 min from the one before, and from a prompt', () => {
    const { someone, minutesOf, prompts } = at({ sitMinutes: 60 })
    someone.type(hours(2))
    expect(prompts.map(Math.round)).toEqual([62, 94])
    expect(minutesOf('posture')).toEqual([15, 30, 45, 77, 109])
  })

  it('gives way to the prompt that comes at the same time', () => {
    const { someone, minutesOf } = at()
    someone.type(minutes(33))
    expect(minutesOf('posture')).toEqual([15])
  })

  it('counts sitting and no break', () => {
    const { someone, minutesOf } = at()
    someone.type(minutes(10))
    someone.leave(minutes(10))
    someone.type(minutes(14))
    expect(minutesOf('posture')).toEqual([])
    someone.type(minutes(3))
    expect(minutesOf('posture')).toEqual([36])
  })

  it('can be off, and counts from when it is switched on', () => {
    const { someone, minutesOf } = at({ postureCue: false, sitMinutes: 60 })
    someone.type(minutes(20))
    someone.set({ postureCue: true })
    someone.type(minutes(14))
    expect(minutesOf('posture')).toEqual([])
    someone.type(minutes(2))
    expect(minutesOf('posture')).toEqual([35])
  })

  it('goes at once when it is switched off', () => {
    const { someone } = at()
    someone.type(minutes(15) + seconds(4))
    expect(shown(someone)).not.toBeNull()
    someone.set({ postureCue: false })
    expect(shown(someone)).toBeNull()
  })
})

describe('#21 the eye cue', () => {
  it('is off until it is wanted', () => {
    const { someone, minutesOf } = at({ sitMinutes: 60 })
    someone.type(minutes(50))
    expect(minutesOf('eyes')).toEqual([])
  })

  it('comes every 20 min of sitting for 20 s', () => {
    const { someone, minutesOf } = at({ eyeCue: true, postureCue: false, sitMinutes: 60 })
    someone.type(minutes(50))
    expect(minutesOf('eyes')).toEqual([20, 40])
    expect(someone.log).toContainEqual({ type: 'showCue', cue: 'eyes', for: seconds(20) })
  })

  it('comes a minute after a posture cue that is due with it', () => {
    const { someone, came } = at({ eyeCue: true, sitMinutes: 60 })
    // A silence in which both become due: nobody is asked before the next touch.
    someone.type(minutes(14) + seconds(30))
    someone.sense(['microphone'])
    someone.leave(minutes(10))
    someone.sense([])
    someone.type(minutes(10))
    const [first, second] = came
    expect([first?.cue, second?.cue]).toEqual(['posture', 'eyes'])
    const apart = (second?.minute ?? 0) - (first?.minute ?? 0)
    expect(apart).toBeGreaterThanOrEqual(1)
    expect(apart).toBeLessThan(1.3)
  })
})

describe('a cue is dropped, and not made up for', () => {
  it.each(signalNames)('while the %s says yes', (name) => {
    const { someone, minutesOf } = at({ sitMinutes: 60 })
    someone.type(minutes(10))
    someone.sense([name])
    someone.type(minutes(10))
    someone.sense([])
    someone.type(minutes(8))
    expect(minutesOf('posture')).toEqual([])
    someone.type(minutes(5))
    expect(minutesOf('posture')).toEqual([30])
  })

  it('but not for a signal that the person lets nothing wait for', () => {
    const { someone, minutesOf } = at({ heldBy: ['camera'] })
    someone.sense(['full-screen'])
    someone.type(minutes(16))
    expect(minutesOf('posture')).toEqual([15])
  })

  it('in a pause', () => {
    const { someone, minutesOf } = at({ sitMinutes: 60 })
    someone.type(minutes(10))
    someone.press({ type: 'promptsPaused', length: minutes(10) })
    someone.type(minutes(19))
    expect(minutesOf('posture')).toEqual([])
    someone.type(minutes(3))
    expect(minutesOf('posture')).toEqual([30])
  })

  it('outside the hours of the person', () => {
    const never = Array.from({ length: 7 }, () => [])
    const { someone, minutesOf } = at({ openingHours: never })
    someone.type(hours(1))
    expect(minutesOf('posture')).toEqual([])
  })
})

describe('a cue waits', () => {
  it('for somebody to be there', () => {
    const { someone, minutesOf } = at({ sitMinutes: 60 })
    someone.type(minutes(14) + seconds(50))
    someone.leave(minutes(2))
    expect(minutesOf('posture')).toEqual([])
    someone.type(minutes(1))
    expect(minutesOf('posture')).toEqual([17])
  })

  it('some minutes after the return from a lock that ended no sit', () => {
    const { someone, minutesOf } = at({ sitMinutes: 60 })
    someone.type(minutes(14) + seconds(30))
    someone.lock()
    someone.wait(seconds(40))
    someone.unlock()
    someone.type(minutes(2) + seconds(40))
    expect(minutesOf('posture')).toEqual([])
    someone.type(minutes(2))
    expect(minutesOf('posture')).toEqual([18])
  })

  it('for nobody who stands', () => {
    const { someone, minutesOf } = at()
    someone.press({ type: 'postureSaid', posture: 'standing' })
    someone.type(minutes(40))
    expect(minutesOf('posture')).toEqual([])
  })

  it('for a prompt that is held', () => {
    const { someone, minutesOf } = at({ sitMinutes: 30 })
    someone.type(minutes(29))
    someone.sense(['microphone'])
    someone.type(minutes(40))
    expect(minutesOf('posture')).toEqual([15])
  })
})

describe('a cue on screen goes', () => {
  it.each<[string, (someone: ReturnType<typeof desk>) => void]>([
    ['a break begins', (someone) => someone.press({ type: 'started', choice: null })],
    ['the screen is locked', (someone) => someone.lock()],
    [
      'prompts are paused',
      (someone) => someone.press({ type: 'promptsPaused', length: minutes(5) }),
    ],
    [
      'the person stands up',
      (someone) => someone.press({ type: 'postureSaid', posture: 'standing' }),
    ],
    ['the app ends', (someone) => someone.quit()],
  ])('when %s', (_what, happen) => {
    const { someone } = at()
    someone.type(minutes(15) + seconds(4))
    expect(shown(someone)?.cue).toBe('posture')
    happen(someone)
    expect(shown(someone)).toBeNull()
    expect(someone.log.filter(({ type }) => type === 'hideCue')).toHaveLength(1)
  })
})

describe('over a restart', () => {
  it('cues are counted anew, so that none comes at once', () => {
    const { someone, minutesOf } = at({ sitMinutes: 60 })
    someone.type(minutes(14))
    someone.quit()
    someone.kill()
    someone.relaunch()
    someone.type(minutes(14))
    expect(minutesOf('posture')).toEqual([])
    someone.type(minutes(2))
    expect(minutesOf('posture')).toEqual([29])
  })
})

function beatsWith(settings: Partial<Settings>): number {
  const someone = desk({ settings: { ...settings, sitMinutes: 60 } })
  someone.type(minutes(55))
  return someone.beats()
}

describe('what a cue costs', () => {
  it('is no look at the computer that there would not be without it', () => {
    expect(beatsWith({ postureCue: true })).toBe(beatsWith({ postureCue: false }))
  })
})
