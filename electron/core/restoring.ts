import { z } from 'zod'

import { heed } from './heeding.ts'
import { ratings } from './journal.ts'
import { programmeSchema } from './programme.ts'
import { avoidCodes, careSchema, isGentleNow, isStrongNow, type Care } from './safety.ts'
import type { AppState } from './state.ts'
import { later, type Instant } from './time.ts'
import { tipMemorySchema, type TipMemory } from './tips.ts'
import type { Turn } from './turn.ts'

/** All that the person said and that is no row of the journal: of health, routines, tips and their plan. */
export const saidSchema = z.object({
  care: careSchema,
  ratings: z.record(z.string(), z.enum(ratings)),
  tips: tipMemorySchema,
  /** Not there in backups from before there were plans. */
  programme: programmeSchema.nullable().catch(null),
})
export type Said = Readonly<z.infer<typeof saidSchema>>

export const saidIn = ({ care, ratings, tips, programme }: AppState): Said => ({
  care,
  ratings,
  tips,
  programme,
})

/** Adds what was said in a backup to what was said here. The counters know nothing of it. */
export const sayAgain = (state: AppState, said: Said, turn: Turn): AppState =>
  heed(
    {
      ...state,
      care: careWith(state.care, said.care, turn.now.wall),
      ratings: { ...said.ratings, ...state.ratings },
      tips: tipsWith(state.tips, said.tips),
      // A plan under way here goes on.
      programme: state.programme ?? said.programme,
    },
    turn,
  )

/**
 * What was answered last holds. Where that is the backup, nothing that is left out here comes back by
 * it; what hurt or was too hard stays so either way.
 */
function careWith(here: Care, there: Care, now: Instant): Care {
  // An answer from a time to come was given under a wrong clock.
  const screen = there.screen !== null && there.screen.at <= now ? there.screen : null
  const hidden = { ...there.hidden, ...here.hidden }
  const eased = union(here.eased, there.eased)
  const checkIns = checkInsWith(here, there, now)
  if (here.screen !== null && (screen === null || screen.at <= here.screen.at)) {
    return { ...here, hidden, eased, ...checkIns }
  }
  const leftOut = new Set([...here.avoid, ...there.avoid])
  return {
    screen,
    avoid: avoidCodes.filter((code) => leftOut.has(code)),
    restored: here.avoid.length === 0 ? there.restored : here.restored,
    stoppedFor: here.stoppedFor ?? there.stoppedFor,
    lyingAsked: there.lyingAsked,
    usedAt: there.usedAt,
    hidden,
    eased,
    ...checkIns,
  }
}

/** What keeps somebody from exercises lasts as long as either says, and no advice comes too soon again. */
function checkInsWith(here: Care, there: Care, now: Instant) {
  const [ours, theirs] = [here.checkIns.suggested, there.checkIns.suggested]
  const given = (kind: keyof typeof ours) => {
    // Advice from a time to come was given under a wrong clock.
    const told = theirs[kind]
    return told === null || told > now ? ours[kind] : latest(ours[kind], told)
  }
  return {
    strongUntil: isStrongNow(there, now)
      ? latest(here.strongUntil, there.strongUntil)
      : here.strongUntil,
    gentleUntil: isGentleNow(there, now)
      ? latest(here.gentleUntil, there.gentleUntil)
      : here.gentleUntil,
    checkIns: {
      askedOn: here.checkIns.askedOn,
      suggested: { 'suggest-help': given('suggest-help'), 'suggest-soft': given('suggest-soft') },
    },
  }
}

const latest = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || other === null ? (one ?? other) : later(one, other)

const tipsWith = (here: TipMemory, there: TipMemory): TipMemory => ({
  last: (there.last?.date ?? '') > (here.last?.date ?? '') ? there.last : here.last,
  seen: union(here.seen, there.seen),
  dismissed: union(here.dismissed, there.dismissed),
})

const union = <Item>(some: readonly Item[], others: readonly Item[]): Item[] => [
  ...new Set([...some, ...others]),
]
