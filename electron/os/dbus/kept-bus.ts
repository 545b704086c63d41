import { elapsed, minutes, type Clock, type Tick } from '#core/time'

import { connectBus, type Bus } from './bus.ts'

/** Looks at something on the bus and tells whom it concerns. Rejects when the bus or it is gone. */
export type Look = () => Promise<void>

export interface KeptBus {
  /** Looks now. */
  readonly look: () => void
  /** Looks if the last look is a minute old, in case a signal was missed, and so tries a lost bus again. */
  readonly lookAtTimes: () => void
  readonly close: () => void
}

export interface KeptBusPorts {
  readonly clock: Clock
  /** `null` where there is no such bus. */
  readonly address: string | null
  /** Finds what is to be looked at. `lookAgain` is for its signals. */
  readonly open: (bus: Bus, lookAgain: () => void) => Promise<Look>
  /** What was last seen counts no more, and why. */
  readonly lost: (reason: string) => void
}

const often = minutes(1)

/** Keeps one connection to a bus as long as it lasts, and makes a new one after it is lost. */
export function keepBus({ clock, address, open, lost }: KeptBusPorts): KeptBus {
  let bus: Bus | null = null
  let seer: Look | null = null
  /** The look under way. */
  let underWay: Waiting | null = null
  let lookedAt: Tick | null = null
  let asksAgain = false
  let closed = false

  function look(): void {
    if (closed || address === null) return
    const at = clock.now().tick
    if (underWay !== null && !hasWaitedTwice(underWay, at)) {
      asksAgain = true
      return
    }
    const isStuck = underWay !== null
    const mine = { since: at, isLate: false }
    lookedAt = at
    underWay = mine
    if (isStuck) lose('it does not answer')
    void seeOrLose(address, mine)
  }

  async function seeOrLose(place: string, mine: object): Promise<void> {
    const counts = () => underWay === mine
    try {
      await see(place, counts)
    } catch (cause) {
      if (counts()) lose(cause instanceof Error ? cause.message : String(cause))
    }
    if (!counts()) return
    underWay = null
    // A signal came while we looked: what was seen may be from before it.
    if (asksAgain && seer !== null) look()
    asksAgain = false
  }

  /** @param counts False once this look has been given up, and another one may be under way. */
  async function see(place: string, counts: () => boolean): Promise<void> {
    let seeing = seer
    if (seeing === null) {
      const connected = await connectBus(place)
      if (closed || !counts()) return connected.close()
      bus = connected
      seeing = await open(connected, look)
      if (counts()) seer = seeing
    }
    await seeing()
  }

  function lose(reason: string): void {
    bus?.close()
    bus = null
    seer = null
    if (!closed) lost(reason)
  }

  return {
    look,
    lookAtTimes: () => {
      if (lookedAt === null || elapsed(lookedAt, clock.now().tick) >= often) look()
    },
    close: () => {
      closed = true
      bus?.close()
    },
  }
}

/** Since when a look has been waited for, and whether that was too long once before. */
interface Waiting {
  since: Tick
  isLate: boolean
}

/** An answer may be late because the computer slept, so it is waited for once more. */
function hasWaitedTwice(look: Waiting, at: Tick): boolean {
  if (elapsed(look.since, at) < often) return false
  if (look.isLate) return true
  look.isLate = true
  look.since = at
  return false
}
