import { localDate, startOfTomorrow } from './calendar.ts'
import { quiet } from './prompting.ts'
import type { Paused } from './reason.ts'
import { isPaused, type AppState, type Pause } from './state.ts'
import { after, wallAt, type Instant, type Millis, type Now } from './time.ts'
import type { Turn } from './turn.ts'

/** How long prompts are paused: so long, until the next day begins, or until a moment that was named. */
export type PauseLength = Millis | 'tomorrow' | { readonly until: Instant }

/**
 * Nothing but the person's own word ends a pause early. A strict prompt that is there already stays:
 * a pause would be a skip by another name.
 */
export const pause = (state: AppState, length: PauseLength, { now }: Turn): AppState => ({
  ...state,
  pause: pauseOf(state, length, now),
  asking: state.settings.strict && state.asking.kind === 'shown' ? state.asking : quiet,
})

function pauseOf({ settings }: AppState, length: PauseLength, now: Now): Pause {
  if (length === 'tomorrow') {
    return { kind: 'today', date: localDate(now.wall, now.zone, settings.dayStartsAt) }
  }
  return typeof length === 'number'
    ? { kind: 'for', until: after(now.tick, length) }
    : { kind: 'until', until: length.until }
}

/** The pause under way, whatever else goes on; null for none. */
export function pausedNow(state: AppState, now: Now): Paused | null {
  const { pause, settings } = state
  if (pause === null || !isPaused(state, now)) return null
  const until = pausedUntil(pause, settings.dayStartsAt, now)
  return { code: 'paused', until, isToday: isSameDay(until, now) }
}

/** When a pause is over, as the clocks stand now. */
function pausedUntil(pause: Pause, dayStartsAt: number, now: Now): Instant {
  switch (pause.kind) {
    case 'for':
      return wallAt(pause.until, now)
    case 'today':
      return startOfTomorrow(now.wall, now.zone, dayStartsAt)
    case 'until':
      return pause.until
  }
}

/** Whether a moment can be told by its time alone. */
export const isSameDay = (moment: Instant, { wall, zone }: Now): boolean =>
  localDate(moment, zone) === localDate(wall, zone)
