import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { addDays, localDate, startOfDate, weekdayOf } from '#core/calendar'
import { withEntries } from '#core/diary'
import type { JournalEntry } from '#core/journal'
import { programmeView } from '#core/programme-shown'
import type { Clock, Instant, Tick } from '#core/time'

import { openJournal } from '../../electron/storage/journal-store.ts'
import { readSettings } from '../../electron/storage/settings-file.ts'
import { catalogue } from './catalogue.ts'
import { demoSettings, writeDemo } from './demo.ts'
import { desk } from './desk.ts'

const zone = 'Europe/London'
/** A Friday afternoon. */
const now = Date.parse('2026-11-20T14:10:00Z') as Instant
const folder = mkdtempSync(join(tmpdir(), 'uncurl-demo-test-'))

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const clock: Clock = { now: () => ({ wall: now, tick: 0 as Tick, zone, boot: null }) }

/** Writes a sample into a folder of its own, and reads what the app would. */
function sample(name: string, seed = 1) {
  const directory = join(folder, name)
  writeDemo(directory, { now, zone, seed })
  const journal = openJournal({ directory, clock })
  const found = {
    entries: journal.between(0 as Instant, now),
    checkpoint: journal.checkpoint(),
    isSample: journal.isSample(),
    notices: journal.notices,
    settings: readSettings(join(directory, 'settings.json')),
  }
  journal.close()
  return found
}

const made = sample('made')
const { entries } = made

const ofType = <Type extends JournalEntry['type']>(type: Type) =>
  entries.filter((entry): entry is Extract<JournalEntry, { type: Type }> => entry.type === type)
const intervals = ofType('interval')
const prompts = ofType('prompt')
const dateOf = (at: Instant) => localDate(at, zone)

describe('a sample', () => {
  it('is the same for the same seed, and another for another', { timeout: 30_000 }, () => {
    expect(sample('again').entries).toEqual(entries)
    expect(sample('other', 2).entries).not.toEqual(entries)
  })

  it('is whole time, without gaps or overlaps, up to the moment asked for', () => {
    for (const [index, { start }] of intervals.entries()) {
      if (index > 0) expect(start).toBe(intervals[index - 1]?.end)
    }
    expect(intervals.at(-1)?.end).toBe(now)
    expect(entries.every((entry) => entry.type === 'interval' || entry.at <= now)).toBe(true)
  })

  it('begins eight weeks before the week of that moment', () => {
    const [first] = intervals
    expect(first === undefined ? '' : dateOf(first.start)).toBe('2026-09-21')
  })

  it('has prompts that came out in every way, and a routine that hurt', () => {
    expect(new Set(prompts.map(({ outcome }) => outcome))).toEqual(
      new Set(['taken', 'partial', 'skipped', 'expired', 'postponed']),
    )
    expect(prompts.some(({ outcome, prompted }) => outcome === 'taken' && !prompted)).toBe(true)
    expect(prompts.filter(({ stopReason }) => stopReason === 'sharp-pain')).toHaveLength(1)
    expect(ofType('rating').length).toBeGreaterThan(20)
  })

  it('has calls, which were assumed to be sitting', () => {
    expect(intervals.some(({ kind, source }) => kind === 'sitting' && source === 'assumed')).toBe(
      true,
    )
  })

  it('moves at least six things in each full week', () => {
    for (let week = 0; week < 8; week += 1) {
      const from = startOfDate(addDays('2026-09-21', 7 * week), zone)
      const to = startOfDate(addDays('2026-09-21', 7 * week + 7), zone)
      const done = prompts
        .filter(({ at, outcome }) => at >= from && at < to && outcome === 'taken')
        .map(({ routineId }) => catalogue.find(({ id }) => id === routineId)?.targets[0])
      expect(new Set(done).size).toBeGreaterThanOrEqual(6)
    }
  })

  it('has a day off, and weekends that are mostly free', () => {
    const worked = new Set(
      intervals.filter(({ kind }) => kind === 'sitting').map(({ start }) => dateOf(start)),
    )
    expect(worked.has('2026-10-07')).toBe(false)
    expect([...worked].filter((date) => weekdayOf(date) > 5)).toHaveLength(2)
  })

  it('is checked in on three afternoons a week', () => {
    const checkIns = ofType('check-in')
    expect(checkIns.length).toBeGreaterThanOrEqual(20)
    for (const { at, score } of checkIns) {
      expect([1, 3, 5]).toContain(weekdayOf(dateOf(at)))
      expect(score).toBeGreaterThanOrEqual(2)
      expect(score).toBeLessThanOrEqual(6)
    }
  })

  it('has a band that was worn on some days at the desk', () => {
    const spells = ofType('worn')
    expect(spells.length).toBeGreaterThanOrEqual(4)
    for (const { at } of spells) {
      const morning = startOfDate(dateOf(at), zone)
      const before = intervals.filter(({ start }) => start >= morning && start < at)
      expect(before.some(({ kind }) => kind === 'sitting')).toBe(true)
    }
  })
})

describe('an app that finds a sample', () => {
  it('knows that it is one', () => {
    expect(made.isSample).toBe(true)
    expect(made.notices).toEqual([])
    const directory = join(folder, 'own')
    const own = openJournal({ directory, clock })
    expect(own.isSample()).toBe(false)
    own.close()
  })

  it('is in the second week of a plan, with some evenings behind it', () => {
    const computer = desk({
      start: new Date(now).toISOString(),
      timeZone: zone,
      settings: demoSettings,
      checkpoint: made.checkpoint,
    })
    const state = { ...computer.state(), diary: withEntries([], entries, now) }
    const turn = { now: computer.time.clock.now(), catalogue }
    expect(programmeView(state, turn)).toMatchObject({
      kind: 'running',
      startedOn: '2026-11-09',
      day: 12,
      week: 2,
      done: 4,
      toCome: 2,
      weeks: [{ suns: ['done', 'done', 'done', 'missed', 'done', 'missed'] }, {}, {}, {}],
    })
  })

  it('goes on in the middle of a day, without asking first', () => {
    const computer = desk({
      start: new Date(now).toISOString(),
      timeZone: zone,
      settings: demoSettings,
      checkpoint: made.checkpoint,
    })
    const { care, bout } = computer.snapshot()
    expect(care).toMatchObject({ answer: 'none', off: null, screenIsDue: false })
    expect(bout.promptAt).toBeGreaterThan(0)
    expect(made.settings).toMatchObject({ kind: 'read', settings: demoSettings, faults: [] })
  })
})
