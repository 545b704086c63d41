import { localDate, startOfDate } from './calendar.ts'
import { fromDate, onDate, pastOf, promptKey } from './history.ts'
import { suggestion } from './load.ts'
import type { Circumstances } from './picker-circumstances.ts'
import { saidIn } from './picker-said.ts'
import { trainingOn } from './programme.ts'
import type { AppState } from './state.ts'
import { suggestedLength } from './taking.ts'
import type { Turn } from './turn.ts'

/** The same for everybody: what somebody did and said makes the difference. */
const seed = 1

/** What the picker goes by for a break that begins now. */
export function circumstancesNow(state: AppState, { now, catalogue }: Turn): Circumstances {
  const { diary, recent, settings, programme, ratings } = state
  const { dayStartsAt } = settings
  const date = localDate(now.wall, now.zone, dayStartsAt)
  const isToday = onDate(date, dayStartsAt)
  const training = trainingOn(programme, date)
  return {
    slot: {
      key: promptKey(recent, date, isToday),
      length: suggestedLength(state),
      long: suggestion(state.ledger.load) === 'long',
      at: now.wall,
      today: startOfDate(date, now.zone, dayStartsAt),
    },
    person: state,
    ratings,
    past: pastOf(diary, recent, catalogue, isToday, fromDate(training.countsFrom, dayStartsAt)),
    said: saidIn(diary, isToday, now.wall),
    training,
    seed,
  }
}
