import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { AppEvent } from '#core/events'
import { defaultSettings, type Settings } from '#core/settings'
import { minutes, seconds } from '#core/time'

import type { Message } from '../electron/os/notify.ts'
import { passing } from '../electron/passing.ts'
import { english } from './support/english.ts'

interface Given {
  readonly canPlace?: boolean
  readonly canNotify?: boolean
  readonly settings?: Partial<Settings>
}

function setUp({ canPlace = true, canNotify = true, settings = {} }: Given = {}) {
  const log: string[] = []
  const sent: AppEvent[] = []
  const messages: Message[] = []
  const said = passing({
    window: {
      show: (stays, textSize) => log.push(`show ${stays} ${textSize}`),
      hide: () => log.push('hide'),
    },
    canPlace,
    canNotify: () => canNotify,
    notify: (message) => {
      messages.push(message)
      return () => log.push('take back')
    },
    words: english('en-GB'),
    snapshot: () => ({
      settings: { ...defaultSettings, ...settings },
      likelyNext: { routine: null, seconds: 120, because: null },
      bout: { sittingFor: 0, promptAt: minutes(30), fill: 0 },
    }),
    openHome: (page) => log.push(`home ${page}`),
    send: (event) => sent.push(event),
  })
  return { said, log, sent, messages }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a cue', () => {
  it('is a window in a corner, which knows what to say', () => {
    const { said, log, messages } = setUp({ settings: { textSize: 150 } })
    said.perform({ type: 'showCue', cue: 'posture', for: seconds(8) })
    expect(log).toEqual(['hide', 'show 8000 150'])
    expect(said.cue()).toEqual({
      cue: 'posture',
      title: 'Change position.',
      body: 'Any other way of sitting will do.',
      locale: 'en-GB',
      stays: seconds(8),
      textSize: 150,
    })
    said.perform({ type: 'hideCue' })
    expect(said.cue()).toBeNull()
    expect(messages).toEqual([])
  })

  it('is a silent message that is taken back, where no window can be placed', () => {
    const { said, log, messages } = setUp({ canPlace: false })
    said.perform({ type: 'showCue', cue: 'eyes', for: seconds(20) })
    expect(messages).toMatchObject([
      { title: 'Look far away and blink.', silent: true, actions: [] },
    ])
    vi.advanceTimersByTime(seconds(20) - 1)
    expect(log).not.toContain('take back')
    vi.advanceTimersByTime(1)
    expect(log).toContain('take back')
  })

  it('is taken back at once when something else begins', () => {
    const { said, log } = setUp({ canPlace: false })
    said.perform({ type: 'showCue', cue: 'eyes', for: seconds(20) })
    said.perform({ type: 'hideCue' })
    expect(log).toContain('take back')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is nothing at all where neither can be had', () => {
    const { said, log, messages } = setUp({ canPlace: false, canNotify: false })
    said.perform({ type: 'showCue', cue: 'posture', for: seconds(8) })
    vi.advanceTimersByTime(seconds(60))
    expect(messages).toEqual([])
    expect(log).not.toContain('take back')
  })
})

describe('long standing', () => {
  it('is told with two answers', () => {
    const { said, sent, messages, log } = setUp()
    said.perform({ type: 'tellStanding', for: minutes(45) })
    const [message] = messages
    expect(message).toMatchObject({
      title: 'Standing for 45\u00a0min',
      body: 'Sit or walk for a while.',
      silent: false,
    })
    expect(message?.actions.map(({ label }) => label)).toEqual(['I am sitting', 'Take a break'])
    for (const action of message?.actions ?? []) action.onChosen()
    expect(sent).toEqual([
      { type: 'postureSaid', posture: 'sitting' },
      { type: 'started', choice: null },
    ])
    message?.onChosen()
    expect(log).toEqual(['home today'])
  })

  it('is silent where sounds are off', () => {
    const { said, messages } = setUp({ settings: { sounds: false } })
    said.perform({ type: 'tellStanding', for: minutes(45) })
    expect(messages[0]?.silent).toBe(true)
  })
})

describe('a thing worn for long enough', () => {
  it('is told with what to heed', () => {
    const { said, messages } = setUp()
    said.perform({ type: 'tellTakeOff', thing: 'band', minutes: 30 })
    said.perform({ type: 'tellTakeOff', thing: 'disc', minutes: 20 })
    expect(messages.map(({ title, body }) => `${title}. ${body}`)).toEqual([
      'Band for 30 min: take it off. Leave it off after tingling, numbness, cold fingers or marks that last.',
      'Disc for 20 min: take it off. Sit with back support and both feet on the floor.',
    ])
  })

  it('fits what a system shows of a message', () => {
    const { said, messages } = setUp()
    said.perform({ type: 'tellTakeOff', thing: 'band', minutes: 45 })
    said.perform({ type: 'tellTakeOff', thing: 'disc', minutes: 30 })
    said.perform({ type: 'tellStanding', for: minutes(125) })
    for (const { title, body, actions } of messages) {
      expect(title.length).toBeLessThanOrEqual(34)
      expect(body.length).toBeLessThanOrEqual(90)
      for (const { label } of actions) expect(label.length).toBeLessThanOrEqual(16)
    }
  })
})

describe('what the plan has for this time', () => {
  it('is told with its answers; a click opens the plan', () => {
    const { said, sent, messages, log } = setUp({ settings: { sounds: false } })
    said.perform({ type: 'tellPutOn', thing: 'band', minutes: 20 })
    expect(messages).toMatchObject([{ title: 'Posture band, 20 min', silent: true }])
    messages[0]?.actions[0]?.onChosen()
    expect(sent).toEqual([{ type: 'wearingStarted', thing: 'band' }])
    messages[0]?.onChosen()
    expect(log).toEqual(['home plan'])
  })
})

describe('a prompt that is about to come', () => {
  it('is said in silence, with the time sat, and taken back when it comes', () => {
    const { said, log, messages } = setUp()
    said.perform({ type: 'tellHeadsUp' })
    expect(messages).toMatchObject([
      {
        title: 'A break is about to come',
        body: expect.stringMatching(/^Sitting for 0\smin$/),
        silent: true,
      },
    ])
    expect(log).toEqual([])
    said.perform({ type: 'takeBackHeadsUp' })
    said.perform({ type: 'takeBackHeadsUp' })
    expect(log).toEqual(['take back'])
  })

  it('can be taken at once', () => {
    const { said, sent, messages } = setUp()
    said.perform({ type: 'tellHeadsUp' })
    messages[0]?.actions[0]?.onChosen()
    messages[0]?.onChosen()
    expect(sent).toEqual([
      { type: 'started', choice: null },
      { type: 'started', choice: null },
    ])
  })

  it('is said nowhere where nothing can be', () => {
    const { said, log, messages } = setUp({ canNotify: false })
    said.perform({ type: 'tellHeadsUp' })
    said.perform({ type: 'takeBackHeadsUp' })
    expect(messages).toEqual([])
    expect(log).toEqual([])
  })
})
