import type { JournalEntry } from '../journal.ts'
import { asCalled } from '../relabel.ts'
import { recordedFrom, type Recorded } from './record.ts'

/** One record of what every computer wrote down, each as the person called it. */
export const joinedRecord = (devices: readonly (readonly JournalEntry[])[]): Recorded =>
  recordedFrom(devices.flatMap(asCalled))
