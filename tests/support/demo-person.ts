import { instantAt } from '#core/calendar'
import { homeSessionOn } from '#core/home-session'
import { after, minutes, seconds, type Instant, type Millis } from '#core/time'

import { catalogue } from './catalogue.ts'
import { chanceFrom } from './demo-chance.ts'
import { handsAt } from './demo-hands.ts'
import type { PlannedDay } from './demo-plan.ts'
import { typing, type Desk } from './desk.ts'

/** How often a prompt is followed, week by week: more with time, but not tidily. */
const follows = [0.44, 0.5, 0.42, 0.56, 0.52, 0.66, 0.58, 0.6, 0.66]
/** Minutes after which the person is likely to get up unasked, in the same weeks. */
const getsUpAfter = [74, 64, 70, 52, 56, 45, 52, 50, 40]
/** What is left of both on a busy day. */
const whenBusy = 0.4
/** What each time that a prompt was moved adds to its being followed. */
const again = 0.25
/** How people answer a prompt that they do not follow. */
const otherAnswers = { skip: 4, postpone: 3, ignore: 1.5, partial: 1.5 } as const

/** Lives a planned day at a desk, at the latest until `end`. Leaves the computer asleep. */
export function liveThrough(day: PlannedDay, desk: Desk, end: Instant): void {
  const { zone } = desk.snapshot()
  const at = (minuteOfDay: number) => instantAt(day.date, Math.round(minuteOfDay), zone)
  if (day.desk === null || at(day.desk.from) >= end) return
  sleepUntil(desk, at(day.desk.from))
  if (day.startsPlan) {
    desk.press({ type: 'programmeStarted', form: 'four-weeks', on: day.date })
  }
  const person = personOn(day, desk, end)
  for (const { from, length, kind } of day.plans) {
    person.workUntil(at(from))
    person[kind](minutes(length))
  }
  person.workUntil(at(day.desk.to))
  person.goHome()
  if (day.homeAt !== null && at(day.homeAt) < end) {
    sleepUntil(desk, at(day.homeAt))
    person.doSession()
    person.goHome()
  }
}

function personOn(day: PlannedDay, desk: Desk, end: Instant) {
  const chance = chanceFrom(day.seed)
  const hands = handsAt(desk, chance, end)
  const { away, isOver, pass } = hands
  const busy = day.isBusy ? whenBusy : 1
  let asked = 0
  let hurts = day.hurts
  /** Prompts get no answer before. */
  let ignoresUntil = desk.wallNow()

  const nextStandUp = (): Instant =>
    after(
      desk.wallNow(),
      minutes(((getsUpAfter[day.week] ?? 50) / busy) * chance.between(0.3, 1.4)),
    )

  const wantsAnswer = (): boolean => hands.isAsked() && desk.wallNow() >= ignoresUntil

  /** Types, or reads, with an eye on prompts. */
  function sit(length: Millis): void {
    desk.use(chance.happens(0.6) ? typing : { every: seconds(chance.between(10, 60)) })
    const until = after(desk.wallNow(), length)
    while (desk.wallNow() < until && !isOver() && !wantsAnswer()) pass(seconds(10))
  }

  function answer(): void {
    const { breakView } = desk.snapshot()
    const timesMoved = breakView.kind === 'prompt' ? breakView.timesMoved : 0
    pass(seconds(chance.between(4, 30)))
    if (!hands.isAsked()) return
    asked += 1
    // A walk is not what hurts.
    if (hurts && asked > 3 && hands.offered() !== 'walk-break') {
      hurts = false
      return hands.stopBreak('sharp-pain')
    }
    const follow = ((follows[day.week] ?? 0.5) + again * timesMoved) * busy
    switch (chance.happens(follow) ? 'start' : chance.oneOf(otherAnswers)) {
      case 'start':
        return hands.takeBreak()
      case 'partial':
        return hands.stopBreak(chance.happens(0.85) ? 'interrupted' : 'too-hard')
      case 'skip':
        return desk.press({ type: 'skipped' })
      case 'postpone':
        return desk.press({ type: 'postponed' })
      case 'ignore':
        ignoresUntil = after(desk.wallNow(), minutes(chance.between(8, 20)))
    }
  }

  /** For tea, for the door, or for a break that nobody asked for. */
  function getUp(): void {
    if (!chance.happens(0.12)) return away(minutes(chance.between(3.5, 8)))
    desk.press({ type: 'started', choice: null })
    hands.takeBreak()
  }

  return {
    workUntil(moment: Instant): void {
      let standUpAt = nextStandUp()
      while (desk.wallNow() < moment && !isOver()) {
        sit(minutes(1))
        if (wantsAnswer()) answer()
        else if (desk.wallNow() >= standUpAt) getUp()
        else continue
        standUpAt = nextStandUp()
      }
    },

    /** Listens: no hands, but a microphone that is in use. */
    call(length: Millis): void {
      const until = after(desk.wallNow(), length)
      desk.sense(['microphone'])
      while (desk.wallNow() < until && !isOver()) {
        desk.touch()
        away(Math.min(until - desk.wallNow(), minutes(chance.between(4, 16))))
      }
      desk.sense([])
      desk.touch()
    },

    lunch(length: Millis): void {
      if (isOver()) return
      desk.lock()
      away(length)
      desk.unlock()
    },

    /** A while at the raised desk. */
    stand(length: Millis): void {
      if (isOver()) return
      desk.press({ type: 'postureSaid', posture: 'standing' })
      desk.use(typing)
      pass(length)
      desk.press({ type: 'postureSaid', posture: 'sitting' })
    },

    /** Does what the plan has for the evening. */
    doSession(): void {
      const turn = { now: desk.time.clock.now(), catalogue }
      const session = homeSessionOn(desk.state(), day.date, turn)
      if (session !== null) hands.doSession(session)
    },

    goHome(): void {
      if (isOver()) return
      away(seconds(30))
      desk.announceSuspend()
    },
  }
}

/** The computer sleeps until then, and is woken. */
export function sleepUntil(desk: Desk, moment: Instant): void {
  desk.use('still')
  desk.time.freeze(Math.max(0, moment - desk.wallNow()))
  desk.announceResume()
}
