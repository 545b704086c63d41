import type { HomeSession } from '#core/programme-view'
import type { Offer } from '#core/snapshot'
import { seconds, type Instant, type Millis } from '#core/time'

import type { Chance } from './demo-chance.ts'
import type { Desk } from './desk.ts'

/** What a made-up person does at a desk, piece by piece. Nothing goes on beyond `end`. */
export type Hands = ReturnType<typeof handsAt>

export function handsAt(desk: Desk, chance: Chance, end: Instant) {
  const isOver = (): boolean => desk.wallNow() >= end
  const isAsked = (): boolean => desk.state().asking.kind === 'shown'

  /** Lets time pass as things are. */
  function pass(length: Millis): void {
    desk.wait(Math.max(0, Math.min(length, end - desk.wallNow())))
  }

  /** Nobody touches anything. */
  function away(length: Millis): void {
    desk.use('still')
    pass(length)
  }

  const offers = () => {
    const { breakView } = desk.snapshot()
    return breakView.kind === 'prompt' ? breakView.offers : []
  }

  /** Takes up an offer of the prompt on screen. Gives the seconds that it wants. */
  function begin(offer: Pick<Offer, 'routine' | 'seconds'> | undefined = offers()[0]): number {
    if (offer === undefined) return 0
    desk.press({ type: 'started', choice: offer.routine })
    if (desk.snapshot().breakView.kind === 'screen') {
      away(seconds(20))
      desk.press({ type: 'screenAnswered', answer: 'none' })
    }
    away(seconds(chance.between(6, 25)))
    desk.press({ type: 'madeReady' })
    return offer.seconds
  }

  /** What was begun, to its end. */
  function runOut(): void {
    desk.use('still')
    while (desk.state().break.kind === 'run' && !isOver()) pass(seconds(10))
  }

  return {
    isOver,
    isAsked,
    offered: () => offers()[0]?.routine?.routineId,
    pass,
    away,

    /** Does a break to its end, comes back, and sometimes says how it was. */
    takeBreak(): void {
      // Mostly the first that is offered.
      begin(chance.happens(0.3) ? (offers()[1] ?? offers()[0]) : offers()[0])
      runOut()
      away(seconds(chance.between(5, 50)))
      if (desk.state().break.kind !== 'done') return
      if (chance.happens(0.3)) {
        desk.press({ type: 'rated', rating: chance.oneOf({ liked: 5, fine: 4, 'not-for-me': 1 }) })
      }
      desk.press({ type: 'breakClosed' })
    },

    /** What the plan has for an evening at home. */
    doSession(session: HomeSession): void {
      begin(session)
      runOut()
      away(seconds(10))
      desk.press({ type: 'breakClosed' })
    },

    /** Begins a break, and stops it about half-way. */
    stopBreak(reason: 'interrupted' | 'too-hard' | 'sharp-pain'): void {
      away(seconds(begin() * chance.between(0.45, 0.7)))
      desk.press({ type: 'stopAsked' })
      pass(seconds(4))
      desk.press({ type: 'stopped', reason })
      pass(seconds(8))
      desk.press({ type: 'breakClosed' })
    },
  }
}
