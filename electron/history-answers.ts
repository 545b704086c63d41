import type { Handlers } from './ipc/handle.ts'

/** Calls that delete what is kept. */
export type HistoryCall = 'previewDelete' | 'deleteHistory'

/** What those calls do. */
export function historyAnswers(): Pick<Handlers, HistoryCall> {
  return {
    previewDelete: () => ({
      rows: { interval: 0, prompt: 0, rating: 0, relabel: 0, 'check-in': 0 },
      copies: 0,
      folder: '',
    }),
    deleteHistory: () => ({ saved: false, reason: 'Nothing can be deleted yet' }),
  }
}
