import { describe, expect, it } from 'vitest'

import { explainedBy, mostExplanations, type Explanation } from '#core/explanations'
import type { Reason } from '#core/reason'
import type { Sense } from '#core/senses'
import { defaultSettings, type Settings } from '#core/settings'
import type { Snapshot, Status } from '#core/snapshot'
import { minutes, type Instant } from '#core/time'

import { whyAnswers } from '../electron/why-answers.ts'

const at = (minute: number) => (Date.parse('2026-11-23T09:00:00Z') + minutes(minute)) as Instant

const saying = (minute: number, kind: Status['kind'], reason: Reason, settings?: Settings) =>
  ({
    takenAt: at(minute),
    status: { kind, reason },
    bout: { sittingFor: minutes(31), promptAt: minutes(30), fill: 1 },
    breakView: { kind: 'none' },
    storage: { kind: 'saved' },
    settings: settings ?? defaultSettings,
  }) as Snapshot

const waiting = (cause: 'microphone' | 'camera'): Reason => ({
  code: 'on-hold',
  cause,
  since: at(30),
})

const senses: readonly Sense[] = [
  {
    name: 'input',
    source: 'system',
    reading: { kind: 'idle', idleFor: 2000 },
    readAt: at(31),
    health: 'working',
  },
]

function computer(now: () => Snapshot) {
  const pasted: string[] = []
  const why = whyAnswers({
    snapshot: now,
    lookAround: () => Promise.resolve(senses),
    machine: () => ({
      versions: [['Uncurl', '1.2.3']],
      runsFor: 3600,
      windows: ['home'],
    }),
    copy: (text) => {
      pasted.push(text)
      return Promise.resolve()
    },
  })
  return { ...why, pasted }
}

describe('#43 why there was silence, and why a prompt', () => {
  it('is told in the order of the day, each reason once while it lasts', () => {
    const { heard, answers } = computer(() => saying(33, 'hold', waiting('camera')))
    heard(saying(0, 'sitting', { code: 'not-yet', dueAt: at(30) }))
    heard(saying(1, 'sitting', { code: 'not-yet', dueAt: at(31) }))
    heard(saying(30, 'hold', waiting('microphone')))
    heard(saying(33, 'hold', waiting('camera')))
    const said = answers.getWhy(undefined) as readonly Explanation[]
    expect(said.map(({ at: since, reason }) => [(since - at(0)) / 60_000, reason.code])).toEqual([
      [0, 'not-yet'],
      [30, 'on-hold'],
      [33, 'on-hold'],
    ])
  })

  it('forgets what is older than a day has room for', () => {
    let told: readonly Explanation[] = []
    for (let minute = 0; minute < 3 * mostExplanations; minute += 1) {
      const cause = minute % 2 === 0 ? 'microphone' : 'camera'
      told = explainedBy(told, saying(minute, 'hold', waiting(cause)))
    }
    expect(told).toHaveLength(mostExplanations)
    expect(told.at(-1)?.at).toBe(at(3 * mostExplanations - 1))
  })
})

describe('#43 the report', () => {
  it('says what the computer is, what is sensed, what was changed and what was said', async () => {
    const settings = { ...defaultSettings, sitMinutes: 45 }
    const now = saying(31, 'hold', waiting('microphone'), settings)
    const { heard, answers } = computer(() => now)
    heard(now)
    expect(await answers.getReport(undefined)).toBe(`Uncurl
Uncurl: 1.2.3

Now
at: 2026-11-23T09:31:00.000Z
running for: 3600 s
state: hold on-hold microphone
sitting: 1860 s, prompt at 30 min
break view: none
windows: home
storage: saved

Senses
input: working, by system, {"kind":"idle","idleFor":2000}

Settings that differ from their defaults
sitMinutes: 45

What was said, and when
2026-11-23T09:31:00.000Z hold on-hold microphone`)
  })

  it('is what is copied', async () => {
    const { answers, pasted } = computer(() => saying(31, 'hold', waiting('microphone')))
    await answers.copyReport(undefined)
    expect(pasted).toEqual([await answers.getReport(undefined)])
  })

  it('tells nothing of the person: no names, folders, routines, days or hours', async () => {
    const settings: Settings = {
      ...defaultSettings,
      namedPrograms: ['secret-program'],
      sharedFolder: '/people/secret/folder',
      starred: ['secret-routine'],
      switchedOff: ['secret-routine'],
      daysOff: [{ from: '2031-03-14', to: '2031-03-15' }],
      quietPeriods: [{ from: '2031-03-14T10:00', to: '2031-03-14T11:00' }],
      openingHours: Array.from({ length: 7 }, () => [{ from: '03:14', to: '03:15' }]),
      display: { id: 1, label: 'secret screen' },
      elsewhere: { place: 'desk', equipment: ['towel'] },
    }
    const { answers } = computer(() => saying(31, 'hold', waiting('microphone'), settings))
    const report = await answers.getReport(undefined)
    expect(report).not.toMatch(/secret|2031|03:1/)
    expect(report).toContain('daysOff: changed')
  })
})
