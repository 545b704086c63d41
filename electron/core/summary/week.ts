import {
  addDays,
  datesFrom,
  localDate,
  startOfDate,
  startOfWeek,
  type DateText,
  type Weekday,
} from '../calendar.ts'
import type { PromptEvent, StopReason } from '../journal.ts'
import type { Catalogue } from '../routines.ts'
import type { Instant, Now } from '../time.ts'
import { comfortOf } from './comfort.ts'
import { datedRecord, type DatedRecord } from './days.ts'
import { breaksOn, factsOn } from './facts.ts'
import { headlineOf } from './headline.ts'
import { insightsOf } from './insights.ts'
import { missedOn } from './missed.ts'
import { mixOf } from './mix.ts'
import type { Recorded } from './record.ts'
import { isStrength } from './strength.ts'
import type { StoppedRoutine, WeekDay, WeekView } from './week-view.ts'

/** How a person's weeks and days are cut. */
export interface WeekRules {
  readonly startsOn: Weekday
  /** Hour at which a day begins. */
  readonly dayStartsAt: number
}

export interface WeekRequest {
  /** Any date of the week that is wanted; null for the present one. */
  readonly date: DateText | null
  readonly now: Now
  readonly rules: WeekRules
  readonly catalogue: Catalogue
  /** The first date of all that are kept. */
  readonly earliest: DateText | null
}

/** How far back a week looks: for the comparison, the days moved and the comfort of four weeks. */
const weeksShown = 4

/** The seven dates of the week that is asked for. */
export const datesOf = ({ date, now, rules }: Omit<WeekRequest, 'catalogue' | 'earliest'>) =>
  datesFrom(startOfWeek(date ?? today(now, rules), rules.startsOn), 7)

/**
 * The time from which and up to which a week needs the record: four weeks, with a day on either side
 * for other zones and for sits over midnight.
 */
export function timeOf(request: Omit<WeekRequest, 'catalogue' | 'earliest'>): {
  readonly from: Instant
  readonly to: Instant
} {
  const [first = ''] = datesOf(request)
  const { zone } = request.now
  return {
    from: startOfDate(addDays(first, -7 * (weeksShown - 1) - 1), zone),
    to: startOfDate(addDays(first, 8), zone),
  }
}

/** The summary of one week (content F2 to F4), from the record of the time that `timeOf` tells. */
export function weekOf(recorded: Recorded, request: WeekRequest): WeekView {
  const { now, rules, catalogue } = request
  const dates = datesOf(request)
  const [from = '', to = ''] = [dates[0], dates.at(-1)]
  const todayIs = today(now, rules)
  const soFar = from <= todayIs && todayIs <= to
  const record = datedRecord(recorded, rules.dayStartsAt)
  const days = dates.map((date) => record.days.get(date) ?? emptyDay(date))
  const activeDays = days.filter(({ isActive }) => isActive).length
  const events = dates.flatMap((date) => record.prompts.get(date) ?? [])
  const facts = factsOn(record, dates)
  const before = comparisonFor(record, soFar ? dates.filter((date) => date <= todayIs) : dates)
  const comparable = activeDays > 1 ? before : null
  const breaks = breaksOn(record, dates)
  const fourWeeks = Array.from({ length: weeksShown }, (_, index) =>
    datesFrom(addDays(from, 7 * (index + 1 - weeksShown)), 7),
  )
  return {
    from,
    to,
    zone: now.zone,
    soFar,
    earliest: request.earliest,
    headline: headlineOf(facts, comparable, breaks, activeDays),
    insights: insightsOf(days, record.sits),
    days,
    activeDays,
    facts,
    before: comparable,
    breaks,
    mix: mixOf(events, catalogue),
    comfort: comfortOf(recorded.checkIns, fourWeeks, ({ at, zone }) =>
      localDate(at, zone, rules.dayStartsAt),
    ),
    fourWeeks: fourWeeks.map((week) => ({
      from: week[0] ?? '',
      moved: week.map((date) => record.days.get(date)?.hasMoved ?? false),
    })),
    strengthDays: dates.filter((date) => record.prompts.get(date)?.some(isStrength)).length,
    stops: events.flatMap(stopOf),
    missedSeconds: missedOn(record, dates),
  }
}

const today = (now: Now, rules: WeekRules): DateText =>
  localDate(now.wall, now.zone, rules.dayStartsAt)

/** The same weekdays a week earlier (content F3: partial week); null when nobody sat on them. */
function comparisonFor(record: DatedRecord, dates: readonly DateText[]) {
  const before = dates.map((date) => addDays(date, -7))
  return before.some((date) => record.days.get(date)?.isActive) ? factsOn(record, before) : null
}

const emptyDay = (date: DateText): WeekDay => ({
  date,
  sittingSeconds: 0,
  trackedSeconds: 0,
  isActive: false,
  hasMoved: false,
  breaks: 0,
  isTravel: false,
  isClockAdjusted: false,
  sits: [],
  hours: Array.from({ length: 24 }, () => ({ sittingSeconds: 0, trackedSeconds: 0 })),
})

/** Reasons for which content C4 wants more than to stop. */
const signs: ReadonlySet<StopReason | null> = new Set(['sharp-pain', 'tingling', 'dizzy'])

const stopOf = ({ routineId, stopReason, at, zone }: PromptEvent): readonly StoppedRoutine[] =>
  routineId !== null && stopReason !== null && signs.has(stopReason)
    ? [{ routineId, at, zone, reason: stopReason }]
    : []
