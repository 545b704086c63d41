import { describe, expect, it, vi } from 'vitest'

import type { AppEvent } from '#core/events'
import { noSignals, type Signals } from '#core/presence'
import type { BreakView, Snapshot } from '#core/snapshot'
import type { Instant } from '#core/time'

import { effects, type EffectsPorts } from '../electron/effects.ts'
import type { Message } from '../electron/os/notify.ts'
import type { PromptWay } from '../electron/windows/prompt-way.ts'

const prompt = { kind: 'prompt' } as BreakView

function setUp(way: PromptWay = { first: 'card', opens: 'card' }) {
  const log: string[] = []
  const sent: AppEvent[] = []
  const messages: Message[] = []
  const answers: ((signals: Signals) => void)[] = []
  let breakView = prompt
  let canNotify = true
  const weeks: Record<string, Awaited<ReturnType<EffectsPorts['wordsForWeek']>>> = {
    '2025-10-27': { title: 'Your week', body: 'You took 12 breaks.', action: 'Show' },
  }
  const ports: EffectsPorts = {
    breaks: {
      showPrompt: (shape) => log.push(`prompt ${shape}`),
      showPlayer: (textSize) => log.push(`player ${textSize}`),
      close: () => log.push('close'),
    },
    passing: { perform: ({ type }) => log.push(type) },
    write: () => ({ kind: 'saved' }),
    readSignals: () => {
      const { promise, resolve } = Promise.withResolvers<Signals>()
      answers.push(resolve)
      return promise
    },
    canNotify: () => canNotify,
    wayFor: () => way,
    notify: (message) => {
      messages.push(message)
      log.push(`notify ${message.title}`)
      return () => log.push('take back')
    },
    wordsForWeek: (date) => Promise.resolve(weeks[date] ?? null),
    openWeek: (date) => log.push(`week ${date}`),
    messageFor: (_prompt, _zone, answer) => ({
      title: 'Sitting for 31 min',
      body: 'why',
      actions: [
        {
          label: 'Skip',
          onChosen: () => {
            answer({ type: 'skipped' })
          },
        },
      ],
    }),
    snapshot: () => ({ breakView, zone: 'UTC', settings: { sounds: true } }) as Snapshot,
    textSize: () => 125,
    send: (event) => sent.push(event),
  }
  return {
    ...effects(ports),
    ports,
    log,
    sent,
    messages,
    answers,
    nothingCanBeShown: () => {
      canNotify = false
    },
    promptEnds: () => {
      breakView = { kind: 'none' }
    },
  }
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
const openPrompt = { type: 'openBreak', view: 'prompt', insistence: 'card' } as const
const openPlayer = { type: 'openBreak', view: 'player', insistence: 'card' } as const

describe('opening and closing', () => {
  it('shows a prompt, then the player, then nothing', () => {
    const { perform, log } = setUp()
    perform(openPrompt)
    perform(openPlayer)
    perform({ type: 'closeBreak' })
    expect(log).toEqual(['prompt card', 'player 125', 'close'])
  })

  it('notifies first where that is the way, and opens the window on a click', async () => {
    const { perform, log, messages } = setUp({ first: 'notification', opens: 'full-screen' })
    perform(openPrompt)
    await settled()
    expect(log).toEqual(['close', 'notify Sitting for 31 min'])
    messages[0]?.onChosen()
    expect(log.slice(1)).toEqual(['notify Sitting for 31 min', 'prompt full-screen'])
    perform({ type: 'closeBreak' })
    expect(log.slice(3)).toEqual(['close'])
  })

  it('takes the windows of a louder prompt down before it notifies', async () => {
    let way: PromptWay = { first: 'full-screen', opens: 'full-screen' }
    const { ports, log } = setUp()
    const { perform } = effects({ ...ports, wayFor: () => way })
    perform(openPrompt)
    way = { first: 'notification', opens: 'card' }
    perform(openPrompt)
    await settled()
    expect(log).toEqual(['prompt full-screen', 'close', 'notify Sitting for 31 min'])
  })

  it('is answered on the notification itself where that has buttons', async () => {
    const { perform, log, messages, sent } = setUp({ first: 'notification', opens: 'card' })
    perform(openPrompt)
    await settled()
    messages[0]?.actions[0]?.onChosen()
    expect(sent).toEqual([{ type: 'skipped' }])
    perform({ type: 'closeBreak' })
    expect(log).toEqual(['close', 'notify Sitting for 31 min', 'close'])
  })

  it('opens the window when the system refuses to notify', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { perform, log, messages } = setUp({ first: 'notification', opens: 'card' })
    perform(openPrompt)
    await settled()
    messages[0]?.onFailed('unsigned')
    expect(log).toEqual(['close', 'notify Sitting for 31 min', 'prompt card'])
  })

  it('takes the notification back with its prompt', async () => {
    const { perform, log } = setUp({ first: 'notification', opens: 'card' })
    perform(openPrompt)
    await settled()
    perform({ type: 'closeBreak' })
    expect(log).toEqual(['close', 'notify Sitting for 31 min', 'take back', 'close'])
  })

  it('does not notify of a prompt that ended at once', async () => {
    const { perform, log, promptEnds } = setUp({ first: 'notification', opens: 'card' })
    perform(openPrompt)
    promptEnds()
    await settled()
    expect(log).toEqual(['close'])
  })

  it('still says a prompt whose windows were lost', () => {
    const { promptLost, log } = setUp()
    promptLost()
    expect(log).toEqual(['notify Sitting for 31 min'])
  })
})

describe('saving', () => {
  it('writes at once and answers when the decision at hand is done', async () => {
    const { ports, sent } = setUp()
    const written: unknown[] = []
    const full = { kind: 'waiting', entries: 2, since: 0 as Instant, reason: 'full' } as const
    const { perform } = effects({
      ...ports,
      write: (entries, checkpoint) => {
        written.push([entries, checkpoint])
        return full
      },
    })
    perform({ type: 'save', entries: [], checkpoint: { version: 1 } })
    expect(written).toEqual([[[], { version: 1 }]])
    expect(sent).toEqual([])
    await settled()
    expect(sent).toEqual([{ type: 'stored', result: full }])
  })
})

describe('reading the sensors', () => {
  it('answers with what they say, one reading at a time', async () => {
    const { perform, sent, answers } = setUp()
    perform({ type: 'readSignals' })
    perform({ type: 'readSignals' })
    expect(answers).toHaveLength(1)
    answers[0]?.(noSignals)
    await settled()
    expect(sent).toEqual([{ type: 'sensed', signals: noSignals }])
    perform({ type: 'readSignals' })
    expect(answers).toHaveLength(2)
  })

  it('can be asked again after a reading that failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let asked = 0
    const { ports, sent } = setUp()
    const { perform } = effects({
      ...ports,
      readSignals: () => {
        asked += 1
        return Promise.reject(new Error('broken'))
      },
    })
    perform({ type: 'readSignals' })
    await settled()
    perform({ type: 'readSignals' })
    await settled()
    expect(asked).toBe(2)
    expect(sent).toEqual([])
  })
})

it('goes on when an act fails', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { ports } = setUp()
  const { perform } = effects({
    ...ports,
    breaks: {
      ...ports.breaks,
      showPrompt: () => {
        throw new Error('no window')
      },
    },
  })
  expect(() => {
    perform(openPrompt)
  }).not.toThrow()
  expect(told).toHaveBeenCalledOnce()
})

describe('telling of a week', () => {
  const tellWeek = { type: 'tellWeek', date: '2025-10-27' } as const

  it('says it in a message, and opens that week on a click', async () => {
    const { perform, log, messages } = setUp()
    perform(tellWeek)
    await settled()
    expect(messages).toMatchObject([{ body: 'You took 12 breaks.', silent: false }])
    messages[0]?.onChosen()
    expect(log).toEqual(['notify Your week', 'week 2025-10-27'])
  })

  it('is silent when sounds are off', async () => {
    const { ports, messages } = setUp()
    effects({ ...ports, snapshot: () => ({ settings: { sounds: false } }) as Snapshot }).perform(
      tellWeek,
    )
    await settled()
    expect(messages).toMatchObject([{ silent: true }])
  })

  it('says nothing of a quiet week, nor where nothing can be shown', async () => {
    const { perform, log, nothingCanBeShown } = setUp()
    perform({ type: 'tellWeek', date: '2025-11-03' })
    await settled()
    nothingCanBeShown()
    perform(tellWeek)
    await settled()
    expect(log).toEqual([])
  })

  it('lets time go on when the system refuses, or the week cannot be read', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { ports, perform, log, messages } = setUp()
    perform(tellWeek)
    await settled()
    messages[0]?.onFailed('no bus')
    effects({ ...ports, wordsForWeek: () => Promise.reject(new Error('no journal')) }).perform(
      tellWeek,
    )
    await settled()
    expect(log).toEqual(['notify Your week'])
    expect(said).toHaveBeenCalledTimes(2)
  })
})
