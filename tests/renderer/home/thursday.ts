import type { DayEvent, DayView, Stretch } from '#core/snapshot'
import type { Instant } from '#core/time'

export const zone = 'Europe/London'

/** A moment of Thursday, 6 November 2025, in London: `at('9:54')`. */
export const at = (time: string): Instant =>
  Date.parse(`2025-11-06T${time.padStart(5, '0')}:00Z`) as Instant

export const stretch = (
  start: string,
  end: string,
  kind: Stretch['kind'] = 'sitting',
  source: Stretch['source'] = 'input',
): Stretch => ({ start: at(start), end: at(end), kind, source })

export const event = (
  time: string,
  outcome: DayEvent['outcome'],
  prompted: boolean,
  seconds = 120,
): DayEvent => ({ at: at(time), outcome, prompted, routineId: null, seconds })

export const noFacts: DayView['facts'] = {
  longestSit: null,
  breaksAsked: 0,
  breaksOwn: 0,
  sittingSeconds: 0,
  standingSeconds: 0,
  trackedSeconds: 0,
}

/** A day with everything in it: a long call, a skip, lunch away, asked and own breaks. */
export const thursday: DayView = {
  date: '2025-11-06',
  stretches: [
    stretch('8:42', '9:14'),
    stretch('9:14', '9:16', 'moving', 'routine'),
    stretch('9:16', '9:50'),
    stretch('9:50', '9:54', 'away', 'idle'),
    stretch('9:54', '10:15'),
    stretch('10:15', '11:02', 'sitting', 'assumed'),
    stretch('11:02', '11:07'),
    stretch('11:07', '11:12', 'moving', 'routine'),
    stretch('11:12', '12:04'),
    stretch('12:04', '12:49', 'away', 'lock'),
    stretch('12:49', '13:20'),
    stretch('13:20', '13:22', 'moving', 'routine'),
    stretch('13:22', '13:52'),
    stretch('13:52', '13:54', 'moving', 'routine'),
    stretch('13:54', '14:03'),
    stretch('14:03', '14:08', 'away', 'idle'),
    stretch('14:08', '14:26'),
  ],
  events: [
    event('9:16', 'taken', true),
    event('9:54', 'natural', false, 240),
    event('11:12', 'taken', true, 300),
    event('11:42', 'skipped', true, 0),
    event('12:49', 'natural', false, 2700),
    event('13:22', 'taken', true),
    event('13:54', 'taken', true),
    event('14:08', 'natural', false, 300),
  ],
  facts: {
    longestSit: { start: at('9:54'), end: at('11:07'), seconds: 4380, mostlyAssumed: true },
    breaksAsked: 4,
    breaksOwn: 3,
    sittingSeconds: 16_740,
    standingSeconds: 0,
    trackedSeconds: 20_640,
  },
}
