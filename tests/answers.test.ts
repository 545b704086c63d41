import { describe, expect, it } from 'vitest'

import type { AppEvent } from '#core/events'
import type { IdleHealth } from '#core/idle-health'
import { movedTo } from '#core/places'
import type { Sense } from '#core/senses'
import { defaultSettings, type Settings } from '#core/settings'
import type { Snapshot } from '#core/snapshot'
import type { AppState } from '#core/state'
import { after, hours, type Instant, minutes } from '#core/time'
import type { SaveResult } from '#ipc/contract'

import { answers } from '../electron/answers.ts'

const sense = (name: Sense['name'], health: Sense['health'] = 'working'): Sense => ({
  name,
  source: 'system',
  reading: null,
  readAt: null,
  health,
})

interface Given {
  readonly result?: SaveResult
  readonly verdict?: IdleHealth['verdict']
  readonly senses?: readonly Sense[]
  /** Why the app cannot start at login. */
  readonly loginRefusal?: 'refused' | 'failed'
}

const noon = Date.parse('2026-11-16T12:00:00Z') as Instant

function setUp({
  result = { saved: true },
  verdict = 'healthy',
  senses = [],
  loginRefusal,
}: Given = {}) {
  const sent: AppEvent[] = []
  const kept: Settings[] = []
  const saved: Settings[] = []
  const opened: string[] = []
  const snapshot = { zone: 'UTC', takenAt: noon } as Snapshot
  const handlers = answers({
    runtime: {
      send: (event) => sent.push(event),
      snapshot: () => snapshot,
      snapshotAfter: () => snapshot,
      state: () => ({ idleHealth: { verdict } }) as AppState,
    },
    settings: {
      load: () => defaultSettings,
      save: (settings) => {
        kept.push(settings)
        return result
      },
    },
    breaks: { fitPrompt: () => {}, toggleFullScreen: () => {} },
    passing: { cue: () => null },
    openHome: (page) => opened.push(page),
    displays: () => [],
    lookAround: () => Promise.resolve({ senses, running: [] }),
    startAtLogin: () => Promise.resolve(loginRefusal ?? 'done'),
    settingsSaved: (settings) => saved.push(settings),
  })
  return { handlers, sent, kept, saved, opened, snapshot }
}

describe('a call', () => {
  it('tells the core what the person did', () => {
    const { handlers, sent, snapshot } = setUp()
    expect(handlers.getSnapshot(undefined)).toBe(snapshot)
    void handlers.startBreak(null)
    void handlers.stop('dizzy')
    void handlers.pausePrompts(30)
    void handlers.pausePrompts('tomorrow')
    expect(sent).toEqual([
      { type: 'started', choice: null },
      { type: 'stopped', reason: 'dizzy' },
      { type: 'promptsPaused', length: minutes(30) },
      { type: 'promptsPaused', length: 'tomorrow' },
    ])
  })

  it('pauses until a moment to come, within a year', () => {
    const { handlers, sent } = setUp()
    const until = after(noon, hours(24 * 366))
    void handlers.pausePrompts({ until })
    expect(sent).toEqual([{ type: 'promptsPaused', length: { until } }])
    expect(() => handlers.pausePrompts({ until: noon })).toThrow('a moment to come')
    expect(() => handlers.pausePrompts({ until: after(until, 1) })).toThrow('a year at most')
    expect(sent).toHaveLength(1)
  })

  it('leaves a strict prompt in an emergency', () => {
    const { handlers, sent } = setUp()
    void handlers.leaveInEmergency(undefined)
    expect(sent).toEqual([{ type: 'emergencyLeft' }])
  })

  it('brings the home window, on the page that is asked for', () => {
    const { handlers, sent, opened } = setUp()
    void handlers.openHome('safety')
    expect(opened).toEqual(['safety'])
    expect(sent).toEqual([])
  })

  it('changes only the settings it names', async () => {
    const { handlers, sent, kept, saved } = setUp()
    expect(await handlers.saveSettings({ sitMinutes: 45 })).toEqual({ saved: true })
    const settings = { ...defaultSettings, sitMinutes: 45 }
    expect(kept).toEqual([settings])
    expect(saved).toEqual([settings])
    expect(sent).toEqual([{ type: 'settingsChanged', settings }])
  })

  it('goes to another place in one step, with what is there', async () => {
    const { handlers, kept } = setUp()
    await handlers.saveSettings({ profile: 'home' })
    const atHome = movedTo(defaultSettings, 'home')
    expect(kept).toEqual([atHome])
    await handlers.saveSettings({ profile: 'home', place: 'desk' })
    expect(kept.at(-1)).toEqual({ ...atHome, place: 'desk' })
  })

  it('leaves the app as it was when settings could not be saved', async () => {
    const { handlers, sent, saved } = setUp({
      result: { saved: false, reason: { code: 'disk', fault: 'full', undone: 'settings' } },
    })
    expect(await handlers.saveSettings({ sitMinutes: 45 })).toMatchObject({ saved: false })
    expect(sent).toEqual([])
    expect(saved).toEqual([])
  })

  it('does not say that the app starts at login when the desktop refuses', async () => {
    const { handlers, sent, kept } = setUp({ loginRefusal: 'refused' })
    expect(await handlers.saveSettings({ startAtLogin: true })).toEqual({
      saved: false,
      reason: { code: 'login-refused' },
    })
    expect([sent, kept]).toEqual([[], []])
  })
})

describe('the senses', () => {
  it('are what the computer says, as long as it makes sense', async () => {
    const senses = [sense('input'), sense('lock')]
    const { handlers } = setUp({ senses })
    expect(await handlers.getSenses(undefined)).toEqual({
      senses,
      running: [],
      inputDoubted: false,
    })
  })

  it('are not sure of keyboard and mouse when the core finds their readings impossible', async () => {
    const senses = [sense('input'), sense('lock')]
    const { handlers } = setUp({ senses, verdict: 'unhealthy' })
    expect(await handlers.getSenses(undefined)).toEqual({
      senses: [sense('input', 'unsure'), sense('lock')],
      running: [],
      inputDoubted: true,
    })
  })

  it('that are missing are not called unsure', async () => {
    const senses = [sense('input', 'not-available')]
    const { handlers } = setUp({ senses, verdict: 'unhealthy' })
    expect(await handlers.getSenses(undefined)).toMatchObject({ senses })
  })
})
