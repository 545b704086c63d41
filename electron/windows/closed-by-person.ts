import type { AppEvent } from '#core/events'
import type { BreakView } from '#core/snapshot'
import { unreachable } from '#core/unreachable'

/**
 * Ends a break whose window is gone, by as many steps as that takes: a routine that stops has a
 * last word to say, and with no window left to say it in, that is over too. A break that waited for
 * an answer with no window to give it in would be the last one ever.
 */
export function endWithoutWindow(view: () => BreakView, send: (event: AppEvent) => void): void {
  // Stop and close are two; the third is for a core that learns another last word.
  for (let step = 0; step < 3; step += 1) {
    const event = closedByPerson(view())
    if (event === null) return
    send(event)
    // A prompt answers once: one that may not be left has its windows again by now.
    if (event.type === 'promptClosed') return
  }
}

/**
 * What a person means who closes a break window by its frame or a key of the system: put off what
 * asks, as far as that goes; end what runs. `null` when there is nothing to mean.
 */
export function closedByPerson(view: BreakView): AppEvent | null {
  switch (view.kind) {
    case 'none':
      return null
    case 'prompt':
      return { type: 'promptClosed' }
    case 'screen':
    case 'setup':
    case 'player':
    // What a done card would ask next cannot be asked without a window.
    case 'done':
      return { type: 'stopped', reason: 'not-said' }
    case 'check-in':
      return { type: 'checkInSkipped' }
    case 'checked-in':
      return { type: 'breakClosed' }
    default:
      return unreachable(view)
  }
}
