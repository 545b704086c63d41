import { kindOf, stand, variantOf, type Done, type Run } from './breaks.ts'
import type { PromptOutcome, StopReason } from './journal.ts'
import { realBreak } from './load.ts'
import { workingTime, type Catalogue, type Variant } from './routines.ts'
import { seconds, type Tick } from './time.ts'
import type { Piece } from './watch.ts'

/** A routine counts from this share of its working time (content B). */
const takenFrom = 0.8
/** Less than this is no start at all (content B). */
const partialFrom = seconds(30)

/** Ends a break: what it was, and what the journal says of it. */
export function finish(
  run: Run,
  at: Tick,
  reason: StopReason | null,
  catalogue: Catalogue,
): { readonly done: Done; readonly outcome: PromptOutcome; readonly piece: Piece | null } {
  const { run: ended, piece } = stand(run, at, false, catalogue)
  const outcome = outcomeOf(ended, variantOf(run.choice, catalogue))
  // What the person says of a stop comes before anything that was found out.
  const foundOut = ended.typedThrough && outcome === 'skipped' ? 'typed-through' : null
  const stopReason = reason ?? foundOut
  const hurt = reason !== null && ['sharp-pain', 'tingling', 'dizzy'].includes(reason)
  return {
    outcome,
    piece,
    done: {
      kind: 'done',
      outcome: hurt ? 'stopped' : outcome === 'skipped' ? 'not-counted' : outcome,
      choice: run.choice,
      stopReason,
      off: ended.off,
      leftChair: kindOf(run.choice, catalogue) !== 'seated-routine' && ended.off >= realBreak,
      at,
      seenAt: null,
      tip: null,
      asks: false,
      known: null,
    },
  }
}

/** Content B: 80 % of the working time completes a routine; D1: a plain break counts from 60 s. */
function outcomeOf(run: Run, variant: Variant | null): 'taken' | 'partial' | 'skipped' {
  if (isComplete(run, variant)) return 'taken'
  return run.off < partialFrom ? 'skipped' : 'partial'
}

function isComplete({ off, worked }: Run, variant: Variant | null): boolean {
  if (variant === null) return off >= realBreak
  const work = takenFrom * workingTime(variant)
  // The whole of a very short routine is less than what a start is elsewhere.
  return worked >= work && off >= Math.min(partialFrom, work)
}
