import { diaryKept, diaryTypes } from '#core/diary'
import type { JournalEntry } from '#core/journal'
import type { Beginning } from '#core/restart'
import { before, type Instant } from '#core/time'
import { recentKept } from '#core/turn'

import type { Journal } from './storage/journal.ts'

/** What plan and picker look back on, of every computer whose entries are kept. */
export const diaryEntries = (
  journal: Pick<Journal, 'ofEachDevice'>,
  wall: Instant,
): readonly JournalEntry[] => journal.ofEachDevice(before(wall, diaryKept), wall, diaryTypes).flat()

/** All of the journal from which a new run goes on. */
export const resuming = (
  journal: Pick<Journal, 'between' | 'ofEachDevice' | 'checkpoint' | 'isSample'>,
  wall: Instant,
): Pick<Beginning, 'checkpoint' | 'recent' | 'earlier' | 'sample'> => ({
  checkpoint: journal.checkpoint(),
  recent: journal.between(before(wall, recentKept), wall),
  earlier: diaryEntries(journal, wall),
  sample: journal.isSample(),
})
