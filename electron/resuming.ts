import { diaryKept, diaryTypes } from '#core/diary'
import type { Beginning } from '#core/restart'
import { before, type Instant } from '#core/time'
import { recentKept } from '#core/turn'

import type { Journal } from './storage/journal.ts'

/** All of the journal from which a new run goes on. */
export const resuming = (
  journal: Pick<Journal, 'between' | 'checkpoint' | 'isSample'>,
  wall: Instant,
): Pick<Beginning, 'checkpoint' | 'recent' | 'earlier' | 'sample'> => ({
  checkpoint: journal.checkpoint(),
  recent: journal.between(before(wall, recentKept), wall),
  earlier: journal.between(before(wall, diaryKept), wall, diaryTypes),
  sample: journal.isSample(),
})
