import { localDate, type Weekday } from '#core/calendar'
import { datedRecord } from '#core/summary/days'
import { joinedRecord } from '#core/summary/devices'
import { daySums, monthsOf } from '#core/summary/months'
import type { Recorded } from '#core/summary/record'
import { timeOf, weekOf, type WeekRules } from '#core/summary/week'
import type { Catalogue } from '#core/routines'
import { after, hours, type Clock, type Instant } from '#core/time'
import { weekStartIn } from '#core/week-notice'

import type { Handlers } from './ipc/handle.ts'
import type { Runtime } from './runtime.ts'
import type { Journal } from './storage/journal.ts'

export interface SummaryAnswersPorts {
  readonly clock: Clock
  readonly runtime: Pick<Runtime, 'running' | 'state'>
  readonly journal: Pick<Journal, 'ofEachDevice' | 'earliest'>
  readonly catalogue: () => Catalogue
  /** The day on which weeks begin where the person lives. */
  readonly firstWeekday: Weekday
}

/** Calls that look back. */
export type SummaryCall = 'getWeek' | 'getHistory'

/** What those calls read: the journal of every computer, and what runs and is in none yet. */
export function summaryAnswers(ports: SummaryAnswersPorts): Pick<Handlers, SummaryCall> {
  const { clock, runtime, journal, catalogue } = ports

  function rules(): WeekRules {
    const { weekStartsOn, dayStartsAt } = runtime.state().settings
    return { startsOn: weekStartIn(weekStartsOn, ports.firstWeekday), dayStartsAt }
  }

  function recorded(from: Instant, to: Instant): Recorded {
    const [own = [], ...others] = journal.ofEachDevice(from, to)
    const running = runtime.running().filter(({ start }) => start < to)
    return joinedRecord([[...own, ...running], ...others])
  }

  function earliest() {
    const first = journal.earliest()
    return first === null ? null : localDate(first.at, first.zone, rules().dayStartsAt)
  }

  return {
    getWeek(date) {
      const request = { date, now: clock.now(), rules: rules() }
      const { from, to } = timeOf(request)
      return weekOf(recorded(from, to), {
        ...request,
        catalogue: catalogue(),
        earliest: earliest(),
      })
    },
    getHistory() {
      const { wall, zone } = clock.now()
      const { startsOn, dayStartsAt } = rules()
      const all = recorded(journal.earliest()?.at ?? wall, after(wall, hours(1)))
      return {
        zone,
        today: localDate(wall, zone, dayStartsAt),
        startsOn,
        months: monthsOf(daySums(datedRecord(all, dayStartsAt))),
      }
    },
  }
}
