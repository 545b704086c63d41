import type { LeftOut } from '#core/leaving-out'
import type { LibraryEntry } from '#core/snapshot'
import type { StoppedRoutine, WeekDay, WeekView } from '#core/summary/week-view'
import type { Instant } from '#core/time'

import { catalogue } from '../../../support/catalogue.ts'

const zone = 'Europe/London'
export const instant = (at: string): Instant => Date.parse(at) as Instant

const minutes = (count: number): number => count * 60

function day(date: string, sits: readonly number[]): WeekDay {
  const sittingSeconds = sits.reduce((sum, seconds) => sum + seconds, 0)
  return {
    date,
    sittingSeconds,
    standingSeconds: 0,
    trackedSeconds: Math.round(sittingSeconds * 1.25),
    isActive: sittingSeconds > 0,
    hasMoved: sittingSeconds > 0,
    breaks: sits.length,
    isTravel: false,
    isClockAdjusted: false,
    sits: sits.map((seconds, index) => ({
      start: instant(`${date}T${String(9 + index).padStart(2, '0')}:00:00Z`),
      seconds,
      whole: seconds,
    })),
    hours: Array.from({ length: 24 }, () => ({ sittingSeconds: 0, trackedSeconds: 0 })),
  }
}

export const aStop: StoppedRoutine = {
  routineId: 'chair-back-extension',
  at: instant('2025-10-28T15:00:00Z'),
  zone,
  reason: 'sharp-pain',
}

/** Half an hour, 50 minutes and nearly two hours of sitting. */
export const aDay = (date: string): WeekDay => day(date, [minutes(30), minutes(50), minutes(112)])

/** The week from Monday 27 October 2025 on: five days at the desk, and one before it to compare with. */
export const aWeek: WeekView = {
  from: '2025-10-27',
  to: '2025-11-02',
  zone,
  soFar: false,
  earliest: '2025-10-01',
  headline: { code: 'shorter-sits' },
  insights: [],
  days: [
    ...['2025-10-27', '2025-10-28', '2025-10-29', '2025-10-30', '2025-10-31'].map(aDay),
    day('2025-11-01', []),
    day('2025-11-02', []),
  ],
  activeDays: 5,
  facts: {
    sittingSeconds: minutes(960),
    standingSeconds: 0,
    usualDay: minutes(192),
    notSitting: 0.2,
    longestSit: {
      start: instant('2025-10-28T14:08:00Z'),
      date: '2025-10-28',
      seconds: minutes(112),
      zone,
    },
    typicalSit: minutes(32),
    halfTimeSit: minutes(38),
    shortSitShare: 0.684,
    answerRate: 0.69,
    breaksPerHour: 1.5,
    daysMoved: 5,
  },
  before: {
    sittingSeconds: minutes(900),
    standingSeconds: 0,
    usualDay: minutes(180),
    notSitting: null,
    longestSit: null,
    typicalSit: minutes(35),
    halfTimeSit: minutes(44),
    shortSitShare: 0.61,
    answerRate: null,
    breaksPerHour: 1.25,
    daysMoved: 4,
  },
  breaks: { taken: 20, partial: 2, own: 25, skipped: 5, expired: 3, postponed: 6, prompts: 29 },
  mix: {
    parts: [
      { target: 'scapular', share: 0.54 },
      { target: 'thoracic-extension', share: 0.27 },
      { target: 'walk', share: 0.19 },
    ],
    missing: ['hips', 'lats'],
  },
  comfort: {
    median: 3,
    count: 3,
    trend: 'lower',
    scores: [
      { date: '2025-10-06', score: 5 },
      { date: '2025-10-22', score: 4 },
      { date: '2025-10-27', score: 3 },
      { date: '2025-10-29', score: 4 },
      { date: '2025-10-31', score: 2 },
    ],
  },
  fourWeeks: ['2025-10-06', '2025-10-13', '2025-10-20', '2025-10-27'].map((from, week) => ({
    from,
    moved: Array.from({ length: 7 }, (_, index) => index < 5 && index !== week),
  })),
  strengthDays: 2,
  plan: null,
  wornSeconds: { band: 0, disc: 0 },
  stops: [aStop],
  missedSeconds: null,
}

/** The library with some routines left out. */
export const libraryWith = (leftOut: Readonly<Record<string, LeftOut>>): readonly LibraryEntry[] =>
  catalogue.map((routine) => ({
    routine,
    own: false,
    leftOut: leftOut[routine.id] ?? null,
    offeredWhen: null,
    starred: false,
    rating: null,
  }))
