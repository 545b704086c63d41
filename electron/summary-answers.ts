import { localDate, type Weekday } from '#core/calendar'
import { planOf } from '#core/planned-day'
import { monthsOf } from '#core/summary/months'
import { timeOf, weekOf, type WeekRules } from '#core/summary/week'
import type { Catalogue } from '#core/routines'
import type { Clock } from '#core/time'
import { weekStartIn } from '#core/week-notice'

import type { Handlers } from './ipc/handle.ts'
import type { PastDays } from './past-days.ts'
import { recorded } from './recorded.ts'
import type { Runtime } from './runtime.ts'
import type { Journal } from './storage/journal.ts'

export interface SummaryAnswersPorts {
  readonly clock: Clock
  readonly runtime: Pick<Runtime, 'running' | 'state'>
  readonly journal: Pick<Journal, 'ofEachDevice' | 'earliest'>
  readonly past: PastDays
  readonly catalogue: () => Catalogue
  /** The day on which weeks begin where the person lives. */
  readonly firstWeekday: Weekday
  /** Somebody looks back: what other computers recorded is looked for, and shown when it is there. */
  readonly lookedBack: () => void
}

/** Calls that look back. */
export type SummaryCall = 'getWeek' | 'getHistory'

/** What those calls read off the record of every computer. */
export function summaryAnswers(ports: SummaryAnswersPorts): Pick<Handlers, SummaryCall> {
  const { clock, runtime, journal, catalogue } = ports

  function rules(): WeekRules {
    const { weekStartsOn, dayStartsAt } = runtime.state().settings
    return { startsOn: weekStartIn(weekStartsOn, ports.firstWeekday), dayStartsAt }
  }

  function earliest() {
    const first = journal.earliest()
    return first === null ? null : localDate(first.at, first.zone, rules().dayStartsAt)
  }

  return {
    getWeek(date) {
      ports.lookedBack()
      const request = { date, now: clock.now(), rules: rules() }
      const { from, to } = timeOf(request)
      return weekOf(recorded(ports, from, to), {
        ...request,
        catalogue: catalogue(),
        earliest: earliest(),
        planOn: planOf(runtime.state(), { now: request.now, catalogue: catalogue() }),
      })
    },
    async getHistory() {
      ports.lookedBack()
      const months = monthsOf(await ports.past.sums())
      const { wall, zone } = clock.now()
      const { startsOn, dayStartsAt } = rules()
      return {
        zone,
        today: localDate(wall, zone, dayStartsAt),
        startsOn,
        months,
      }
    },
  }
}
