import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseCommand, parseLink, pauseLength, type Command, type PauseEnd } from '#core/commands'
import type { Instant } from '#core/time'

const typed = (line: string) => parseCommand(line.split(' '))
const at = (hour: number, minute: number): PauseEnd => ({
  kind: 'time',
  minuteOfDay: hour * 60 + minute,
})
const length = (minutes: number): PauseEnd => ({ kind: 'length', length: minutes * 60_000 })

describe('what can be typed', () => {
  it.each<[string, Command]>([
    ['status', { type: 'status', json: false }],
    ['status --json', { type: 'status', json: true }],
    ['break', { type: 'break' }],
    ['postpone', { type: 'postpone' }],
    ['skip', { type: 'skip' }],
    ['resume', { type: 'resume' }],
    ['standing', { type: 'posture', posture: 'standing' }],
    ['sitting', { type: 'posture', posture: 'sitting' }],
    ['away', { type: 'away' }],
    ['office', { type: 'profile', profile: 'office' }],
    ['home', { type: 'profile', profile: 'home' }],
    ['open today', { type: 'open', page: 'today' }],
    ['open week', { type: 'open', page: 'week' }],
    ['open plan', { type: 'open', page: 'plan' }],
    ['open history', { type: 'open', page: 'history' }],
    ['open routines', { type: 'open', page: 'routines' }],
    ['open settings', { type: 'open', page: 'settings' }],
    ['help', { type: 'help' }],
    ['--help', { type: 'help' }],
    ['-h', { type: 'help' }],
    ['Break', { type: 'break' }],
  ])('%s', (line, command) => {
    expect(typed(line)).toEqual(command)
  })

  it.each<[string, PauseEnd]>([
    ['30m', length(30)],
    ['30min', length(30)],
    ['90m', length(90)],
    ['1h', length(60)],
    ['1h30m', length(90)],
    ['2d', length(2 * 24 * 60)],
    ['1d12h', length(36 * 60)],
    ['366d', length(366 * 24 * 60)],
    ['tomorrow', { kind: 'tomorrow' }],
    ['until tomorrow', { kind: 'tomorrow' }],
    ['until 14:30', { kind: 'time', minuteOfDay: 870 }],
    ['14:30', { kind: 'time', minuteOfDay: 870 }],
    ['until 9:05', { kind: 'time', minuteOfDay: 545 }],
    ['until 00:00', { kind: 'time', minuteOfDay: 0 }],
    ['until 2026-12-24', { kind: 'date', date: '2026-12-24' }],
    ['until 2028-02-29', { kind: 'date', date: '2028-02-29' }],
  ])('pause %s', (said, end) => {
    expect(typed(`pause ${said}`)).toEqual({ type: 'pause', end })
  })
})

describe('what cannot be understood is named', () => {
  it.each([
    ['brake', 'unknown', 'brake'],
    ['__proto__', 'unknown', '__proto__'],
    ['--json', 'unknown', '--json'],
    ['status --yaml', 'extra', '--yaml'],
    ['status --json now', 'extra', 'now'],
    ['break now', 'extra', 'now'],
    ['pause', 'pause', ''],
    ['pause soon', 'pause', 'soon'],
    ['pause 0m', 'pause', '0m'],
    ['pause 5', 'pause', '5'],
    ['pause -5m', 'pause', '-5m'],
    ['pause 367d', 'pause', '367d'],
    ['pause 30m1h', 'pause', '30m1h'],
    ['pause until', 'pause', ''],
    ['pause until 30m', 'pause', '30m'],
    ['pause until 24:00', 'pause', '24:00'],
    ['pause until 2026-02-30', 'pause', '2026-02-30'],
    ['pause until 2026-13-01', 'pause', '2026-13-01'],
    ['pause 1h please', 'extra', 'please'],
    ['pause until 14:30 please', 'extra', 'please'],
    ['open', 'page', ''],
    ['open safety', 'page', 'safety'],
    ['open week 3', 'extra', '3'],
    ['uncurl://break now', 'extra', 'now'],
  ])('%s', (line, fault, word) => {
    expect(typed(line)).toEqual({ type: 'fault', fault, word })
  })

  it('and cannot steer the terminal that it is shown in', () => {
    expect(parseCommand(['\u001b[2J\nbreak'])).toEqual({
      type: 'fault',
      fault: 'unknown',
      word: '?[2j?break',
    })
  })

  it('whatever it is, nothing is thrown', () => {
    const word = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('status', 'pause', 'until', 'open', 'week', '--json', '1h', 'uncurl://'),
      fc.string().map((end) => `uncurl://${end}`),
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const parsed = parseCommand(words)
        if (parsed.type === 'fault') expect(parsed.word).not.toMatch(/\p{C}/u)
      }),
    )
  })
})

describe('a link', () => {
  it.each<[string, Command]>([
    ['uncurl://break', { type: 'break' }],
    ['uncurl://break/', { type: 'break' }],
    ['uncurl:break', { type: 'break' }],
    ['UNCURL://BREAK', { type: 'break' }],
    ['uncurl://resume', { type: 'resume' }],
    ['uncurl://open/week', { type: 'open', page: 'week' }],
    ['uncurl://pause/1h', { type: 'pause', end: length(60) }],
    ['uncurl://pause/1d', { type: 'pause', end: length(24 * 60) }],
    ['uncurl://pause/tomorrow', { type: 'pause', end: { kind: 'tomorrow' } }],
    ['uncurl://pause/until/14:30', { type: 'pause', end: { kind: 'time', minuteOfDay: 870 } }],
  ])('%s does as the words do', (link, command) => {
    expect(parseLink(link)).toEqual(command)
    expect(parseCommand([link])).toEqual(command)
  })

  it.each([
    'uncurl://status',
    'uncurl://skip',
    'uncurl://postpone',
    'uncurl://standing',
    'uncurl://away',
    'uncurl://home',
    'uncurl://help',
    'uncurl://pause/2d',
    'uncurl://pause/until/2026-12-24',
    'uncurl://uncurl://break',
    'uncurl://',
    'uncurl://break?now',
    'uncurl://break#now',
    'uncurl://break%20now',
    'uncurl://break now',
    'https://example.org/break',
  ])('%s is refused: a web page can call it', (link) => {
    expect(parseLink(link)).toMatchObject({ type: 'fault', fault: 'link' })
  })

  it('with words that nobody knows is refused by that word', () => {
    expect(parseLink('uncurl://format/disk')).toMatchObject({ fault: 'unknown', word: 'format' })
    expect(parseLink('uncurl://open/safety')).toMatchObject({ fault: 'page', word: 'safety' })
  })
})

describe('a pause', () => {
  const now = { wall: Date.parse('2026-11-16T13:00:00Z') as Instant, zone: 'Europe/Berlin' }
  const until = (end: PauseEnd, dayStartsAt = 0) => {
    const length = pauseLength(end, now, dayStartsAt)
    return typeof length === 'object' && 'until' in length
      ? new Date(length.until).toISOString()
      : length
  }
  it('of a length, or until tomorrow, is what it is', () => {
    expect(until(length(30))).toBe(1_800_000)
    expect(until({ kind: 'tomorrow' })).toBe('tomorrow')
  })

  it('until a time ends when the clock shows it next', () => {
    expect(until(at(14, 30))).toBe('2026-11-16T13:30:00.000Z')
    expect(until(at(14, 0))).toBe('2026-11-17T13:00:00.000Z')
    expect(until(at(9, 0))).toBe('2026-11-17T08:00:00.000Z')
  })

  it('until a date ends when that day begins for the person', () => {
    const end: PauseEnd = { kind: 'date', date: '2026-12-24' }
    expect(until(end)).toBe('2026-12-23T23:00:00.000Z')
    expect(until(end, 4)).toBe('2026-12-24T03:00:00.000Z')
  })

  it('cannot end in the past', () => {
    expect(until({ kind: 'date', date: '2026-11-16' })).toEqual({
      type: 'fault',
      fault: 'past',
      word: '2026-11-16',
    })
  })
})
