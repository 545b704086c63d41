import type { CheckIn, JournalEntry, PromptEvent, WornEntry } from '../journal.ts'
import { asCalled } from '../relabel.ts'
import { joinedIntervals } from './joined-intervals.ts'
import { recordedFrom, type Recorded } from './record.ts'

/**
 * One record of what every computer wrote down, each as the person called it. Breaks and sits are only
 * told from the record as a whole: who gets up from one computer and sits down at another has not had a
 * break, and who has left both has had one and not two.
 */
export function joinedRecord(devices: readonly (readonly JournalEntry[])[]): Recorded {
  const [only = [], ...others] = devices.filter(({ length }) => length > 0).map(asCalled)
  if (others.length === 0) return recordedFrom(only)
  const records = [only, ...others].map(recordedFrom)
  return {
    intervals: joinedIntervals(records.map(({ intervals }) => intervals)),
    prompts: inOrder(records.flatMap(({ prompts }) => prompts)),
    checkIns: inOrder(records.flatMap(({ checkIns }) => checkIns)),
    worn: inOrder(records.flatMap(({ worn }) => worn)),
  }
}

/** By time. What two computers hold word for word, as after a move to a new one, is one fact. */
function inOrder<Event extends PromptEvent | CheckIn | WornEntry>(
  events: readonly Event[],
): readonly Event[] {
  const byText = new Map(events.map((event) => [JSON.stringify(event), event]))
  return [...byText]
    .toSorted(([textA, a], [textB, b]) => a.at - b.at || (textA < textB ? -1 : 1))
    .map(([, event]) => event)
}
