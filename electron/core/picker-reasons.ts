import type { OfferReason } from './offer-reason.ts'
import type { Circumstances } from './picker-circumstances.ts'
import { easesTension, need, weights, type Terms } from './picker-score.ts'
import type { Routine } from './routines.ts'

interface Weighed {
  readonly reason: OfferReason
  /** Points of the score. */
  readonly weight: number
}

/** What spoke loudest for a routine, of all that is worth saying; that it fits when nothing did. */
export function because(routine: Routine, terms: Terms, now: Circumstances): OfferReason {
  const weighed = reasons(routine, terms, now).filter(({ weight }) => weight > 0)
  const most = Math.max(...weighed.map(({ weight }) => weight))
  return weighed.find(({ weight }) => weight === most)?.reason ?? { code: 'fits' }
}

/** Of two that weigh the same the first one is said: what the person told before what was counted. */
function reasons(routine: Routine, terms: Terms, now: Circumstances): readonly Weighed[] {
  const { said, person, ratings, slot } = now
  const { id } = routine
  const isStarred = person.settings.starred.includes(id)
  const asks: Weighed[] =
    said.area === null
      ? []
      : [{ reason: { code: 'area', area: said.area }, weight: weights.pain * terms.pain }]
  return [
    ...asks,
    { reason: { code: 'starred' }, weight: isStarred ? weights.rating : 0 },
    { reason: { code: 'liked' }, weight: ratings[id] === 'liked' ? weights.rating : 0 },
    { reason: { code: 'tense-day' }, weight: easesTension(routine, now) ? weights.rating : 0 },
    {
      reason: { code: 'up' },
      weight: slot.long && routine.movementClass === 'upright' ? weights.up * terms.up : 0,
    },
    ...wanted(routine, now),
  ]
}

/** The target of a routine that the week misses most: not moved since a day gone by, or simply asked for. */
function wanted(routine: Routine, now: Circumstances): readonly Weighed[] {
  return routine.targets.map((target, index) => {
    const at = now.past.lastMoved[target]
    const reason: OfferReason =
      at !== undefined && at < now.slot.today
        ? { code: 'not-moved-since', target, at }
        : { code: 'this-week', target }
    return { reason, weight: weights.need * need(routine, index, now) }
  })
}
