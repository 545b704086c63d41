import { stepEndsAt } from './breaks.ts'
import { dueAt, isDue } from './load.ts'
import { noAnswerAfter, opensAt } from './prompting.ts'
import { isAway, isHere, silentFor } from './watch.ts'
import type { AppState } from './state.ts'
import { after, earlier, later, minutes, seconds, type Now, type Tick } from './time.ts'

/** Beats while somebody is here; in the last moments before a prompt and in a break; while away (design §4). */
const here = seconds(15)
const close = seconds(2)
const away = minutes(1)
/** Short absences are measured at the pace of *here*; one that has lasted this long can wait a minute. */
const longAbsence = minutes(5)
/** Should an announced lock's unlock never be announced, the schedule lives all the same. */
const lockedForLong = minutes(15)

/** When the computer should be looked at next (design §4, "Beats adapt"). */
export function nextBeat(state: AppState, now: Now): Tick {
  const at = now.tick
  if (state.break.kind === 'run' && state.break.runningSince !== null) {
    return earlier(after(at, close), stepEndsAt(state.break) ?? after(at, close))
  }
  const { watch, asking, ledger, settings } = state
  if (watch.locked) return after(at, watch.lockAnnounced ? lockedForLong : away)
  if (asking.kind === 'shown') {
    // A strict one stays for as long as somebody is here.
    if (settings.strict) return after(at, close)
    return earlier(after(at, close), after(asking.at, noAnswerAfter))
  }
  const absent = isAway(watch, at, minutes(settings.awayMinutes))
  if (absent && (watch.absent !== null || silentFor(watch) >= longAbsence)) return after(at, away)
  if (asking.kind === 'waiting' && isHere(watch)) {
    const opens = opensAt(asking, watch.backAt, settings.headsUp)
    return earlier(after(at, here), later(opens, after(at, close)))
  }

  const limit = minutes(settings.sitMinutes)
  if (isDue(ledger.load, limit) || !isHere(watch)) return after(at, here)
  const due = after(watch.settledTo, dueAt(ledger.load, limit) - ledger.load.bout)
  return earlier(after(at, here), later(due, after(at, close)))
}
