import type { PromptEvent } from '../journal.ts'
import { planTargets } from '../quotas.ts'
import type { Catalogue, Target } from '../routines.ts'
import { sum } from './sum.ts'
import type { RoutineMix } from './week-view.ts'

/** What a routine moves besides its first target counts half (content F2, card 14). */
const besides = 0.5

/** How the time in routines was spread over what they move. A routine that is gone counts no more. */
export function mixOf(events: readonly PromptEvent[], catalogue: Catalogue): RoutineMix {
  const spent = new Map<Target, number>()
  for (const { routineId, outcome, seconds } of events) {
    const routine = catalogue.find(({ id }) => id === routineId)
    if (routine === undefined || (outcome !== 'taken' && outcome !== 'partial')) continue
    for (const [index, target] of routine.targets.entries()) {
      const parts = index === 0 ? 1 : besides
      spent.set(target, (spent.get(target) ?? 0) + parts * seconds)
    }
  }
  const all = sum([...spent.values()])
  return {
    parts: [...spent]
      .filter(([, seconds]) => seconds > 0)
      .map(([target, seconds]) => ({ target, share: seconds / all }))
      .toSorted((a, b) => b.share - a.share),
    missing: planTargets.filter((target) => (spent.get(target) ?? 0) === 0),
  }
}
