import type { AppEvent } from '#core/events'
import type { BreakView } from '#core/snapshot'
import { unreachable } from '#core/unreachable'

/**
 * What a person means who closes a break window by its frame or a key of the system: put off what
 * asks, end what runs. `null` when there is nothing to mean.
 */
export function closedByPerson(view: BreakView): AppEvent | null {
  switch (view.kind) {
    case 'none':
      return null
    case 'prompt':
      return view.canPostpone ? { type: 'postponed' } : { type: 'skipped' }
    case 'setup':
    case 'player':
      return { type: 'stopped', reason: 'not-said' }
    case 'done':
      return { type: 'breakClosed' }
    default:
      return unreachable(view)
  }
}
