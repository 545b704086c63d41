import {
  addDays,
  datesFrom,
  localDate,
  startOfDate,
  startOfWeek,
  type DateText,
  type Weekday,
} from '../calendar.ts'
import type { Catalogue } from '../routines.ts'
import type { Instant, Now } from '../time.ts'
import { comfortOf, scoresOf } from './comfort.ts'
import { datedRecord, type DatedRecord } from './days.ts'
import { breaksOn, factsOn } from './facts.ts'
import { headlineOf } from './headline.ts'
import { insightsOf } from './insights.ts'
import { missedOn } from './missed.ts'
import { mixOf } from './mix.ts'
import { weekPlanOf, wornSecondsOf, type PlanOn } from './plan.ts'
import type { Recorded } from './record.ts'
import { isStrength } from './strength.ts'
import { stopsOf } from './stops.ts'
import { emptyDay } from './week-day.ts'
import type { WeekView } from './week-view.ts'

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
  /** What the plan has on a date. */
  readonly planOn: PlanOn
}

type WeekAsked = Pick<WeekRequest, 'date' | 'now' | 'rules'>

/** How far back a week looks: for the comparison, the days moved and the comfort of four weeks. */
const weeksShown = 4
const daysToCompare = 2

/** The seven dates of the week that is asked for. */
export const datesOf = ({ date, now, rules }: WeekAsked) =>
  datesFrom(startOfWeek(date ?? today(now, rules), rules.startsOn), 7)

/**
 * The time from which and up to which a week needs the record: four weeks, with two days on either side.
 * Dates begin up to a day apart around the world, and a day may begin hours after midnight; what is left
 * is for sits over the edge.
 */
export function timeOf(request: WeekAsked): {
  readonly from: Instant
  readonly to: Instant
} {
  const [first = ''] = datesOf(request)
  const { zone } = request.now
  return {
    from: startOfDate(addDays(first, -7 * (weeksShown - 1) - 2), zone),
    to: startOfDate(addDays(first, 9), zone),
  }
}

/** The summary of one week (content F2 to F4), from the record of the time that `timeOf` tells. */
export function weekOf(recorded: Recorded, request: WeekRequest): WeekView {
  const { now, rules, catalogue, earliest } = request
  const dates = datesOf(request)
  const [from = '', to = ''] = [dates[0], dates.at(-1)]
  const todayIs = today(now, rules)
  const soFar = from <= todayIs && todayIs <= to
  const record = datedRecord(recorded, rules.dayStartsAt)
  const days = dates.map((date) => record.days.get(date) ?? emptyDay(date))
  const events = dates.flatMap((date) => record.prompts.get(date) ?? [])
  const facts = factsOn(record, dates)
  const breaks = breaksOn(record, dates)
  const past = datesBefore(record, dates, todayIs)
  const before = past.length === 0 ? null : factsOn(record, past)
  const weeks = Array.from({ length: weeksShown }, (_, index) =>
    datesFrom(addDays(from, 7 * (index + 1 - weeksShown)), 7),
  )
  const dateOf = ({ at, zone }: { readonly at: Instant; readonly zone: string }) =>
    localDate(at, zone, rules.dayStartsAt)
  const scores = scoresOf(recorded.checkIns, dateOf)
  return {
    from,
    to,
    zone: now.zone,
    soFar,
    earliest,
    headline: headlineOf(facts, before, breaks, activeOn(record, dates)),
    insights: insightsOf(days, record.sits),
    days,
    activeDays: activeOn(record, dates),
    facts,
    before,
    breaks,
    mix: mixOf(events, catalogue),
    comfort: comfortOf(scores, weeks, past),
    fourWeeks: weeks.map((week) => ({
      from: week[0] ?? '',
      moved: week.map((date) => record.days.get(date)?.hasMoved ?? false),
    })),
    strengthDays: dates.filter((date) => record.prompts.get(date)?.some(isStrength)).length,
    plan: weekPlanOf(dates, request.planOn, (date) => record.prompts.get(date) ?? []),
    wornSeconds: wornSecondsOf(recorded.worn.filter((entry) => dates.includes(dateOf(entry)))),
    stops: stopsOf(events),
    missedSeconds: missedOn(record, dates),
  }
}

const today = (now: Now, rules: WeekRules): DateText =>
  localDate(now.wall, now.zone, rules.dayStartsAt)

const activeOn = (record: DatedRecord, dates: readonly DateText[]): number =>
  dates.filter((date) => record.days.get(date)?.isActive).length

/**
 * The dates of the week before that a week may be compared with: the same weekdays, where it is not
 * over. One active day is nothing to compare, neither in this week nor in that (content F3).
 */
function datesBefore(
  record: DatedRecord,
  dates: readonly DateText[],
  todayIs: DateText,
): readonly DateText[] {
  const sameDays = dates.filter((date) => date <= todayIs).map((date) => addDays(date, -7))
  const isEnough = [dates, sameDays].every((week) => activeOn(record, week) >= daysToCompare)
  return isEnough ? sameDays : []
}
