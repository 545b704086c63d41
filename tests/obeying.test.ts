import { describe, expect, it } from 'vitest'

import { parseCommand } from '#core/commands'
import type { AppEvent } from '#core/events'
import type { Paused } from '#core/reason'
import { defaultSettings, type Settings } from '#core/settings'
import type { Snapshot } from '#core/snapshot'
import { minutes, type Instant } from '#core/time'

import { obeying } from '../electron/obeying.ts'
import { trayCommands } from '../electron/tray-commands.ts'

const now = Date.parse('2026-11-16T13:00:00Z') as Instant
const paused: Paused = { code: 'paused', until: (now + 3_600_000) as Instant, isToday: true }
const prompt = { kind: 'prompt' } as Snapshot['breakView']

const calm = {
  takenAt: now,
  zone: 'Europe/London',
  settings: defaultSettings,
  status: { kind: 'sitting', reason: { code: 'not-yet', dueAt: (now + 600_000) as Instant } },
  bout: { sittingFor: 1_200_400, promptAt: 1_800_000, fill: 0.6 },
  breakView: { kind: 'none' },
  likelyNext: { routine: null, seconds: 120, because: null },
  sample: false,
} as Snapshot

interface Given {
  readonly snapshot?: Partial<Snapshot>
  readonly paused?: Paused | null
  /** The prompt stays, whatever is answered. */
  readonly stubborn?: boolean
  /** No setting can be saved. */
  readonly fullDisk?: boolean
}

function setUp(given: Given = {}) {
  const did: unknown[] = []
  let snapshot: Snapshot = { ...calm, ...given.snapshot }
  let pause = given.paused ?? null
  const { obey, togglePause } = obeying({
    send(event: AppEvent) {
      did.push(event)
      if (event.type === 'promptsPaused') pause = paused
      if ((event.type === 'skipped' || event.type === 'postponed') && given.stubborn !== true) {
        snapshot = { ...snapshot, breakView: { kind: 'none' } }
      }
    },
    snapshot: () => snapshot,
    paused: () => pause,
    openHome: (...page) => did.push(page),
    changeSettings(change: Partial<Settings>) {
      did.push(change)
      if (given.fullDisk === true) return
      snapshot = { ...snapshot, settings: { ...snapshot.settings, ...change } }
    },
    words: {
      say: (key, values) => `${key}${JSON.stringify(values ?? {})}`,
      reason: ({ code }) => `because ${code}`,
      sittingFor: (sat) => `sitting for ${sat}`,
    },
    version: '1.2.3',
  })
  const type = (line: string) => obey(parseCommand(line.split(' ')))
  return { did, obey, type, togglePause }
}

describe('a command', () => {
  it.each<[string, AppEvent]>([
    ['break', { type: 'started', choice: null }],
    ['resume', { type: 'promptsResumed' }],
    ['standing', { type: 'postureSaid', posture: 'standing' }],
    ['sitting', { type: 'postureSaid', posture: 'sitting' }],
  ])('#43 %s is done, and answered with how it stands then', (line, event) => {
    const { did, type } = setUp()
    expect(type(line)).toEqual({ text: 'because not-yet', code: 0 })
    expect(did).toEqual([event])
  })

  it('#30 away says that somebody steps away now', () => {
    const { did, type } = setUp()
    expect(type('away')).toEqual({ text: 'commands.noted.away{}', code: 0 })
    expect(did).toEqual([{ type: 'steppedAway' }])
  })

  it('begins the break that is likely next', () => {
    const routine = {
      routineId: 'wall-slides',
      variant: 'short',
      name: 'Wall slides',
      position: 'standing',
    } as const
    const { did, type } = setUp({
      snapshot: { likelyNext: { routine, seconds: 90, because: { code: 'fits' } } },
    })
    type('break')
    expect(did).toEqual([
      { type: 'started', choice: { routineId: 'wall-slides', variant: 'short' } },
    ])
  })

  it('pauses, and says until when', () => {
    const { did, type } = setUp()
    expect(type('pause 1h')).toEqual({ text: 'because paused', code: 0 })
    type('pause tomorrow')
    type('pause until 14:30')
    expect(did).toEqual([
      { type: 'promptsPaused', length: minutes(60) },
      { type: 'promptsPaused', length: 'tomorrow' },
      { type: 'promptsPaused', length: { until: Date.parse('2026-11-16T14:30:00Z') } },
    ])
  })

  it('does not pause until a date that has begun', () => {
    const { did, type } = setUp()
    expect(type('pause until 2026-11-16')).toEqual({
      text: 'commands.faults.past{"word":"2026-11-16"}',
      code: 2,
    })
    expect(did).toEqual([])
  })

  it('answers the prompt that is shown', () => {
    const { did, type } = setUp({ snapshot: { breakView: prompt } })
    expect(type('skip')).toEqual({ text: 'because not-yet', code: 0 })
    expect(did).toEqual([{ type: 'skipped' }])
  })

  it('changes nothing without a prompt, and says so', () => {
    const { did, type } = setUp()
    expect(type('skip')).toEqual({ text: 'commands.noPrompt{}', code: 1 })
    expect(type('postpone')).toEqual({ text: 'commands.noPrompt{}', code: 1 })
    expect(did).toEqual([])
  })

  it('says when a prompt does not let itself be answered so', () => {
    const { type } = setUp({ snapshot: { breakView: prompt }, stubborn: true })
    expect(type('skip')).toEqual({ text: 'commands.cannotSkip{}', code: 1 })
    expect(type('postpone')).toEqual({ text: 'commands.cannotPostpone{}', code: 1 })
  })

  it('goes to the other place with what is there', () => {
    const { did, type } = setUp()
    expect(type('home').text).toBe('commands.noted.home{}')
    expect(did).toMatchObject([{ profile: 'home', place: defaultSettings.elsewhere.place }])
  })

  it('#33 says when the place could not be saved', () => {
    const { type } = setUp({ fullDisk: true })
    expect(type('home')).toEqual({ text: 'commands.notSaved{}', code: 1 })
    expect(type('office').code).toBe(0)
  })

  it('opens a page, in silence', () => {
    const { did, type } = setUp()
    expect(type('open week')).toEqual({ text: '', code: 0 })
    expect(did).toEqual([['week', undefined]])
  })

  it('that nobody knows is named', () => {
    const { type } = setUp()
    expect(type('brake')).toEqual({ text: 'commands.faults.unknown{"word":"brake"}', code: 2 })
    expect(type('pause')).toEqual({ text: 'commands.missing.pause{"word":""}', code: 2 })
  })
})

describe('#43 the status', () => {
  it('for programs has a shape that stays', () => {
    const { type } = setUp()
    expect(JSON.parse(type('status --json').text)).toEqual({
      running: true,
      version: '1.2.3',
      state: 'sitting',
      reason: 'not-yet',
      heldBy: null,
      words: 'because not-yet',
      sittingSeconds: 1200,
      nextPromptAt: '2026-11-16T13:10:00.000Z',
      pausedUntil: null,
    })
  })

  it('names what holds a prompt, and a pause while somebody is away', () => {
    const held = { code: 'on-hold', cause: 'microphone', since: now } as const
    const { type } = setUp({ snapshot: { status: { kind: 'hold', reason: held } }, paused })
    expect(JSON.parse(type('status --json').text)).toMatchObject({
      state: 'hold',
      heldBy: 'microphone',
      nextPromptAt: null,
      pausedUntil: '2026-11-16T14:00:00.000Z',
    })
    expect(type('status').text).toBe('sitting for 1200400.\nbecause on-hold\nbecause paused')
  })

  it('says a pause once', () => {
    const { type } = setUp({ snapshot: { status: { kind: 'paused', reason: paused } }, paused })
    expect(type('status').text).toBe('sitting for 1200400.\nbecause paused')
  })

  it('counts no sitting where nobody has sat', () => {
    const { type } = setUp({ snapshot: { bout: { ...calm.bout, sittingFor: 0 } } })
    expect(type('status').text).toBe('because not-yet')
  })
})

it('help has a line for each command', () => {
  const { type } = setUp()
  const lines = type('help').text.split('\n')
  expect(lines[0]).toBe('commands.usage{}')
  expect(lines).toContain('  uncurl break              commands.does.break{}')
})

it('the keys for a pause end one that goes on', () => {
  const off = setUp()
  off.togglePause()
  expect(off.did).toEqual([{ type: 'promptsPaused', length: minutes(60) }])
  const on = setUp({ paused })
  on.togglePause()
  expect(on.did).toEqual([{ type: 'promptsResumed' }])
})

it('the tray gives the same commands, and can quit', () => {
  const did: unknown[] = []
  const choose = trayCommands({
    obey: (command) => did.push(command),
    quit: () => did.push('quit'),
  })
  choose({ type: 'break' })
  choose({ type: 'quit' })
  expect(did).toEqual([{ type: 'break' }, 'quit'])
})
