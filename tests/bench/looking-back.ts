import { addDays, localDate, type DateText } from '#core/calendar'
import { programmeFrom } from '#core/programme'
import { begin } from '#core/restart'
import { defaultSettings } from '#core/settings'
import type { Clock, Instant, Millis } from '#core/time'

import { pastDays } from '../../electron/past-days.ts'
import type { Journal } from '../../electron/storage/journal.ts'
import { summaryAnswers } from '../../electron/summary-answers.ts'
import { catalogue } from '../support/catalogue.ts'
import { inMs, medianTime, type Measured } from './measure.ts'

/** Week and History from ten years, query and computation: the first time ever, and from then on. */
export async function lookBack(
  journal: Journal,
  clock: Clock,
  first: Instant,
): Promise<Measured[]> {
  const rows = Object.values(journal.count('all', 0)).reduce((sum, count) => sum + count, 0)
  const now = clock.now()
  const beginning = { settings: defaultSettings, checkpoint: null, recent: [], notice: null }
  const programme = programmeFrom('four-weeks', addDays(localDate(now.wall, 'UTC'), -20))
  const state = { ...begin(beginning, now), programme }
  const runtime = {
    running: () => [],
    state: () => state,
  }
  const past = pastDays({ clock, journal, runtime })
  const answers = summaryAnswers({
    clock,
    runtime,
    journal,
    past,
    lookedBack: () => {},
    catalogue: () => catalogue,
    firstWeekday: 1,
  })
  const began = performance.now()
  const longest = await longestTurnUntil(answers.getHistory(undefined))
  const cold = performance.now() - began

  const history: Millis[] = []
  for (let time = 0; time < 15; time += 1) {
    const asked = performance.now()
    await answers.getHistory(undefined)
    history.push(performance.now() - asked)
  }
  const week = (date: DateText | null) => inMs(medianTime(15, () => answers.getWeek(date)))
  const of = `of 10 years (${rows.toLocaleString('en')} rows)`
  return [
    { what: `the last week ${of}`, budget: '<= 50 ms', measured: week(null) },
    { what: `the first week ${of}`, budget: '<= 50 ms', measured: week(localDate(first, 'UTC')) },
    { what: 'History of 10 years', budget: '<= 150 ms', measured: inMs(middle(history)) },
    {
      what: 'History of 10 years, the first time ever; its longest part',
      budget: 'none',
      measured: `${inMs(cold)}; ${inMs(longest)}`,
    },
  ]
}

/** For how long nothing else could run, at most, until something was done. */
async function longestTurnUntil(done: unknown): Promise<Millis> {
  let longest = 0
  let isDone = false
  let last = performance.now()
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!isDone) setImmediate(look)
  }
  setImmediate(look)
  await done
  isDone = true
  return longest
}

const middle = (lengths: readonly Millis[]): Millis =>
  lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? Number.NaN
