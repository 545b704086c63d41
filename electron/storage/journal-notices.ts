import type { FileNotice } from '#core/file-notice'

import { NewerJournalError, reasonFor } from './faults.ts'

/** What a person is told of a journal that cannot be had. */
export function unreadableNotice(error: unknown, directory: string): FileNotice {
  if (error instanceof NewerJournalError) {
    return { code: 'history-newer', format: error.format, known: error.known }
  }
  return { code: 'history-unread', fault: reasonFor(error, directory) }
}
