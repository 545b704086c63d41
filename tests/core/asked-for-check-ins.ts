import { expect } from 'vitest'

import type { CheckInAnswer } from '#core/journal'
import type { SignalName } from '#core/presence'
import type { Settings } from '#core/settings'
import { hours, minutes, seconds } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'

// Monday is the 16th of November 2026.
export const wednesday = '2026-11-18T14:08:00Z'
export const days = (count: number) => hours(24 * count)

export const at = (start: string, settings: Partial<Settings> = {}) =>
  desk({ start, timeZone: 'Europe/London', settings })
export const view = (day: Desk) => day.snapshot().breakView
export const kindOf = (day: Desk) => view(day).kind

/** Works for a while and takes a break of two minutes; its done card stays. */
export function takeBreak(day: Desk, signals: readonly SignalName[] = []): void {
  day.type(minutes(2))
  day.press({ type: 'started', choice: null })
  day.sense(signals)
  day.leave(minutes(2))
  expect(kindOf(day)).toBe('done')
}

/** Takes a break, and what the window shows when its card is closed. */
export function afterBreak(day: Desk, signals: readonly SignalName[] = []): string {
  takeBreak(day, signals)
  day.press({ type: 'breakClosed' })
  return kindOf(day)
}

export function typeUntilPrompt(day: Desk): void {
  for (let tries = 0; kindOf(day) !== 'prompt' && tries < 500; tries += 1) day.type(seconds(5))
  expect(kindOf(day)).toBe('prompt')
}

export const answered = (score: number, more: Partial<CheckInAnswer> = {}): CheckInAnswer => ({
  score,
  area: null,
  words: [],
  tags: [],
  ...more,
})

export const say = (day: Desk, score: number, more?: Partial<CheckInAnswer>) =>
  day.press({ type: 'checkedIn', answer: answered(score, more) })
