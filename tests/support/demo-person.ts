import { instantAt } from '#core/calendar'
import { minutes, seconds, type Instant, type Millis } from '#core/time'

import type { Chance } from './demo-chance.ts'
import type { PlannedDay } from './demo-plan.ts'
import { typing, type Desk } from './desk.ts'

/** How often a prompt is followed, week by week: better with time, but not tidily. */
const follows = [0.5, 0.56, 0.48, 0.6, 0.57, 0.7, 0.64, 0.78, 0.76]
/** Sitting, in minutes, after which the person is likely to get up unasked, in the same weeks. */
const getsUpAfter = [62, 50, 58, 44, 48, 38, 42, 35, 34]

/** How people answer a prompt that they do not follow. */
const otherAnswers = { skip: 5, postpone: 3, ignore: 2, partial: 1.5 } as const
/** What each time that a prompt was moved adds to its being followed. */
const again = 0.3
/** What is left of both on a busy day. */
const whenBusy = 0.45

/** Lives a planned day at a desk, at the latest until `end`. Leaves the computer asleep. */
export function liveThrough(day: PlannedDay, desk: Desk, chance: Chance, end: Instant): void {
  const zone = desk.snapshot().zone
  const share = (follows[day.week] ?? 0.5) * (day.isBusy ? whenBusy : 1)
  const seldomUp = (getsUpAfter[day.week] ?? 50) / (day.isBusy ? whenBusy : 1)
  let hurts = day.hurts
  let answered = 0
  /** A prompt is on screen that gets no answer. */
  let ignores = false

  const at = (minuteOfDay: number): Instant => instantAt(day.date, Math.round(minuteOfDay), zone)
  const isOver = () => desk.wallNow() >= end
  /** Lets time pass, but never beyond the end. */
  const pass = (length: Millis): void => {
    desk.wait(Math.max(0, Math.min(length, end - desk.wallNow())))
  }
  const away = (length: Millis): void => {
    desk.use('still')
    pass(length)
  }

  function workUntil(moment: number): void {
    let standUpAt = nextStandUp()
    while (desk.wallNow() < at(moment) && !isOver()) {
      desk.use(chance.happens(0.6) ? typing : { every: seconds(chance.between(10, 60)) })
      sit(minutes(1))
      const isAsked = isAsking()
      if (isAsked && !ignores) {
        answer()
        standUpAt = nextStandUp()
      } else if (desk.wallNow() >= standUpAt) {
        getUp()
        standUpAt = nextStandUp()
      }
      ignores &&= isAsked
    }
  }

  /** Works on, with an eye on prompts that want an answer. */
  function sit(length: Millis): void {
    const until = desk.wallNow() + length
    while (desk.wallNow() < until && !isOver() && (ignores || !isAsking())) pass(seconds(10))
  }

  const isAsking = () => desk.state().asking.kind === 'shown'

  const nextStandUp = (): number => desk.wallNow() + minutes(seldomUp * chance.between(0.3, 1.4))

  /** For tea, for the door, or for a break of one's own. */
  function getUp(): void {
    if (chance.happens(0.12)) {
      desk.press({ type: 'started', choice: null })
      finish()
      return
    }
    away(minutes(chance.between(3.5, 8)))
  }

  function answer(): void {
    const asked = desk.snapshot().breakView
    pass(seconds(chance.between(4, 30)))
    answered += 1
    const timesMoved = asked.kind === 'prompt' ? asked.timesMoved : 0
    const does = chance.happens(share + again * timesMoved) ? 'start' : chance.oneOf(otherAnswers)
    ignores = does === 'ignore'
    if (does === 'skip') desk.press({ type: 'skipped' })
    if (does === 'postpone') desk.press({ type: 'postponed' })
    if (does === 'start' || does === 'partial' || (hurts && answered > 3)) begin(does === 'partial')
  }

  function begin(stopsEarly: boolean): void {
    const { breakView } = desk.snapshot()
    if (breakView.kind !== 'prompt') return
    const others = breakView.offers.slice(1)
    const offer = chance.happens(0.3) && others[0] !== undefined ? others[0] : breakView.offers[0]
    desk.press({ type: 'started', choice: offer.routine })
    if (desk.snapshot().breakView.kind === 'screen') {
      away(seconds(20))
      desk.press({ type: 'screenAnswered', answer: 'none' })
    }
    away(seconds(chance.between(6, 25)))
    desk.press({ type: 'madeReady' })
    if (hurts && answered > 3) stopFor('sharp-pain', offer.seconds)
    else if (stopsEarly) stopFor(chance.happens(0.8) ? 'interrupted' : 'too-hard', offer.seconds)
    else finish()
  }

  function stopFor(reason: 'interrupted' | 'too-hard' | 'sharp-pain', length: number): void {
    hurts &&= reason !== 'sharp-pain'
    away(seconds(length * chance.between(0.45, 0.7)))
    desk.press({ type: 'stopAsked' })
    pass(seconds(4))
    desk.press({ type: 'stopped', reason })
    pass(seconds(8))
    desk.press({ type: 'breakClosed' })
  }

  /** Does the break to its end, comes back, and sometimes says how it was. */
  function finish(): void {
    desk.use('still')
    while (desk.state().break.kind === 'run' && !isOver()) pass(seconds(10))
    away(seconds(chance.between(5, 50)))
    if (desk.state().break.kind !== 'done') return
    if (chance.happens(0.3)) {
      desk.press({ type: 'rated', rating: chance.oneOf({ liked: 5, fine: 4, 'not-for-me': 1 }) })
    }
    desk.press({ type: 'breakClosed' })
  }

  /** Listens: no hands, but a microphone that is in use. */
  function call(length: Millis): void {
    const over = desk.wallNow() + length
    desk.sense(['microphone'])
    while (desk.wallNow() < over && !isOver()) {
      desk.touch()
      away(Math.min(over - desk.wallNow(), minutes(chance.between(4, 16))))
    }
    desk.sense([])
    desk.touch()
  }

  function lunch(length: Millis): void {
    desk.lock()
    away(length)
    if (isOver()) return
    desk.unlock()
    if (!day.stands) return
    desk.press({ type: 'postureSaid', posture: 'standing' })
    desk.use(typing)
    pass(minutes(chance.between(20, 45)))
    desk.press({ type: 'postureSaid', posture: 'sitting' })
  }

  if (day.desk === null || at(day.desk.from) >= end) return
  sleepUntil(desk, at(day.desk.from))
  desk.touch()
  for (const { from, act } of entriesOf(day, { call, lunch })) {
    workUntil(from)
    if (isOver()) return
    act()
  }
  workUntil(day.desk.to)
  if (isOver()) return
  desk.use('still')
  pass(seconds(30))
  desk.announceSuspend()
}

/** What a day's work is interrupted by, in order. */
function entriesOf(
  { desk, calls, lunch }: PlannedDay,
  does: { readonly call: (length: Millis) => void; readonly lunch: (length: Millis) => void },
) {
  const entries = [
    ...calls.map(({ from, minutes: length }) => ({
      from,
      act: () => {
        does.call(minutes(length))
      },
    })),
    ...(lunch === null
      ? []
      : [
          {
            from: lunch.from,
            act: () => {
              does.lunch(minutes(lunch.minutes))
            },
          },
        ]),
  ]
  return entries.filter(({ from }) => from < (desk?.to ?? 0)).toSorted((a, b) => a.from - b.from)
}

/** The computer sleeps until then, and wakes. */
export function sleepUntil(desk: Desk, moment: Instant): void {
  desk.use('still')
  desk.time.freeze(Math.max(0, moment - desk.wallNow()))
  desk.announceResume()
}
